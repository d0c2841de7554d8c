/** The dossier of a project as one folder that can be handed on (一项目一档). */
package landfall.workspace.dossier;
