package landfall.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.workspace.Unsaved;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into a value that is edited in its place outlives a crash. */
class TypedTextTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void whatWasTypedIntoACellWhenTheProgramDiedIsThereAgainUntilItIsSavedOrDropped() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 3)) {
            Project project = desk.workspace.pipeline().projects().getFirst();
            Unsaved unsaved = desk.workspace.unsaved();
            String key = "cell " + project.id() + " next_step";
            Stage stage = edit(desk, project);
            Hands.ROBOT.write("a half");
            long end = System.currentTimeMillis() + 20_000;
            while (unsaved.of(key).isEmpty() && System.currentTimeMillis() < end) {
                Thread.sleep(20);
            }
            assertEquals(Map.of("text", "a half"), unsaved.of(key));
            close(stage); // without a word to the editor
            stage = edit(desk, project);
            assertEquals("a half", text(stage));
            Pictures.takePopup("inline-draft");
            Hands.ROBOT.push(KeyCode.ESCAPE);
            Hands.settle();
            end = System.currentTimeMillis() + 20_000;
            while (!unsaved.of(key).isEmpty() && System.currentTimeMillis() < end) {
                Thread.sleep(20);
            }
            assertTrue(unsaved.of(key).isEmpty());
            close(stage);
        }
    }

    private static Stage edit(Desk desk, Project project) throws Exception {
        var editor = Pictures.onWindow(() -> new InlineEditor<>(ProjectFields.NEXT_STEP, project, project.name(),
                FormContext.of(desk.context), (exit, changed) -> { }));
        Stage stage = Pictures.show(Pictures.onWindow(() -> {
            var box = Style.CANVAS.on(new VBox(editor));
            box.setPadding(new Insets(24));
            return box;
        }), Theme.LIGHT, 420, 200);
        Pictures.onWindow(() -> {
            editor.start();
            return null;
        });
        Hands.settle();
        return stage;
    }

    private static String text(Stage stage) throws Exception {
        return Pictures.onWindow(() -> ((TextInputControl) stage.getScene().lookup("#inline-next_step")).getText());
    }

    private static void close(Stage stage) throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
    }
}
