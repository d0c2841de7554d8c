/** The panels about what is to be expected: the forecast, how it did before, and what slips. */
package landfall.ui.dashboard.panel.forecast;
