package landfall.ui.dashboard;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import landfall.chart.AmountUnit;
import landfall.chart.ChartPalette;
import landfall.chart.FigureWords;
import landfall.chart.Picture;
import landfall.chart.flow.FlowChart;
import landfall.chart.months.MonthlyChart;
import landfall.chart.rows.RankedChart;
import landfall.chart.rows.StageChart;
import landfall.domain.ProjectFields;
import landfall.insight.SlipList;
import landfall.insight.comparison.Breakdown;
import landfall.insight.indicator.Indicator;
import landfall.insight.secrecy.Masking;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.KeyFigure;
import landfall.report.Letterhead;
import landfall.report.Table;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.FigureLine;
import landfall.ui.dashboard.panel.BandsPanel;
import landfall.ui.dashboard.panel.stages.AgeWords;
import landfall.ui.dashboard.panel.stages.FunnelTable;

/** The analysis as a paper: the same figures and charts, in black and white if the printer asks for it. */
final class DashboardPaper {
    private static final List<Indicator> HEADLINES = List.of(Indicator.SIGN_N, Indicator.SIGN_INV,
            Indicator.SIGN_GE_100M, Indicator.START_N, Indicator.TALK_STOCK);
    private static final double MM_PER_PIXEL = 25.4 / 96;
    private static final int MOST_ROWS = 8;
    private static final int MOST_SLIPS = 20;

    private final DashboardFigures figures;
    private final AmountUnit unit;
    private final Texts texts;
    private final Formats formats;
    private final List<Block> blocks = new ArrayList<>();

    private DashboardPaper(DashboardFigures figures, AmountUnit unit, Texts texts) {
        this.figures = figures;
        this.unit = unit;
        this.texts = texts;
        this.formats = Formats.forPrint(texts);
    }

    static Document of(DashboardFigures figures, AmountUnit unit, Texts texts) {
        return new DashboardPaper(figures, unit, texts).compose();
    }

    private Document compose() {
        String when = figures.stretch().words(texts, formats);
        headlines();
        blocks.add(new Block.Heading(texts.of("dashboard.funnel")));
        blocks.add(picture(palette -> StageChart.labelled(
                stage -> figures.funnel().steps().get(stage.ordinal()).reached(), unit, palette, texts)));
        blocks.add(table(FunnelTable.headers(unit, texts), FunnelTable.rows(figures.funnel(), unit, texts)));
        blocks.add(new Block.Note(texts.of("dashboard.funnel.note")));
        YearMonth upTo = YearMonth.from(figures.stretch().cutOff(figures.today()));
        heading("chart.monthly.title", unit.label());
        blocks.add(picture(palette -> MonthlyChart.of(figures.signed(), upTo, figures.monthlyTarget(), unit, palette, texts)));
        share(figures.chains());
        share(figures.regions());
        heading(figures.channels().grouping().labelKey(), texts.of("dashboard.channels.note"));
        blocks.add(picture(palette -> FlowChart.of(figures.channels(), MOST_ROWS, unit, palette, texts)));
        ages();
        slips();
        bands();
        indicators();
        blocks.add(new Block.Heading(texts.of("dashboard.paper.definitions", figures.definitions().version())));
        figures.definitions().general(texts).forEach(rule -> blocks.add(new Block.Note(rule)));
        if (figures.pipeline().mask().projects() > 0) {
            blocks.add(new Block.Note(Masking.note(figures.pipeline().mask(), texts)));
        }
        blocks.add(new Block.Definitions(Arrays.stream(Indicator.values()).map(indicator -> new Block.Definition(
                texts.of(indicator.labelKey()), figures.definitions().of(indicator, texts))).toList()));
        String bureau = figures.pipeline().bureau().name();
        return new Document(texts.language(), new Letterhead("", "", "", "", bureau,
                texts.of("dashboard.paper.taken", formats.date(figures.today()))),
                texts.of("dashboard.paper.title", when, texts.of("dashboard.basis." + figures.asked().basis())),
                blocks, List.of());
    }

    private void heading(String key, String note) {
        blocks.add(new Block.Heading(texts.of("dashboard.paper.heading", texts.of(key), note)));
    }

    private void headlines() {
        int conflicts = figures.pipeline().projectsInConflict().size();
        if (conflicts > 0) {
            blocks.add(new Block.Note(texts.of("kit.conflict.figures", formats.integer(conflicts))));
        }
        if (figures.isNarrow()) {
            blocks.add(new Block.Note(texts.of("dashboard.paper.narrowed",
                    formats.integer(figures.pipeline().projects().size()), formats.integer(figures.all()),
                    String.join(texts.of("dashboard.narrowed.and"),
                            figures.asked().filter().withExits(false).describe(texts)))));
        }
        var keys = new ArrayList<KeyFigure>();
        for (Indicator indicator : HEADLINES) {
            FigureLine line = figures.line(indicator);
            String change = line.growth().text(texts);
            keys.add(new KeyFigure(texts.of(indicator.labelKey()), FigureWords.number(line.present(), unit, formats),
                    FigureWords.unit(indicator, unit, texts),
                    line.growth().percent() == null ? change : texts.of("dashboard.growth", change), null));
        }
        blocks.add(new Block.KeyFigures(keys));
    }

    private void share(Breakdown breakdown) {
        heading(breakdown.grouping().labelKey(), texts.of("dashboard.share.note", unit.label()));
        blocks.add(picture(palette -> RankedChart.of(breakdown, MOST_ROWS, unit, palette, texts)));
    }

    private Block.Figure picture(Function<ChartPalette, Picture> drawing) {
        Picture picture = drawing.apply(ChartPalette.PRINT);
        return new Block.Figure((graphics, width, height, ink) -> drawing.apply(palette(ink)).chart()
                .draw(graphics, new Rectangle2D.Double(0, 0, width, height)), picture.height() * MM_PER_PIXEL,
                picture.title());
    }

    private static ChartPalette palette(Ink ink) {
        return !ink.hasColour() ? ChartPalette.PRINT_GREY : ink.hasPatterns() ? ChartPalette.PRINT : ChartPalette.LIGHT;
    }

    private void ages() {
        heading("dashboard.ages", texts.of("dashboard.ages.note", formats.date(figures.today())));
        var columns = new ArrayList<Table.Column>();
        columns.add(Table.Column.words(texts.of("chart.stage")));
        AgeWords.heads(texts).forEach(head -> columns.add(Table.Column.figures(head)));
        blocks.add(new Table(columns, figures.ages().rows().stream().map(row -> new Table.Row(
                AgeWords.cells(row, formats, texts).stream().map(Table.Cell::of).toList(), false)).toList()));
        blocks.add(new Block.Note(figures.ageing().definition(texts)));
    }

    private void bands() {
        heading("dashboard.bands", texts.of("dashboard.bands.note"));
        var rows = new ArrayList<Table.Row>();
        for (Indicator indicator : BandsPanel.CUMULATIVE) {
            FigureLine line = figures.line(indicator);
            rows.add(Table.Row.of(Table.Cell.of(texts.of("dashboard.band." + indicator.code())),
                    Table.Cell.of(FigureWords.number(line.present(), unit, formats)),
                    Table.Cell.of(FigureWords.number(line.earlier(), unit, formats)),
                    Table.Cell.of(line.growth().text(texts))));
        }
        blocks.add(new Table(List.of(Table.Column.words(texts.of("dashboard.bands.cumulative")),
                Table.Column.figures(texts.of("dashboard.indicators.period")),
                Table.Column.figures(texts.of("chart.last_year")), Table.Column.figures(texts.of("chart.growth"))),
                rows));
    }

    private void slips() {
        List<SlipList.Line> lines = figures.slips().lines();
        heading("dashboard.slips", texts.of("dashboard.slips.note", formats.integer(figures.slips().outstanding()),
                formats.date(figures.today())));
        if (lines.isEmpty()) {
            blocks.add(new Block.Note(texts.of("dashboard.slips.none")));
            return;
        }
        var rows = new ArrayList<Table.Row>();
        for (SlipList.Line line : lines.subList(0, Math.min(MOST_SLIPS, lines.size()))) {
            boolean start = line.plan().milestone() == ProjectFields.STARTED_ON;
            String actual = line.isOutstanding()
                    ? texts.of(start ? "dashboard.slips.no_start" : "dashboard.slips.no_production")
                    : formats.date(line.plan().actual());
            rows.add(Table.Row.of(Table.Cell.of(line.project().name()),
                    Table.Cell.of(texts.of(start ? "dashboard.slips.start" : "dashboard.slips.production")),
                    Table.Cell.of(formats.date(line.plan().planned())), Table.Cell.of(actual),
                    Table.Cell.of(formats.integer(line.plan().daysLate()))));
        }
        blocks.add(new Table(List.of(Table.Column.text(texts.of("dashboard.slips.project"), 0.4),
                Table.Column.words(texts.of("dashboard.slips.milestone")),
                Table.Column.words(texts.of("dashboard.slips.planned")),
                Table.Column.words(texts.of("dashboard.slips.actual")),
                Table.Column.figures(texts.of("dashboard.slips.late"))), rows));
        if (lines.size() > MOST_SLIPS) {
            blocks.add(new Block.Note(texts.of("dashboard.paper.more",
                    formats.integer(lines.size() - MOST_SLIPS))));
        }
    }

    private void indicators() {
        blocks.add(new Block.Heading(texts.of("dashboard.paper.heading", texts.of("dashboard.indicators"),
                texts.of("dashboard.paper.unit", unit.label()))));
        var rows = new ArrayList<Table.Row>();
        for (FigureLine line : figures.lines()) {
            rows.add(Table.Row.of(Table.Cell.of(texts.of(line.indicator().labelKey())),
                    Table.Cell.of(FigureWords.unit(line.indicator(), unit, texts)),
                    Table.Cell.of(FigureWords.number(line.month(), unit, formats)),
                    Table.Cell.of(FigureWords.number(line.present(), unit, formats)),
                    Table.Cell.of(FigureWords.number(line.earlier(), unit, formats)),
                    Table.Cell.of(line.growth().text(texts))));
        }
        blocks.add(new Table(List.of(Table.Column.text(texts.of("dashboard.indicators.name"), 0.36),
                Table.Column.words(texts.of("dashboard.paper.unit.head")),
                Table.Column.figures(formats.month(figures.stretch().month())),
                Table.Column.figures(texts.of("dashboard.indicators.period")),
                Table.Column.figures(texts.of("chart.last_year")), Table.Column.figures(texts.of("chart.growth"))),
                rows));
    }

    private static Table table(List<String> headers, List<List<String>> rows) {
        var columns = new ArrayList<Table.Column>();
        for (int i = 0; i < headers.size(); i++) {
            columns.add(i == 0 ? Table.Column.words(headers.get(i)) : Table.Column.figures(headers.get(i)));
        }
        return new Table(columns, rows.stream().map(cells -> new Table.Row(cells.stream().map(Table.Cell::of).toList(),
                false)).toList());
    }
}
