package landfall.ui.kit.chart;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import landfall.bench.Bench;
import landfall.bench.TenThousand;
import landfall.chart.AmountUnit;
import landfall.chart.ChartImage;
import landfall.chart.ChartPalette;
import landfall.chart.Picture;
import landfall.chart.months.MonthlyChart;
import landfall.insight.comparison.MonthlySigned;
import landfall.insight.indicator.Indicators;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.Pictures;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The chart of the months made and drawn, against JavaFX's own chart of as many bars. */
@ExtendWith(Bench.class)
class ChartBench {
    private static final int WIDTH = 700;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void months() throws Exception {
        Texts texts = Texts.in(Language.CHINESE);
        var signed = MonthlySigned.of(Indicators.of(WorkspaceReading.pipeline(TenThousand.in(folder), TenThousand.AUTHOR)),
                TenThousand.TODAY.getYear());
        int height = picture(signed, texts).height();
        Bench.compare("warm chart, 12 months of two years", 1, () -> {
            ChartImage image = ChartImage.of(picture(signed, texts), WIDTH, height, 1);
            draw(new ImageView(Images.of(image.image())), height);
        }, "JavaFX's bar chart", () -> draw(barChart(), height));
    }

    private static Picture picture(MonthlySigned signed, Texts texts) {
        return MonthlyChart.of(signed, YearMonth.from(TenThousand.TODAY), AmountUnit.large(texts), ChartPalette.LIGHT,
                texts);
    }

    private static BarChart<String, Number> barChart() throws Exception {
        return Pictures.onWindow(() -> {
            var chart = new BarChart<>(new CategoryAxis(), new NumberAxis());
            chart.setAnimated(false);
            for (String year : List.of("2024", "2023")) {
                var series = new XYChart.Series<String, Number>();
                series.setName(year);
                IntStream.rangeClosed(1, 12).forEach(month ->
                        series.getData().add(new XYChart.Data<>(month + "月", month * 37 % 11 + 4)));
                chart.getData().add(series);
            }
            return chart;
        });
    }

    private static void draw(Node node, int height) throws Exception {
        Pictures.onWindow(() -> new Scene(new StackPane(node), WIDTH, height).snapshot(null));
    }
}
