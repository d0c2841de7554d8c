package landfall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import landfall.journal.Author;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;

/** The bureau that benchmarks work on: more projects than any real one has. */
public final class TenThousand {
    public static final int PROJECTS = 10_000;
    public static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    public static final Author AUTHOR = new Author("李航", "bench");

    /** Where those lie that were made in this run, by size; in memory they would weigh on what is measured. */
    private static final Map<Integer, Path> MADE = new HashMap<>();

    private TenThousand() {
    }

    /** Puts the bureau's file into the folder; it is made once. */
    public static Path in(Path folder) throws IOException {
        return in(folder, PROJECTS);
    }

    /** Like {@link #in(Path)}, for a smaller bureau or one that is larger still. */
    public static synchronized Path in(Path folder, int projects) throws IOException {
        Path made = MADE.get(projects);
        if (made == null) {
            made = make(projects);
            MADE.put(projects, made);
        }
        return Files.copy(made, folder.resolve(projects + ".landfall"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path make(int projects) throws IOException {
        Path file = Files.createTempDirectory("bureau").resolve(projects + ".landfall");
        file.toFile().deleteOnExit();
        try (Workspace workspace = Workspace.create(file, AUTHOR)) {
            for (int made = 0; made < projects; made += PROJECTS) { // a draft of them all would fill the memory
                workspace.begin(Demo.draft(Math.min(PROJECTS, projects - made), Demo.SEED + made, TODAY));
            }
        }
        return file;
    }

    /**
     * Makes a bureau's file.
     *
     * @param arguments the file and the number of projects
     */
    public static void main(String[] arguments) throws IOException {
        Files.move(make(Integer.parseInt(arguments[1])), Path.of(arguments[0]));
    }
}
