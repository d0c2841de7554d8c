/** The five reports of the bureau's rhythm, and the calendar by which they come out. */
package landfall.report.rhythm;
