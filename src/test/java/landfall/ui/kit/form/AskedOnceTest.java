package landfall.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What is unusual is asked about once, in forms and where a value is edited in its place. */
class AskedOnceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Project PROJECT = new Project("p", Facts.none(EntityKind.PROJECT)
            .with(ProjectFields.NAME, "奥特莱斯广场").with(ProjectFields.TOTAL_INVESTMENT, Money.yi("20")));
    private static final FormContext CONTEXT =
            new FormContext(Texts.in(Language.CHINESE), Pipeline.of(List.of(PROJECT)), Money.YI, TODAY);

    private final FxRobot robot = Hands.ROBOT;
    private final AtomicReference<Draft> kept = new AtomicReference<>();
    private final AtomicReference<InlineEditor.Exit> left = new AtomicReference<>();
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
    }

    private InlineEditor<Money> edit(landfall.domain.Field<Money> field, Theme theme) throws Exception {
        var editor = Pictures.onWindow(() -> new InlineEditor<>(field, PROJECT, PROJECT.name(), CONTEXT,
                (exit, changed) -> {
                    left.set(exit);
                    kept.set(changed);
                }));
        var elsewhere = Pictures.onWindow(() -> new TextField("别处"));
        elsewhere.setId("elsewhere");
        stage = Pictures.show(Pictures.onWindow(() -> {
            var box = Style.CANVAS.on(new VBox(16, editor, elsewhere));
            box.setPadding(new Insets(24));
            return box;
        }), theme, 420, 200);
        Pictures.onWindow(() -> {
            editor.start();
            return null;
        });
        return editor;
    }

    private void type(String text) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write(text, 0);
        Hands.settle();
    }

    @Test
    void enterAsksAndEnterAgainKeepsForGood() throws Exception {
        edit(ProjectFields.TOTAL_INVESTMENT, Theme.LIGHT);
        type("200000");
        robot.push(KeyCode.ENTER);
        assertNull(left.get());
        Pictures.takePopup("inline-unusual-LIGHT");
        robot.push(KeyCode.ENTER);
        assertEquals(InlineEditor.Exit.ENTER, left.get());
        assertTrue(kept.get().values().keySet().stream().anyMatch(cell -> cell.field().equals("accepted_warnings")));
        assertTrue(kept.get().values().containsValue("20000000000000"));
    }

    @Test
    void theArrowTakesTheAmountThatWasMeant() throws Exception {
        edit(ProjectFields.TOTAL_INVESTMENT, Theme.DARK);
        type("25万");
        robot.push(KeyCode.ENTER);
        Pictures.takePopup("inline-unusual-DARK");
        robot.push(KeyCode.DOWN);
        assertEquals(1, kept.get().values().size());
        assertTrue(kept.get().values().containsValue("2500000000"));
    }

    @Test
    void anotherValueIsAskedAboutAgain() throws Exception {
        edit(ProjectFields.TOTAL_INVESTMENT, Theme.LIGHT);
        type("200000");
        robot.push(KeyCode.ENTER);
        type("300000");
        robot.push(KeyCode.ENTER);
        assertNull(left.get());
        robot.push(KeyCode.ESCAPE);
        assertEquals(InlineEditor.Exit.ESCAPE, left.get());
        assertNull(kept.get());
    }

    @Test
    void whoClicksElsewhereLosesNothing() throws Exception {
        InlineEditor<Money> editor = edit(ProjectFields.FIXED_INVESTMENT, Theme.LIGHT);
        type("21");
        robot.clickOn("#elsewhere");
        Hands.settle();
        assertNull(left.get());
        var input = (TextInputControl) Pictures.onWindow(() -> editor.lookup("#inline-fixed_investment"));
        assertEquals("21", input.getText());
        assertTrue(input.isFocused());
        type("200万");
        robot.clickOn("#elsewhere");
        Hands.settle();
        assertEquals(InlineEditor.Exit.ELSEWHERE, left.get());
        assertEquals(1, kept.get().values().size());
    }

    @Test
    void aFormAsksOnceAndTheAcceptanceStandsInTheSameEdit() throws Exception {
        var saved = new AtomicReference<Draft>();
        var form = Pictures.onWindow(() -> new ProjectForm(List.of(ProjectFields.NAME, ProjectFields.TOTAL_INVESTMENT,
                ProjectFields.FIXED_INVESTMENT), field -> false, CONTEXT));
        form.onSave(() -> {
            if (form.validate()) {
                saved.set(Draft.of(EditKind.CREATE, "x"));
                form.writeTo(saved.get(), "new");
            }
        });
        stage = Pictures.show(Pictures.onWindow(() -> {
            var box = Style.CANVAS.on(new VBox(16, form, form.question()));
            box.setPadding(new Insets(24));
            return box;
        }), Theme.LIGHT, 560, 300);
        Pictures.onWindow(() -> {
            text(form, ProjectFields.NAME, "云谷");
            text(form, ProjectFields.TOTAL_INVESTMENT, "150000");
            text(form, ProjectFields.FIXED_INVESTMENT, "200000");
            assertFalse(form.validate());
            assertFalse(form.question().isVisible());
            text(form, ProjectFields.FIXED_INVESTMENT, "100000");
            assertFalse(form.validate());
            return null;
        });
        Pictures.take(stage, "form-unusual-LIGHT");
        assertNotNull(Pictures.onWindow(() -> form.lookup("#offer-total_investment")));
        assertTrue(Pictures.onWindow(() -> form.question().isVisible()));
        robot.push(KeyCode.ENTER);
        Hands.settle();
        assertTrue(saved.get().values().keySet().stream().anyMatch(cell -> cell.field().equals("accepted_warnings")));
    }

    @Test
    void theOfferInAFormIsOneClick() throws Exception {
        var form = Pictures.onWindow(() -> new ProjectForm(List.of(ProjectFields.TOTAL_INVESTMENT), field -> false,
                CONTEXT));
        stage = Pictures.show(form, Theme.LIGHT, 420, 200);
        Pictures.onWindow(() -> {
            text(form, ProjectFields.TOTAL_INVESTMENT, "150000");
            form.validate();
            ((Button) form.lookup("#offer-total_investment")).fire();
            assertTrue(form.validate());
            return null;
        });
        assertEquals(Money.yi("15"), form.values().get(ProjectFields.TOTAL_INVESTMENT));
    }

    private static void text(ProjectForm form, landfall.domain.Field<?> field, String text) {
        ((TextInputControl) form.editor(field).input().focusNode()).setText(text);
    }
}
