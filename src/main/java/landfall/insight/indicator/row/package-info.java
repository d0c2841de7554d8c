/** The ground of the figures: the rows they count, by what these are grouped, and why something is no row. */
package landfall.insight.indicator.row;
