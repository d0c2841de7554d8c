package landfall.ui.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import landfall.chart.Picture;
import landfall.domain.Project;
import landfall.domain.value.Period;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.Span;
import landfall.insight.indicator.source.Basis;
import landfall.insight.target.Standings;
import landfall.text.Language;
import landfall.ui.kit.Hands;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.chart.ChartPane;
import landfall.ui.kit.chart.PopupLine;
import landfall.ui.kit.look.Theme;
import landfall.workspace.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class DashboardFlowTest {
    private final FxRobot robot = Hands.ROBOT;
    @TempDir
    private Path folder;
    private DashboardBureau bureau;
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void open() throws Exception {
        bureau = new DashboardBureau(folder, Language.CHINESE);
        bureau.workspace().perform(Demo.draft(102, Demo.SEED, DashboardBureau.TODAY));
        stage = bureau.show(Theme.LIGHT, 1376, 846);
    }

    @AfterEach
    void close() throws Exception {
        bureau.close(stage);
        bureau.close();
    }

    @Test
    void aClickOnAMonthsBarListsItsProjectsAndARowOpensTheDossier() throws Exception {
        ChartPane months = charts().get(1);
        Picture.Mark mark = months.picture().marks().getLast();
        click(months, mark);
        assertEquals(List.copyOf(mark.tally().projects()).size(), list().getItems().size());
        assertTrue(shows(mark.name()), "the title names the month");
        assertTrue(shows(bureau.context().texts().of(Indicator.SIGN_N.definitionKey())));
        Pictures.take(stage, "dashboard-list");
        Project first = list().getItems().getFirst().project();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        DashboardBureau.settle();
        assertEquals(List.of(new Route.Dossier(first.id())), bureau.routes);
        assertFalse(bureau.overlay.isOpen());
    }

    @Test
    void theArrowKeysWalkTheMarksAndEnterOpensOne() throws Exception {
        ChartPane chains = charts().get(2);
        focus(chains);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        Picture.Mark second = chains.picture().marks().get(1);
        assertTrue(chains.getAccessibleText().endsWith(second.words()), chains.getAccessibleText());
        Pictures.take(stage, "dashboard-focus");
        press(KeyCode.ENTER);
        assertEquals(second.tally().count(), list().getItems().size());
        press(KeyCode.ESCAPE);
        assertFalse(bureau.overlay.isOpen());
        assertTrue(Pictures.onWindow(chains::isFocused));
    }

    @Test
    void aChartFlipsToATableAndBack() throws Exception {
        ChartPane months = charts().get(1);
        focus(months);
        press(KeyCode.T);
        assertTrue(shows("上年同期为0") || shows("持平") || shows("12月"));
        Pictures.take(stage, "dashboard-table");
        assertFalse(image(months).isVisible());
        press(KeyCode.T);
        assertTrue(image(months).isVisible());
    }

    @Test
    void theBracketKeysChangeTheMonthAndEveryFigureWithIt() throws Exception {
        focus(charts().get(1));
        press(KeyCode.CLOSE_BRACKET);
        assertTrue(shows("2024年1—8月"), "nothing lies beyond the present month");
        press(KeyCode.OPEN_BRACKET);
        assertTrue(shows("2024年1—7月"));
        long july = Indicators.of(bureau.workspace().pipeline())
                .figure(Indicator.SIGN_N, Period.yearToDate(YearMonth.of(2024, 7))).value();
        assertEquals(Long.toString(july), headline(0));
    }

    @Test
    void aHeadlineOpensExactlyTheProjectsItCounts() throws Exception {
        Node cell = robot.lookup(".lf-dash-figure").nth(4).query();
        robot.clickOn(cell);
        DashboardBureau.settle();
        assertEquals(headline(4), Integer.toString(list().getItems().size()));
    }

    @Test
    void aFigureShowsWhatItLeavesOutWithTheReasonAndGoesToTheirDossiers() throws Exception {
        int counted = Integer.parseInt(headline(0));
        robot.clickOn(robot.lookup(".lf-dash-figure").nth(0).<Node>query());
        DashboardBureau.settle();
        assertTrue(shows("计入 " + counted));
        assertTrue(shows("合计 " + counted + " 个"));
        assertTrue(shows("口径版本"));
        robot.clickOn("未计入");
        DashboardBureau.settle();
        var pipeline = bureau.workspace().pipeline();
        var excluded = Indicators.of(pipeline).excluded(Indicator.SIGN_N,
                Period.yearToDate(YearMonth.of(2024, 8)));
        assertEquals(excluded.size(), list().getItems().size());
        assertTrue(shows("早于统计期 "), "the reasons are counted");
        Pictures.take(stage, "dashboard-left-out");
        PopupLine first = list().getItems().getFirst();
        assertFalse(first.value().isEmpty());
        press(KeyCode.ENTER);
        assertEquals(List.of(new Route.Dossier(first.project().id())), bureau.routes);
    }

    @Test
    void theSpanAndTheBasisChangeEveryFigure() throws Exception {
        robot.clickOn("#dashboard-stretch");
        robot.clickOn("当季");
        DashboardBureau.settle();
        assertTrue(shows("2024年7—8月"));
        var indicators = Indicators.of(bureau.workspace().pipeline(), Basis.RECOGNISED);
        robot.clickOn("认定");
        DashboardBureau.settle();
        assertEquals(indicators.figure(Indicator.SIGN_N, Span.QUARTER.ending(YearMonth.of(2024, 8))).value(),
                Long.parseLong(headline(0)));
        focus(charts().get(1));
        press(KeyCode.OPEN_BRACKET);
        assertTrue(shows("2024年4—6月"));
    }

    @Test
    void aRegionOpensIntoItsPlacesAndAPlaceIntoItsProjects() throws Exception {
        ChartPane regions = charts().get(3);
        Picture.Mark region = regions.picture().marks().getFirst();
        click(regions, region);
        assertFalse(bureau.overlay.isOpen());
        int projects = regions.picture().marks().stream().mapToInt(mark -> mark.tally().count()).sum();
        assertTrue(projects >= region.tally().count(), "the places are those of the region");
        Picture.Mark place = regions.picture().marks().getFirst();
        click(regions, place);
        assertEquals(place.tally().count(), list().getItems().size());
    }

    @Test
    void theMenuOfAPanelCopiesItsTableAndSavesAnSvg() throws Exception {
        bureau.target = folder.resolve("chart.svg");
        robot.clickOn(robot.lookup(".lf-dash-more").nth(2).<Node>query());
        robot.clickOn("复制表格");
        DashboardBureau.settle();
        String table = Pictures.onWindow(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(table.startsWith("位次\t"), table);
        assertEquals(charts().get(2).picture().rows().size() + 1, table.split("\n").length);
        robot.clickOn(robot.lookup(".lf-dash-more").nth(2).<Node>query());
        robot.clickOn("存为矢量图（SVG）…");
        DashboardBureau.settle();
        String svg = java.nio.file.Files.readString(bureau.target);
        assertTrue(svg.contains("<svg") && svg.contains("viewBox=\"0 0 ") && svg.contains("<path"), "a drawing");
        assertFalse(svg.contains("<text"), "letters are outlines");
        assertEquals(List.of("表格已复制", "图片已存为 chart.svg"), bureau.said);
    }

    @Test
    void theTargetsSayHowFarTheyAreAndLeadToTheirTable() throws Exception {
        Standings.Line line = Standings.of(bureau.workspace().pipeline(), java.time.YearMonth.of(2024, 8),
                DashboardBureau.TODAY).lines().stream().filter(one -> one.indicator() == Indicator.SIGN_INV).findFirst()
                .orElseThrow();
        assertTrue(shows(bureau.context().formats().percent(line.bureau().completion())));
        assertTrue(shows(line.bureau().points().signum() < 0 ? "落后" : "领先"));
        Pictures.onWindow(() -> {
            robot.lookup("#dashboard-target-edit").queryButton().fire();
            return null;
        });
        assertEquals(List.of(new Route.Targets(2024)), bureau.routes);
    }

    @Test
    void theUnitIsChangedEverywhereAtOnce() throws Exception {
        Pictures.onWindow(() -> {
            bureau.context().unit().set(MoneyUnit.SMALL);
            return null;
        });
        DashboardBureau.settle();
        assertEquals("万元", charts().get(1).picture().unit());
        assertTrue(headline(1).length() > 5, headline(1));
    }

    @Test
    void theChartsFollowTheTheme() throws Exception {
        int light = corner(charts().get(1));
        Pictures.onWindow(() -> {
            Theme.DARK.applyTo(stage.getScene());
            stage.getScene().getRoot().applyCss();
            return null;
        });
        DashboardBureau.settle();
        assertNotEquals(light, corner(charts().get(1)));
        assertEquals(0xff0d1117, corner(charts().get(1)));
    }

    @Test
    void theContextMenuCopiesTheChartWithItsTitleOnWhitePaper() throws Exception {
        ChartPane chains = charts().get(2);
        robot.rightClickOn(chains);
        DashboardBureau.settle();
        robot.clickOn("复制图片");
        DashboardBureau.settle();
        assertEquals(List.of("图片已复制"), bureau.said);
        var copied = Pictures.onWindow(() -> Clipboard.getSystemClipboard().getImage());
        assertTrue(copied.getHeight() > 2 * chains.picture().height(), "the title needs room of its own");
        assertEquals(0xffffffff, copied.getPixelReader().getArgb(1, 1));
        int inked = 0;
        for (int x = 0; x < copied.getWidth(); x++) {
            for (int y = 0; y < 60; y++) {
                inked += copied.getPixelReader().getArgb(x, y) == 0xffffffff ? 0 : 1;
            }
        }
        assertTrue(inked > 200, "the title is missing");
    }

    private List<ChartPane> charts() throws Exception {
        return Pictures.onWindow(() -> robot.lookup(node -> node instanceof ChartPane).<ChartPane>queryAll().stream()
                .toList());
    }

    private static ImageView image(ChartPane chart) {
        return (ImageView) chart.getChildrenUnmodifiable().getFirst();
    }

    private static int corner(ChartPane chart) {
        return image(chart).getImage().getPixelReader().getArgb(1, 1);
    }

    private String headline(int at) {
        return robot.lookup(".lf-dash-figure-value").nth(at).<Label>query().getText();
    }

    private boolean shows(String text) {
        return robot.lookup(node -> node instanceof javafx.scene.control.Labeled label && node.isVisible()
                && label.getText() != null && label.getText().contains(text)).tryQuery().isPresent();
    }

    @SuppressWarnings("unchecked")
    private ListView<PopupLine> list() {
        return robot.lookup(".lf-project-list").queryAs(ListView.class);
    }

    private void click(ChartPane chart, Picture.Mark mark) throws Exception {
        Bounds bounds = Pictures.onWindow(() -> chart.localToScreen(chart.boundsOf(mark)));
        robot.clickOn(bounds.getCenterX(), bounds.getMaxY() - 3);
        DashboardBureau.settle();
    }

    private void focus(Node node) throws Exception {
        Pictures.onWindow(() -> {
            node.requestFocus();
            return null;
        });
        DashboardBureau.settle();
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        DashboardBureau.settle();
    }
}
