package landfall.ui.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.FundArrivalFields;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.exchange.pack.Origin;
import landfall.exchange.pack.PackProgress;
import landfall.exchange.pack.PackWriter;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Ids;
import landfall.journal.draft.ItemDrafts;
import landfall.workspace.Workspace;

/** One bureau on two laptops that were edited apart: three fields both changed, a project one deleted to which money came, new records. */
final class TwoLaptops {
    static final Author ROAD = new Author("谭雨", "laptop-road-7");

    final List<Project> projects;
    final Path road;

    /** @param office an open workspace, which gets edits of its own */
    TwoLaptops(Workspace office, Path road) {
        this.road = road;
        this.projects = office.pipeline().projects().stream().filter(Project::isLive)
                .filter(project -> project.stage() == Stage.TALKS).limit(5).toList();
        office.perform(change(projects.get(0)).set(id(0), ProjectFields.TOTAL_INVESTMENT, Money.wan("12000"))
                .set(id(1), ProjectFields.NEXT_STEP, "补实验室简介"));
        copy(office.file(), road);
        try (Workspace away = Workspace.open(road, ROAD)) {
            away.perform(change(projects.get(0)).set(id(0), ProjectFields.TOTAL_INVESTMENT, Money.wan("18000")));
            away.perform(change(projects.get(1)).set(id(1), ProjectFields.NEXT_STEP, "起草合作备忘，9月10日前发出"));
            away.perform(change(projects.get(2)).set(id(2), ProjectFields.STAGE, Stage.LEAD)
                    .set(id(3), ProjectFields.OWNER, "谭雨"));
            away.perform(change(projects.get(4)).set(id(4), ProjectFields.OWNER, "谭雨"));
            away.perform(ItemDrafts.save(null, ItemDrafts.make(EntityKind.FUND_ARRIVAL, id(4),
                    Map.of(FundArrivalFields.AMOUNT, Money.wan("3000"))), projects.get(4).name()));
            String enterprise = Ids.next();
            String twin = office.pipeline().enterprises().iterator().next().name().replace("有限公司", "");
            away.perform(Draft.of(EditKind.CREATE, "储氢瓶产线").set(enterprise, EnterpriseFields.NAME, twin)
                    .set("new-1", ProjectFields.NAME, "储氢瓶产线").set("new-1", ProjectFields.STAGE, Stage.LEAD)
                    .set("new-1", ProjectFields.INVESTOR, enterprise)
                    .set("new-2", ProjectFields.NAME, "光学镜组扩产").set("new-2", ProjectFields.STAGE, Stage.LEAD)
                    .set("new-2", ProjectFields.TOTAL_INVESTMENT, Money.wan("67000")));
        }
        office.perform(change(projects.get(0)).set(id(0), ProjectFields.TOTAL_INVESTMENT, Money.wan("15000")));
        office.perform(change(projects.get(1)).set(id(1), ProjectFields.NEXT_STEP, "年底再联系，12月20日"));
        office.perform(change(projects.get(2)).set(id(2), ProjectFields.STAGE, Stage.SIGNED));
        office.perform(Draft.of(EditKind.DELETE, projects.get(4).name()).delete(EntityKind.PROJECT, id(4)));
    }

    String id(int index) {
        return projects.get(index).id();
    }

    static Draft change(Project project) {
        return Draft.of(EditKind.CHANGE, project.name(), ProjectFields.TOTAL_INVESTMENT.labelKey());
    }

    /** Writes a pack of everything in a workspace. */
    static Path pack(Workspace from, Path target, String passphrase) {
        new PackWriter(PackProgress.NONE).write(target, new Origin("1", from.dataset(), true, 0, from.author(), Instant.now()),
                taker -> from.entries(row -> true, taker), List.of(),
                passphrase == null ? null : passphrase.toCharArray());
        return target;
    }

    static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
            Path unsaved = from.resolveSibling(from.getFileName() + "-wal");
            if (Files.exists(unsaved)) {
                Files.copy(unsaved, to.resolveSibling(to.getFileName() + "-wal"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
