package landfall.chart.months;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import landfall.chart.AmountUnit;
import landfall.chart.ChartImage;
import landfall.chart.ChartPalette;
import landfall.chart.Picture;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.insight.Made;
import landfall.insight.forecast.Forecast;
import landfall.insight.forecast.Goal;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

class ForecastChartTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final int WIDTH = 640;
    private static final List<Long> TARGETS = IntStream.rangeClosed(1, 12).mapToObj(month -> 6L * month).toList();
    private final Texts texts = Texts.in(Language.CHINESE);

    @Test
    void theMonthsOpenWhatCameAndThoseToComeWhatMayStillCome() {
        Forecast forecast = Forecast.of(bureau(), TODAY, Goal.SIGNED);
        Picture picture = ForecastChart.of(forecast, false, TARGETS, AmountUnit.large(texts), ChartPalette.LIGHT, texts);
        assertEquals(12, picture.marks().size());
        assertEquals(forecast.certain().projects(), picture.marks().get(7).tally().projects());
        assertEquals(forecast.expectedFrom().projects(), picture.marks().get(8).tally().projects());
        assertTrue(picture.marks().getLast().words().contains("不是实绩"), picture.marks().getLast().words());
        assertEquals(List.of("12月", "", "" + forecast.count().median(),
                forecast.count().low50() + "–" + forecast.count().high50(),
                forecast.count().low90() + "–" + forecast.count().high90(),
                "" + forecast.earlier().whole().count(), "72"), picture.rows().getLast());
        ChartImage image = ChartImage.of(picture, WIDTH, picture.height(), 2);
        assertEquals(12, image.bounds().size());
    }

    @Test
    void theTwoBandsAreToldApartInGrey() {
        Forecast forecast = Forecast.of(bureau(), TODAY, Goal.SIGNED);
        for (ChartPalette palette : List.of(ChartPalette.LIGHT, ChartPalette.DARK, ChartPalette.PRINT_GREY)) {
            Picture picture = ForecastChart.of(forecast, false, List.of(), AmountUnit.large(texts), palette, texts);
            ChartImage image = ChartImage.of(picture, WIDTH, picture.height(), 2);
            Rectangle2D december = image.bounds().get(picture.marks().getLast());
            int x = (int) (2 * december.getCenterX()) - 4;
            int[] greys = IntStream.range((int) (2 * december.getMinY()), (int) (2 * december.getMaxY()))
                    .map(y -> grey(image.image().getRGB(x, y))).toArray();
            int paper = grey(palette.paper().getRGB());
            long pale = Arrays.stream(greys).filter(grey -> between(Math.abs(grey - paper), 15, 45)).count();
            long darker = Arrays.stream(greys).filter(grey -> between(Math.abs(grey - paper), 46, 100)).count();
            assertTrue(pale > 6 && darker > 6, pale + " and " + darker);
        }
    }

    @Test
    void tooSmallASampleShowsOnlyWhatCame() {
        Forecast forecast = Forecast.of(Pipeline.of(bureau().projects().subList(0, 10)), TODAY, Goal.SIGNED);
        Picture picture = ForecastChart.of(forecast, true, List.of(), AmountUnit.large(texts), ChartPalette.DARK, texts);
        assertEquals(8, picture.marks().size());
        assertEquals("", picture.rows().getLast().get(2));
        assertEquals(8, ChartImage.of(picture, WIDTH, picture.height(), 1).bounds().size());
    }

    private static boolean between(int value, int low, int high) {
        return value >= low && value <= high;
    }

    private static int grey(int rgb) {
        return (int) (0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255));
    }

    private static Pipeline bureau() {
        var random = new Random(5);
        var projects = new ArrayList<Project>();
        for (LocalDate day = LocalDate.of(2021, 1, 3); day.isBefore(TODAY); day = day.plusDays(1 + random.nextInt(10))) {
            LocalDate signed = day.plusDays(20 + random.nextInt(200));
            boolean isSigned = random.nextInt(3) > 0 && !signed.isAfter(TODAY);
            projects.add(Made.in(isSigned ? Stage.SIGNED : Stage.TALKS).on(Stage.TALKS, day.toString())
                    .on(Stage.SIGNED, isSigned ? signed.toString() : null).yi("" + (1 + random.nextInt(9))).project());
        }
        return Pipeline.of(projects);
    }
}
