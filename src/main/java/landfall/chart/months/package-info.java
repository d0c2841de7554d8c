/** Charts along a year: what was reached month by month, and what is to be expected. */
package landfall.chart.months;
