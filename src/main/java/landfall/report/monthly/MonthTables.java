package landfall.report.monthly;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import landfall.domain.Stage;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.domain.value.Quantity;
import landfall.insight.Tally;
import landfall.insight.comparison.Breakdown;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.report.Table;
import landfall.report.Table.Cell;
import landfall.report.Table.Column;
import landfall.report.Table.Row;
import landfall.report.writing.Amounts;
import landfall.report.writing.FigureWords;
import landfall.report.writing.Manuscript;
import landfall.report.writing.Traces;
import landfall.report.writing.Words;

/** The tables of the bulletin. */
final class MonthTables {
    private static final int MOST_CHAINS = 8;
    private static final int YEAR_TO_DATE = 3;
    private static final double INDICATOR = 0.22;
    private static final String NONE = "—";
    private static final String IN_ALL = "in_all";

    private final MonthFigures figures;
    private final Words words;
    private final Traces traces;
    private final FigureWords progress;

    MonthTables(MonthFigures figures, Manuscript manuscript) {
        this.figures = figures;
        this.words = manuscript.words();
        this.traces = manuscript.traces();
        this.progress = new FigureWords(manuscript, figures.definitions());
    }

    /**
     * The official figures: month, year so far, the year before, growth; and where the bureau has targets, those with
     * what was reached of them (domain §5.3).
     */
    Table indicators() {
        List<IndicatorRow> shown = shownIndicators(figures);
        List<Progress> targets = targets(figures);
        Amounts money = Amounts.sums(words.texts(), Stream.concat(figures(shown, Indicator.Unit.YUAN)
                .map(Figure::money), targets(targets, Money.class)).toList());
        Amounts dollars = Amounts.dollars(words.texts(), Stream.concat(figures(shown, Indicator.Unit.DOLLARS)
                .map(Figure::dollars), targets(targets, Dollars.class)).toList());
        var rows = new ArrayList<Row>();
        for (IndicatorRow row : shown) {
            Amounts amounts = row.unit() == Indicator.Unit.DOLLARS ? dollars : money;
            var cells = new ArrayList<Cell>(List.of(Cell.of(words.of(row.indicator().labelKey())),
                    Cell.of(unit(row, amounts)), figure(row.monthFigure(), amounts), figure(row.ytdFigure(), amounts),
                    figure(row.priorFigure(), amounts), growth(row.growth())));
            if (!targets.isEmpty()) {
                cells.addAll(progress(figures.progress(row.indicator()), amounts, cells.get(YEAR_TO_DATE).trace()));
            }
            rows.add(new Row(cells, false));
        }
        return new Table(columns(!targets.isEmpty()), rows);
    }

    /** How the bureau's targets for the indicators that have a line stand. */
    static List<Progress> targets(MonthFigures figures) {
        return shownIndicators(figures).stream().map(row -> figures.progress(row.indicator()))
                .filter(Progress::isMeasured).toList();
    }

    private List<Column> columns(boolean withTargets) {
        String indicator = words.of("report.column.indicator");
        var columns = new ArrayList<Column>(List.of(
                withTargets ? Column.text(indicator, INDICATOR) : Column.words(indicator),
                Column.words(words.of("report.column.unit")), Column.figures(words.of("report.column.month")),
                Column.figures(words.of("report.column.ytd")), Column.figures(words.of("report.column.prior")),
                Column.growth(words.of("report.column.growth"), YEAR_TO_DATE, YEAR_TO_DATE + 1)));
        if (withTargets) {
            int target = columns.size();
            columns.addAll(List.of(Column.figures(words.of("report.column.target.short")),
                    Column.figures(words.of("report.column.completion.short"))
                            .reckoned(new Table.Reckoning(Table.Reckoning.Kind.RATIO, YEAR_TO_DATE, target)),
                    Column.figures(words.of("report.column.points.short"))));
        }
        return columns;
    }

    private List<Cell> progress(Progress of, Amounts amounts, String reached) {
        boolean isAmount = of.indicator().unit() == Indicator.Unit.YUAN
                || of.indicator().unit() == Indicator.Unit.DOLLARS;
        Cell target = of.target() == null || !isAmount ? Cell.of(progress.target(of))
                : Cell.of(amounts.text(of.target().value())).worth(amounts.figure(of.target().value()));
        String trace = of.isMeasured() ? reached : null;
        return List.of(target, Cell.traced(progress.completion(of), trace),
                Cell.traced(progress.points(of), trace));
    }

    private static <Q extends Quantity> Stream<Q> targets(List<Progress> targets, Class<Q> kind) {
        return targets.stream().map(of -> of.target().value()).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Figure> figures(List<IndicatorRow> shown, Indicator.Unit unit) {
        return shown.stream().filter(row -> row.unit() == unit)
                .flatMap(row -> Stream.of(row.monthFigure(), row.ytdFigure(), row.priorFigure()));
    }

    /** The indicators worth a line (talks in hand stand in the table of stages): the larger size bands only where something was signed in them. */
    static List<IndicatorRow> shownIndicators(MonthFigures figures) {
        return Stream.of(Indicator.SIGN_N, Indicator.SIGN_INV, Indicator.SIGN_CAP, Indicator.SIGN_GE_100M,
                Indicator.SIGN_GE_1BN, Indicator.SIGN_GE_5BN, Indicator.SIGN_GE_10BN, Indicator.SIGN_500,
                Indicator.FUND_IN, Indicator.FUND_PROV, Indicator.FDI, Indicator.LAND_N, Indicator.START_N,
                Indicator.DONE_N, Indicator.PROD_N, Indicator.LEAD_NEW, Indicator.TALK_NEW).map(figures::row)
                .filter(row -> row.indicator() != Indicator.SIGN_GE_5BN && row.indicator() != Indicator.SIGN_GE_10BN
                        || row.ytd() + row.priorYtd() > 0).toList();
    }

    /** What came into each stage, what stands there, and what has stood there too long. */
    Table stages() {
        List<Money> sums = Stream.of(Stage.values()).map(figures::stage)
                .flatMap(line -> Stream.of(line.stock().total(), line.earlier().total())).toList();
        Amounts amounts = Amounts.sums(words.texts(), sums);
        var rows = new ArrayList<Row>();
        for (Stage stage : Stage.values()) {
            String name = words.of("stage." + stage);
            rows.add(new Row(stageCells(Cell.stage(name, stage), "stage." + stage, name, figures.stage(stage), amounts),
                    false));
        }
        String total = words.of("report.total");
        rows.add(new Row(stageCells(Cell.of(total), IN_ALL, total, figures.allStages(), amounts), true));
        return new Table(List.of(Column.words(words.of("report.column.stage")),
                Column.figures(words.of("report.column.entered", words.monthOnly(figures.month()))),
                Column.figures(words.of("report.column.stock")),
                Column.figures(words.of("report.column.total", amounts.unit())),
                Column.figures(words.of("report.column.earlier", amounts.unit())),
                Column.growth(words.of("report.column.growth"), 3, 4),
                Column.figures(words.of("report.column.stale"))),
                rows);
    }

    private List<Cell> stageCells(Cell name, String id, String label, MonthFigures.StageLine line, Amounts amounts) {
        String cutOff = words.formats().date(figures.cutOff());
        String before = words.formats().date(figures.month().minusYears(1).atEndOfMonth());
        String stock = words.of("report.definition.stock");
        return List.of(name,
                tally(id + ".new", words.of("report.trace.entered", label, words.formats().month(figures.month())),
                        words.of("report.definition.entered"), line.entered()),
                tally(id + ".stock", words.of("report.trace.stock", label, cutOff), stock, line.stock()),
                sum(id + ".amount", words.of("report.trace.amount", label, cutOff), stock, line.stock(), amounts),
                sum(id + ".earlier", words.of("report.trace.amount", label, before), stock, line.earlier(), amounts),
                growth(line.growth()), line.stale().isEmpty() ? Cell.of(NONE)
                        : tally(id + ".stale", words.of("report.trace.stale", label, cutOff),
                                DefinitionList.stale(figures, words), line.stale()));
    }

    /** The signings of the year so far by industrial chain; the smallest are joined in one line. */
    Table chains() {
        List<Breakdown.Row> split = figures.chains().rows().stream().filter(row -> !row.present().isEmpty()
                || !row.earlier().isEmpty()).toList();
        if (split.isEmpty()) {
            return new Table(chainColumns(""), List.of());
        }
        Amounts amounts = Amounts.sums(words.texts(), split.stream().map(row -> row.present().total()).toList());
        var rows = new ArrayList<Row>();
        int single = split.size() > MOST_CHAINS ? MOST_CHAINS - 1 : split.size();
        for (int i = 0; i < single; i++) {
            Breakdown.Row row = split.get(i);
            rows.add(new Row(chainCells(row.label().isEmpty() ? words.of("insight.blank") : row.label(), "chain." + i,
                    row, amounts), false));
        }
        if (single < split.size()) {
            String others = words.of("report.others");
            rows.add(new Row(chainCells(others, "chain.rest",
                    Breakdown.Row.joined(others, split.subList(single, split.size())), amounts), false));
        }
        String total = words.of("report.total");
        rows.add(new Row(chainCells(total, "chain.all", Breakdown.Row.joined(total, split), amounts), true));
        return new Table(chainColumns(amounts.unit()), rows);
    }

    private List<Column> chainColumns(String unit) {
        return List.of(Column.text(words.of("report.column.chain"), 0.38),
                Column.figures(words.of("report.column.count")), Column.figures(words.of("report.column.total", unit)),
                Column.figures(words.of("report.column.growth")));
    }

    private List<Cell> chainCells(String name, String id, Breakdown.Row share, Amounts amounts) {
        String label = words.of("report.trace.signed", name, words.formats().period(figures.yearToDate()));
        String definition = figures.definitions().of(Indicator.SIGN_N, words.texts());
        return List.of(Cell.of(name), number(id, label, definition, share.number(), share.present()),
                sum(id + ".amount", label, definition, share.present(), amounts), growth(share.growth()));
    }

    /** The projects signed in the month. */
    Table signed() {
        return SignedTable.of(figures, words, traces);
    }

    /** The trace of an indicator's figure for the year so far. */
    String ytdTrace(IndicatorRow row) {
        return traces.add(row.ytdFigure(), value(row.ytdFigure()));
    }

    /** The trace of all projects that have stood in their stage for too long. */
    String staleTrace() {
        Tally stale = figures.allStages().stale();
        return traces.add(IN_ALL + ".stale", words.of("report.trace.stale", words.of("report.total"),
                words.formats().date(figures.cutOff())), words.formats().integer(stale.count()),
                DefinitionList.stale(figures, words), stale.projects());
    }

    private Cell figure(Figure figure, Amounts amounts) {
        String trace = traces.add(figure, value(figure));
        Quantity amount = switch (figure.indicator().unit()) {
            case YUAN -> figure.money();
            case DOLLARS -> figure.dollars();
            default -> null;
        };
        return amount == null ? Cell.traced(value(figure), trace)
                : Cell.traced(amounts.text(amount), trace).worth(amounts.figure(amount));
    }

    private String value(Figure figure) {
        return figure.text(words.formats());
    }

    private Cell tally(String id, String label, String definition, Tally tally) {
        return number(id, label, definition, tally.count(), tally);
    }

    private Cell number(String id, String label, String definition, long number, Tally of) {
        String text = words.formats().integer(number);
        return Cell.traced(text, traces.add(id, label, text, definition, of.projects()));
    }

    private Cell sum(String id, String label, String definition, Tally tally, Amounts amounts) {
        return Cell.traced(amounts.text(tally.total()),
                traces.add(id, label, words.formats().money(tally.total()), definition, tally.projects()))
                .worth(amounts.figure(tally.total()));
    }

    private Cell growth(Growth growth) {
        return Cell.of(growth.kind() == Growth.Kind.NO_BASE ? words.of("report.growth.no_base")
                : growth.text(words.texts()));
    }

    private String unit(IndicatorRow row, Amounts amounts) {
        return switch (row.unit()) {
            case YUAN, DOLLARS -> amounts.unit();
            default -> words.of(row.unit().labelKey());
        };
    }
}
