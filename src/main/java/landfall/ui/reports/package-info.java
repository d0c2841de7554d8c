/** The place where the month comes out on paper: choose, look, check, save, print. */
package landfall.ui.reports;
