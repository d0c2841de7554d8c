/** Spreadsheets as neutral tables: read and write .xlsx, text tables and the clipboard. Knows nothing of the bureau. */
package landfall.sheet;
