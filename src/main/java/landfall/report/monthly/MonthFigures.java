package landfall.report.monthly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.value.Period;
import landfall.insight.Ageing;
import landfall.insight.AsOf;
import landfall.insight.StageHistory;
import landfall.insight.Tally;
import landfall.insight.close.Entry;
import landfall.insight.close.Family;
import landfall.insight.close.OfficialFigures;
import landfall.insight.comparison.Breakdown;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.comparison.MonthlySigned;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.row.Row;
import landfall.insight.target.Progress;
import landfall.insight.target.Targets;

/** Every figure that the bulletin of a month prints, taken once. */
final class MonthFigures {
    private final Pipeline pipeline;
    private final Pipeline then;
    private final YearMonth month;
    private final LocalDate cutOff;
    private final Map<Indicator, IndicatorRow> rows = new EnumMap<>(Indicator.class);
    private final Map<Stage, StageLine> stages = new EnumMap<>(Stage.class);
    private final Ageing ageing;
    private final OfficialFigures official;
    private final Targets targets;
    private final MonthlySigned months;
    private final Breakdown chains;

    MonthFigures(Pipeline pipeline, YearMonth month, LocalDate cutOff) {
        this.pipeline = pipeline;
        this.month = month;
        this.cutOff = cutOff;
        ageing = Ageing.of(pipeline, cutOff);
        then = AsOf.on(pipeline, cutOff);
        official = OfficialFigures.of(pipeline, cutOff);
        targets = Targets.of(pipeline, official, month.getYear());
        for (Indicator indicator : Indicator.values()) {
            rows.put(indicator, official.row(indicator, month));
        }
        Map<Stage, List<Project>> now = stock(cutOff);
        Map<Stage, List<Project>> before = stock(month.minusYears(1).atEndOfMonth());
        for (Stage stage : Stage.values()) {
            stages.put(stage, new StageLine(entered(stage), Tally.of(now.get(stage)), Tally.of(before.get(stage)),
                    Tally.of(now.get(stage).stream().filter(project -> ageing.isStale(then.project(project.id()))).toList())));
        }
        months = MonthlySigned.of(official::figure, month.getYear());
        chains = Breakdown.signed(official::figure, yearToDate(), Grouping.CHAIN);
    }

    /**
     * A stage's line: what came in the month, what stands there at its end, what stood there a year before, and what
     * was stale.
     */
    record StageLine(Tally entered, Tally stock, Tally earlier, Tally stale) {
        Growth growth() {
            return Growth.of(stock.total().yuan(), earlier.total().yuan());
        }

        StageLine plus(StageLine other) {
            return new StageLine(join(entered, other.entered), join(stock, other.stock), join(earlier, other.earlier),
                    join(stale, other.stale));
        }

        private static Tally join(Tally one, Tally other) {
            return Tally.joined(List.of(one, other));
        }
    }

    /** The figures as the bureau publishes them, with the months that are closed. */
    OfficialFigures official() {
        return official;
    }

    /** The definitions by which the figures are taken. */
    Definitions definitions() {
        return Definitions.of(pipeline.bureau());
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** The pipeline as it stood on the cut-off day. */
    Pipeline then() {
        return then;
    }

    YearMonth month() {
        return month;
    }

    LocalDate cutOff() {
        return cutOff;
    }

    /** By which limits and calendar projects were stale on the cut-off day. */
    Ageing ageing() {
        return ageing;
    }

    Period monthPeriod() {
        return Period.month(month);
    }

    Period yearToDate() {
        return Period.yearToDate(month);
    }

    IndicatorRow row(Indicator indicator) {
        return rows.get(indicator);
    }

    /** What the bureau has reached of its annual target by the end of the month (domain §4.1 rule 10). */
    Progress progress(Indicator indicator) {
        return targets.progress(indicator, Holder.BUREAU, month);
    }

    StageLine stage(Stage stage) {
        return stages.get(stage);
    }

    StageLine allStages() {
        return stages.values().stream().reduce(StageLine::plus).orElseThrow();
    }

    /** The signings by month, from January to the bulletin's month. */
    List<MonthlySigned.Month> months() {
        return months.months().subList(0, month.getMonthValue());
    }

    /** The signings of the year so far by industrial chain. */
    Breakdown chains() {
        return chains;
    }

    /** The projects signed in the month, earliest first. */
    List<Project> signed() {
        // By the dates by which they count: of a closed month a project may have lost its date since.
        return Row.projects(row(Indicator.SIGN_N).monthFigure().rows().stream().filter(row -> row.part() >= 0)
                .sorted(Comparator.comparing(Row::date)).toList());
    }

    /** True when the project was signed in a closed month and is reported only now (补报). */
    boolean isSignedLate(Project project) {
        return official.irregular(month).stream().anyMatch(entry -> entry.kind() == Entry.Kind.LATE
                && entry.family() == Family.SIGNED && entry.line().id().equals(project.id()));
    }

    /** What the projects signed in the month come to, without what the month puts right of others. */
    Figure signedAmount() {
        Figure amount = row(Indicator.SIGN_INV).monthFigure();
        Set<Project> listed = new HashSet<>(signed());
        List<Row> of = amount.rows().stream().filter(row -> listed.contains(row.project())).toList();
        return new Figure(Indicator.SIGN_INV, amount.period(),
                BigDecimal.valueOf(of.stream().mapToLong(Row::part).sum()), of);
    }

    private Tally entered(Stage stage) {
        return Tally.of(rows.get(switch (stage) {
            case LEAD -> Indicator.LEAD_NEW;
            case TALKS -> Indicator.TALK_NEW;
            case SIGNED -> Indicator.SIGN_N;
            case LANDED -> Indicator.LAND_N;
            case PRODUCING -> Indicator.PROD_N;
        }).monthFigure().added());
    }

    private Map<Stage, List<Project>> stock(LocalDate day) {
        var stock = new EnumMap<Stage, List<Project>>(Stage.class);
        for (Stage stage : Stage.values()) {
            stock.put(stage, new ArrayList<>());
        }
        for (Project project : pipeline.projects()) {
            if (StageHistory.isLiveOn(project, day) && !StageHistory.isDuplicate(project)) {
                StageHistory.stageOn(project, day).ifPresent(stage -> stock.get(stage).add(project));
            }
        }
        return stock;
    }
}
