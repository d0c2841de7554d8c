/** What every report writes with: its words, its amounts, and where its figures come from. */
package landfall.report.writing;
