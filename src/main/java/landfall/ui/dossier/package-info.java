/** The dossier: everything about one project, its facts to edit, its way through the stages and its change record. */
package landfall.ui.dossier;
