package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.ThemeChoice;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnterpriseSheetTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void thePaletteFindsAnEnterpriseAndAWrongCreditCodeIsRefusedOnItsSheet() throws Exception {
        Path file = folder.resolve("a.landfall");
        try (var workspace = Workspace.create(file, new Author("李航", "test"))) {
            workspace.perform(Draft.of(EditKind.CREATE, "奥特莱斯广场").set("e", EnterpriseFields.NAME, "杉杉集团")
                    .set("p", ProjectFields.NAME, "奥特莱斯广场").set("p", ProjectFields.STAGE, Stage.LEAD)
                    .set("p", ProjectFields.INVESTOR, "e"));
        }
        try (var window = new TestWindow(file, Language.CHINESE, ThemeChoice.LIGHT, LocalDate.of(2024, 8, 30), 1000,
                760)) {
            Hands.ROBOT.push(KeyCode.CONTROL, KeyCode.K).write("ssjt").push(KeyCode.ENTER);
            window.settle();
            assertNotNull(find(window, "#enterprise-credit_code"));
            save(window, "91350100M000100Y4X");
            assertNull(enterprise(window).get(EnterpriseFields.CREDIT_CODE));
            save(window, "91350100m000100y43");
            assertEquals("91350100M000100Y43", enterprise(window).get(EnterpriseFields.CREDIT_CODE));
            assertEquals("91350100M000100Y43", ((TextField) find(window, "#enterprise-credit_code")).getText());
            Pictures.take(window.stage(), "window-enterprise");
            Hands.ROBOT.push(KeyCode.ESCAPE);
            window.settle();
            assertNull(find(window, "#enterprise-credit_code"));
        }
    }

    private static void save(TestWindow window, String code) throws Exception {
        Pictures.onWindow(() -> {
            ((TextField) find(window, "#enterprise-credit_code")).setText(code);
            ((ButtonBase) find(window, "#enterprise-save")).fire();
            return null;
        });
        window.settle();
    }

    private static Node find(TestWindow window, String id) throws Exception {
        return Pictures.onWindow(() -> window.stage().getScene().lookup(id));
    }

    private static Enterprise enterprise(TestWindow window) throws Exception {
        return window.workspace().pipeline().enterprise("e");
    }
}
