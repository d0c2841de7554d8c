package landfall.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.Style;
import landfall.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

class DossierPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @CsvSource({"CHINESE,LIGHT,868", "CHINESE,DARK,868", "ENGLISH,LIGHT,688"})
    void theDossierIsDrawnWithoutComplaints(Language language, Theme theme, int height) throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, language, 102)) {
            var projects = desk.pipeline().projects().stream().filter(Project::isLive)
                    .filter(project -> project.stage() == Stage.SIGNED).toList();
            Project shown = projects.get(3);
            desk.workspace.perform(Draft.of(EditKind.CHANGE, shown.name(), ProjectFields.BLOCKERS.labelKey())
                    .set(shown.id(), ProjectFields.BLOCKERS, "配套道路末段未通车\n红线内 10 kV 线路待迁改")
                    .set(shown.id(), ProjectFields.OWNER, null));
            var place = Pictures.onWindow(() -> desk.seat(new DossierPlace(desk.context)));
            var stage = Pictures.show(Style.DRAWER.on(place.root()), theme, 960, height);
            Pictures.onWindow(() -> {
                place.open(new Route.Dossier(shown.id(), projects.stream().map(Project::id).toList()));
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
            String name = language + "-" + theme;
            Pictures.take(stage, "dossier-" + name);
            Hands.ROBOT.clickOn("#dossier-record-tab");
            Pictures.take(stage, "dossier-record-" + name);
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }
}
