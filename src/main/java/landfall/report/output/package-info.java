/** Papers saved as the file that the user wants: PDF, Word or Excel. */
package landfall.report.output;
