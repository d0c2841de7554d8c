package landfall.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.workspace.Demo;
import landfall.workspace.Home;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What another laptop did in a year comes in, against the database taking the same rows. */
@ExtendWith(Bench.class)
class MergeBench {
    private static final int PROJECTS = 2000;
    private static final int CHANGES = 100_000;
    private static final int CHANGES_OF_EDIT = 100;

    @TempDir
    private Path folder;
    private int merged;

    @Test
    void merging() throws Exception {
        var entries = new ArrayList<Entry>();
        String dataset = record(entries);
        Bench.compare("merge of %,d changes in %,d edits, and all before".formatted(CHANGES, CHANGES / CHANGES_OF_EDIT),
                () -> Workspace.createFrom(folder.resolve("merged-" + merged++ + ".landfall"), new Author("周敏", "other"),
                        new Home(folder.resolve("home")), dataset, entries::forEach, "x").close(),
                "the same rows inserted by plain JDBC", () -> {
            try (Connection raw = PlainRows.create(folder.resolve("raw-" + merged++ + ".db"))) {
                PlainRows.insert(raw, entries.stream().map(Entry::edit).toList());
            }
        });
    }

    private String record(List<Entry> entries) throws Exception {
        try (Workspace workspace = Workspace.create(folder.resolve("first.landfall"), TenThousand.AUTHOR)) {
            workspace.perform(Demo.draft(PROJECTS, Demo.SEED, TenThousand.TODAY));
            List<Project> projects = workspace.pipeline().projects();
            var random = new Random(1);
            for (int edit = 0; edit < CHANGES / CHANGES_OF_EDIT; edit++) {
                Draft draft = Draft.of(EditKind.BULK, "x", ProjectFields.REMARKS.labelKey());
                int first = random.nextInt(projects.size());
                for (int i = 0; i < CHANGES_OF_EDIT; i++) {
                    draft.set(projects.get((first + i) % projects.size()).id(), ProjectFields.REMARKS, "进展" + edit);
                }
                workspace.perform(draft);
            }
            workspace.entries(id -> true, entries::add);
            return workspace.dataset();
        }
    }
}
