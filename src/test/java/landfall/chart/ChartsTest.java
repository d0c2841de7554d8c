package landfall.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import landfall.chart.months.MonthlyChart;
import landfall.chart.rows.RankedChart;
import landfall.chart.rows.StageChart;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.Made;
import landfall.insight.StageTotals;
import landfall.insight.comparison.Breakdown;
import landfall.insight.comparison.MonthlySigned;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Grouping;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartsTest {
    private static final YearMonth AUGUST = YearMonth.of(2024, 8);
    private static final int WIDTH = 700;
    private final Project march = signed("2024-03-05", "8", "新材料");
    private final Project april = signed("2024-04-16", "20", "商贸物流");
    private final Project earlier = signed("2023-04-02", "4", "数字经济");
    private final Project late = signed("2024-11-02", "4", "新材料");
    private final Pipeline pipeline = Pipeline.of(List.of(march, april, earlier, late));

    @Test
    void everyMarkOfTheMonthsStandsWhereItsColourIs() {
        Picture picture = monthly(Language.CHINESE, ChartPalette.LIGHT);
        ChartImage image = ChartImage.of(picture, WIDTH, picture.height(), 2);
        assertEquals(2 * WIDTH, image.image().getWidth());
        assertEquals(3, picture.marks().size(), "November lies beyond the period");
        for (Picture.Mark mark : picture.marks()) {
            var colour = mark.series() == MonthlyChart.PRESENT ? ChartPalette.LIGHT.present()
                    : ChartPalette.LIGHT.earlier();
            assertEquals(colour.getRGB(), colourNearTheFoot(image, mark), mark.words());
        }
        assertTrue(image.bounds().get(markOf(picture, april)).getHeight()
                > 2 * image.bounds().get(markOf(picture, march)).getHeight());
        assertEquals(List.of(april), markOf(picture, april).tally().projects());
    }

    @Test
    void theTableSaysTheSameAsTheMonths() {
        Picture picture = monthly(Language.CHINESE, ChartPalette.LIGHT);
        assertEquals(List.of("4月", "20.0", "4.0", "+400.0%", "1", "1"), picture.rows().get(3));
        assertEquals(List.of("3月", "8.0", "0.0", "上年同期为0", "1", "0"), picture.rows().get(2));
        assertEquals(List.of("11月", "", "0.0", "", "", "0"), picture.rows().get(10));
        assertEquals(picture.headers().size(), picture.rows().getFirst().size());
    }

    @Test
    void theTargetOfTheMonthsIsADashedLineOverTheBarsAndAColumnOfTheTable() {
        Texts texts = Texts.in(Language.CHINESE);
        MonthlySigned signed = MonthlySigned.of(Indicators.of(pipeline), 2024);
        List<Money> even = java.util.Collections.nCopies(12, Money.yi("10"));
        var uneven = new java.util.ArrayList<>(even);
        uneven.set(0, Money.yi("40"));
        for (List<Money> target : List.of(even, uneven)) {
            Picture picture = MonthlyChart.of(signed, AUGUST, target, AmountUnit.large(texts), ChartPalette.LIGHT, texts);
            assertEquals("月目标", picture.headers().getLast());
            assertEquals("10.0", picture.rows().get(3).getLast());
            assertEquals(picture.headers().size(), picture.rows().getFirst().size());
            var image = ChartImage.of(picture, WIDTH, picture.height(), 1);
            Rectangle2D twenty = image.bounds().get(markOf(picture, april));
            int half = (int) Math.round(twenty.getMaxY() - twenty.getHeight() / 2);
            assertTrue(dark(image, half), "no line at half the height of 20 亿元");
            assertEquals(3, image.bounds().size(), "only bars open projects");
        }
        Picture without = monthly(Language.CHINESE, ChartPalette.LIGHT);
        assertFalse(without.headers().contains("月目标"));
    }

    // Text is dark as well, so a line is what has many dark points side by side.
    private static boolean dark(ChartImage image, int row) {
        int most = 0;
        for (int y = row - 2; y <= row + 2; y++) {
            int inked = 0;
            for (int x = 60; x < WIDTH - 20; x++) {
                inked += (image.image().getRGB(x, y) & 0xff) < 0x60 ? 1 : 0;
            }
            most = Math.max(most, inked);
        }
        return most > 200;
    }

    @Test
    void aRankedChartGathersTheRestAndKeepsEveryProject() {
        Breakdown breakdown = Breakdown.signed(Indicators.of(pipeline)::figure, Period.year(2024), Grouping.CHAIN);
        Texts texts = Texts.in(Language.CHINESE);
        Picture all = RankedChart.of(breakdown, 7, AmountUnit.large(texts), ChartPalette.DARK, texts);
        assertEquals(List.of("1", "商贸物流", "20.0", "1", "0.0", "上年同期为0"), all.rows().getFirst());
        assertEquals(3, all.marks().size());
        Picture few = RankedChart.of(breakdown, 2, AmountUnit.large(texts), ChartPalette.DARK, texts);
        assertEquals(2, few.marks().size());
        assertEquals(List.of(march, late), few.marks().get(1).tally().projects());
        assertTrue(few.marks().get(1).words().startsWith("其他 2 项"));
        ChartImage image = ChartImage.of(few, 400, few.height(), 1);
        Rectangle2D first = image.bounds().get(few.marks().getFirst());
        Rectangle2D second = image.bounds().get(few.marks().get(1));
        assertEquals(400, first.getWidth(), 1);
        assertTrue(second.getMinY() >= first.getMaxY());
    }

    @Test
    void aRowThatHasOnlyLastYearOpensLastYearsProjects() {
        Texts texts = Texts.in(Language.CHINESE);
        Picture picture = RankedChart.of(Breakdown.signed(Indicators.of(pipeline)::figure, Period.year(2024),
                Grouping.CHAIN), 7, AmountUnit.large(texts), ChartPalette.LIGHT, texts);
        assertEquals(List.of(earlier), picture.marks().getLast().tally().projects());
        assertTrue(picture.marks().getLast().words().contains("上年同期"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFontHasAGlyphForEveryLetterDrawn(Language language) {
        Texts texts = Texts.in(language);
        Picture months = monthly(language, ChartPalette.PRINT);
        Picture stages = StageChart.labelled(StageTotals.of(pipeline.projects())::at, AmountUnit.small(texts),
                ChartPalette.PRINT, texts);
        Stream.of(months, stages).flatMap(picture -> Stream.concat(picture.headers().stream(),
                picture.rows().stream().flatMap(List::stream))).forEach(text -> {
                    assertEquals(-1, ChartFonts.regular(12).canDisplayUpTo(text), text);
                    assertEquals(-1, ChartFonts.bold(12).canDisplayUpTo(text), text);
                });
    }

    @Test
    void chartsOfNothingAreDrawnWithoutMarks() {
        Texts texts = Texts.in(Language.ENGLISH);
        Picture months = MonthlyChart.of(MonthlySigned.of(Indicators.of(Pipeline.EMPTY), 2024), AUGUST, List.of(),
                AmountUnit.large(texts), ChartPalette.LIGHT, texts);
        Picture ranked = RankedChart.of(Breakdown.signed(Indicators.of(Pipeline.EMPTY)::figure, Period.year(2024),
                Grouping.OWNER), 7, AmountUnit.large(texts), ChartPalette.LIGHT, texts);
        assertTrue(ChartImage.of(months, 300, months.height(), 1).bounds().isEmpty());
        assertTrue(ChartImage.of(ranked, 300, ranked.height(), 1).bounds().isEmpty());
    }

    @Test
    void theStagesDifferByPatternOnPaper() {
        for (Stage stage : Stage.values()) {
            for (Stage other : Stage.values()) {
                assertEquals(stage == other, sample(stage).equals(sample(other)), stage + " and " + other);
            }
        }
    }

    private static List<Integer> sample(Stage stage) {
        var image = new java.awt.image.BufferedImage(24, 24, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setPaint(ChartPalette.PRINT_GREY.fill(stage));
        g.fillRect(0, 0, 24, 24);
        g.dispose();
        return java.util.Arrays.stream(image.getRGB(0, 0, 24, 24, null, 0, 24)).boxed().toList();
    }

    private Picture monthly(Language language, ChartPalette palette) {
        Texts texts = Texts.in(language);
        return MonthlyChart.of(MonthlySigned.of(Indicators.of(pipeline), 2024), AUGUST, List.of(),
                AmountUnit.large(texts), palette, texts);
    }

    private static Picture.Mark markOf(Picture picture, Project project) {
        return picture.marks().stream().filter(mark -> mark.tally().projects().contains(project)).findFirst()
                .orElseThrow();
    }

    private static int colourNearTheFoot(ChartImage image, Picture.Mark mark) {
        Rectangle2D bounds = image.bounds().get(mark);
        assertFalse(bounds.isEmpty());
        return image.image().getRGB((int) (2 * bounds.getCenterX()), (int) (2 * bounds.getMaxY()) - 6);
    }

    private static Project signed(String date, String yi, String chain) {
        return Made.signed(date).yi(yi).with(ProjectFields.CHAIN, chain).project();
    }
}
