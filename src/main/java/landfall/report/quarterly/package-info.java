/** The review of a quarter (季讲评). */
package landfall.report.quarterly;
