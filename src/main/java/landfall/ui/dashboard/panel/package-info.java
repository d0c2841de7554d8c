/** The parts of the analysis page, each showing some of the figures. */
package landfall.ui.dashboard.panel;
