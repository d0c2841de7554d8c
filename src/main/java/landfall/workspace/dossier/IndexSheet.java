package landfall.workspace.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.AttachmentFields;
import landfall.domain.Item;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.sheet.table.Listing.Column;
import landfall.store.files.FileStore;
import landfall.text.Texts;

/** The index (目录) of a dossier's files: what each is, how long, of which day, and its hash. */
final class IndexSheet {
    private static final double HASH_WIDTH = 70;

    private final Texts texts;
    private final Path root;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** @param root the folder from which the names of the files count */
    IndexSheet(Texts texts, Path root) {
        this.texts = texts;
        this.root = root;
    }

    /** Enters a file that the program made on this day. */
    void made(Path file, LocalDate day) {
        try {
            row(name(file), "", texts.of("files.index.sheet"), Cell.number(Files.size(file)), Cell.date(day), "",
                    FileStore.hash(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enters a copied attachment. */
    void copied(Path file, Item attachment) {
        row(name(file), attachment, attachment.get(AttachmentFields.REMARKS));
    }

    /** Enters an attachment that could not be copied, with the key of the reason. */
    void missing(Item attachment, String reason) {
        row("", attachment, texts.of(reason));
    }

    private void row(String name, Item attachment, String remarks) {
        DayOrMonth day = attachment.get(AttachmentFields.ADDED_ON);
        Count length = attachment.get(AttachmentFields.LENGTH);
        row(name, attachment.name(), attachment.get(AttachmentFields.CATEGORY),
                length == null ? Cell.EMPTY : Cell.number(length.number()),
                day == null ? Cell.EMPTY : Cell.date(day.earliest()), remarks, attachment.get(AttachmentFields.HASH));
    }

    private void row(String name, String original, String category, Cell length, Cell day, String remarks, String hash) {
        rows.add(List.of(Cell.number(rows.size() + 1), Cell.text(name), Cell.text(original), Cell.text(category), length,
                day, Cell.text(remarks), Cell.text(hash)));
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    Listing listing() {
        return new Listing(texts.of("files.index"), List.of(Column.integer(texts.of("files.sheet.number"), 6),
                Column.text(texts.of("files.index.file"), 44), Column.text(texts.of("files.index.name"), 32),
                Column.text(texts.of("field.attachment.category"), 14),
                new Column(texts.of("files.index.size"), Listing.Kind.INTEGER, 16, "#,##0", false),
                Column.date(texts.of("field.attachment.added_on"), 13), Column.text(texts.of("files.index.remarks"), 30),
                Column.text("SHA-256", HASH_WIDTH)), rows);
    }

    int size() {
        return rows.size();
    }
}
