package landfall.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import landfall.report.rhythm.Rhythm;
import landfall.text.Language;
import landfall.ui.kit.Pictures;
import javafx.scene.control.Button;
import landfall.ui.kit.look.Theme;
import landfall.workspace.Demo;
import landfall.workspace.MonthClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bulletin's place in both languages and themes, written to target/pictures. */
class ReportsPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
        Pictures.cssWarnings();
    }

    @Test
    void thePlaceShowsInBothLanguagesAndThemesWithoutAStyleWarning() throws Exception {
        if (Pictures.areWanted()) {
            take("reports-zh-light", Language.CHINESE, Theme.LIGHT, 1376, 844, (String) null);
            take("reports-en-dark", Language.ENGLISH, Theme.DARK, 1376, 844, "in_all.stale");
            take("reports-en-small", Language.ENGLISH, Theme.LIGHT, 1216, 664, (String) null);
        }
        take("reports-zh-light-trace", Language.CHINESE, Theme.LIGHT, 1216, 664, "sign_n.2024-01-01.2024-07-31");
        take("reports-en-closed", Language.ENGLISH, Theme.DARK, 1216, 664, (String) null);

        assertEquals(List.of(), Pictures.cssWarnings());
    }

    @Test
    void eachReportShowsWithItsOwnPeriod() throws Exception {
        take("reports-daily-en", Language.ENGLISH, Theme.DARK, 1216, 664, Rhythm.DAILY);
        take("reports-quarterly-zh", Language.CHINESE, Theme.LIGHT, 1216, 664, Rhythm.QUARTERLY);
        if (Pictures.areWanted()) {
            take("reports-weekly-zh", Language.CHINESE, Theme.LIGHT, 1376, 844, Rhythm.WEEKLY);
        }

        assertEquals(List.of(), Pictures.cssWarnings());
    }

    private void take(String name, Language language, Theme theme, int width, int height, Rhythm rhythm)
            throws Exception {
        try (var bench = new ReportsBench(folder.resolve(name + ".landfall"), language, theme, width, height, Demo.PROJECTS)) {
            bench.await(YearMonth.of(2024, 7));
            bench.choose(rhythm);
            Pictures.rest(600);
            Pictures.take(bench.stage, name);
            ReportsBench.fx(() -> {
                ((Button) bench.place.root().lookup("#report-period")).fire();
                return null;
            });
            Pictures.takePopup(name + "-period");
        }
    }

    @Test
    void anEmptyBureauIsToldWhatToDo() throws Exception {
        try (var bench = new ReportsBench(folder.resolve("empty.landfall"), Language.CHINESE, Theme.LIGHT, 1376, 844,
                0)) {
            bench.until(() -> bench.place.root().lookup(".lf-empty-state") != null);
            Pictures.take(bench.stage, "reports-empty");
        }
    }

    private void take(String name, Language language, Theme theme, int width, int height, String trace)
            throws Exception {
        try (var bench = new ReportsBench(folder.resolve(name + ".landfall"), language, theme, width, height, Demo.PROJECTS)) {
            bench.await(YearMonth.of(2024, 7));
            if (name.endsWith("closed")) {
                bench.workspace.perform(MonthClose.close(bench.workspace.pipeline(), YearMonth.of(2024, 7),
                        ReportsBench.TODAY, "李航"));
                bench.until(() -> bench.place.model().printedProperty().get().state().isClosed());
                bench.await(YearMonth.of(2024, 7));
            }
            if (trace != null) {
                ReportsBench.fx(() -> {
                    var model = bench.place.model();
                    model.traceProperty().set(model.printedProperty().get().paper().traces().get(trace));
                    return null;
                });
            }
            Pictures.rest(600);
            if (name.endsWith("trace")) {
                ReportsBench.fx(() -> {
                    var preview = (PreviewPane) bench.place.root().lookup(".lf-report-canvas");
                    preview.zoomBy(1.5);
                    return null;
                });
                Pictures.rest(1500);
            }
            Pictures.take(bench.stage, name);
        }
    }
}
