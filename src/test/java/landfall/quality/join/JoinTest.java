package landfall.quality.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import landfall.domain.ContractFields;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinTest {
    private static final Author AUTHOR = new Author("周敏", "test");

    private Workspace workspace;

    @BeforeEach
    void open(@TempDir Path folder) {
        workspace = Workspace.create(folder.resolve("x.landfall"), AUTHOR);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), workspace.check());
        workspace.close();
    }

    private static Map<String, Facts> tables(Pipeline pipeline) {
        var facts = new TreeMap<String, Facts>();
        for (EntityKind kind : EntityKind.values()) {
            pipeline.entities(kind).forEach(entity -> facts.put(entity.id(), entity.facts()));
        }
        return facts;
    }

    private Entity entity(EntityKind kind, String id) {
        return workspace.pipeline().entity(kind, id);
    }

    private void join(EntityKind kind, String stays, String goes) {
        var plan = new JoinPlan(workspace.pipeline(), entity(kind, stays), entity(kind, goes));
        workspace.perform(plan.draft(byDefault(plan)));
    }

    private static Set<Field<?>> byDefault(JoinPlan plan) {
        var fields = new HashSet<Field<?>>();
        plan.lines().stream().filter(JoinPlan.Line::takesOther).forEach(line -> fields.add(line.field()));
        return fields;
    }

    @Test
    void oneOfTwoEnterprisesStaysWithTheProjectsAndTheHistoryOfBoth() {
        workspace.perform(Draft.of(EditKind.CREATE, "a").set("a", EnterpriseFields.NAME, "杉杉集团")
                .set("a", EnterpriseFields.NATURE, "民企"));
        workspace.perform(Draft.of(EditKind.CREATE, "b").set("b", EnterpriseFields.NAME, "杉杉集团有限公司")
                .set("b", EnterpriseFields.ORIGIN_PLACE, "上海").set("b", EnterpriseFields.PARENT, "a")
                .set("c", EnterpriseFields.NAME, "子公司").set("c", EnterpriseFields.PARENT, "b")
                .set("p", ProjectFields.NAME, "广场").set("p", ProjectFields.INVESTOR, "b")
                .set("p", ProjectFields.COMPANY, "b"));
        Map<String, Facts> before = tables(workspace.pipeline());
        var plan = new JoinPlan(workspace.pipeline(), entity(EntityKind.ENTERPRISE, "a"),
                entity(EntityKind.ENTERPRISE, "b"));
        assertEquals(Map.of(EntityKind.PROJECT, 1, EntityKind.ENTERPRISE, 1), plan.references());
        assertTrue(plan.lines().stream().anyMatch(line -> line.field() == EnterpriseFields.NAME && line.differs()));
        join(EntityKind.ENTERPRISE, "a", "b");
        assertNull(entity(EntityKind.ENTERPRISE, "b"));
        Entity stays = entity(EntityKind.ENTERPRISE, "a");
        assertEquals("杉杉集团", stays.name());
        assertEquals("上海", stays.get(EnterpriseFields.ORIGIN_PLACE));
        assertNull(stays.get(EnterpriseFields.PARENT));
        assertEquals("a", workspace.pipeline().project("p").get(ProjectFields.INVESTOR));
        assertEquals("a", workspace.pipeline().project("p").get(ProjectFields.COMPANY));
        assertEquals("a", entity(EntityKind.ENTERPRISE, "c").get(EnterpriseFields.PARENT));
        assertEquals(List.of(EditKind.JOIN, EditKind.CREATE, EditKind.CREATE),
                workspace.history("a").stream().map(Edit::kind).toList());
        workspace.undo();
        assertEquals(before, tables(workspace.pipeline()));
        assertEquals(List.of(EditKind.UNDO, EditKind.JOIN, EditKind.CREATE),
                workspace.history("a").stream().map(Edit::kind).toList());
        workspace.redo();
        assertNull(entity(EntityKind.ENTERPRISE, "b"));
        assertEquals(2, workspace.history("a").stream().filter(edit -> edit.kind() == EditKind.CREATE).count());
    }

    @Test
    void theHistoryFollowsAChainOfJoins() {
        for (String id : List.of("a", "b", "c")) {
            workspace.perform(Draft.of(EditKind.CREATE, id).set(id, EnterpriseFields.NAME, "企业" + id));
        }
        join(EntityKind.ENTERPRISE, "b", "a");
        join(EntityKind.ENTERPRISE, "c", "b");
        assertEquals(List.of("企业b", "企业a", "c", "b", "a"), workspace.history("c").stream()
                .map(edit -> edit.subjects().getFirst()).toList());
    }

    @Test
    void aLiveProjectStaysLiveAndGetsNoDateOfAStageThatItHasNotReached() {
        workspace.perform(Draft.of(EditKind.CREATE, "a").set("a", ProjectFields.NAME, "广场")
                .set("a", ProjectFields.STAGE, Stage.TALKS)
                .set("b", ProjectFields.NAME, "广场").set("b", ProjectFields.STAGE, Stage.SIGNED)
                .set("b", ProjectFields.SIGNED_ON, landfall.domain.value.DayOrMonth.parse("2024-01"))
                .set("b", ProjectFields.HEARD_ON, landfall.domain.value.DayOrMonth.parse("2023-01"))
                .set("b", ProjectFields.EXIT, Exit.SUSPENDED).set("b", ProjectFields.TOTAL_INVESTMENT, Money.yi("2"))
                .set("k", ContractFields.PROJECT, "b").set("k", ContractFields.NUMBER, "1"));
        join(EntityKind.PROJECT, "a", "b");
        Entity stays = entity(EntityKind.PROJECT, "a");
        assertNull(stays.get(ProjectFields.EXIT));
        assertNull(stays.get(ProjectFields.SIGNED_ON));
        assertNotNull(stays.get(ProjectFields.HEARD_ON));
        assertEquals(Money.yi("2"), stays.get(ProjectFields.TOTAL_INVESTMENT));
        assertEquals(1, workspace.pipeline().itemsOf(EntityKind.CONTRACT, "a").size());
    }

    @Test
    void anyJoinOfARandomBureauLeavesNoReferenceBehindAndUndoBringsBackTheVeryTables() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var ids = new TreeMap<EntityKind, List<String>>();
        Draft draft = Draft.of(EditKind.DEMO, "x");
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.BUREAU && kind != EntityKind.ATTACHMENT) { // whose files would have to be there
                ids.put(kind, new ArrayList<>());
                for (int i = 0; i < 8; i++) {
                    ids.get(kind).add(kind.key() + i);
                }
            }
        }
        ids.forEach((kind, all) -> all.forEach(id -> fill(draft, id, kind, ids, random)));
        workspace.perform(draft);
        for (int i = 0; i < 12; i++) {
            EntityKind kind = random.nextBoolean() ? EntityKind.PROJECT : EntityKind.ENTERPRISE;
            List<Entity> left = workspace.pipeline().entities(kind);
            if (left.size() < 2) {
                continue;
            }
            Entity stays = left.get(random.nextInt(left.size()));
            Entity goes = left.get(random.nextInt(left.size()));
            if (stays == goes) {
                continue;
            }
            String said = "seed " + seed + ", " + goes.id() + " into " + stays.id();
            Map<String, Facts> before = tables(workspace.pipeline());
            var plan = new JoinPlan(workspace.pipeline(), stays, goes);
            Set<Field<?>> taken = byDefault(plan);
            plan.lines().stream().filter(line -> random.nextBoolean()).forEach(line -> taken.add(line.field()));
            workspace.perform(plan.draft(taken));
            Map<String, Facts> after = tables(workspace.pipeline());
            assertFalse(after.containsKey(goes.id()), said);
            after.forEach((id, facts) -> facts.kind().fields().forEach(field ->
                    assertFalse(goes.id().equals(facts.get(field)), said + ": " + id + " " + field)));
            for (Field<?> field : stays.kind().fields()) {
                if (!field.isInternal()) {
                    Object wanted = taken.contains(field) ? goes.get(field) : stays.get(field);
                    Object found = after.get(stays.id()).get(field);
                    boolean itself = Objects.equals(wanted, goes.id())
                            || taken.contains(field) && Objects.equals(wanted, stays.id())
                            && !Objects.equals(wanted, stays.get(field));
                    assertEquals(itself ? null : wanted, found, said + ": " + field);
                }
            }
            workspace.undo();
            assertEquals(before, tables(workspace.pipeline()), said);
            workspace.redo();
            assertEquals(after, tables(workspace.pipeline()), said);
        }
    }

    private static void fill(Draft draft, String id, EntityKind kind, Map<EntityKind, List<String>> ids, Random random) {
        boolean some = false;
        for (Field<?> field : kind.fields()) {
            if (field.type() == FieldType.ENTERPRISE || field.type() == FieldType.PROJECT) {
                List<String> known = ids.get(field.type() == FieldType.PROJECT ? EntityKind.PROJECT
                        : EntityKind.ENTERPRISE);
                draft.setAny(id, field, random.nextInt(3) == 0 ? null : known.get(random.nextInt(known.size())));
            } else if (field.type() == FieldType.TEXT && (!some || random.nextBoolean())) {
                draft.setAny(id, field, "值" + random.nextInt(4));
                some = true;
            } else if (field.type() == FieldType.MONEY && random.nextBoolean()) {
                draft.setAny(id, field, Money.yuan(random.nextInt(4)));
            }
        }
    }
}
