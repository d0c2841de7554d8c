package landfall.ui.kit.chart;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import landfall.domain.Enterprise;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Area;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.insight.Tally;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.row.Row;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;

/** Writes an official figure as the rows that it counts and those that it leaves out. */
public final class FigureSheet {
    // What merely lies in another period is no news; it comes after what was left out for a better reason.
    private static final List<Reason> LAST = List.of(Reason.AFTER, Reason.BEFORE);

    private final Texts texts;
    private final Formats formats;
    private final Pipeline pipeline;
    private final Figure figure;

    private FigureSheet(PlaceContext context, Pipeline pipeline, Figure figure) {
        this.texts = context.texts();
        this.formats = context.formats();
        this.pipeline = pipeline;
        this.figure = figure;
    }

    /**
     * The sheet of a figure.
     *
     * @param figure taken from the indicators, or a part of such a one
     * @param part which of what is left out belongs to that part
     */
    public static PopupSheet of(PlaceContext context, Indicators indicators, Figure figure, String title,
            Predicate<Excluded> part) {
        var sheet = new FigureSheet(context, indicators.pipeline(), figure);
        return sheet.titled(title, () -> sheet.leftOut(indicators, part));
    }

    /** The rows alone, of a figure as the bureau publishes it. */
    public static PopupSheet of(PlaceContext context, Pipeline pipeline, Figure figure, String title) {
        return new FigureSheet(context, pipeline, figure).titled(title, null);
    }

    private PopupSheet titled(String title, Supplier<PopupSheet.LeftOut> leftOut) {
        Definitions definitions = Definitions.of(pipeline.bureau());
        return new PopupSheet(title, texts.of("chart.list.definition", definitions.of(figure.indicator(), texts),
                definitions.version()), total(), counted(), leftOut);
    }

    private List<PopupLine> counted() {
        Indicator.Unit unit = figure.indicator().unit();
        boolean bySize = unit == Indicator.Unit.PROJECTS || unit == Indicator.Unit.LEADS
                || unit == Indicator.Unit.BATCHES || unit == Indicator.Unit.ENTERPRISES;
        Comparator<Row> order = Comparator.comparingLong(Row::part).reversed();
        Comparator<Row> bySizeOfProject = Comparator.comparing(Row::project,
                Comparator.nullsLast(ProjectsPopup.LARGEST_FIRST));
        return figure.rows().stream().sorted(bySize ? bySizeOfProject : order.thenComparing(bySizeOfProject))
                .map(this::line).toList();
    }

    private PopupLine line(Row row) {
        Project project = row.project();
        boolean enterprise = row.entity() instanceof Enterprise;
        String name = enterprise || project == null ? row.entity().name() : project.name();
        String about = project == null ? "" : enterprise ? project.name() : pipeline.investorName(project);
        return new PopupLine(project, name, about, value(row), formats.date(row.date()));
    }

    private String value(Row row) {
        return switch (figure.indicator().unit()) {
            case PROJECTS, LEADS, BATCHES, ENTERPRISES -> row.project() == null ? ""
                    : formats.money(row.project().totalInvestment());
            case YUAN -> formats.money(row.incomplete() ? null : row.money());
            case DOLLARS -> row.incomplete() ? formats.money(null)
                    : formats.dollars(new Dollars(row.part(), row.qualifier()));
            case DAYS, MONTHS -> formats.integer(row.part()) + "\u00a0" + texts.of(figure.indicator().unit().labelKey());
            case PERCENT -> share(row);
            case WAN_PER_MU -> texts.of("chart.list.over", formats.money(row.money()),
                    formats.area(new Area(row.whole(), Qualifier.EXACT)));
        };
    }

    // A cohort's project has come so far or not; for the flow ratio it stands above the line or below it.
    private String share(Row row) {
        if (figure.indicator() == Indicator.FLOW_START) {
            return texts.of(row.whole() == 0 ? "chart.list.started" : "chart.list.signed");
        }
        if (row.whole() == 1) {
            return texts.of(row.part() == 1 ? "chart.list.reached" : "chart.list.not_reached");
        }
        return texts.of("chart.list.over", formats.money(row.money()),
                formats.money(new Money(row.whole(), row.qualifier())));
    }

    private String total() {
        Indicator indicator = figure.indicator();
        String rows = formats.integer(figure.rows().size());
        return switch (indicator.unit()) {
            case PROJECTS, LEADS -> texts.of("chart.list.total.count", formats.integer(figure.value()),
                    texts.of(indicator.unit().labelKey()), formats.money(Tally.sum(figure.counted(),
                            Project::totalInvestment)));
            case BATCHES -> texts.of("chart.list.total.batches", formats.integer(figure.value()),
                    texts.of(indicator.unit().labelKey()));
            case ENTERPRISES -> texts.of("chart.list.total.distinct", formats.integer(figure.value()),
                    texts.of(indicator.unit().labelKey()), rows);
            case YUAN, DOLLARS -> texts.of("chart.list.total.sum", figure.text(formats), rows);
            case DAYS, MONTHS -> figure.number() == null ? "—" : texts.of("chart.list.total.days", figure.text(formats),
                    formats.plain(figure.ninetieth(), 0), rows,
                    texts.of(indicator.unit().labelKey()));
            case PERCENT, WAN_PER_MU -> ratio(rows);
        };
    }

    private String ratio(String rows) {
        boolean cohort = figure.indicator() != Indicator.FLOW_START
                && figure.rows().stream().allMatch(row -> row.whole() == 1);
        if (cohort) {
            return texts.of("chart.list.total.cohort", figure.text(formats),
                    formats.integer(figure.rows().stream().mapToLong(Row::part).sum()), rows);
        }
        return texts.of("chart.list.total.ratio", figure.text(formats)
                + (figure.indicator().unit() == Indicator.Unit.WAN_PER_MU
                        ? "\u00a0" + texts.of(figure.indicator().unit().labelKey()) : ""), rows);
    }

    private PopupSheet.LeftOut leftOut(Indicators indicators, Predicate<Excluded> part) {
        List<Excluded> all = indicators.excluded(figure.indicator(), figure.period()).stream().filter(part)
                .sorted(Comparator.comparingInt((Excluded one) -> LAST.indexOf(one.reason()))
                        .thenComparing(Excluded::reason)
                        .thenComparing(Excluded::project, Comparator.nullsLast(ProjectsPopup.LARGEST_FIRST))).toList();
        Map<Reason, Long> counts = all.stream().collect(Collectors.groupingBy(Excluded::reason,
                () -> new EnumMap<>(Reason.class), Collectors.counting()));
        String summary = all.stream().map(Excluded::reason).distinct().map(reason -> texts.of("chart.list.reason",
                texts.of(reason.labelKey()), formats.integer(counts.get(reason)))).collect(Collectors.joining(" · "));
        return new PopupSheet.LeftOut(summary, all.stream().map(this::line).toList());
    }

    private PopupLine line(Excluded one) {
        Project project = one.project();
        return new PopupLine(project, project == null ? one.entity().name() : project.name(),
                project == null ? "" : pipeline.investorName(project), texts.of(one.reason().labelKey()),
                formats.date(one.date()));
    }
}
