/** Documents written as spreadsheets whose totals and growths stay live. */
package landfall.report.workbook;
