/** What is set by hand for one issue of the bulletin: its texts and its number. */
package landfall.ui.reports.wording;
