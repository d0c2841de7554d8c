package landfall.ui.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import landfall.text.Language;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Theme;
import landfall.workspace.Demo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashboardPicturesTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, CHINESE, 1376, 846, 102", "DARK, ENGLISH, 1376, 846, 102", "LIGHT, ENGLISH, 1216, 990, 102",
        "DARK, CHINESE, 1216, 666, 102", "LIGHT, CHINESE, 1216, 666, 0", "LIGHT, CHINESE, 1376, 990, 1"})
    void thePlaceShowsWithoutAComplaintOfItsStyleSheets(Theme theme, Language language, int width, int height,
            int projects) throws Exception {
        Pictures.cssWarnings();
        try (var bureau = new DashboardBureau(folder, language)) {
            if (projects > 0) {
                bureau.workspace().perform(Demo.draft(projects, Demo.SEED, DashboardBureau.TODAY));
            }
            Stage stage = bureau.show(theme, width, height);
            Pictures.take(stage, "dashboard-" + theme + "-" + language + "-" + width + "-" + projects);
            Pictures.onWindow(() -> {
                ((ScrollPane) stage.getScene().lookup(".lf-dash-scroll")).setVvalue(1);
                return null;
            });
            DashboardBureau.settle();
            Pictures.take(stage, "dashboard-foot-" + theme + "-" + language + "-" + width + "-" + projects);
            bureau.close(stage);
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }
}
