/** Parts of the monthly bulletin that are printed only when there is something to say. */
package landfall.report.monthly.parts;
