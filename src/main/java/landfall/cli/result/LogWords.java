package landfall.cli.result;

import java.util.List;
import landfall.journal.Cell;
import landfall.journal.Edit;
import landfall.store.record.LoggedEdit;
import landfall.text.Texts;
import landfall.workspace.record.RecordWords;

/** The lines in which the change record is printed. */
public final class LogWords {
    private final RecordWords words;
    private final Texts texts;

    public LogWords(RecordWords words) {
        this.words = words;
        this.texts = words.texts();
    }

    /** When, who, on which computer, what. */
    public String head(LoggedEdit logged) {
        Edit edit = logged.edit();
        return texts.of("cli.log.edit", words.formats().moment(edit.at()), edit.author().name(),
                edit.author().laptop(), words.label(logged));
    }

    /** How much an edit changed. */
    public String count(LoggedEdit logged) {
        return texts.of("cli.log.many", logged.rows(), logged.count());
    }

    /** A line for each field; where an edit touched several entities, each line names its own. */
    public List<String> fields(LoggedEdit logged) {
        return logged.fields().stream().map(change -> {
            Cell cell = change.cell();
            String field = words.field(cell);
            String before = words.line(cell, change.before());
            String after = words.line(cell, change.after());
            return logged.rows() > 1 ? texts.of("cli.log.field_of", words.name(cell), field, before, after)
                    : texts.of("cli.log.field", field, before, after);
        }).toList();
    }
}
