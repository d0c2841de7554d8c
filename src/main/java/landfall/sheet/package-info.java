/** Spreadsheets as neutral tables: which of the rooms below reads or writes a file. Knows nothing of the bureau. */
package landfall.sheet;
