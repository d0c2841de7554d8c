/** The bureau's charts: flat, two-dimensional, every mark labelled and tied to the projects behind it. */
package landfall.chart;
