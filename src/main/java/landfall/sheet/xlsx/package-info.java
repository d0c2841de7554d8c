/** Excel workbooks, read and written. */
package landfall.sheet.xlsx;
