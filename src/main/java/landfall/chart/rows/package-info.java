/** Charts of rows: stages, rankings, and a figure beside others. */
package landfall.chart.rows;
