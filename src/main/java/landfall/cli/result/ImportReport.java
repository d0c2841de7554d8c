package landfall.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import landfall.cli.terminal.Console;
import landfall.exchange.ImportPlan;
import landfall.exchange.table.LedgerTable;
import landfall.exchange.rows.RowWarning;
import landfall.exchange.rows.SkippedRow;
import landfall.text.Texts;

/** Says what an import did, or would do, with the rows of a ledger. */
public final class ImportReport {
    private final ImportPlan plan;
    private final Console console;
    private final Texts texts;
    private final boolean severalSheets;

    public ImportReport(ImportPlan plan, Console console) {
        this.plan = plan;
        this.console = console;
        this.texts = console.texts();
        this.severalSheets = plan.ledger().tables().stream().filter(LedgerTable::included).map(LedgerTable::sheet)
                .distinct().count() > 1;
    }

    /** The rows of the file that are not blank: imported ones and skipped ones. */
    private int rows() {
        return plan.rows().size() + plan.skipped().size();
    }

    /** Prints the report for scripts. */
    public void printJson() {
        console.json(json -> {
            json.writeStartObject();
            json.writeNumberField("rows", rows());
            json.writeNumberField("created", plan.created());
            json.writeNumberField("updated", plan.updated());
            json.writeNumberField("unchanged", plan.unchanged());
            json.writeArrayFieldStart("skipped");
            for (SkippedRow row : plan.skipped()) {
                json.writeStartObject();
                place(json, row.sheet(), row.row());
                json.writeStringField("reason", row.reason().message(texts));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("warnings");
            for (RowWarning warning : plan.warnings()) {
                json.writeStartObject();
                place(json, warning.sheet(), warning.row());
                json.writeStringField("field", warning.field() == null ? null : warning.field().key());
                json.writeStringField("message", warning.message(texts));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    // A row's number says where it is only as long as there is one sheet; a warning about the whole table has none.
    private void place(JsonGenerator json, String sheet, int row) throws IOException {
        if (severalSheets) {
            json.writeStringField("sheet", sheet);
        }
        if (row == 0) {
            json.writeNullField("row");
        } else {
            json.writeNumberField("row", row);
        }
    }

    /**
     * Prints the report for people.
     *
     * @param dryRun true when nothing was done
     * @param backup the copy taken before, or null
     */
    public void print(boolean dryRun, Path backup) {
        String file = plan.ledger().fileName();
        console.say(dryRun ? texts.of("cli.import.would", file)
                : plan.isUnchanged() ? texts.of("cli.import.nothing_new", file) : texts.of("cli.import.done", file));
        console.say(texts.of("cli.import.rows", plan.created(), plan.updated(), plan.unchanged(),
                plan.skipped().size()));
        plan.notes().forEach(note -> console.say(note.message(texts)));
        var skipped = new RowMessages(texts, severalSheets);
        plan.skipped().forEach(row -> skipped.add(row.sheet(), row.row(), row.reason().message(texts)));
        section(texts.of("cli.import.skipped"), skipped.lines());
        var warnings = new RowMessages(texts, severalSheets);
        plan.warnings().forEach(warning -> warnings.add(warning.sheet(), warning.row(), warning.message(texts)));
        section(texts.of("cli.import.warnings"), warnings.lines());
        if (backup != null) {
            console.say("");
            console.say(texts.of("cli.import.backup", backup));
        }
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            console.say("");
            console.say(heading);
            lines.forEach(console::say);
        }
    }
}
