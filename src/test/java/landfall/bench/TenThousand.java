package landfall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import landfall.journal.Author;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;

/** The bureau that benchmarks work on: more projects than any real one has. */
public final class TenThousand {
    public static final int PROJECTS = 10_000;
    public static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    public static final Author AUTHOR = new Author("李航", "bench");

    private static byte[] made;

    private TenThousand() {
    }

    /** Puts the bureau's file into the folder; it is made once. */
    public static synchronized Path in(Path folder) throws IOException {
        Path file = folder.resolve("ten-thousand.landfall");
        if (made == null) {
            try (Workspace workspace = Workspace.create(file, AUTHOR)) {
                workspace.perform(Demo.draft(PROJECTS, Demo.SEED, TODAY));
            }
            made = Files.readAllBytes(file);
            return file;
        }
        return Files.write(file, made);
    }
}
