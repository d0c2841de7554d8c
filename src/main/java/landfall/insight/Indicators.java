package landfall.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import landfall.domain.Money;
import landfall.domain.Period;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;

/** Takes the official figures of a pipeline (domain §4.1 and §4.2). */
public final class Indicators {
    private static final List<Indicator> BANDS = List.of(Indicator.SIGN_N, Indicator.SIGN_GE_100M,
            Indicator.SIGN_GE_1BN, Indicator.SIGN_GE_5BN, Indicator.SIGN_GE_10BN);

    private final Pipeline pipeline;

    private Indicators(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    public static Indicators of(Pipeline pipeline) {
        return new Indicators(pipeline);
    }

    /** The figure over the period; a stock is counted at the period's last day. */
    public Figure figure(Indicator indicator, Period period) {
        var counted = new ArrayList<Project>();
        var incomplete = new ArrayList<Project>();
        for (Project project : pipeline.projects()) {
            if (counts(project, indicator, period)) {
                counted.add(project);
                if (indicator.isIncomplete(project, pipeline)) {
                    incomplete.add(project);
                }
            }
        }
        Function<Project, Money> amount = indicator.amount();
        Money value = amount == null ? Money.yuan(counted.size()) : Tally.sum(counted, amount);
        return new Figure(indicator, period, value.yuan(), counted, incomplete, value.qualifier());
    }

    private boolean counts(Project project, Indicator indicator, Period period) {
        if (!indicator.covers(project, pipeline)) {
            return false;
        }
        if (indicator.isStock()) {
            return StageHistory.isLiveOn(project, period.to())
                    && StageHistory.stageOn(project, period.to()).filter(Stage.TALKS::equals).isPresent();
        }
        return period.contains(project.get(indicator.date()));
    }

    /** The indicator's line of the month's table. */
    public IndicatorRow row(Indicator indicator, YearMonth month) {
        Figure ytd = figure(indicator, Period.yearToDate(month));
        Figure prior = figure(indicator, Period.yearToDate(month).lastYear());
        return new IndicatorRow(indicator, figure(indicator, Period.month(month)), ytd, prior,
                Growth.of(ytd.value(), prior.value()));
    }

    /** The month's table, every indicator in the order of domain §4.2. */
    public List<IndicatorRow> rows(YearMonth month) {
        return Arrays.stream(Indicator.values()).map(indicator -> row(indicator, month)).toList();
    }

    /**
     * The size bands that print more projects than the wider band before them, such as fewer of 亿元以上 than of
     * 10亿元以上. A bulletin with such a figure is held back; the figure itself is never repaired (domain §2.3, §7.1).
     *
     * @param values the number of projects by indicator; bands that are missing are passed over
     */
    public static List<Indicator> bandsOutOfOrder(Map<Indicator, Long> values) {
        var wrong = new ArrayList<Indicator>();
        Long wider = null;
        for (Indicator band : BANDS) {
            Long value = values.get(band);
            if (value != null) {
                if (wider != null && value > wider) {
                    wrong.add(band);
                }
                wider = value;
            }
        }
        return List.copyOf(wrong);
    }
}
