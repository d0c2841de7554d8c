package landfall.workspace.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.EnterpriseFields;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.draft.ItemDrafts;
import landfall.quality.join.JoinPlan;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;

/** Two laptops with the same two projects and an enterprise, worked on apart. */
record TwoOffices(Workspace office, Workspace road) implements AutoCloseable {
    static final String PROJECT = "p";
    static final String OTHER_PROJECT = "q";
    static final String ENTERPRISE = "e";

    static TwoOffices in(Path folder) throws IOException {
        Path file = folder.resolve("office.landfall");
        Path other = folder.resolve("road.landfall");
        var office = new Author("贺佳", "office");
        NewWorkspace.create(file, office, Draft.of(EditKind.CREATE, "云谷")
                .set(PROJECT, ProjectFields.NAME, "云谷数据中心").set(PROJECT, ProjectFields.STAGE, Stage.TALKS)
                .set(OTHER_PROJECT, ProjectFields.NAME, "云谷数据中心项目")
                .set(OTHER_PROJECT, ProjectFields.STAGE, Stage.TALKS)
                .set(ENTERPRISE, EnterpriseFields.NAME, "甲公司")).close();
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

    static Item arrival(Workspace workspace, String project) {
        Item item = ItemDrafts.make(EntityKind.FUND_ARRIVAL, project,
                Map.of(FundArrivalFields.AMOUNT, Money.yuan(50_000_000)));
        workspace.perform(ItemDrafts.save(null, item, workspace.pipeline().project(project).name()));
        return item;
    }

    static void join(Workspace workspace, String stays, String goes) {
        Pipeline now = workspace.pipeline();
        workspace.perform(new JoinPlan(now, now.project(stays), now.project(goes)).draft(Set.of()));
    }

    /** The same enterprise or item as it stands now; null when it is not there. */
    static Entity now(Workspace workspace, Entity before) {
        return workspace.pipeline().entity(before.kind(), before.id());
    }

    @Override
    public void close() {
        office.close();
        road.close();
    }
}
