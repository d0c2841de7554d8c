/** The chart of where amounts come from and go to. */
package landfall.chart.flow;
