package landfall.ui.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.StackPane;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @CsvSource({"CHINESE,LIGHT,1376,876", "ENGLISH,DARK,1216,696"})
    void theRecordIsDrawnWithoutComplaints(Language language, Theme theme, int width, int height) throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, language, 102)) {
            Edit bulk = edits(desk);
            var place = Pictures.onWindow(() -> desk.seat(new RecordPlace(desk.context)));
            var root = Pictures.onWindow(() -> new StackPane(place.root()));
            var stage = Pictures.show(root, theme, width, height);
            Pictures.onWindow(() -> {
                place.open(new Route.Record());
                return null;
            });
            Hands.settle();
            String name = language + "-" + theme;
            Pictures.take(stage, "record-" + name);
            var robot = Hands.ROBOT;
            robot.clickOn("#record-person");
            Pictures.takePopup("record-person-" + name);
            robot.push(javafx.scene.input.KeyCode.ESCAPE);
            var reversal = desk.workspace.reversal(bulk.id(), null);
            assertEquals(6, reversal.lines().size());
            robot.clickOn(robot.lookup("#record-revert-edit").nth(1).<javafx.scene.Node>query());
            Hands.settle();
            assertNotNull(desk.dialog());
            Pictures.onWindow(() -> {
                var dialog = Style.DIALOG.on(desk.dialog());
                dialog.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
                root.getChildren().add(dialog);
                return null;
            });
            Pictures.take(stage, "record-revert-" + name);
            robot.clickOn("#record-text").write("没有这样的");
            robot.sleep(300);
            Hands.settle();
            Pictures.take(stage, "record-filtered-" + name);
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    /** Some edits of which the last, a bulk edit, has partly been changed since. */
    private static Edit edits(Desk desk) {
        List<Project> projects = desk.pipeline().projects().subList(20, 26);
        Project first = projects.getFirst();
        desk.workspace.perform(Draft.of(EditKind.CHANGE, first.name(), ProjectFields.TOTAL_INVESTMENT.labelKey())
                .set(first.id(), ProjectFields.TOTAL_INVESTMENT, Money.yi("12.5")));
        desk.workspace.perform(Draft.of(EditKind.CHANGE, first.name(), ProjectFields.REMARKS.labelKey())
                .set(first.id(), ProjectFields.REMARKS, "8月22日现场走访，道路末段未交工，企业要求在9月底前完成配套道路通车，"
                        + "否则设备无法进场；园区承诺由落地办牵头协调，每周报一次进度。\n第二行：红线内 10 kV 线路待迁改，供电专班负责。"));
        Draft draft = Draft.of(EditKind.BULK, "6", ProjectFields.OWNER.labelKey());
        projects.forEach(project -> draft.set(project.id(), ProjectFields.OWNER, "王五"));
        Edit bulk = desk.workspace.perform(draft);
        desk.workspace.perform(Draft.of(EditKind.CHANGE, first.name(), ProjectFields.OWNER.labelKey())
                .set(first.id(), ProjectFields.OWNER, "赵六"));
        return bulk;
    }
}
