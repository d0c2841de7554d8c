package landfall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import landfall.journal.Author;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;

/** The bureau that benchmarks work on: more projects than any real one has. */
public final class TenThousand {
    public static final int PROJECTS = 10_000;
    public static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    public static final Author AUTHOR = new Author("李航", "bench");

    private static final Map<Integer, byte[]> MADE = new ConcurrentHashMap<>();

    private TenThousand() {
    }

    /** Puts the bureau's file into the folder; it is made once. */
    public static Path in(Path folder) throws IOException {
        return in(folder, PROJECTS);
    }

    /** Like {@link #in(Path)}, for a smaller bureau or one that is larger still. */
    public static synchronized Path in(Path folder, int projects) throws IOException {
        Path file = folder.resolve(projects + ".landfall");
        if (MADE.containsKey(projects)) {
            return Files.write(file, MADE.get(projects));
        }
        try (Workspace workspace = Workspace.create(file, AUTHOR)) {
            for (int made = 0; made < projects; made += PROJECTS) { // a draft of them all would fill the memory
                workspace.perform(Demo.draft(Math.min(PROJECTS, projects - made), Demo.SEED + made, TODAY));
            }
        }
        if (projects <= PROJECTS) { // a larger one is wanted once, and would fill the memory
            MADE.put(projects, Files.readAllBytes(file));
        }
        return file;
    }
}
