package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.exchange.pack.Pack;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Problem;
import landfall.workspace.NewWorkspace;
import landfall.workspace.ProgramVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandTest {
    private Landing landing;
    private Path file;
    private Path out;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        file = landing.at("招商局.landfall");
        out = landing.at("副本.landpack");
        NewWorkspace.create(file, new Author("周敏", "laptop-1"), Draft.of(EditKind.IMPORT, "x")
                .set("p1", ProjectFields.NAME, "甲").set("p1", ProjectFields.STAGE, Stage.TALKS)
                .set("p2", ProjectFields.NAME, "乙").set("p2", ProjectFields.STAGE, Stage.LEAD)
                .set("p3", ProjectFields.NAME, "丙").set("p3", ProjectFields.STAGE, Stage.TALKS)
                .set("p3", ProjectFields.SECRECY, "限定人员")).close();
    }

    private static int projects(Path pack, char[] passphrase) {
        var rows = new java.util.HashSet<String>();
        try (Pack opened = Pack.open(pack, null, passphrase, PackProgress.NONE)) {
            assertEquals(ProgramVersion.number(), opened.manifest().origin().program());
            opened.entries(entry -> entry.edit().changes().forEach(change -> rows.add(change.cell().row())),
                    PackProgress.NONE);
        }
        rows.retainAll(java.util.Set.of("p1", "p2", "p3"));
        return rows.size();
    }

    @Test
    void theProjectsOfSomeStagesGoIntoAPackClosedWithTheFirstLineOfAFile() throws IOException {
        Path secret = Files.writeString(landing.at("口令.txt"), "一路平安\n第二行\n");
        var outcome = landing.run("pack", file, out, "--stage", "talks,signed", "--passphrase-file", secret, "--json");
        assertEquals(0, outcome.code(), outcome.error());
        assertEquals("{projects=1, restricted=1, protected=true, whole=false}", java.util.stream.Stream
                .of("projects", "restricted", "protected", "whole").map(key -> key + "=" + outcome.object().get(key))
                .collect(java.util.stream.Collectors.joining(", ", "{", "}")));
        assertEquals(1, projects(out, "一路平安".toCharArray()));
        assertThrows(Problem.class, () -> projects(out, null));
    }

    @Test
    void restrictedProjectsGoOnlyWhenUnlockedAndTheUserIsToldWhatStaysAndThatThePackIsOpen() {
        var locked = landing.run("pack", file, out);
        assertEquals(0, locked.code(), locked.error());
        assertTrue(locked.out().contains("2 个项目") && locked.out().contains("没有带 1 个涉密项目")
                && locked.out().contains("没有设口令"), locked.out());
        assertEquals(2, projects(out, null));
        var unlocked = landing.run("pack", file, out, "--unlock-restricted");
        assertTrue(unlocked.out().contains("3 个项目") && !unlocked.out().contains("没有带"), unlocked.out());
        assertEquals(3, projects(out, null));
    }

    @Test
    void anotherEndingTheWorkspaceItselfAndAnEmptyPassphraseAreRefused() throws IOException {
        Path empty = Files.writeString(landing.at("空.txt"), "\n");
        for (var refused : java.util.List.of(landing.run("pack", file, file),
                landing.run("pack", file, landing.at("副本.zip")),
                landing.run("pack", file, out, "--passphrase-file", empty),
                landing.run("pack", file, out, "--passphrase-file", landing.at("没有.txt")))) {
            assertEquals(2, refused.code(), refused.out());
        }
        assertFalse(Files.exists(out));
    }
}
