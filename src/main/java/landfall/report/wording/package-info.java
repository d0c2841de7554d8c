/** The bureau's own wording of what the program writes. */
package landfall.report.wording;
