package landfall.report.yearly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Holder;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.close.OfficialFigures;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Row;
import landfall.insight.target.Progress;
import landfall.insight.target.Targets;
import landfall.report.writing.Ranks;

/** The figures of a year, split by units and by officers. */
final class YearFigures {
    /** What every sheet shows, target or not. */
    static final List<Indicator> MAIN = List.of(Indicator.SIGN_N, Indicator.SIGN_INV, Indicator.SIGN_CAP,
            Indicator.SIGN_GE_100M, Indicator.LAND_N, Indicator.START_N, Indicator.PROD_N, Indicator.FUND_IN);
    private static final List<Indicator> LISTED = List.of(Indicator.SIGN_N, Indicator.LAND_N, Indicator.PROD_N);

    private final Pipeline pipeline;
    private final YearMonth month;
    private final OfficialFigures official;
    private final Targets targets;
    private final Map<Split, Map<String, Figure>> splits = new HashMap<>();

    private record Split(Indicator indicator, Period period, Holder.Kind kind) {
    }

    YearFigures(Pipeline pipeline, int year, LocalDate cutOff) {
        this.pipeline = pipeline;
        month = YearMonth.from(cutOff);
        official = OfficialFigures.of(pipeline, cutOff);
        targets = Targets.of(pipeline, official, year);
    }

    /** The months of the year that are reported. */
    Period period() {
        return Period.yearToDate(month);
    }

    List<Holder> holders(Holder.Kind kind) {
        return targets.holders(kind);
    }

    /** The unit of an officer as the list of people has it; empty when it does not say. */
    String unitOf(Holder officer) {
        for (Item person : pipeline.items(EntityKind.OFFICER)) {
            if (officer.name().equals(person.get(OfficerFields.NAME)) && person.get(OfficerFields.UNIT) != null) {
                return person.get(OfficerFields.UNIT);
            }
        }
        return "";
    }

    /** The targets that the holder has, with what was reached. */
    List<Progress> progress(Holder holder) {
        return Targets.indicators().stream().filter(indicator -> targets.target(indicator, holder).isPresent())
                .map(indicator -> targets.progress(indicator, holder, month)).toList();
    }

    /** The rank of the holder's completion among those of its kind who have a target in the indicator; null without. */
    Integer rank(Progress progress) {
        if (!progress.isMeasured()) {
            return null;
        }
        var completions = new ArrayList<BigDecimal>();
        for (Holder other : holders(progress.holder().kind())) {
            completions.add(targets.progress(progress.indicator(), other, month).completion());
        }
        return Ranks.of(progress.completion(), completions);
    }

    Figure now(Indicator indicator, Holder holder) {
        return of(indicator, holder, period());
    }

    Figure lastYear(Indicator indicator, Holder holder) {
        return of(indicator, holder, period().lastYear());
    }

    /** The rank of the holder's figure among all of its kind. */
    int rank(Indicator indicator, Holder holder) {
        return Ranks.of(now(indicator, holder).value(), holders(holder.kind()).stream()
                .map(other -> now(indicator, other).value()).toList());
    }

    private Figure of(Indicator indicator, Holder holder, Period period) {
        return splits.computeIfAbsent(new Split(indicator, period, holder.kind()), asked ->
                official.figure(indicator, period).split(row -> row.project() == null ? ""
                        : Holder.nameIn(row.project(), asked.kind())))
                .getOrDefault(holder.name(), new Figure(indicator, period, BigDecimal.ZERO, List.of()));
    }

    /** Something that a project reached in the year, and when. */
    record Reached(Indicator indicator, DayOrMonth date) {
    }

    /** The holder's projects that were signed, landed or began production in the year, each with what it reached. */
    Map<Project, List<Reached>> projects(Holder holder) {
        var projects = new LinkedHashMap<Project, List<Reached>>();
        for (Indicator indicator : LISTED) {
            for (Row row : now(indicator, holder).rows().stream().filter(one -> one.part() > 0).toList()) {
                projects.computeIfAbsent(row.project(), one -> new ArrayList<>())
                        .add(new Reached(indicator, row.date()));
            }
        }
        return projects;
    }
}
