/** Charts on the screen and the lists of projects behind their marks. */
package landfall.ui.kit.chart;
