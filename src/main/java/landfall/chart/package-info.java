/** What the bureau's charts have in common: flat, two-dimensional, every mark labelled and tied to the projects behind it. */
package landfall.chart;
