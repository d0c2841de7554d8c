/** The dossier's attachments, and its export as one folder. */
package landfall.ui.dossier.files;
