package landfall.ui.kit.join;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.domain.EnterpriseFields;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinByKeysTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void theRecordThatIsMarkedWithTheArrowKeyIsTheOneThatStays() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 3)) {
            Stage stage = open(desk);
            Pictures.onWindow(() -> {
                stage.getScene().lookup("#join-stays-one").requestFocus();
                return null;
            });
            Hands.ROBOT.push(KeyCode.RIGHT);
            boolean other = Pictures.onWindow(() -> ((RadioButton) stage.getScene().lookup("#join-stays-other")).isSelected());
            join(stage);
            String left = desk.pipeline().enterprise("e1") != null ? "e1" : "e2";
            assertEquals(other ? "e2" : "e1", left);
        }
    }

    @Test
    void theValueThatIsMarkedWithTheArrowKeyIsTaken() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 3)) {
            Stage stage = open(desk);
            Pictures.onWindow(() -> {
                stage.getScene().lookup("#join-origin_place-kept").requestFocus();
                return null;
            });
            Hands.ROBOT.push(KeyCode.RIGHT);
            boolean other = Pictures.onWindow(() ->
                    ((RadioButton) stage.getScene().lookup("#join-origin_place-other")).isSelected());
            join(stage);
            assertEquals(other ? "长沙" : "衡阳", desk.pipeline().enterprise("e1").get(EnterpriseFields.ORIGIN_PLACE));
        }
    }

    private static Stage open(Desk desk) throws Exception {
        desk.workspace.perform(Draft.of(EditKind.CREATE, "x").set("e1", EnterpriseFields.NAME, "甲公司")
                .set("e1", EnterpriseFields.ORIGIN_PLACE, "衡阳").set("e2", EnterpriseFields.NAME, "甲有限公司")
                .set("e2", EnterpriseFields.ORIGIN_PLACE, "长沙"));
        Pictures.onWindow(() -> {
            JoinDialog.open(desk.context, desk.pipeline(), desk.pipeline().enterprise("e1"),
                    desk.pipeline().enterprise("e2"), desk.workspace::perform);
            return null;
        });
        Region dialog = desk.dialog();
        return Pictures.show(new StackPane(dialog), Theme.LIGHT, 900, 600);
    }

    private static void join(Stage stage) throws Exception {
        Pictures.onWindow(() -> {
            ((Button) stage.getScene().lookup("#join-verb")).fire();
            return null;
        });
        Hands.settle();
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
    }
}
