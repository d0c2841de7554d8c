package landfall.ui.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import landfall.insight.forecast.Forecast;
import landfall.insight.forecast.Goal;
import landfall.text.Language;
import landfall.ui.kit.Hands;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.chart.ChartPane;
import landfall.ui.kit.look.Theme;
import landfall.workspace.Demo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class ForecastPanelTest {
    private final FxRobot robot = Hands.ROBOT;
    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void theForecastIsChosenOpenedAndTestedApartFromTheResults() throws Exception {
        try (var bureau = new DashboardBureau(folder, Language.CHINESE)) {
            bureau.workspace().perform(Demo.draft(400, Demo.SEED, DashboardBureau.TODAY));
            Stage stage = bureau.show(Theme.LIGHT, 1376, 846);
            toTheForecast();
            Forecast landed = Forecast.of(bureau.workspace().pipeline(), DashboardBureau.TODAY, Goal.LANDED);
            fire("落地");
            assertTrue(shows("预计到年底落地 " + landed.count().median() + "\u00a0个"), "the median is said");
            Pictures.take(stage, "forecast-LIGHT-CHINESE");
            fire("总投资");
            assertEquals("亿元", chart().picture().unit());
            Pictures.onWindow(() -> {
                bureau.context().unit().set(MoneyUnit.SMALL);
                return null;
            });
            DashboardBureau.settle();
            assertEquals("万元", chart().picture().unit());
            fire("已实现 " + landed.certain().count() + " 个");
            assertEquals(landed.certain().count(), robot.lookup(".lf-project-list").queryAs(ListView.class).getItems()
                    .size());
            Pictures.onWindow(() -> {
                bureau.overlay.close();
                bureau.context().unit().set(MoneyUnit.LARGE);
                return null;
            });
            DashboardBureau.settle();
            Pictures.take(stage, "forecast-amount-LIGHT-CHINESE");
            fire("回测：过去的预测准不准");
            assertTrue(shows("次的实际值落在 90% 区间内"), "the hit rate is said");
            Pictures.take(stage, "forecast-back-test");
            bureau.close(stage);
        }
    }

    @Test
    void tooSmallASampleIsSaidAndNothingIsForecast() throws Exception {
        try (var bureau = new DashboardBureau(folder, Language.ENGLISH)) {
            bureau.workspace().perform(Demo.draft(30, Demo.SEED, DashboardBureau.TODAY));
            Stage stage = bureau.show(Theme.DARK, 1216, 666);
            toTheForecast();
            assertTrue(shows("Sample too small"));
            assertFalse(chart().picture().rows().stream().anyMatch(row -> !row.get(2).isEmpty()), "no median");
            Pictures.take(stage, "forecast-small-DARK-ENGLISH");
            bureau.workspace().perform(Demo.draft(300, Demo.SEED + 1, DashboardBureau.TODAY));
            Pictures.onWindow(() -> {
                bureau.place().show(bureau.workspace().pipeline());
                return null;
            });
            DashboardBureau.settle();
            toTheForecast();
            Pictures.take(stage, "forecast-DARK-ENGLISH");
            bureau.close(stage);
        }
    }

    private void toTheForecast() throws Exception {
        var page = robot.lookup(".lf-dash-scroll").queryAs(ScrollPane.class);
        Pictures.onWindow(() -> {
            page.setVvalue(0.35);
            return null;
        });
        DashboardBureau.settle();
    }

    private void fire(String text) throws Exception {
        Node node = robot.lookup(found -> found instanceof ButtonBase button && text.equals(button.getText())
                && isInTheForecast(found)).query();
        Pictures.onWindow(() -> {
            ((ButtonBase) node).fire();
            return null;
        });
        DashboardBureau.settle();
    }

    private static boolean isInTheForecast(Node node) {
        return node != null && ("dashboard-forecast".equals(node.getId()) || isInTheForecast(node.getParent()));
    }

    private ChartPane chart() {
        return robot.lookup(node -> node instanceof ChartPane && isInTheForecast(node)).query();
    }

    private boolean shows(String text) {
        return robot.lookup(node -> node instanceof Labeled label && label.getText() != null
                && label.getText().contains(text)).tryQuery().isPresent();
    }
}
