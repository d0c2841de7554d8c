package landfall.insight.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.Made;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate AUGUST_END = LocalDate.of(2024, 8, 31);

    /** Two a month in 2022 and the first half of 2023 came to talks and signed three months to the day later. */
    private static List<Project> punctual() {
        var projects = new ArrayList<Project>();
        for (YearMonth month = YearMonth.of(2022, 1); month.isBefore(YearMonth.of(2023, 7)); month = month.plusMonths(1)) {
            for (int day = 5; day <= 15; day += 10) {
                projects.add(Made.in(Stage.SIGNED).on(Stage.TALKS, month.atDay(day).toString())
                        .on(Stage.SIGNED, month.plusMonths(3).atDay(day).toString()).yi("2").project());
            }
        }
        return projects;
    }

    private static Made talks(String date) {
        return Made.in(Stage.TALKS).on(Stage.TALKS, date);
    }

    private static Forecast signed(List<Project> projects) {
        return Forecast.of(Pipeline.of(projects), AUGUST_END, Goal.SIGNED);
    }

    /** One that came once a year and signed at once would blur the picture, so nobody came from August to December. */
    private static List<Project> quietSecondHalf() {
        var projects = punctual();
        projects.removeIf(project -> project.enteredOn(Stage.TALKS).month().getMonthValue() > 6);
        return projects;
    }

    @Test
    void whatAlwaysTookThreeMonthsIsCertainForAProjectThatHasStoodForTwo() {
        List<Project> projects = quietSecondHalf();
        projects.add(talks("2024-06-20").yi("7").project());
        projects.add(Made.in(Stage.SIGNED).on(Stage.TALKS, "2024-01-05").on(Stage.SIGNED, "2024-04-05").yi("1")
                .project());
        Forecast forecast = signed(projects);
        assertEquals(1, forecast.certain().count());
        assertTrue(forecast.count().low90() >= 2, forecast.count().toString());
        assertEquals(Money.yi("8").yuan(), forecast.amount().low90());
        assertEquals(forecast.counts().get(9).low90(), forecast.count().low90(), "it is there by October");
        assertEquals(Band.exact(1), forecast.counts().get(7), "what is past is exact");
    }

    @Test
    void whatNeverHappenedBeforeAnAgeIsNotExpectedBeforeIt() {
        List<Project> projects = quietSecondHalf();
        projects.add(talks("2024-08-25").yi("7").project());
        Forecast forecast = signed(projects);
        assertEquals(0, forecast.counts().get(8).high90(), "at the end of September it has stood for one month");
        assertTrue(forecast.count().low90() >= 1, "by December for three");
    }

    @Test
    void exitedPausedAndDuplicateProjectsNeverArrive() {
        Forecast without = signed(quietSecondHalf());
        List<Project> projects = quietSecondHalf();
        projects.add(talks("2024-06-20").left(Exit.WITHDRAWN, "2024-07-20").project());
        projects.add(talks("2024-06-20").left(Exit.SUSPENDED, null).project());
        projects.add(talks("2024-06-20").left(Exit.WITHDRAWN, "2024-07-20")
                .with(ProjectFields.EXIT_REASON, "重复").project());
        Forecast forecast = signed(projects);
        assertEquals(0, forecast.expectedFrom().count());
        assertEquals(without.count().low90(), forecast.count().low90());
        assertEquals(2, forecast.samples().get(1).left(), "the duplicate is not even a sample");
    }

    @Test
    void exitsOfThePastLowerWhatIsExpected() {
        List<Project> projects = quietSecondHalf();
        for (int i = 0; i < 24; i++) {
            projects.add(talks("2023-02-05").left(Exit.WITHDRAWN, "2023-05-05").project());
        }
        for (int i = 0; i < 40; i++) {
            projects.add(talks("2024-06-20").yi("1").project());
        }
        Forecast forecast = signed(projects);
        assertTrue(forecast.count().high90() < 36, forecast.count().toString());
        assertTrue(forecast.count().low90() > 8, forecast.count().toString());
    }

    @Test
    void aProjectWithoutAnAmountCountsButAddsNothing() {
        List<Project> projects = quietSecondHalf();
        projects.add(talks("2024-06-20").project());
        Forecast forecast = signed(projects);
        assertTrue(forecast.count().low90() >= 1);
        assertEquals(0, forecast.amount().low90());
        assertEquals(1, forecast.withoutAmount());
    }

    @Test
    void newProjectsComeAsTheyCameInTheSameMonthsWithTheAmountsOfThePast() {
        Forecast forecast = signed(punctual());
        // Nobody stands in the pipeline; of the two a month of past years those of September can still sign.
        assertEquals(0, forecast.expectedFrom().count());
        assertTrue(forecast.count().median() > 0 && forecast.count().high90() <= 10, forecast.count().toString());
        assertEquals(Money.yi("2").yuan() * forecast.count().high90(), forecast.amount().high90(),
                "every amount is one that was signed");
    }

    @Test
    void signingsWithoutAnyEarlierStageAreForecastAsArrivals() {
        var projects = new ArrayList<Project>();
        for (YearMonth month = YearMonth.of(2022, 1); !month.isAfter(YearMonth.of(2024, 8)); month = month.plusMonths(1)) {
            projects.add(Made.signed(month.toString()).yi("3").project());
        }
        Forecast forecast = signed(projects);
        assertEquals(Band.exact(12), forecast.count(), "one a month, every month");
        assertEquals(Band.exact(Money.yi("36").yuan()), forecast.amount());
    }

    @Test
    void stagesMayBeSkippedAndOnlyTheDateThatCountsIsCounted() {
        var projects = new ArrayList<Project>();
        for (YearMonth month = YearMonth.of(2022, 1); month.isBefore(YearMonth.of(2024, 3)); month = month.plusMonths(1)) {
            projects.add(Made.in(Stage.PRODUCING).on(Stage.SIGNED, month.atDay(8).toString())
                    .on(Stage.PRODUCING, month.plusMonths(2).atDay(8).toString()).project());
        }
        projects.add(Made.in(Stage.SIGNED).on(Stage.SIGNED, "2024-07-20").project());
        Pipeline pipeline = Pipeline.of(projects);
        assertTrue(Forecast.of(pipeline, AUGUST_END, Goal.LANDED).isInsufficient(), "nothing ever landed");
        assertTrue(Forecast.of(pipeline, AUGUST_END, Goal.PRODUCING).count().low90()
                > Forecast.of(pipeline, AUGUST_END, Goal.PRODUCING).certain().count(), "from signing straight on");
    }

    @Test
    void theCertainPartIsTheOfficialFigureAndNobodyIsBothCertainAndExpected() {
        for (int seed = 0; seed < 20; seed++) {
            Pipeline pipeline = new SimulatedBureau(seed, 2021, 2024).live();
            for (Goal goal : Goal.values()) {
                Forecast forecast = Forecast.of(Past.of(pipeline, AUGUST_END), goal, 5);
                assertEquals(Indicators.of(pipeline).figure(goal.result(), new Period(LocalDate.of(2024, 1, 1),
                        AUGUST_END)).value(), forecast.certain().count());
                assertTrue(Collections.disjoint(forecast.certain().projects(), forecast.expectedFrom().projects()));
                assertTrue(forecast.count().high90() >= forecast.certain().count());
            }
        }
        assertEquals(Indicator.SIGN_N, Goal.SIGNED.result());
    }

    @Test
    void theSameDataAndDayGiveTheSameForecastAndOtherDataAnother() {
        Pipeline pipeline = new SimulatedBureau(7, 2020, 2024).live();
        Forecast once = Forecast.of(pipeline, AUGUST_END, Goal.SIGNED);
        assertEquals(once, Forecast.of(pipeline, AUGUST_END, Goal.SIGNED));
        assertNotEquals(once.counts(), Forecast.of(new SimulatedBureau(8, 2020, 2024).live(), AUGUST_END, Goal.SIGNED)
                .counts());
    }

    @Test
    void nothingDatedAfterTheDayIsKnown() {
        Pipeline pipeline = new SimulatedBureau(11, 2020, 2024).live();
        var until = new ArrayList<Project>();
        for (Project project : landfall.insight.AsOf.on(pipeline, AUGUST_END).projects()) {
            until.add(project);
        }
        Collections.shuffle(until, new Random(1));
        Forecast full = Forecast.of(pipeline, AUGUST_END, Goal.LANDED);
        Forecast known = Forecast.of(landfall.insight.AsOf.on(pipeline, AUGUST_END), AUGUST_END, Goal.LANDED);
        assertEquals(known, full);
    }

    @Test
    void tooFewEntriesOrMonthsAreNoSample() {
        List<Project> few = punctual().subList(0, Forecast.LEAST_ENTRIES - 1);
        assertTrue(signed(few).isInsufficient());
        assertEquals(List.of(), signed(few).amounts());
        assertFalse(signed(punctual().subList(0, Forecast.LEAST_ENTRIES)).isInsufficient());
        var sudden = new ArrayList<Project>();
        for (int i = 0; i < 40; i++) {
            sudden.add(Made.signed("2024-0" + (1 + i % 7) + "-10").project());
        }
        Forecast forecast = signed(sudden);
        assertTrue(forecast.isInsufficient());
        assertEquals(8, forecast.months());
        assertEquals(40, forecast.certain().count(), "what is certain is said all the same");
    }

    @Test
    void afterTheLastDayOfTheYearNothingIsLeftToForecast() {
        Forecast forecast = Forecast.of(Pipeline.of(punctual()), LocalDate.of(2022, 12, 31), Goal.SIGNED);
        assertTrue(forecast.isInsufficient() || forecast.isOver());
        Forecast over = Forecast.of(Pipeline.of(punctual()), LocalDate.of(2023, 12, 31), Goal.SIGNED);
        assertTrue(over.isOver());
        assertEquals(Band.exact(over.certain().count()), over.count());
    }

    @Test
    void theBackTestComparesWithWhatCameAndLooksNoFurtherThanItsDay() {
        Pipeline pipeline = new SimulatedBureau(3, 2018, 2024).live();
        BackTest test = BackTest.of(pipeline, LocalDate.of(2024, 5, 20), Goal.SIGNED);
        assertEquals(List.of("2023-03-31", "2023-04-30", "2023-06-30", "2023-09-30"),
                test.trials().stream().map(trial -> trial.cutOff().toString()).filter(day -> day.startsWith("2023"))
                        .toList());
        for (BackTest.Trial trial : test.trials()) {
            assertEquals(Indicators.of(pipeline).figure(Indicator.SIGN_N, Period.year(trial.cutOff().getYear()))
                    .value(), trial.truth().count());
            Forecast then = Forecast.of(Past.of(landfall.insight.AsOf.on(pipeline, trial.cutOff()), trial.cutOff()),
                    Goal.SIGNED, 400);
            assertEquals(then.count(), trial.count());
        }
        assertTrue(test.heldCounts() >= test.trials().size() / 2, "held " + test.heldCounts());
    }

    @Test
    void tenThousandProjectsTakeLessThanASecondOfTheProcessor() {
        var projects = new ArrayList<Project>();
        for (int seed = 0; projects.size() < 10_000; seed++) {
            for (Project project : new SimulatedBureau(seed, 2019, 2024).live().projects()) {
                projects.add(new Project(seed + "-" + project.id(), project.facts()));
            }
        }
        Pipeline pipeline = Pipeline.of(projects.subList(0, 10_000));
        Forecast.of(pipeline, LocalDate.of(2024, 2, 29), Goal.SIGNED);
        var clock = java.lang.management.ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        Forecast forecast = Forecast.of(pipeline, LocalDate.of(2024, 2, 29), Goal.PRODUCING);
        long milliseconds = (clock.getCurrentThreadCpuTime() - before) / 1_000_000;
        System.out.println("Forecast of 10,000 projects, " + forecast.expectedFrom().count() + " of them live: "
                + milliseconds + " ms of the processor");
        assertTrue(milliseconds < 1000, milliseconds + " ms");
    }
}
