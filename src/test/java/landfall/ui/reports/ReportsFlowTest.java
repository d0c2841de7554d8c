package landfall.ui.reports;

import static landfall.ui.reports.ReportsBench.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.report.Ink;
import landfall.report.OfficeText;
import landfall.report.Paper;
import landfall.report.Papers;
import landfall.report.Trace;
import landfall.report.monthly.Section;
import landfall.report.output.PaperKind;
import landfall.report.pdf.Pdf;
import landfall.report.word.WordFile;
import landfall.report.word.WordTemplate;
import landfall.text.Language;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.print.Printing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class ReportsFlowTest {
    private static final YearMonth JULY = YearMonth.of(2024, 7);

    @TempDir
    Path folder;
    private final FxRobot robot = Hands.ROBOT;
    private ReportsBench bench;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openTheBulletin() throws Exception {
        bench = new ReportsBench(folder.resolve("bureau.landfall"), Language.CHINESE, Theme.LIGHT, 1376, 820, 24);
        bench.await(JULY);
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void anotherMonthIsChosenAndSavedAsTheVeryPdfThatIsShown() throws Exception {
        click("#report-month-next");
        bench.await(JULY.plusMonths(1));
        robot.type(KeyCode.OPEN_BRACKET);
        bench.await(JULY);
        robot.type(KeyCode.OPEN_BRACKET);
        bench.await(YearMonth.of(2024, 6));
        Path file = folder.resolve("通报.pdf");
        bench.saveTo = name -> folder.resolve(name.toString().equals("2024年6月招商引资工作情况通报.pdf") ? "通报.pdf" : "?");
        save(PaperKind.PDF);
        bench.until(() -> Files.exists(file) && !bench.said.isEmpty());

        assertEquals(List.of("已存为 " + file), bench.said);
        Printed printed = printed();
        assertEquals(Papers.text(printed.pdf()),
                Papers.text(new Pdf(Files.readAllBytes(file), printed.pdf().pages(), List.of(), java.util.Set.of())));
        Trace signed = printed.paper().traces().get("sign_n.2024-01-01.2024-06-30");
        String text = Papers.text(printed.pdf()).replaceAll("\\s", "");
        assertTrue(text.contains("2024年1—6月，新签约项目" + signed.projects().size() + "个"), text);
        assertTrue(text.contains("演示样张"), text);
    }

    @Test
    void anotherReportIsChosenSteppedThroughAndSaved() throws Exception {
        click("#report-rhythm .toggle-button");
        bench.until(() -> text().contains("2024年8月30日招商工作碰头清单"));
        var rows = bench.place.root().lookup("#report-section-" + Section.STAGES).getParent().getParent();
        assertFalse(rows.isVisible());
        robot.type(KeyCode.OPEN_BRACKET);
        bench.until(() -> text().contains("2024年8月29日招商工作碰头清单"));
        click("#report-period");
        var day = robot.lookup(".day-cell").lookup((DateCell cell) ->
                LocalDate.of(2024, 8, 5).equals(cell.getItem())).query();
        robot.clickOn(day);
        bench.until(() -> text().contains("2024年8月5日招商工作碰头清单"));
        Path file = folder.resolve("碰头.pdf");
        bench.saveTo = name -> folder.resolve(name.toString().equals("2024年8月5日招商工作碰头清单.pdf") ? "碰头.pdf" : "?");
        save(PaperKind.PDF);
        bench.until(() -> Files.exists(file) && !bench.said.isEmpty());

        assertEquals(List.of("已存为 " + file), bench.said);
    }

    @Test
    void onlyPagesNearWhatIsInSightHoldPicturesHoweverFarTheyAreEnlarged() throws Exception {
        var preview = (PreviewPane) bench.place.root().lookup(".lf-report-canvas");
        var scroll = (ScrollPane) bench.place.root().lookup("#report-preview");
        int last = printed().pdf().pages() - 1;
        robot.interact(() -> preview.zoomBy(3));
        bench.until(() -> scroll.getVmax() > 0 && preview.drawn().equals(List.of(0)));
        robot.interact(() -> scroll.setVvalue(1));
        bench.until(() -> preview.drawn().equals(List.of(last)));
        robot.interact(preview::fit);
        bench.until(() -> preview.drawn().size() > 1 && preview.isDrawn());

        assertTrue(last > 3, "the paper has too few pages for this test");
    }

    @Test
    void theBulletinIsSavedForWordAndForExcelAsWell() throws Exception {
        bench.saveTo = name -> folder.resolve(name);
        save(PaperKind.WORD);
        bench.until(() -> bench.said.size() == 1);
        save(PaperKind.EXCEL);
        bench.until(() -> bench.said.size() == 2);

        assertEquals(List.of("已存为 " + folder.resolve("2024年7月招商引资工作情况通报.docx"),
                "已存为 " + folder.resolve("2024年7月招商引资工作情况通报.xlsx")), bench.said);
        Paper shown = printed().paper();
        assertEquals(OfficeText.word(WordFile.write(shown.document(), Ink.COLOUR_AND_PATTERNS,
                WordTemplate.BUILT_IN)), OfficeText.word(Files.readAllBytes(folder.resolve("2024年7月招商引资工作情况通报.docx"))));
        assertTrue(OfficeText.workbook(Files.readAllBytes(folder.resolve("2024年7月招商引资工作情况通报.xlsx")))
                .contains("=SUM("));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInWords() throws Exception {
        Path nowhere = folder.resolve("没有这个文件夹").resolve("通报.pdf");
        bench.saveTo = name -> nowhere;
        save(PaperKind.PDF);
        bench.until(() -> !bench.said.isEmpty());

        assertEquals("「" + nowhere + "」所在的文件夹不存在。请另选一个文件夹", bench.said.getFirst());
    }

    @Test
    void aFigureOnThePageOpensItsProjects() throws Exception {
        Printed printed = printed();
        Pdf.Spot spot = printed.pdf().spots().stream().filter(found -> found.trace().startsWith("sign_n.2024-01-01"))
                .findFirst().orElseThrow();
        var page = robot.lookup(".lf-report-page").<PreviewPage>query();
        var bounds = page.localToScreen(page.getLayoutBounds());
        robot.moveTo(bounds.getMinX() + (spot.x() + spot.width() / 2) * bounds.getWidth(),
                bounds.getMinY() + (spot.y() + spot.height() / 2) * bounds.getHeight()).clickOn();
        bench.until(() -> bench.place.model().traceProperty().get() != null);
        Trace trace = printed.paper().traces().get(spot.trace());
        assertEquals(trace, bench.place.model().traceProperty().get());
        click("#report-trace-open");

        var ledger = (Route.Ledger) bench.went.getFirst();
        assertEquals(trace.projects().stream().map(project -> project.id()).toList(), ledger.projectIds());
        assertEquals(trace.label(), ledger.reason());
    }

    @Test
    void figuresAreReachedWithTheKeyboard() throws Exception {
        fx(() -> {
            bench.place.root().lookup("#report-preview").requestFocus();
            return null;
        });
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.RIGHT);
        bench.until(() -> bench.place.model().traceProperty().get() != null);

        assertEquals(printed().pdf().spots().get(1).trace(), bench.place.model().traceProperty().get().id());
    }

    @Test
    void aSectionIsSwitchedOffAndAnotherMovedUp() throws Exception {
        click("#report-section-" + Section.DEFINITIONS);
        bench.until(() -> !text().contains("统计口径与说明"));
        fx(() -> {
            bench.place.root().lookup("#report-section-" + Section.STAGES).requestFocus();
            return null;
        });
        robot.push(new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN));
        bench.until(() -> text().contains("一、各阶段项目情况"));

        assertTrue(text().contains("二、主要指标完成情况"), text());
    }

    @Test
    void aClosedMonthStaysUntilItIsOpenedAgainWithAReason() throws Exception {
        click("#report-close");
        bench.until(() -> bench.overlay.lookup("#close-go") != null);
        Pictures.take(bench.stage, "reports-close-dialog");
        click("#close-go");
        bench.until(() -> printedState().isClosed());
        String closed = text();
        bench.workspace.perform(Draft.of(EditKind.CREATE, "补报的项目").set("new", ProjectFields.NAME, "补报的项目")
                .set("new", ProjectFields.STAGE, Stage.SIGNED)
                .set("new", ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-07-09"))
                .set("new", ProjectFields.TOTAL_INVESTMENT, Money.yi("77.7")));
        click("#report-month-next");
        bench.until(() -> bench.place.root().lookup("#report-entries") != null && text().contains("补报的项目"));
        click("#report-entries");
        bench.until(() -> bench.place.model().traceProperty().get() != null);
        assertEquals(List.of("new"), bench.place.model().traceProperty().get().projects().stream()
                .map(project -> project.id()).toList());
        Pictures.take(bench.stage, "reports-entries");
        robot.type(KeyCode.OPEN_BRACKET);
        bench.until(() -> printedState().isClosed());
        assertEquals(closed, text());

        click("#report-reopen");
        bench.until(() -> bench.overlay.lookup("#close-reason") != null);
        robot.write("漏报");
        Pictures.take(bench.stage, "reports-reopen-dialog");
        click("#close-go");
        bench.until(() -> !printedState().isClosed() && text().contains("补报的项目"));
    }

    private CloseState printedState() {
        return bench.place.model().printedProperty().get().state();
    }

    @Test
    void anEditChangesTheBulletinAtOnce() throws Exception {
        bench.workspace.perform(Draft.of(EditKind.CREATE, "新签的项目").set("new", ProjectFields.NAME, "新签的项目")
                .set("new", ProjectFields.STAGE, Stage.SIGNED)
                .set("new", ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-07-09"))
                .set("new", ProjectFields.TOTAL_INVESTMENT, Money.yi("77.7")));

        bench.until(() -> text().contains("新签的项目"));
    }

    @Test
    void aFailedCheckOpensItsProjects() throws Exception {
        bench.workspace.perform(Draft.of(EditKind.CREATE, "缺日期").set("new", ProjectFields.NAME, "缺日期")
                .set("new", ProjectFields.STAGE, Stage.SIGNED));
        bench.until(() -> bench.place.root().lookup(".button.lf-report-check") != null);
        click(".button.lf-report-check");

        assertEquals(new Route.Ledger("1 个项目缺签约日期", List.of("new")), bench.went.getFirst());
    }

    @Test
    void withoutAPrinterTheDialogOffersAPdf() throws Exception {
        assertInstanceOf(AssertionError.class, assertThrows(ExecutionException.class, () -> fx(Printing::printers))
                .getCause(), "printers may take their time");
        if (!Printing.printers().isEmpty()) {
            robot.push(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN));
            bench.until(() -> bench.overlay.lookup("#print-printer") != null);
            return;
        }
        Path file = folder.resolve("替代.pdf");
        bench.saveTo = name -> file;
        robot.push(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN));
        bench.until(() -> bench.overlay.isOpen());
        assertTrue(bench.overlay.lookupAll(".label").stream().anyMatch(node -> node instanceof Label label
                && label.getText().equals("没有找到打印机")));
        Pictures.take(bench.stage, "reports-no-printer");
        click("#print-go");
        bench.until(() -> Files.exists(file));

        assertFalse(bench.overlay.isOpen());
    }

    @Test
    void theInkIsChosen() throws Exception {
        fx(() -> {
            bench.place.model().inkProperty().set(Ink.BLACK_AND_WHITE);
            return null;
        });
        byte[] before = printed().pdf().bytes();
        bench.until(() -> bench.place.model().printedProperty().get().pdf().bytes() != before);

        assertNotNull(printed());
    }

    private Printed printed() throws Exception {
        return fx(() -> bench.place.model().printedProperty().get());
    }

    private String text() throws Exception {
        return Papers.text(bench.place.model().printedProperty().get().pdf());
    }

    private void save(PaperKind kind) {
        click("#report-save");
        click("#report-save-" + kind);
    }

    private void click(String query) {
        robot.clickOn(query);
    }
}
