package landfall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.PhaseFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private final Ageing ageing = Ageing.of(Pipeline.EMPTY, TODAY);

    @ParameterizedTest
    @CsvSource({ // the last day within the limit, counted back from Friday 30 August by hand
        "LEAD, 2024-08-02", // 20: four weeks
        "TALKS, 2024-07-05", // 40: eight weeks
        "SIGNED, 2024-06-06", // 60: 22 in August, 23 in July, 15 from 7 June without the 10th
        "LANDED, 2024-03-12", // 120: 60 more: 3 in June to the 6th and one, 21 in May, 22 in April, 13 in March
    })
    void aProjectIsStaleOnTheWorkingDayAfterItsLimit(Stage stage, LocalDate last) {
        assertFalse(ageing.isStale(Made.in(stage).on(stage, last.toString()).project()), "the limit itself");
        assertEquals(ageing.limits().of(stage), ageing.idleDays(Made.in(stage).on(stage, last.toString()).project()));
        assertTrue(ageing.isStale(Made.in(stage).on(stage, last.minusDays(1).toString()).project()));
    }

    @Test
    void aProducingProjectIsNeverStale() {
        assertFalse(ageing.isStale(Made.in(Stage.PRODUCING).on(Stage.PRODUCING, "2015-01-01").project()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // day shown, entry into the stage, last progress, start of works, working days since
        "2024-02-18, 2024-02-07, -, -, 3", // 8th, 9th and the worked Sunday around Spring Festival
        "2024-02-17, 2024-02-09, -, -, 0", // the whole festival counts nothing
        "2024-02-19, 2024-02-02, 2024-02-18, -, 1", // progress on the worked Sunday
        "2024-08-30, 2024-07, -, -, 22", // a month-only date counts from its last day
        "2024-08-30, 2024-08, -, -, 0", // the present month has not ended
        "2024-08-30, 2024-09, -, -, -", // entered only later
        "2024-08-30, 2024-01-02, 2024-08-28, -, 2",
        "2024-08-30, 2024-01-02, 2024-09-02, -, 167", // progress of a later day is none yet: 21, 18, 21, 22, 21, 19, 23, 22
        "2024-08-30, 2024-01-02, 2024-05-06, 2024-08-26, 4", // a milestone reached
        "2024-08-30, -, 2024-08-26, -, 4", // the entry is not known, progress is
        "2024-08-30, -, -, -, -"})
    void workingDaysAreCountedSinceTheLatestRealActivity(LocalDate today, String entered, String progress,
            String started, Integer idle) {
        Project project = Made.in(Stage.LANDED).on(Stage.LANDED, entered)
                .with(ProjectFields.LAST_PROGRESS_ON, date(progress)).with(ProjectFields.STARTED_ON, date(started))
                .project();
        assertEquals(idle == null ? OptionalInt.empty() : OptionalInt.of(idle),
                Ageing.of(Pipeline.EMPTY, today).idleDays(project));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // a lead of 1 July: 22 working days in July and 22 in August, limit 20
        "-, -, -, -, 44, -, true",
        "用地预审, -, -, -, 44, APPROVAL, false", // since when is not known: paused all the same
        "用地预审, 2024-07-15, -, -, 10, APPROVAL, false", // the clock stood still at ten
        "用地预审, 2024-07-15, 2024-08-16, -, 20, -, false", // resumed: ten before, ten after
        "用地预审, 2024-07-15, 2024-08-15, -, 21, -, true",
        "用地预审, 2024-07-15, 2024-09-02, -, 10, APPROVAL, false", // decided later than the day shown
        "用地预审, 2024-09-02, -, -, 44, -, true", // asked later than the day shown
        "用地预审, 2024-07, -, -, 22, APPROVAL, false", // asked in July: from its last day
        "用地预审, 2024-05-06, 2024-06-03, -, 44, -, true", // over before the last activity
        "-, -, -, 2024-08-29, 44, -, true", // the next step is overdue
        "-, -, -, 2024-08-30, 44, NEXT_STEP, false",
        "-, -, -, 2024-09-12, 44, NEXT_STEP, false",
        "-, -, -, 2024-08, 44, NEXT_STEP, false"})
    void theClockStandsStillWhileOthersDecideOrTheNextStepLiesAhead(String item, String since, String decided,
            String due, int idle, Ageing.Pause pause, boolean stale) {
        Project project = Made.in(Stage.LEAD).on(Stage.LEAD, "2024-07-01").with(ProjectFields.APPROVAL_ITEM, item)
                .with(ProjectFields.APPROVAL_SINCE, date(since))
                .with(ProjectFields.APPROVAL_DECIDED_ON, date(decided)).with(ProjectFields.NEXT_DUE, date(due))
                .project();
        assertEquals(OptionalInt.of(idle), ageing.idleDays(project));
        assertEquals(Optional.ofNullable(pause), ageing.pause(project));
        assertEquals(stale, ageing.isStale(project));
    }

    @Test
    void theBureausOwnLimitsAndHolidaysHold() {
        Project lead = Made.in(Stage.LEAD).on(Stage.LEAD, "2024-08-23").project();
        assertFalse(ageing.isStale(lead));
        assertTrue(of(BureauFields.STALE_LEAD, Count.of(4)).isStale(lead));
        assertFalse(of(BureauFields.STALE_LEAD, Count.of(5)).isStale(lead));
        assertEquals(OptionalInt.of(3), of(BureauFields.SPECIAL_DAYS, "2024-08-26/2024-08-27,off,局庆")
                .idleDays(lead));
        assertEquals(OptionalInt.of(6), of(BureauFields.SPECIAL_DAYS, "2024-08-25,working,").idleDays(lead));
        assertTrue(of(BureauFields.STALE_LEAD, Count.of(7)).definition(Texts.in(Language.CHINESE))
                .contains("线索 7、洽谈 40"));
    }

    @Test
    void aPhaseThatStartsAndMoneyThatArrivesAreActivities() {
        Project landed = Made.in(Stage.LANDED).on(Stage.LANDED, "2023-01-03").project();
        var phase = new Item("f", Facts.none(EntityKind.PHASE).with(PhaseFields.PROJECT, landed.id())
                .with(PhaseFields.STARTED_ON, date("2024-08-26")));
        var arrival = new Item("a", Facts.none(EntityKind.FUND_ARRIVAL).with(FundArrivalFields.PROJECT, landed.id())
                .with(FundArrivalFields.ARRIVED_ON, date("2024-08-28")));
        assertTrue(ageing.isStale(landed));
        assertEquals(OptionalInt.of(4), Ageing.of(Pipeline.of(List.of(landed, phase)), TODAY).idleDays(landed));
        assertEquals(OptionalInt.of(2), Ageing.of(Pipeline.of(List.of(landed, phase, arrival)), TODAY)
                .idleDays(landed));
    }

    private static <T> Ageing of(Field<T> field, T value) {
        return Ageing.of(Pipeline.of(List.of(new Bureau(Bureau.ID, Facts.none(EntityKind.BUREAU).with(field, value)))),
                TODAY);
    }

    @Test
    void anExitedProjectIsNeitherStaleNorOverdueNorPaused() {
        Project left = Made.in(Stage.LEAD).on(Stage.LEAD, "2020-01-01").left(Exit.SUSPENDED, "2021-01-01")
                .with(ProjectFields.APPROVAL_ITEM, "立项").with(ProjectFields.NEXT_DUE, date("2020-02-01")).project();
        assertFalse(ageing.isStale(left));
        assertFalse(ageing.isOverdue(left));
        assertEquals(Optional.empty(), ageing.pause(left));
    }

    @Test
    void aProjectOfWhichNoActivityIsKnownIsNotCalledStale() {
        assertFalse(ageing.isStale(Made.in(Stage.SIGNED).on(Stage.TALKS, "2020-01-01").project()));
        assertEquals(OptionalLong.empty(), ageing.daysInStage(Made.in(Stage.SIGNED).project()));
    }

    @Test
    void daysInTheStageAreCalendarDaysAndAMonthCountsFromItsEnd() {
        assertEquals(OptionalLong.of(30), ageing.daysInStage(Made.signed("2024-07").project()));
        assertEquals(OptionalLong.of(0), ageing.daysInStage(Made.signed("2024-09").project()));
        assertEquals(OptionalLong.of(136), ageing.daysInStage(Made.signed("2024-04-16").project()));
    }

    @ParameterizedTest
    @CsvSource({"2024-08-29, 1, false", "2024-08-30, -1, true", "2024-08-31, -1, false", "2024-08, -1, false",
        "2024-07, 30, false"})
    void aStepIsOverdueFromTheDayAfterItsDate(String due, long days, boolean today) {
        Project project = Made.in(Stage.TALKS).with(ProjectFields.NEXT_DUE, DayOrMonth.parse(due)).project();
        assertEquals(days < 0 ? OptionalLong.empty() : OptionalLong.of(days), ageing.daysOverdue(project));
        assertEquals(today, ageing.isDueToday(project));
    }

    @Test
    void theStripPutsEveryDayIntoOneBandAndPausedOnesBesideTheStale() {
        var projects = List.of(lead("2024-08-30"), lead("2024-08-16"), lead("2024-08-15"), lead("2024-08-02"),
                lead("2024-08-01"), lead("2023-01-03"), Made.in(Stage.LEAD).on(Stage.LEAD, "2024-01-02")
                        .with(ProjectFields.NEXT_DUE, date("2024-09-02")).project(),
                Made.in(Stage.LEAD).project());
        var row = AgeStrip.of(Pipeline.of(projects), ageing).rows().getFirst();
        assertEquals(List.of(2, 2, 1, 0, 0, 2), row.cells().stream().map(Tally::count).toList());
        assertEquals(2, row.stale().count());
        assertEquals(1, row.paused().count());
        assertEquals(1, row.undated().count());
        assertTrue(AgeStrip.bands().getLast().toDay().isEmpty());
    }

    @Test
    void tenThousandProjectsAreAgedInAMoment() {
        var projects = new ArrayList<Project>();
        for (int i = 0; i < 10_000; i++) {
            projects.add(Made.in(Stage.values()[i % 5]).on(Stage.values()[i % 5],
                    LocalDate.of(2014, 1, 1).plusDays(i % 3_800).toString()).project());
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            long start = System.nanoTime();
            assertTrue(projects.stream().filter(Ageing.of(Pipeline.EMPTY, TODAY)::isStale).count() > 5_000);
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("10,000 projects aged in %.1f ms%n", best / 1e6);
        assertTrue(best < 50_000_000L, best + " ns");
    }

    private static Project lead(String day) {
        return Made.in(Stage.LEAD).on(Stage.LEAD, day).project();
    }

    private static DayOrMonth date(String iso) {
        return iso == null ? null : DayOrMonth.parse(iso);
    }
}
