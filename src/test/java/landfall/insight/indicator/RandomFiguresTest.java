package landfall.insight.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.TripFields;
import landfall.domain.value.Period;
import landfall.insight.AsOf;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Basis;
import landfall.insight.indicator.source.Choices;
import landfall.insight.trip.Batches;
import org.junit.jupiter.api.Test;

/** Every figure on a thousand random bureaus, against a recount by the wording of the rules. */
class RandomFiguresTest {
    private static final int BUREAUS = 1_000;
    private static final int PROJECTS = 7;
    private static final long SEED = Long.getLong("landfall.seed", System.nanoTime());
    private static final Set<Indicator> NOT_BY_DATE =
            EnumSet.of(Indicator.TALK_STOCK, Indicator.TALK_STOCK_INV, Indicator.START_CONTINUED);
    private static final Set<Indicator> AFTER_LANDING =
            EnumSet.of(Indicator.LAND_N, Indicator.CONV_PRODUCING, Indicator.DAYS_LANDED);

    private String where;

    @Test
    void everyFigureIsWhatItsRowsAndTheWholeBureauGiveByHand() {
        int counted = 0;
        for (int round = 0; round < BUREAUS; round++) {
            var random = new RandomPipeline(SEED + round);
            Pipeline pipeline = random.next(PROJECTS);
            Period period = period(random.month(), round);
            var basis = round % 4 == 3 ? Basis.RECOGNISED : Basis.REPORTED;
            var indicators = Indicators.of(pipeline, basis);
            var naive = new NaiveCount(pipeline, period, basis == Basis.RECOGNISED);
            for (Indicator indicator : Indicator.values()) {
                where = "-Dlandfall.seed=" + (SEED + round) + ": " + indicator + ", " + period + ", " + basis;
                Figure figure = indicators.figure(indicator, period);
                List<NaiveCount.Counted> opened = opened(figure);
                List<NaiveCount.Counted> expected = naive.rows(indicator.code());
                assertEquals(lines(expected), lines(opened), where);
                assertSame(NaiveCount.number(indicator.code(), expected), figure.number());
                assertSame(NaiveCount.number(indicator.code(), opened), figure.number());
                counted += opened.size();
            }
        }
        assertTrue(counted > 10 * BUREAUS, "only " + counted + " rows were ever counted");
    }

    @Test
    void nothingIsCountedAndLeftOutAtOnceAndWhatCountsLiesInThePeriod() {
        for (int round = 0; round < BUREAUS; round++) {
            var random = new RandomPipeline(SEED + round);
            Pipeline pipeline = random.next(PROJECTS);
            Period period = period(random.month(), round);
            var indicators = Indicators.of(pipeline);
            boolean atStart = Choices.of(pipeline.bureau()).landsAtStart();
            for (Indicator indicator : Indicator.values()) {
                where = "-Dlandfall.seed=" + (SEED + round) + ": " + indicator + ", " + period;
                Set<String> in = new HashSet<>();
                for (Row row : indicators.figure(indicator, period).rows()) {
                    in.add(row.entity().kind() == EntityKind.ENTERPRISE ? row.project() == null ? null : row.project().id() : row.entity().id());
                    assertTrue(NOT_BY_DATE.contains(indicator) || period.contains(row.date()), where + row.date());
                }
                Set<String> out = new HashSet<>();
                for (Excluded excluded : indicators.excluded(indicator, period)) {
                    assertTrue(out.add(excluded.entity().id()), where + ": left out twice");
                    assertTrue(!in.contains(excluded.entity().id()), where + ": counted and left out");
                }
                if (indicator.date() != null && !(atStart && AFTER_LANDING.contains(indicator))) {
                    for (Project project : pipeline.projects()) {
                        assertTrue(project.get(indicator.date()) == null || in.contains(project.id())
                                || out.contains(project.id()), where + ": neither counted nor left out");
                    }
                }
            }
        }
    }

    @Test
    void thePartsOfEveryGroupingAddUpAndSizeBandsNarrow() {
        for (int round = 0; round < BUREAUS / 5; round++) {
            var random = new RandomPipeline(SEED + round);
            Pipeline pipeline = random.next(PROJECTS);
            Period period = period(random.month(), round);
            var indicators = Indicators.of(pipeline);
            Map<Indicator, Long> values = new EnumMap<>(Indicator.class);
            for (Indicator indicator : Indicator.values()) {
                Figure figure = indicators.figure(indicator, period);
                for (Grouping grouping : Grouping.values()) {
                    where = "-Dlandfall.seed=" + (SEED + round) + ": " + indicator + " by " + grouping + ", " + period;
                    var parts = figure.split(grouping::label).values();
                    assertEquals(figure.rows().size(), parts.stream().mapToInt(part -> part.rows().size()).sum(), where);
                    if (indicator.isAdditive()) {
                        assertSame(parts.stream().map(Figure::number).reduce(BigDecimal.ZERO, BigDecimal::add),
                                figure.number());
                    }
                }
                if (indicator.isAdditive()) {
                    values.put(indicator, figure.value());
                }
            }
            assertEquals(List.of(), Indicators.bandsOutOfOrder(values), where);
        }
    }

    @Test
    void theFiguresUpToADayAreThoseOfTheBureauAsItStoodOnThatDay() {
        for (int round = 0; round < BUREAUS / 4; round++) {
            figuresUpToADayAreThoseOfThatDay(SEED + round, round);
        }
        figuresUpToADayAreThoseOfThatDay(65109842475468L, 79); // a later record says who led the batch
    }

    private void figuresUpToADayAreThoseOfThatDay(long seed, int round) {
        var random = new RandomPipeline(seed);
        Pipeline pipeline = random.orderly(PROJECTS);
        LocalDate day = random.month().atDay(1 + round % 28);
        Period period = new Period(day.minusDays(round), day);
        var whole = Indicators.of(pipeline);
        var then = Indicators.of(AsOf.on(pipeline, day));
        for (Indicator indicator : Indicator.values()) {
            if (indicator == Indicator.OUT_B && aBatchGoesOnAfter(pipeline, period)) {
                continue; // its later records may tell that somebody of the population led it
            }
            where = "-Dlandfall.seed=" + seed + ": " + indicator + ", " + period;
            Figure figure = whole.figure(indicator, period);
            Figure past = then.figure(indicator, period);
            assertEquals(lines(opened(figure)), lines(opened(past)), where);
            assertSame(figure.number(), past.number());
        }
    }

    private static boolean aBatchGoesOnAfter(Pipeline pipeline, Period period) {
        return Batches.of(pipeline, LocalDate.MAX).outbound(period).excluded().stream().anyMatch(one ->
                one.with() != null && one.item().get(TripFields.FIRST_DAY).earliest().isAfter(period.to()));
    }

    private static Period period(YearMonth month, int round) {
        return switch (round % 5) {
            case 0 -> Period.month(month);
            case 1 -> Period.year(month.getYear());
            case 2 -> Span.LUNAR_YEAR.ending(month);
            case 3 -> new Period(month.atDay(1 + round % 20), month.plusMonths(round % 9).atDay(25));
            default -> Period.yearToDate(month);
        };
    }

    private void assertSame(BigDecimal expected, BigDecimal actual) {
        assertTrue(expected == null ? actual == null : actual != null && expected.compareTo(actual) == 0,
                () -> where + ": " + expected + " expected, but " + actual);
    }

    private static List<NaiveCount.Counted> opened(Figure figure) {
        var opened = new ArrayList<NaiveCount.Counted>();
        for (Row row : figure.rows()) {
            boolean known = !figure.indicator().code().startsWith("sign_cap") || !row.incomplete();
            opened.add(new NaiveCount.Counted(row.entity().id(), row.project() == null ? null : row.project().id(), row.part(), row.whole(), known));
        }
        return opened;
    }

    private static String lines(List<NaiveCount.Counted> rows) {
        String[] lines = rows.stream().map(row -> row.id() + " " + row.project() + " " + row.part() + "/" + row.whole())
                .toArray(String[]::new);
        Arrays.sort(lines);
        return String.join("\n", lines);
    }
}
