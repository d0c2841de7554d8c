package landfall.chart.months;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import landfall.chart.AmountUnit;
import landfall.chart.ChartFonts;
import landfall.chart.ChartPalette;
import landfall.chart.Flat;
import landfall.chart.Picture;
import landfall.chart.Said;
import landfall.domain.value.Money;
import landfall.insight.Tally;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.MonthlySigned;
import landfall.text.Formats;
import landfall.text.Texts;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** What was signed month by month this year beside last year, with the growth written under each month. */
public final class MonthlyChart {
    /** The series of the year before and of the year under discussion. */
    public static final int EARLIER = 0;
    public static final int PRESENT = 1;
    private static final int HEIGHT = 200;
    private static final int ROOM_ABOVE = 8;
    private static final BigDecimal TENFOLD = BigDecimal.valueOf(1000);
    private static final int AXIS_WIDTH = 40;

    private MonthlyChart() {
    }

    /**
     * The chart of a year.
     *
     * @param upTo the last month of the period; the present year's later months are left out, last year's stay
     */
    public static Picture of(MonthlySigned signed, YearMonth upTo, AmountUnit unit, ChartPalette palette,
            Texts texts) {
        return of(signed, upTo, List.of(), unit, palette, texts);
    }

    /**
     * The chart of a year with a dashed line at what is to be signed.
     *
     * @param target what each of the twelve months is to bring, January first; empty for no line
     */
    public static Picture of(MonthlySigned signed, YearMonth upTo, List<Money> target, AmountUnit unit,
            ChartPalette palette, Texts texts) {
        var data = new DefaultCategoryDataset();
        var marks = new ArrayList<Picture.Mark>();
        var rows = new ArrayList<List<String>>();
        var labels = new ArrayList<MonthAxis.Label>();
        var formats = Formats.forScreen(texts);
        double most = TargetLine.most(target, unit);
        for (MonthlySigned.Month month : signed.months()) {
            boolean over = !month.month().isAfter(upTo);
            int at = labels.size();
            Tally present = over ? month.present() : Tally.EMPTY;
            data.addValue(unit.of(month.earlier().total()), Integer.valueOf(EARLIER), Integer.valueOf(at));
            data.addValue(unit.of(present.total()), Integer.valueOf(PRESENT), Integer.valueOf(at));
            mark(marks, EARLIER, at, month.earlier(), month.month().minusYears(1), texts);
            mark(marks, PRESENT, at, present, month.month(), texts);
            most = Math.max(most, Math.max(unit.of(present.total()), unit.of(month.earlier().total())));
            Growth growth = month.growth();
            labels.add(new MonthAxis.Label(name(month.month(), texts), over ? shortened(growth, formats) : "",
                    over && growth.percent() != null && growth.percent().signum() < 0, month.month().equals(upTo)));
            var row = new ArrayList<>(List.of(name(month.month(), texts), over ? unit.number(present.total(), formats) : "",
                    unit.number(month.earlier().total(), formats), over ? growth.text(texts) : "",
                    over ? formats.integer(present.count()) : "", formats.integer(month.earlier().count())));
            if (!target.isEmpty()) {
                row.add(unit.number(target.get(at), formats));
            }
            rows.add(row);
        }
        var across = new MonthAxis(labels, texts.of("chart.growth"), palette);
        var renderer = new MonthRenderer(palette, value -> {
            int month = value;
            Tally present = signed.months().get(month).present();
            return present.isEmpty() || signed.months().get(month).month().isAfter(upTo) ? null
                    : unit.number(present.total(), formats);
        });
        var headers = new ArrayList<>(List.of(texts.of("chart.month"), year(signed.year(), texts), year(signed.year() - 1, texts),
                texts.of("chart.growth"), texts.of("chart.projects.in", year(signed.year(), texts)),
                texts.of("chart.projects.in", year(signed.year() - 1, texts))));
        if (!target.isEmpty()) {
            headers.add(texts.of("chart.target"));
        }
        var chart = Flat.chart(data, across, amounts(most, palette, formats), renderer, palette);
        TargetLine.draw(chart.getCategoryPlot(), target, unit, palette);
        chart.getCategoryPlot().setInsets(new RectangleInsets(ROOM_ABOVE, 0, 0, 0));
        return new Picture(texts.of("chart.monthly.title"), unit.label(), chart, marks, headers, rows, HEIGHT);
    }

    /** What the dashed line says: the month's target, where every month has the same. */
    public static String target(List<Money> months, AmountUnit unit, Texts texts) {
        return months.stream().distinct().count() == 1
                ? texts.of("chart.target.line", unit.written(months.getFirst(), Formats.forScreen(texts), texts))
                : texts.of("chart.target");
    }

    /** The name of a year's series, 2024年. */
    public static String year(int year, Texts texts) {
        return texts.of("chart.year", Integer.toString(year));
    }

    private static String name(YearMonth month, Texts texts) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, texts.language().locale());
    }

    // Below a bar there is room for a percentage only; the words for a missing base stand in the tip and the table.
    private static String shortened(Growth growth, Formats formats) {
        if (growth.percent() == null) {
            return "—";
        }
        return growth.percent().compareTo(TENFOLD) < 0 ? formats.growth(growth.percent())
                : "+" + formats.fixed(growth.percent(), 0) + "%";
    }

    private static void mark(List<Picture.Mark> marks, int series, int at, Tally tally, YearMonth month,
            Texts texts) {
        if (!tally.isEmpty()) {
            String name = Formats.forScreen(texts).month(month);
            marks.add(new Picture.Mark(series, at, name, Said.of(name, tally, texts), tally));
        }
    }

    /** An axis from 0 to a little above the most, its numbers written as a table writes them. */
    static NumberAxis amounts(double most, ChartPalette palette, Formats formats) {
        var axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(0, most == 0 ? 1 : most * 1.2);
        axis.setTickLabelsVisible(most > 0);
        axis.setTickLabelFont(ChartFonts.regular(11));
        axis.setTickLabelPaint(palette.muted());
        axis.setStandardTickUnits(new NumberTickUnitSource(false));
        axis.setNumberFormatOverride(new PlainNumbers(formats));
        axis.setFixedDimension(AXIS_WIDTH);
        axis.setMinorTickMarksVisible(false);
        return axis;
    }

    /** Axis numbers in the program's own way, so that a chart's 1,500 looks like a table's. */
    private static final class PlainNumbers extends java.text.NumberFormat {
        private final transient Formats formats;

        private PlainNumbers(Formats formats) {
            this.formats = formats;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, java.text.FieldPosition at) {
            return to.append(formats.plain(BigDecimal.valueOf(number), 2));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, java.text.FieldPosition at) {
            return to.append(formats.integer(number));
        }

        @Override
        public Number parse(String text, java.text.ParsePosition at) {
            throw new UnsupportedOperationException("An axis only writes");
        }
    }
}
