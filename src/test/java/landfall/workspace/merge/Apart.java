package landfall.workspace.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import landfall.journal.Conflict;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two laptops for every test, whose files are sound at its end. */
abstract class Apart {
    @TempDir
    private Path folder;
    TwoOffices two;
    Workspace office;
    Workspace road;

    @BeforeEach
    void begin() throws Exception {
        two = TwoOffices.in(folder);
        office = two.office();
        road = two.road();
    }

    @AfterEach
    void filesAreSound() {
        assertEquals(List.of(), office.check());
        assertEquals(List.of(), road.check());
        two.close();
    }

    static Conflict only(Workspace workspace) {
        assertEquals(1, workspace.conflicts().size(), "conflicts: " + workspace.conflicts());
        return workspace.conflicts().getFirst();
    }
}
