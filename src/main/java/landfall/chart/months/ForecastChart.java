package landfall.chart.months;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import landfall.chart.AmountUnit;
import landfall.chart.ChartPalette;
import landfall.chart.Flat;
import landfall.chart.Picture;
import landfall.domain.value.Money;
import landfall.insight.Tally;
import landfall.insight.forecast.Band;
import landfall.insight.forecast.Forecast;
import landfall.text.Formats;
import landfall.text.Texts;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** The year as it adds up month by month, with the bands in which its end is expected, beside the year before. */
public final class ForecastChart {
    private static final int MONTHS = 12;
    private static final int HEIGHT = 190;
    private static final int ROOM_ABOVE = 14;
    private static final int ROOM_FOR_LABELS = 112;

    private final Forecast forecast;
    private final boolean amounts;
    private final AmountUnit unit;
    private final Texts texts;
    private final Formats formats;

    private ForecastChart(Forecast forecast, boolean amounts, AmountUnit unit, Texts texts) {
        this.forecast = forecast;
        this.amounts = amounts;
        this.unit = unit;
        this.texts = texts;
        this.formats = Formats.forScreen(texts);
    }

    /**
     * The chart of a forecast.
     *
     * @param amounts true for total investments, false for numbers of projects
     * @param targets what is to be reached by the end of each month, January first, in yuan or in projects; empty when
     *     there is no target
     */
    public static Picture of(Forecast forecast, boolean amounts, List<Long> targets, AmountUnit unit,
            ChartPalette palette, Texts texts) {
        return new ForecastChart(forecast, amounts, unit, texts).draw(targets, palette);
    }

    private Picture draw(List<Long> targets, ChartPalette palette) {
        int over = forecast.today().getMonthValue();
        double[] actual = new double[forecast.monthsOver()];
        double[] earlier = new double[MONTHS];
        var marks = new ArrayList<Picture.Mark>();
        var rows = new ArrayList<List<String>>();
        var labels = new ArrayList<MonthAxis.Label>();
        var data = new DefaultCategoryDataset();
        for (int month = 1; month <= MONTHS; month++) {
            data.addValue(0, Integer.valueOf(0), Integer.valueOf(month - 1));
            boolean known = month <= over;
            long sum = known ? value(forecast.course().upTo(month)) : 0;
            long before = value(forecast.earlier().upTo(month));
            Band band = month <= actual.length || forecast.isInsufficient() ? null : bands().get(month - 1);
            earlier[month - 1] = scaled(before);
            if (month <= actual.length) {
                actual[month - 1] = scaled(sum);
            }
            var name = YearMonth.of(forecast.course().year(), month);
            if (known || band != null) {
                marks.add(known ? known(month, sum) : expected(month, name, band));
            }
            labels.add(new MonthAxis.Label(name.getMonth().getDisplayName(TextStyle.SHORT,
                    texts.language().locale()), "", false, month == over));
            rows.add(List.of(labels.getLast().month(), known ? number(sum) : "", band == null ? "" : number(band.median()),
                    band == null ? "" : range(band.low50(), band.high50()),
                    band == null ? "" : range(band.low90(), band.high90()), number(before),
                    targets.isEmpty() ? "" : number(targets.get(month - 1))));
        }
        var curve = new ForecastCurve(actual, now(), scaled(value(forecast.certain())), earlier, targets.stream().mapToDouble(this::scaled).toArray(),
                forecast.isInsufficient() ? List.of() : scaledBands(), labels(targets));
        var up = MonthlyChart.amounts(curve.most(), palette, formats);
        var chart = Flat.chart(data, new MonthAxis(labels, "", palette), up, new ForecastRenderer(curve, palette),
                palette);
        chart.getCategoryPlot().setInsets(new RectangleInsets(ROOM_ABOVE, 0, 0, ROOM_FOR_LABELS));
        var headers = List.of(texts.of("chart.month"), texts.of("chart.forecast.actual"),
                texts.of("chart.forecast.median"), texts.of("chart.forecast.band50"), texts.of("chart.forecast.band90"),
                MonthlyChart.year(forecast.earlier().year(), texts), texts.of("chart.forecast.target"));
        return new Picture(title(), amounts ? unit.label() : texts.of("chart.forecast.projects"), chart, marks, headers,
                rows, HEIGHT);
    }

    private double now() {
        return forecast.today().getMonthValue() - 1
                + (double) forecast.today().getDayOfMonth() / forecast.today().lengthOfMonth();
    }

    private String title() {
        return texts.of("chart.forecast.title", texts.of("stage." + forecast.goal().stage().name()));
    }

    private List<Band> bands() {
        return amounts ? forecast.amounts() : forecast.counts();
    }

    private long value(Tally tally) {
        return amounts ? tally.total().yuan() : tally.count();
    }

    private double scaled(long value) {
        return amounts ? unit.of(Money.yuan(value)) : value;
    }

    private List<double[]> scaledBands() {
        return bands().stream().map(band -> new double[] {scaled(band.low90()), scaled(band.low50()),
            scaled(band.median()), scaled(band.high50()), scaled(band.high90())}).toList();
    }

    private String number(long value) {
        return amounts ? unit.number(Money.yuan(value), formats) : formats.integer(value);
    }

    private String range(long low, long high) {
        return texts.of("chart.forecast.range", number(low), number(high));
    }

    private ForecastCurve.Labels labels(List<Long> targets) {
        Band end = forecast.isInsufficient() ? null : bands().getLast();
        boolean certain = end == null || end.low90() == end.high90();
        return new ForecastCurve.Labels(
                texts.of("chart.forecast.label.actual", number(value(forecast.certain()))),
                certain ? null : texts.of("chart.forecast.label.median", number(end.median())),
                certain ? null : range(end.low90(), end.high90()),
                texts.of("chart.forecast.label.earlier", MonthlyChart.year(forecast.earlier().year(), texts),
                        number(value(forecast.earlier().whole()))),
                targets.isEmpty() ? null : texts.of("chart.forecast.label.target", number(targets.getLast())));
    }

    private Picture.Mark known(int month, long sum) {
        var end = YearMonth.of(forecast.course().year(), month).atEndOfMonth();
        String when = formats.date(end.isAfter(forecast.today()) ? forecast.today() : end);
        return new Picture.Mark(0, month - 1, when, texts.of("chart.forecast.mark.actual", when, number(sum),
                unitName()), forecast.course().upTo(month));
    }

    private Picture.Mark expected(int month, YearMonth name, Band band) {
        String when = formats.date(name.atEndOfMonth());
        return new Picture.Mark(0, month - 1, when, texts.of("chart.forecast.mark", when, number(band.median()),
                range(band.low50(), band.high50()), range(band.low90(), band.high90()), unitName()),
                forecast.expectedFrom());
    }

    private String unitName() {
        return amounts ? unit.label() : texts.of("chart.forecast.projects");
    }
}
