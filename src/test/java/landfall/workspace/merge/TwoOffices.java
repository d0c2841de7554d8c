package landfall.workspace.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;

/** Two laptops with the same project, worked on apart. */
record TwoOffices(Workspace office, Workspace road) implements AutoCloseable {
    static final String PROJECT = "p";

    static TwoOffices in(Path folder) throws IOException {
        Path file = folder.resolve("office.landfall");
        Path other = folder.resolve("road.landfall");
        var office = new Author("贺佳", "office");
        NewWorkspace.create(file, office, Draft.of(EditKind.CREATE, "云谷")
                .set(PROJECT, ProjectFields.NAME, "云谷数据中心").set(PROJECT, ProjectFields.STAGE, Stage.TALKS)).close();
        Files.copy(file, other);
        return new TwoOffices(Workspace.open(file, office), Workspace.open(other, new Author("谭雨", "road")));
    }

    /** The first gets all that the second has. */
    static void merge(Workspace into, Workspace from) {
        into.merge(taker -> from.entries(row -> true, taker), "另一台");
    }

    void meet() {
        merge(office, road);
        merge(road, office);
    }

    @Override
    public void close() {
        office.close();
        road.close();
    }
}
