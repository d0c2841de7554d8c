package landfall.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProjectFormTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Enterprise KNOWN = new Enterprise("e1",
            Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, "杉杉集团（上海）"));
    private static final FormContext CONTEXT =
            new FormContext(Texts.in(Language.CHINESE), Pipeline.of(List.of(KNOWN)), Money.YI, TODAY);
    private static final List<Field<?>> FIELDS = List.of(ProjectFields.NAME, ProjectFields.INVESTOR,
            ProjectFields.TOTAL_INVESTMENT, ProjectFields.CHAIN, ProjectFields.SIGNED_ON, ProjectFields.RETURNEE,
            ProjectFields.LAND, ProjectFields.SUMMARY);

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    private static ProjectForm form() throws Exception {
        return Pictures.onWindow(() ->
                new ProjectForm(FIELDS, field -> field == ProjectFields.NAME, CONTEXT));
    }

    private static void type(ProjectForm form, Field<?> field, String text) {
        ((TextInputControl) form.editor(field).input().focusNode()).setText(text);
    }

    @Test
    void whatIsTypedBecomesValues() throws Exception {
        var form = form();
        type(form, ProjectFields.NAME, " 奥特莱斯广场 ");
        type(form, ProjectFields.TOTAL_INVESTMENT, "3.5");
        type(form, ProjectFields.SIGNED_ON, "4月16日");
        assertTrue(Pictures.onWindow(form::validate));
        assertEquals("奥特莱斯广场", form.values().get(ProjectFields.NAME));
        assertEquals(Money.yi("3.5"), form.values().get(ProjectFields.TOTAL_INVESTMENT));
        assertEquals(DayOrMonth.parse("2024-04-16"), form.values().get(ProjectFields.SIGNED_ON));
        assertNull(form.values().get(ProjectFields.RETURNEE));
    }

    @Test
    void anEnterpriseIsFoundByItsNameHoweverItIsSpelt() throws Exception {
        var form = form();
        type(form, ProjectFields.INVESTOR, "杉杉集团(上海)");
        assertEquals("e1", form.values().get(ProjectFields.INVESTOR));
        var draft = Draft.of(EditKind.CREATE, "x");
        form.prepare(draft);
        assertTrue(draft.isEmpty());
    }

    @Test
    void aNewNameMakesANewEnterprise() throws Exception {
        var form = form();
        type(form, ProjectFields.INVESTOR, "中冶集团");
        var draft = Draft.of(EditKind.CREATE, "x");
        form.writeTo(draft, "p1");
        assertTrue(draft.values().containsValue("中冶集团"));
        assertTrue(draft.values().containsValue(form.values().get(ProjectFields.INVESTOR)));
    }

    @Test
    void aFormWithoutItsNameOrWithAWrongDateIsNotComplete() throws Exception {
        var form = form();
        assertFalse(Pictures.onWindow(form::validate));
        type(form, ProjectFields.NAME, "有名字");
        type(form, ProjectFields.SIGNED_ON, "2024-02-30");
        assertFalse(Pictures.onWindow(form::validate));
    }

    @Test
    void anUntouchedValueIsKeptToTheYuan() throws Exception {
        var form = form();
        Pictures.onWindow(() -> {
            form.show(ProjectFields.TOTAL_INVESTMENT, Money.yuan(123_456_789));
            return null;
        });
        assertEquals(Money.yuan(123_456_789), form.values().get(ProjectFields.TOTAL_INVESTMENT));
    }

    @Test
    void typingOffersWordsAndEnterTakesTheChosenOne() throws Exception {
        for (Theme theme : Theme.values()) {
            var form = form();
            Pictures.cssWarnings();
            var stage = Pictures.show(Pictures.onWindow(() -> new StackPane(form)), theme, 640, 480);
            var robot = Hands.ROBOT;
            robot.clickOn((javafx.scene.Node) form.editor(ProjectFields.CHAIN).input().focusNode()).write("新", 0);
            robot.type(javafx.scene.input.KeyCode.DOWN);
            Pictures.takePopup("form-suggestions-" + theme);
            robot.type(javafx.scene.input.KeyCode.ENTER);
            assertEquals("汽车及新能源汽车", form.values().get(ProjectFields.CHAIN));
            robot.clickOn(form.editor(ProjectFields.SIGNED_ON).lookup(".ikonli-font-icon"));
            Pictures.takePopup("form-calendar-" + theme);
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
            assertEquals(List.of(), Pictures.cssWarnings());
        }
    }

    @Test
    void theFormLooksRight() throws Exception {
        for (Theme theme : Theme.values()) {
            var form = form();
            var root = Pictures.onWindow(() -> {
                var pane = Style.CANVAS.on(new StackPane(form));
                pane.setPadding(new Insets(24));
                type(form, ProjectFields.SIGNED_ON, "2024-02-30");
                type(form, ProjectFields.TOTAL_INVESTMENT, "120");
                form.validate();
                return pane;
            });
            Pictures.cssWarnings();
            var stage = Pictures.show(root, theme, 640, 480);
            Pictures.take(stage, "form-" + theme);
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
            assertEquals(List.of(), Pictures.cssWarnings());
        }
    }
}
