package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.journal.Ids;
import landfall.text.Language;
import landfall.store.backup.Reason;
import landfall.text.Problem;
import landfall.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");
    private static final Texts CHINESE = Texts.in(Language.CHINESE);

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("湘中招商局.landfall");
    }

    private static Draft newProject(String id, String name) {
        return Draft.of(EditKind.CREATE, name).set(id, ProjectFields.NAME, name)
                .set(id, ProjectFields.STAGE, Stage.LEAD);
    }

    @Test
    void everyKindOfValueComesBackFromTheFileAsItWentIn() {
        String id = Ids.next();
        String investor = Ids.next();
        try (var workspace = Workspace.create(file, AUTHOR)) {
            workspace.perform(newProject(id, "奥特莱斯广场")
                    .set(id, ProjectFields.TOTAL_INVESTMENT, Money.yi("20").as(Qualifier.ABOUT))
                    .set(id, ProjectFields.LAND, Area.mu(new java.math.BigDecimal("104.25")).as(Qualifier.AT_LEAST))
                    .set(id, ProjectFields.SIGNED_ON, DayOrMonth.parse("2019-04-16"))
                    .set(id, ProjectFields.PLAN_TOP_OUT, DayOrMonth.parse("2019-10"))
                    .set(id, ProjectFields.RETURNEE, true)
                    .set(id, ProjectFields.REMARKS, "第一行\n第二行 \"引号\" 'x'")
                    .set(id, ProjectFields.INVESTOR, investor)
                    .set(investor, EnterpriseFields.NAME, "杉杉集团")
                    .set(investor, EnterpriseFields.GRADES, List.of(new Grade("世界500强", 2019, null))));
        }
        try (var workspace = Workspace.open(file, AUTHOR)) {
            Project project = workspace.pipeline().project(id);
            assertEquals(new Money(2_000_000_000L, Qualifier.ABOUT), project.totalInvestment());
            assertEquals(new Area(10425, Qualifier.AT_LEAST), project.get(ProjectFields.LAND));
            assertEquals("2019-10", project.get(ProjectFields.PLAN_TOP_OUT).toString());
            assertEquals(true, project.get(ProjectFields.RETURNEE));
            assertEquals("第一行\n第二行 \"引号\" 'x'", project.get(ProjectFields.REMARKS));
            assertEquals("杉杉集团", workspace.pipeline().investorName(project));
            assertEquals(List.of(new Grade("世界500强", 2019, null)),
                    workspace.pipeline().investor(project).grades());
            assertEquals(List.of(), workspace.check());
        }
    }

    @Test
    void anUndoneCreationLeavesNothingAndRedoBringsItBack() {
        String id = Ids.next();
        try (var workspace = Workspace.create(file, AUTHOR)) {
            Edit created = workspace.perform(newProject(id, "金杯电工三期"));
            assertEquals("新建「金杯电工三期」", EditLabels.label(created, CHINESE));
            Edit undone = workspace.undo().orElseThrow();
            assertEquals("撤销：新建「金杯电工三期」", EditLabels.label(undone, CHINESE));
            assertNull(workspace.pipeline().project(id));
            Edit redone = workspace.redo().orElseThrow();
            assertEquals("重做：新建「金杯电工三期」", EditLabels.label(redone, CHINESE));
            assertEquals("金杯电工三期", workspace.pipeline().project(id).name());
            assertEquals(3, workspace.history(id).size());
            assertEquals(List.of(), workspace.check());
        }
    }

    @Test
    void aDeletedProjectComesBackWhole() {
        String id = Ids.next();
        try (var workspace = Workspace.create(file, AUTHOR)) {
            workspace.perform(newProject(id, "万洋众创").set(id, ProjectFields.OWNER, "李航"));
            Project before = workspace.pipeline().project(id);
            workspace.perform(Draft.of(EditKind.DELETE, "万洋众创").delete(EntityKind.PROJECT, id));
            assertNull(workspace.pipeline().project(id));
            workspace.undo();
            assertEquals(before, workspace.pipeline().project(id));
        }
    }

    @Test
    void anEditThatChangesNothingIsNotRecorded() {
        String id = Ids.next();
        try (var workspace = Workspace.create(file, AUTHOR)) {
            workspace.perform(newProject(id, "铁姆肯二期"));
            assertNull(workspace.perform(Draft.of(EditKind.CHANGE, "铁姆肯二期", "field.project.name")
                    .set(id, ProjectFields.NAME, "铁姆肯二期")));
            assertEquals(1, workspace.history(10).size());
        }
    }

    @Test
    void aChangeNamesTheChangeThatItReplaces() {
        String id = Ids.next();
        try (var workspace = Workspace.create(file, AUTHOR)) {
            workspace.perform(newProject(id, "甲"));
            workspace.perform(Draft.of(EditKind.CHANGE, "甲", "field.project.name").set(id, ProjectFields.NAME, "乙"));
            List<Edit> history = workspace.history(id);
            var second = history.get(0).changes().getFirst();
            var first = history.get(1).changes().stream().filter(c -> c.cell().field().equals("name")).findFirst();
            assertEquals(List.of(first.orElseThrow().id()), second.replaces());
            assertTrue(second.isIntact());
        }
    }

    @Test
    void aSecondProgramIsToldWhoHoldsTheWorkspace() {
        try (var workspace = Workspace.create(file, AUTHOR)) {
            assertNotNull(workspace);
            var refused = assertThrows(Problem.class, () -> Workspace.open(file, new Author("谭雨", "laptop-2")));
            assertTrue(refused.message(CHINESE).contains("周敏"), refused.message(CHINESE));
        }
        Workspace.open(file, AUTHOR).close();
    }

    @Test
    void aFileThatIsNoWorkspaceIsRefusedAndStaysAsItWas() throws IOException {
        Files.writeString(file, "这不是数据库,只是一段文字。".repeat(20));
        byte[] before = Files.readAllBytes(file);
        var refused = assertThrows(Problem.class, () -> Workspace.open(file, AUTHOR));
        assertEquals("store.not_a_workspace", refused.key());
        org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aMissingFileAndAnExistingOneAreSaid() {
        assertEquals("store.missing", assertThrows(Problem.class, () -> Workspace.open(file, AUTHOR)).key());
        Workspace.create(file, AUTHOR).close();
        assertEquals("store.exists", assertThrows(Problem.class, () -> Workspace.create(file, AUTHOR)).key());
    }

    @Test
    void theBackupIsAWorkspaceWithTheSameContent() {
        String id = Ids.next();
        Path copy;
        Pipeline before;
        try (var workspace = Workspace.create(file, AUTHOR)) {
            assertNull(workspace.backUp(Reason.BY_HAND));
            workspace.perform(newProject(id, "领创产业园"));
            before = workspace.pipeline();
            copy = workspace.backUp(Reason.BY_HAND).file();
        }
        try (var restored = Workspace.open(copy, AUTHOR)) {
            assertEquals(before.projects(), restored.pipeline().projects());
        }
    }

    @Test
    void anyRunOfEditsUndoesToTheStartAndRedoesToTheEnd() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var workspace = Workspace.create(file, AUTHOR)) {
            var states = new ArrayList<Pipeline>(List.of(workspace.pipeline()));
            var ids = List.of(Ids.next(), Ids.next(), Ids.next());
            while (states.size() < 120) {
                if (workspace.perform(randomDraft(random, ids)) != null) {
                    states.add(workspace.pipeline());
                }
            }
            for (int i = states.size() - 2; i >= 0; i--) {
                workspace.undo().orElseThrow();
                assertSame(states.get(i), workspace.pipeline(), "undo to " + i + ", seed " + seed);
            }
            assertTrue(workspace.undo().isEmpty());
            for (int i = 1; i < states.size(); i++) {
                workspace.redo().orElseThrow();
                assertSame(states.get(i), workspace.pipeline(), "redo to " + i + ", seed " + seed);
            }
            assertEquals(List.of(), workspace.check(), "seed " + seed);
        }
        try (var reopened = Workspace.open(file, AUTHOR)) {
            assertEquals(List.of(), reopened.check(), "seed " + seed);
        }
    }

    private static Draft randomDraft(Random random, List<String> ids) {
        String id = ids.get(random.nextInt(ids.size()));
        if (random.nextInt(8) == 0) {
            return Draft.of(EditKind.DELETE, "x").delete(EntityKind.PROJECT, id);
        }
        Draft draft = Draft.of(EditKind.CHANGE, "x", "field.project.name");
        Field<?>[] fields = {ProjectFields.NAME, ProjectFields.OWNER, ProjectFields.TOTAL_INVESTMENT,
            ProjectFields.SIGNED_ON};
        for (int i = 0; i <= random.nextInt(3); i++) {
            Field<?> field = fields[random.nextInt(fields.length)];
            Object value = switch (random.nextInt(4)) {
                case 0 -> null;
                default -> switch (field.type().shape()) {
                    case MONEY -> Money.yuan(random.nextInt(5));
                    case DATE -> DayOrMonth.parse("2024-0" + (1 + random.nextInt(9)));
                    default -> "值" + random.nextInt(5);
                };
            };
            draft.setAny(id, field, value);
        }
        return draft;
    }

    private static void assertSame(Pipeline expected, Pipeline actual, String message) {
        assertEquals(List.copyOf(byId(expected)), byId(actual), message);
    }

    private static List<Facts> byId(Pipeline pipeline) {
        return pipeline.projects().stream().sorted(java.util.Comparator.comparing(Project::id)).map(Project::facts)
                .toList();
    }

    @Test
    void listenersHearOfEveryChange() {
        var heard = new ArrayList<String>();
        try (var workspace = Workspace.create(file, AUTHOR)) {
            Runnable unsubscribe = workspace.onChange(change -> heard.add(change.edit().kind().name()));
            workspace.perform(newProject(Ids.next(), "甲"));
            workspace.undo();
            unsubscribe.run();
            workspace.redo();
        }
        assertEquals(List.of("CREATE", "UNDO"), heard);
    }

    @Test
    void theInvestorOfAProjectIsNamed() {
        String id = Ids.next();
        var enterprise = new Enterprise(Ids.next(), Facts.none(EntityKind.ENTERPRISE)
                .with(EnterpriseFields.NAME, "超威集团"));
        var project = new Project(id, Facts.none(EntityKind.PROJECT)
                .with(ProjectFields.INVESTOR, enterprise.id()));
        assertEquals("超威集团", Pipeline.of(List.of(project, enterprise)).investorName(project));
    }
}
