package landfall.exchange.rows;

import landfall.domain.Field;
import landfall.exchange.words.Note;
import landfall.text.Texts;

/**
 * Something in a ledger that a person should look at; the row is imported all the same.
 *
 * @param sheet the name of the sheet
 * @param row the row's number as the spreadsheet program shows it, or 0 for the table as a whole
 * @param field the field that it is about, or null
 */
public record RowWarning(String sheet, int row, Field<?> field, Note note) {

    public String message(Texts texts) {
        return note.message(texts);
    }
}
