package landfall.bench;

import java.nio.file.Path;
import java.sql.Connection;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Opening workspaces of growing size, against the database reading the same rows. */
@ExtendWith(Bench.class)
class OpeningBench {
    @TempDir
    private Path folder;
    private long cells;

    @Test
    void opening() throws Exception {
        for (int projects : new int[] {1000, TenThousand.PROJECTS, 100_000}) {
            String name = "open a workspace of %,d projects".formatted(projects);
            if (projects > TenThousand.PROJECTS && Bench.QUICK) {
                Bench.skip(name, "takes minutes; measured without -Dbench.quick");
                continue;
            }
            Path file = TenThousand.in(folder, projects);
            Bench.compare(name, () -> Workspace.open(file, TenThousand.AUTHOR).close(), "the same rows by plain JDBC",
                    () -> {
                try (Connection connection = PlainRows.connect(file)) {
                    cells += PlainRows.read(connection, "project") + PlainRows.read(connection, "enterprise");
                }
            });
        }
    }
}
