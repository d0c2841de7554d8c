/** Documents written as Word files, on the bureau's own template where it has one. */
package landfall.report.word;
