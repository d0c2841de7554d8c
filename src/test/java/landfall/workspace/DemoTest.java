package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.insight.Ageing;
import landfall.journal.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @TempDir
    Path folder;

    private Pipeline demo(int projects) {
        try (var workspace = Workspace.create(folder.resolve("demo.landfall"), new Author("演示", "laptop"))) {
            workspace.perform(Demo.draft(projects, Demo.SEED, TODAY));
            return workspace.pipeline();
        }
    }

    @Test
    void theSameSeedGivesTheSameBureau() {
        assertEquals(Demo.draft(50, 7, TODAY).values(), Demo.draft(50, 7, TODAY).values());
        assertNotEquals(Demo.draft(50, 7, TODAY).values(), Demo.draft(50, 8, TODAY).values());
    }

    @Test
    void theDemoIsMarkedAndFillsEveryColumn() {
        Pipeline pipeline = demo(Demo.PROJECTS);
        assertTrue(pipeline.bureau().isDemo());
        assertEquals(Demo.PROJECTS, pipeline.projects().size());
        var byStage = pipeline.projects().stream().filter(Project::isLive)
                .collect(Collectors.groupingBy(Project::stage, Collectors.counting()));
        for (Stage stage : Stage.values()) {
            assertTrue(byStage.getOrDefault(stage, 0L) >= 5, byStage.toString());
        }
    }

    @Test
    void nothingInTheDemoHappensAfterTodayOrOutOfOrder() {
        for (Project project : demo(300).projects()) {
            LocalDate before = LocalDate.MIN;
            for (Stage stage : Stage.values()) {
                if (project.stage().hasReached(stage)) {
                    LocalDate entered = project.enteredOn(stage).earliest();
                    assertTrue(!entered.isBefore(before) && !entered.isAfter(TODAY), project.name());
                    before = entered;
                }
            }
            if (project.stage().hasReached(Stage.SIGNED)) {
                assertTrue(project.totalInvestment() != null
                        && project.get(ProjectFields.CONTRACT_CAPITAL).compareTo(project.totalInvestment()) <= 0);
            }
        }
    }

    @Test
    void someProjectsAreStaleSomeOverdueSomePausedAndMostAreHealthy() {
        for (LocalDate today : List.of(TODAY, LocalDate.of(2025, 2, 10), LocalDate.of(2026, 10, 9))) {
            Pipeline pipeline = Pipeline.EMPTY;
            try (var workspace = Workspace.create(folder.resolve(today + ".landfall"), new Author("演示", "laptop"))) {
                workspace.perform(Demo.draft(Demo.PROJECTS, Demo.SEED, today));
                pipeline = workspace.pipeline();
            }
            Ageing ageing = Ageing.of(pipeline, today);
            List<Project> live = pipeline.projects().stream().filter(Project::isLive).toList();
            long stale = live.stream().filter(ageing::isStale).count();
            long overdue = live.stream().filter(ageing::isOverdue).count();
            long paused = live.stream().filter(ageing::awaitsApproval).count();
            String said = today + ": " + live.size() + " live, " + stale + " stale, " + overdue + " overdue, " + paused
                    + " awaiting approval";
            System.out.println(said);
            assertTrue(stale >= 4 && stale <= live.size() / 4, said);
            assertTrue(overdue > stale / 2 && overdue <= live.size() / 3, said);
            assertTrue(paused >= 2 && paused <= live.size() / 5, said);
        }
    }

    @Test
    void namesAreUniqueHoweverManyProjects() {
        Pipeline pipeline = demo(2000);
        assertEquals(2000, pipeline.projects().stream().map(Project::name).distinct().count());
    }
}
