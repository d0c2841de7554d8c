/** The place for analysis: the month's figures, the funnel, the signings and what has stood still. */
package landfall.ui.dashboard;
