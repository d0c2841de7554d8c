/** What belongs to the project of the dossier: its contracts and money, its phases, its people, and the whole form. */
package landfall.ui.dossier.parts;
