/** The project sheet of a dossier (一项目一档): what is recorded of one project, on paper. */
package landfall.report.dossier;
