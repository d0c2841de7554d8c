/** What a spreadsheet holds, as neutral tables: workbooks, tables, rows, cells, and listings to be written. */
package landfall.sheet.table;
