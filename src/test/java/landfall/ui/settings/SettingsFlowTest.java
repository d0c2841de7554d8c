package landfall.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import landfall.domain.BureauFields;
import landfall.domain.Project;
import landfall.domain.value.Period;
import landfall.insight.Ageing;
import landfall.insight.close.OfficialFigures;
import landfall.insight.indicator.Indicator;
import landfall.report.word.WordTemplate;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFlowTest {
    @TempDir
    Path folder;
    private Desk desk;
    private SettingsPlace place;
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, Language.CHINESE, 40);
        place = Pictures.onWindow(() -> desk.seat(new SettingsPlace(desk.context)));
        stage = Pictures.show(place.root(), Theme.LIGHT, 760, 600);
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        desk.close();
    }

    @Test
    void aShorterLimitPutsMoreProjectsBeyondItAndCanBeUndone() throws Exception {
        List<Project> before = beyond();
        var limit = (TextInputControl) find("#limit-stale_talks .text-field");
        leave(limit, "0");
        assertNull(desk.pipeline().bureau().get(BureauFields.STALE_TALKS), "no limit of no days");
        leave(limit, "1");
        assertEquals(1, desk.pipeline().bureau().get(BureauFields.STALE_TALKS).number());
        assertTrue(beyond().size() > before.size(), beyond().size() + " after " + before.size());
        desk.workspace.undo();
        assertEquals(before, beyond());
    }

    @Test
    void whatIsPublishedFollowsTheChoiceAndTheChoiceFollowsAnUndo() throws Exception {
        long reported = signings();
        assertEquals("自报数", chosen("#definitions-published_figures"));
        Pictures.onWindow(() -> {
            segment("#definitions-published_figures", 1).fire();
            return null;
        });
        assertEquals(BureauFields.RECOGNISED, desk.pipeline().bureau().get(BureauFields.PUBLISHED_FIGURES));
        assertTrue(signings() < reported, "no signing of these is recognised");
        desk.workspace.undo();
        Pictures.onWindow(() -> {
            place.show(desk.pipeline());
            return null;
        });
        assertEquals("自报数", chosen("#definitions-published_figures"));
        assertEquals(reported, signings());
    }

    private long signings() throws Exception {
        return OfficialFigures.of(desk.pipeline()).figure(Indicator.SIGN_N, Period.yearToDate(YearMonth.of(2024, 8)))
                .value();
    }

    private ToggleButton segment(String id, int at) {
        return (ToggleButton) ((Segmented<?>) find(id)).getChildren().get(at);
    }

    private String chosen(String id) throws Exception {
        return Pictures.onWindow(() -> ((Segmented<?>) find(id)).getChildren().stream().map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected).findFirst().orElseThrow().getText());
    }

    @Test
    void theHolidaysOfAYearAreAddedChangedPastedAndTakenAway() throws Exception {
        assertEquals("2024", text("#calendar-year"));
        assertEquals("", text("#calendar-missing"), "2025 has been announced");
        press("#calendar-add");
        type("#days-from", "8月26日");
        type("#days-to", "2024-08-01");
        press("#days-save");
        assertNotNull(desk.dialog(), "the last day must not be before the first");
        type("#days-to", "8月27日");
        type("#days-name", "局庆");
        press("#days-save");
        assertNull(desk.dialog());
        assertEquals("2024-08-26/2024-08-27,off,局庆", own());
        assertFalse(works("2024-08-26"));

        press("#calendar-change-2024-02-10");
        type("#days-from", "2024-02-09");
        press("#days-save");
        assertFalse(works("2024-02-09"));
        press("#calendar-remove-2024-08-26");
        assertTrue(works("2024-08-26"));
        desk.workspace.undo();
        assertFalse(works("2024-08-26"));

        for (int i = 0; i < 3; i++) {
            press("#calendar-after");
        }
        assertEquals("2027", text("#calendar-year"));
        press("#calendar-paste");
        type("#paste-text", "二、春节：2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）上班。2月30日上班。");
        assertEquals("录入 2 段", text("#paste-save"));
        press("#paste-save");
        assertFalse(works("2027-02-08"));
        assertTrue(works("2027-02-14"));
        assertTrue(desk.warned.isEmpty(), desk.warned.toString());
    }

    @Test
    void theBureausOwnWordTemplateIsChosenAndGivenUpAgain() throws Exception {
        Path sample = folder.resolve("样张.docx");
        Path text = Files.writeString(folder.resolve("便笺.docx"), "no Word file");
        var answers = new ArrayDeque<Path>(List.of(sample, text, sample));
        desk.files = new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, List<String> patterns) {
                return Optional.of(answers.remove());
            }

            @Override
            public Optional<Path> save(String title, Path suggested, String kind, String pattern) {
                return Optional.of(answers.remove());
            }
        };
        assertEquals("内置模板", text("#template-in-use"));
        press("#template-export");
        press("#template-choose");
        assertEquals(List.of("Word 模板「" + text + "」已损坏，无法打开。请用 Word 或 WPS 重新另存为 .docx"), desk.warned);
        assertEquals("内置模板", text("#template-in-use"));
        press("#template-choose");
        assertEquals(WordTemplate.place(desk.workspace.file()).toString(), text("#template-in-use"));
        assertNotSame(WordTemplate.BUILT_IN, WordTemplate.beside(desk.workspace.file()));
        press("#template-reset");
        assertEquals("内置模板", text("#template-in-use"));
        assertSame(WordTemplate.BUILT_IN, WordTemplate.beside(desk.workspace.file()));
    }

    private List<Project> beyond() {
        return desk.pipeline().projects().stream().filter(Ageing.of(desk.pipeline(), Desk.TODAY)::isBeyondLimit).toList();
    }

    private String own() {
        return desk.pipeline().bureau().get(BureauFields.SPECIAL_DAYS);
    }

    private boolean works(String day) {
        return Ageing.of(desk.pipeline(), Desk.TODAY).calendar().isWorking(LocalDate.parse(day));
    }

    private Node find(String selector) {
        for (Parent root : new Parent[] {desk.dialog(), place.root()}) {
            Node found = root == null ? null : root.lookup(selector);
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError(selector);
    }

    private String text(String selector) throws Exception {
        return Pictures.onWindow(() -> ((Labeled) find(selector)).getText());
    }

    private void press(String selector) throws Exception {
        Pictures.onWindow(() -> {
            ((Button) find(selector)).fire();
            return null;
        });
        settle();
    }

    private void type(String selector, String text) throws Exception {
        Pictures.onWindow(() -> {
            ((TextInputControl) find(selector)).setText(text);
            return null;
        });
    }

    private void leave(TextInputControl field, String text) throws Exception {
        Pictures.onWindow(() -> {
            field.requestFocus();
            field.setText(text);
            place.root().requestFocus();
            return null;
        });
        settle();
    }

    private static void settle() throws Exception {
        Pictures.onWindow(() -> null); // what the edit made the window do
    }
}
