package landfall.exchange.rows;

import landfall.exchange.words.Note;

/**
 * A row that is no project, and why.
 *
 * @param sheet the name of the sheet
 * @param row the row's number as the spreadsheet program shows it
 * @param loses true when the row holds something that a person may miss; false for totals, headings and notes
 */
public record SkippedRow(String sheet, int row, Note reason, boolean loses) {
}
