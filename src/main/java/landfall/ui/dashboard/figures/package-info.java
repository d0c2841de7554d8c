/** What the analysis shows, without the window: what was asked, and the figures taken for it. */
package landfall.ui.dashboard.figures;
