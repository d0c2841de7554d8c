package landfall.ui.dashboard.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import landfall.domain.Pipeline;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.AgeStrip;
import landfall.insight.Ageing;
import landfall.insight.Funnel;
import landfall.insight.SlipList;
import landfall.insight.Tally;
import landfall.insight.comparison.Breakdown;
import landfall.insight.comparison.Flow;
import landfall.insight.comparison.MonthlySigned;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.source.Basis;
import landfall.insight.indicator.source.Choices;
import landfall.insight.target.Standings;

/**
 * Everything that the analysis shows of one pipeline and stretch of time. What stands on the first screen is taken at
 * once and away from the window, the rest when it is asked for.
 *
 * @param pipeline the projects of which the figures are taken
 * @param all how many projects there are, those left out among them
 * @param today the day up to which projects have aged and plans are due
 * @param indicators on the basis that was asked for; whoever wants more figures takes them from here
 * @param others on the other basis
 * @param taken the figures that were asked for so far
 * @param stale the stale projects
 * @param targets how the year's targets stand, by all projects whatever the filter
 */
public record DashboardFigures(Asked asked, Pipeline pipeline, int all, LocalDate today, Indicators indicators,
        Indicators others, Lines taken, Funnel funnel, MonthlySigned signed, Breakdown chains, Breakdown regions,
        Flow channels, SlipList slips, AgeStrip ages, Tally stale, Ageing ageing,
        Standings targets) {
    private static final List<Indicator> CHANNEL_STEPS =
            List.of(Indicator.LEAD_NEW, Indicator.SIGN_INV, Indicator.FUND_IN);

    /** Takes the figures; from any thread. */
    public static DashboardFigures of(Pipeline whole, Asked asked, LocalDate today) {
        Ageing ageing = Ageing.of(whole, today);
        Pipeline pipeline = asked.filter().narrow(whole, ageing);
        Stretch stretch = asked.stretch();
        var taken = Indicators.of(pipeline, asked.basis(), today);
        var others = Indicators.of(pipeline,
                asked.basis() == Basis.REPORTED ? Basis.RECOGNISED : Basis.REPORTED, today);
        // Targets stand on what is published, whatever is looked at.
        Basis published = Choices.of(whole.bureau()).published();
        var official = pipeline == whole && asked.basis() == published ? taken
                : Indicators.of(whole, published, today);
        // Half of it is taken beside the other half, for any laptop has two cores; but after an edit there is so little
        // to do that the other core would take longer to come.
        ForkJoinTask<Half> half = ForkJoinTask.adapt(() -> new Half(Funnel.of(pipeline, stretch.cutOff(today)),
                AgeStrip.of(pipeline, ageing), SlipList.of(pipeline, stretch.period(), today),
                Standings.of(official, stretch.month())));
        if (pipeline != whole || !Funnel.isKnown(pipeline, stretch.cutOff(today))) {
            half.fork();
        } else {
            half.invoke();
        }
        var lines = new Lines(taken, others, stretch);
        FigureLine signed = lines.line(Indicator.SIGN_N);
        MonthlySigned months = MonthlySigned.of(taken, stretch.month().getYear());
        Breakdown chains = Breakdown.of(signed.present(), signed.earlier(), Grouping.CHAIN);
        Breakdown regions = Breakdown.of(signed.present(), signed.earlier(), Grouping.REGION);
        Flow channels = Flow.of(CHANNEL_STEPS.stream().map(step -> lines.line(step).present()).toList(),
                Grouping.CHANNEL, 1);
        Half other = half.join();
        return new DashboardFigures(asked, pipeline, whole.projects().size(), today, taken, others, lines,
                other.funnel, months, chains, regions, channels, other.slips, other.ages,
                Tally.joined(other.ages.rows().stream().map(AgeStrip.Row::stale).toList()), ageing, other.targets);
    }

    private record Half(Funnel funnel, AgeStrip ages, SlipList slips, Standings targets) {
    }

    /** True when the figures are not those of the whole bureau. */
    public boolean isNarrow() {
        return asked.filter().isNarrow();
    }

    /** What is to be signed in each month; empty without a target, and of a part of the projects, which has none. */
    public List<Money> monthlyTarget() {
        return isNarrow() ? List.of() : targets.monthlySigned().stream().map(yuan -> Money.of(yuan, 1)).toList();
    }

    public Stretch stretch() {
        return asked.stretch();
    }

    public Period period() {
        return asked.stretch().period();
    }

    /** An indicator's figures; taken when they are first asked for. */
    public FigureLine line(Indicator indicator) {
        return taken.line(indicator);
    }

    /** Those of all indicators, which takes a while the first time. */
    public List<FigureLine> lines() {
        return Arrays.stream(Indicator.values()).map(taken::line).toList();
    }

    /** The figure over the stretch on the other basis; taken when it is first asked for. */
    public Figure otherwise(Indicator indicator) {
        return taken.otherwise(indicator);
    }

    /** The words of the definitions as this bureau has chosen them. */
    public Definitions definitions() {
        return Definitions.of(pipeline.bureau());
    }
}
