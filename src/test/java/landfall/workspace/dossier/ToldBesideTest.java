package landfall.workspace.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.OutpostFields;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.WeeklyReportFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.secrecy.Masking;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written about open projects and posts tells no name of a restricted project while that is masked. */
class ToldBesideTest {
    private static final Author OFFICE = new Author("周敏", "office");
    private static final Texts CHINESE = Texts.in(Language.CHINESE);
    private static final String SECRET = "深空探测器总装基地";

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void anOpenProjectAndARestrictedOne() {
        file = folder.resolve("office.landfall");
        try (Workspace workspace = Workspace.create(file, OFFICE)) {
            workspace.perform(Draft.of(EditKind.CREATE, "甲").set("p1", ProjectFields.NAME, "深空探测器总装")
                    .set("p1", ProjectFields.STAGE, Stage.TALKS));
            workspace.perform(Draft.of(EditKind.CREATE, SECRET).set("p2", ProjectFields.NAME, SECRET)
                    .set("p2", ProjectFields.STAGE, Stage.TALKS)
                    .set("p2", ProjectFields.SECRECY, ProjectFields.RESTRICTED));
        }
    }

    @Test
    void aWeeklyReportNamesNoRestrictedProject() {
        try (Workspace workspace = Workspace.open(file, OFFICE)) {
            workspace.perform(Draft.of(EditKind.ADD_NAMED, "北京驻点", "x").set("o", OutpostFields.NAME, "北京驻点")
                    .set("w", WeeklyReportFields.POST, "o")
                    .set("w", WeeklyReportFields.WEEK, DayOrMonth.of(LocalDate.of(2026, 3, 2)))
                    .set("w", WeeklyReportFields.VISITED, "拜访业主，推进" + SECRET));
            String report = Masking.of(workspace.pipeline(), CHINESE).items(EntityKind.WEEKLY_REPORT).getFirst()
                    .get(WeeklyReportFields.VISITED);
            assertFalse(report.contains(SECRET), report);
        }
    }

    @Test
    void theRecordInTheDossierOfAnOpenProjectNamesNoRestrictedOne() {
        try (Workspace workspace = Workspace.open(file, OFFICE)) {
            workspace.perform(Draft.of(EditKind.APART, "深空探测器总装", SECRET)
                    .set("p1", ProjectFields.ACCEPTED, List.of("apart:p2")));
            var masked = Masking.of(workspace.pipeline(), CHINESE);
            String said = ProjectRecord.of(file, masked.project("p1"), masked.mask(), CHINESE).toString();
            assertFalse(said.contains(SECRET), said);
        }
    }
}
