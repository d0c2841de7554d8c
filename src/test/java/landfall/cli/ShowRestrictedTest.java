package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.Demo;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowRestrictedTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");
    private static final int PROJECTS = 60;
    private static final int EVERY = 5;

    private Landing landing;
    private Path file;
    private final List<String> secrets = new ArrayList<>();
    private String code;

    @BeforeEach
    void restrictSomeProjectsOfTheDemo(@TempDir Path folder) {
        landing = new Landing(folder);
        file = landing.at("招商局.landfall");
        try (Workspace workspace = NewWorkspace.create(file, AUTHOR, Demo.draft(PROJECTS, Demo.SEED, Landing.TODAY))) {
            List<Project> projects = workspace.pipeline().projects();
            for (int i = 0; i < PROJECTS; i += EVERY) {
                Project project = projects.get(i);
                secrets.add("天枢" + i + "号工程");
                Draft draft = Draft.of(EditKind.CHANGE, secrets.getLast(), ProjectFields.SECRECY.labelKey())
                        .set(project.id(), ProjectFields.NAME, secrets.getLast())
                        .set(project.id(), ProjectFields.SECRECY, ProjectFields.RESTRICTED);
                String investor = "星河" + i + "公司";
                if (project.investorId() != null) {
                    draft.set("secret" + i, EnterpriseFields.NAME, investor)
                            .set(project.id(), ProjectFields.INVESTOR, "secret" + i);
                    secrets.add(investor);
                }
                workspace.perform(draft);
                code = project.code();
            }
        }
    }

    private void assertMasked(String command, String printed, String shown) {
        for (String secret : secrets) {
            assertFalse(printed.contains(secret), command + " tells of " + secret);
        }
        assertTrue(secrets.stream().anyMatch(shown::contains), command + " shows nothing to whom may see it");
    }

    @Test
    void namesAreMaskedOnPaperInFilesAndOnTheScreenUnlessTheyAreAskedFor() throws IOException {
        for (String command : List.of("list", "log")) {
            for (String form : List.of("--json", "")) {
                var arguments = new ArrayList<Object>(List.of(command, file));
                if (!form.isEmpty()) {
                    arguments.add(form);
                }
                String masked = landing.run(arguments.toArray()).out();
                arguments.add("--show-restricted");
                assertMasked(command + form, masked, landing.run(arguments.toArray()).out());
                assertEquals(form.isEmpty(), masked.contains("已遮盖 12 个保密项目"), command);
            }
        }
        Path out = landing.at("out.csv");
        landing.run("export", file, out);
        String masked = Files.readString(out);
        landing.run("export", file, out, "--show-restricted");
        assertMasked("export", masked, Files.readString(out));
        assertTrue(masked.contains("保密项目 " + code), masked);
    }

    @Test
    void theRecordOfADeletedRestrictedProjectTellsNothingOfIt() {
        try (Workspace workspace = Workspace.open(file, AUTHOR)) {
            List<Project> restricted = workspace.pipeline().projects().stream().filter(Project::isRestricted).toList();
            for (Project project : restricted) {
                workspace.perform(Draft.of(EditKind.DELETE, project.name()).delete(EntityKind.PROJECT, project.id()));
            }
        }
        for (String form : List.of("--lang=zh", "--json")) {
            assertMasked("log " + form, landing.run("log", file, form).out(),
                    landing.run("log", file, form, "--show-restricted").out());
        }
    }

    @Test
    void everyFigureIsTheSameMaskedOrNot() {
        for (String month : List.of("2024-08", "2023-12")) {
            var masked = landing.run("summary", file, "--month", month, "--json");
            assertEquals(0, masked.code(), masked.error());
            assertEquals(landing.run("summary", file, "--month", month, "--json", "--show-restricted").json(),
                    masked.json());
        }
        assertEquals(landing.run("forecast", file, "--json", "--show-restricted").json(),
                landing.run("forecast", file, "--json").json());
    }

    private static String wordText(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }

    @Test
    void papersSayHowManyProjectsAreMaskedThoseOfAClosedMonthToo() throws IOException {
        landing.run("close", file, "--month", "2024-07");
        Path out = landing.at("out.docx");
        for (String month : List.of("2024-07", "2024-08")) {
            landing.run("summary", file, "--month", month, "--out", out, "--show-restricted");
            String shown = wordText(out);
            landing.run("summary", file, "--month", month, "--out", out);
            String masked = wordText(out);
            assertMasked(month, masked, shown);
            assertTrue(masked.contains("已遮盖 12 个保密项目"), month);
            assertFalse(shown.contains("已遮盖"), month);
        }
        landing.run("report", file, "weekly", "--out", out);
        assertTrue(wordText(out).contains("已遮盖 12 个保密项目"));
    }

    @Test
    void theDossierOfAMaskedProjectIsNotWritten() throws IOException {
        var before = landing.files();
        var refused = landing.run("dossier", file, code, landing.at("dossiers"));
        assertEquals(2, refused.code());
        assertTrue(refused.error().contains("保密项目 " + code), refused.error());
        assertEquals(before, landing.files());
    }
}
