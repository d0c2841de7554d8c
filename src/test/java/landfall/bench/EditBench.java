package landfall.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.List;
import landfall.domain.ProjectFields;
import landfall.journal.Change;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What it costs to record: one durable edit, and hundreds of thousands of changes at once. */
@ExtendWith(Bench.class)
class EditBench {
    private static final int EDITS_BEFORE = 300;
    private static final int CHANGES = Bench.QUICK ? 100_000 : 300_000;

    @TempDir
    private Path folder;
    private int edits;

    @Test
    void oneDurableEdit() throws Exception {
        try (Workspace workspace = Workspace.open(TenThousand.in(folder), TenThousand.AUTHOR);
                Connection raw = PlainRows.create(folder.resolve("raw.db"));
                FileChannel file = FileChannel.open(folder.resolve("raw.txt"), StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            String id = workspace.pipeline().projects().getFirst().id();
            var last = new Edit[1];
            Bench.Work edit = () -> last[0] = workspace.perform(Draft.of(EditKind.CHANGE, "x",
                    ProjectFields.OWNER.labelKey()).set(id, ProjectFields.OWNER, "周敏" + edits++));
            Bench.Work append = () -> {
                file.write(ByteBuffer.wrap(bytes(last[0])));
                file.force(false);
            };
            // So short is what is measured that the first hundreds show how long Java takes to compile it.
            for (int i = 0; i < EDITS_BEFORE; i++) {
                edit.run();
                append.run();
            }
            Bench.compare("one durable edit among 10,000 projects", 1.5, edit, "append to a file and fdatasync", append);
            Bench.compare("one durable edit among 10,000 projects", edit, "the same row in one commit of SQLite, FULL",
                    () -> PlainRows.insert(raw, List.of(last[0])));
        }
    }

    @Test
    void manyChanges() throws Exception {
        Draft draft = draftOf(CHANGES);
        var last = new Edit[1];
        Bench.compare("%,d changes appended".formatted(CHANGES), 15, () -> {
            try (Workspace workspace = Workspace.create(folder.resolve("new-" + edits++ + ".landfall"),
                    TenThousand.AUTHOR)) {
                last[0] = workspace.perform(draft);
            }
        }, "the same bytes written to a file and synced", () -> {
            try (FileChannel file = FileChannel.open(folder.resolve("raw-" + edits++ + ".txt"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(bytes(last[0])));
                file.force(false);
            }
        });
    }

    // As many projects as have together so many filled fields.
    private static Draft draftOf(int changes) {
        Draft sample = Demo.draft(1000, Demo.SEED, TenThousand.TODAY);
        Draft all = Demo.draft(1000 * changes / sample.values().size() + 100, Demo.SEED, TenThousand.TODAY);
        Draft draft = Draft.of(all.kind(), all.subjects().toArray(String[]::new));
        all.values().entrySet().stream().limit(changes)
                .forEach(value -> draft.setEncoded(value.getKey(), value.getValue()));
        return draft;
    }

    private static byte[] bytes(Edit edit) {
        var bytes = new ByteArrayOutputStream();
        for (Change change : edit.changes()) {
            bytes.writeBytes(String.join("\t", change.id(), change.editId(), change.cell().entity(),
                    change.cell().row(), change.cell().field(), String.valueOf(change.value()),
                    String.join("", change.replaces()), "\n").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
