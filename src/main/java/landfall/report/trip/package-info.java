/** The form that is filed when a trip is over for fifteen days. */
package landfall.report.trip;
