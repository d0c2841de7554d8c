package landfall.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;

/** Takes the official figures of a pipeline (domain §4.1 and §4.2). */
public final class Indicators {
    private static final List<Indicator> BANDS = List.of(Indicator.SIGN_N, Indicator.SIGN_GE_100M,
            Indicator.SIGN_GE_1BN, Indicator.SIGN_GE_5BN, Indicator.SIGN_GE_10BN);

    private final Pipeline pipeline;
    private final Map<Indicator, Dated> dated = new EnumMap<>(Indicator.class);
    private final Map<LocalDate, List<Project>> talks = new ConcurrentHashMap<>();

    private Indicators(Pipeline pipeline) {
        this.pipeline = pipeline;
        List<Indicator> flows = Arrays.stream(Indicator.values()).filter(indicator -> !indicator.isStock()).toList();
        flows.forEach(indicator -> dated.put(indicator, new Dated()));
        for (Project project : pipeline.projects()) {
            for (Indicator indicator : flows) {
                DayOrMonth date = project.get(indicator.date());
                if (date != null && indicator.covers(project, pipeline)) {
                    dated.get(indicator).add(project, date);
                }
            }
        }
    }

    /** Goes through the pipeline once; keep the object when several figures are wanted. */
    public static Indicators of(Pipeline pipeline) {
        return new Indicators(pipeline);
    }

    /** The figure over the period; a stock is counted at the period's last day. */
    public Figure figure(Indicator indicator, Period period) {
        List<Project> counted = indicator.isStock() ? talks.computeIfAbsent(period.to(), this::inTalks)
                : dated.get(indicator).in(period);
        List<Project> incomplete =
                counted.stream().filter(project -> indicator.isIncomplete(project, pipeline)).toList();
        Function<Project, Money> amount = indicator.amount();
        Money value = amount == null ? Money.yuan(counted.size()) : Tally.sum(counted, amount);
        return new Figure(indicator, period, value.yuan(), counted, incomplete, value.qualifier());
    }

    private List<Project> inTalks(LocalDate cutOff) {
        return pipeline.projects().stream().filter(project -> Indicator.TALK_STOCK.covers(project, pipeline)
                && StageHistory.isLiveOn(project, cutOff)
                && StageHistory.stageOn(project, cutOff).filter(Stage.TALKS::equals).isPresent()).toList();
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
