package landfall.insight.close;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.MonthCloseFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.RecognitionFields;
import landfall.domain.Stage;
import landfall.domain.calendar.BureauDays;
import landfall.domain.calendar.WorkCalendar;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closing months over random histories of edits, against a count kept by hand. */
class CloseHistoryTest {
    private static final YearMonth FIRST = YearMonth.of(2023, 10);
    private static final int MONTHS = 8;
    private static final List<Indicator> WATCHED = List.of(Indicator.LEAD_NEW, Indicator.SIGN_N, Indicator.SIGN_INV,
            Indicator.SIGN_CAP, Indicator.SIGN_GE_1BN, Indicator.LAND_N, Indicator.START_N, Indicator.FUND_IN);

    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<Item> closes = new ArrayList<>();
    private Basis basis = Basis.REPORTED;
    private int made;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void closedMonthsNeverChangeAndAddUpToTheTruthOfTheirDay(long seed) {
        var random = new Random(seed);
        basis = seed % 2 == 0 ? Basis.RECOGNISED : Basis.REPORTED;
        var published = new TreeMap<YearMonth, Map<Indicator, Long>>();
        var counted = new HashMap<Indicator, Map<String, Long>>();
        for (YearMonth month = FIRST; month.isBefore(FIRST.plusMonths(MONTHS)); month = month.plusMonths(1)) {
            for (int edits = 3 + random.nextInt(12); edits > 0; edits--) {
                edit(random, month);
            }
            Pipeline before = pipeline();
            var open = OfficialFigures.of(before);
            oracle(open, before, month, counted);
            Map<Indicator, Long> whileOpen = figures(open, Period.month(month));

            close(before, month);
            var official = OfficialFigures.of(pipeline());
            assertEquals(month, official.closings().last());
            if (month.isAfter(FIRST)) {
                assertEquals(whileOpen, figures(official, Period.month(month)), "the close changes no figure");
            }
            published.put(month, figures(official, Period.month(month)));
            Pipeline now = pipeline();
            for (Indicator indicator : WATCHED) {
                var ever = new Period(LocalDate.of(2000, 1, 1), month.atEndOfMonth());
                Map<String, Long> truth = parts(Indicators.of(now, basis).figure(indicator, ever));
                counted.put(indicator, truth);
                assertEquals(truth.values().stream().mapToLong(Long::longValue).sum(),
                        official.figure(indicator, ever).value(), indicator + " of " + month);
            }
        }
        var official = OfficialFigures.of(pipeline());
        for (Map.Entry<YearMonth, Map<Indicator, Long>> month : published.entrySet()) {
            assertEquals(month.getValue(), figures(official, Period.month(month.getKey())), month.getKey().toString());
        }
        var year = new Period(LocalDate.of(2024, 1, 1), FIRST.plusMonths(MONTHS - 1).atEndOfMonth());
        figures(official, year).forEach((indicator, value) -> assertEquals(published.entrySet().stream()
                .filter(month -> month.getKey().getYear() == 2024)
                .mapToLong(month -> month.getValue().get(indicator)).sum(), value, "year to date of " + indicator));
    }

    /** What a clerk with a list of everything counted so far would find. */
    private void oracle(OfficialFigures official, Pipeline pipeline, YearMonth month,
            Map<Indicator, Map<String, Long>> counted) {
        if (month.equals(FIRST)) {
            assertTrue(official.entries().isEmpty());
            return;
        }
        for (Family family : List.of(Family.LEAD, Family.SIGNED, Family.LANDED, Family.STARTED, Family.FUNDS)) {
            var ever = new Period(LocalDate.of(2000, 1, 1), month.atEndOfMonth());
            var late = new TreeSet<String>();
            var regular = new TreeSet<String>();
            var corrected = new TreeSet<String>();
            Map<String, DayOrMonth> dates = new HashMap<>();
            Map<String, Long> now = new HashMap<>();
            for (Row row : Indicators.of(pipeline, basis).figure(family.base(), ever).rows()) {
                dates.put(row.entity().id(), row.date());
                now.put(row.entity().id(), row.part());
            }
            Map<String, Long> before = counted.get(family.base());
            now.keySet().stream().filter(id -> !before.containsKey(id))
                    .forEach(id -> (dates.get(id).month().isBefore(month) ? late : regular).add(id));
            before.keySet().stream().filter(id -> !now.containsKey(id)).forEach(corrected::add);
            for (Indicator indicator : family.indicators()) {
                if (counted.containsKey(indicator)) {
                    Map<String, Long> present = parts(Indicators.of(pipeline, basis).figure(indicator, ever));
                    before.keySet().stream().filter(now::containsKey).filter(id ->
                            !present.getOrDefault(id, 0L).equals(counted.get(indicator).getOrDefault(id, 0L)))
                            .forEach(corrected::add);
                }
            }
            assertEquals(regular, ids(official, family, Entry.Kind.REGULAR), family + " regular in " + month);
            assertEquals(late, ids(official, family, Entry.Kind.LATE), family + " late in " + month);
            TreeSet<String> found = ids(official, family, Entry.Kind.CORRECTION);
            assertTrue(found.containsAll(corrected), family + " corrected in " + month + ": " + corrected + found);
            found.removeAll(corrected);
            for (String id : found) { // what the watched figures do not show must show in another of the family
                assertTrue(official.entries().stream().anyMatch(entry -> entry.line().id().equals(id)
                        && !entry.changed().isEmpty() && !WATCHED.containsAll(entry.changed())), id);
            }
        }
    }

    private static TreeSet<String> ids(OfficialFigures official, Family family, Entry.Kind kind) {
        var ids = new TreeSet<String>();
        official.entries().stream().filter(entry -> entry.family() == family && entry.kind() == kind)
                .forEach(entry -> assertTrue(ids.add(entry.line().id()), "nothing counts twice"));
        return ids;
    }

    private static Map<String, Long> parts(Figure figure) {
        var parts = new HashMap<String, Long>();
        figure.rows().forEach(row -> assertEquals(null, parts.put(row.entity().id(), row.part())));
        return parts;
    }

    private static Map<Indicator, Long> figures(OfficialFigures official, Period period) {
        var figures = new TreeMap<Indicator, Long>();
        WATCHED.forEach(indicator -> figures.put(indicator, official.figure(indicator, period).value()));
        return figures;
    }

    private void edit(Random random, YearMonth month) {
        if (projects.isEmpty() || random.nextInt(3) == 0) {
            String id = "p" + made++;
            projects.put(id, new Project(id, Facts.none(EntityKind.PROJECT).withAll(Map.of(
                    ProjectFields.NAME, "项目" + id, ProjectFields.STAGE, Stage.LEAD,
                    ProjectFields.HEARD_ON, date(random, month)))));
            return;
        }
        var ids = List.copyOf(projects.keySet());
        String id = ids.get(random.nextInt(ids.size()));
        switch (random.nextInt(11)) {
            case 0 -> projects.remove(id);
            case 1 -> change(id, Map.of(ProjectFields.EXIT, Exit.WITHDRAWN, ProjectFields.EXIT_REASON, "重复"));
            case 2 -> change(id, Map.of(ProjectFields.TOTAL_INVESTMENT,
                    Money.yi(Integer.toString(random.nextInt(30))).as(Qualifier.values()[random.nextInt(3)])));
            case 3 -> change(id, Map.of(ProjectFields.CONTRACT_CAPITAL, Money.yi(Integer.toString(random.nextInt(9)))));
            case 4 -> change(id, Map.of(ProjectFields.STAGE, Stage.values()[random.nextInt(5)]));
            case 5 -> change(id, Map.of(ProjectFields.STAGE, Stage.LANDED, ProjectFields.REGISTERED_ON,
                    date(random, month), ProjectFields.STARTED_ON, date(random, month)));
            case 6 -> {
                String arrival = "f" + made++;
                items.put(arrival, new Item(arrival, Facts.none(EntityKind.FUND_ARRIVAL).withAll(Map.of(
                        FundArrivalFields.PROJECT, id, FundArrivalFields.AMOUNT, Money.wan("" + (1 + random.nextInt(900))),
                        FundArrivalFields.ARRIVED_ON, date(random, month), FundArrivalFields.CERTIFIED_BY, "商务局"))));
            }
            case 7, 8 -> {
                String recognition = "r" + made++;
                items.put(recognition, new Item(recognition, Facts.none(EntityKind.RECOGNITION).withAll(Map.of(
                        RecognitionFields.PROJECT, id, RecognitionFields.MILESTONE,
                        List.of("签约", "签约", "落地", "开工").get(random.nextInt(4)),
                        RecognitionFields.DEPARTMENT, "商务"))));
            }
            default -> change(id, Map.of(ProjectFields.STAGE, Stage.SIGNED, ProjectFields.SIGNED_ON,
                    date(random, month), ProjectFields.TOTAL_INVESTMENT, Money.yi("" + random.nextInt(30))));
        }
    }

    private void change(String id, Map<Field<?>, Object> values) {
        projects.computeIfPresent(id, (key, project) -> new Project(key, project.facts().withAll(values)));
    }

    /** Mostly the month itself, often some months before, sometimes the one after; now and then the month alone. */
    private static DayOrMonth date(Random random, YearMonth month) {
        YearMonth dated = random.nextBoolean() ? month : month.plusMonths(1 - random.nextInt(7));
        return random.nextInt(6) == 0 ? DayOrMonth.of(dated)
                : DayOrMonth.of(dated.atDay(1 + random.nextInt(dated.lengthOfMonth())));
    }

    private Pipeline pipeline() {
        var all = new ArrayList<landfall.domain.Entity>(projects.values());
        all.addAll(items.values());
        all.addAll(closes);
        if (basis == Basis.RECOGNISED) {
            all.add(new Bureau(Bureau.ID, Facts.none(EntityKind.BUREAU)
                    .with(BureauFields.PUBLISHED_FIGURES, BureauFields.RECOGNISED)));
        }
        return Pipeline.of(all);
    }

    private void close(Pipeline pipeline, YearMonth month) {
        closes.add(new Item("c" + month, Facts.none(EntityKind.MONTH_CLOSE).withAll(Map.of(
                MonthCloseFields.MONTH, month.toString(),
                MonthCloseFields.CLOSED_ON, DayOrMonth.of(month.plusMonths(1).atDay(4)),
                MonthCloseFields.COUNTED, OfficialFigures.of(pipeline).snapshot(month)))));
    }

    /** October is closed; the signing of October that is recognised in November is reported late, and no other is. */
    @Test
    void whereOnlyWhatIsRecognisedIsPublishedASigningCountsOnceItIsRecognised() {
        basis = Basis.RECOGNISED;
        sign("a", "2023-10-05", "3");
        sign("b", "2023-10-06", "5");
        recognise("a");
        close(pipeline(), FIRST);
        assertEquals(1, OfficialFigures.of(pipeline()).figure(Indicator.SIGN_N, Period.month(FIRST)).value());
        recognise("b");
        sign("c", "2023-11-07", "7");
        var official = OfficialFigures.of(pipeline());
        Period november = Period.month(FIRST.plusMonths(1));
        assertEquals(1, official.figure(Indicator.SIGN_N, november).value());
        assertEquals(Money.yi("5"), official.figure(Indicator.SIGN_INV, november).money());
        assertEquals(List.of(Entry.Kind.LATE), official.irregular(FIRST.plusMonths(1)).stream().map(Entry::kind).toList());
        assertTrue(Definitions.of(pipeline().bureau()).version().endsWith("-R"));
    }

    private void recognise(String project) {
        items.put("r" + project, new Item("r" + project, Facts.none(EntityKind.RECOGNITION).withAll(Map.of(
                RecognitionFields.PROJECT, project, RecognitionFields.MILESTONE, "签约",
                RecognitionFields.DEPARTMENT, "商务"))));
    }

    @Test
    void aLateEntryACorrectionAndAWithdrawalNameOldAndNew() {
        sign("a", "2023-10-05", "3");
        sign("b", "2023-10-06", "5");
        close(pipeline(), FIRST);
        sign("c", "2023-09-30", "7");
        change("a", Map.of(ProjectFields.TOTAL_INVESTMENT, Money.yi("4")));
        projects.remove("b");
        sign("d", "2023-11-02", "1");
        var official = OfficialFigures.of(pipeline());

        Map<String, Entry> entries = new HashMap<>();
        official.irregular(FIRST.plusMonths(1)).forEach(entry -> entries.put(entry.line().id(), entry));
        assertEquals(Entry.Kind.LATE, entries.get("c").kind());
        assertEquals(List.of(Indicator.SIGN_INV, Indicator.SIGN_CAP), entries.get("a").changed());
        assertEquals(Money.yi("3").yuan(), entries.get("a").before().part(Indicator.SIGN_INV).amount());
        assertEquals(Money.yi("4").yuan(), entries.get("a").after().part(Indicator.SIGN_INV).amount());
        assertEquals("项目b", entries.get("b").line().name());
        assertEquals(null, entries.get("b").after());
        assertEquals(3, entries.size());
        Period november = Period.month(FIRST.plusMonths(1));
        assertEquals(1 + 1 - 1, official.figure(Indicator.SIGN_N, november).value());
        assertEquals(Money.yi("4").yuan(), official.figure(Indicator.SIGN_INV, november).value()); // 1 + 7 + 1 − 5
        assertEquals(2, official.figure(Indicator.SIGN_N, Period.month(FIRST)).value());
        assertEquals(List.of(), official.irregular(FIRST));
    }

    @Test
    void aCloseAfterAGapWaitsForTheMonthBefore() {
        sign("a", "2023-10-05", "3");
        close(pipeline(), FIRST);
        close(pipeline(), FIRST.plusMonths(1));
        close(pipeline(), FIRST.plusMonths(2));
        closes.remove(1);

        assertEquals(FIRST, Closings.of(pipeline()).last());
    }

    @Test
    void ofTwoLaptopsThatClosedTheSameMonthTheEarlierOneHolds() {
        close(pipeline(), FIRST);
        sign("a", "2023-10-05", "3");
        close(pipeline(), FIRST.plusMonths(1)); // counts a as a late entry
        Item late = closes.removeLast();
        closes.removeFirst();
        close(pipeline(), FIRST);
        Item other = closes.removeFirst();
        closes.add(new Item("other", other.facts().with(MonthCloseFields.CLOSED_ON, DayOrMonth.parse("2023-11-01"))));
        closes.add(other);
        closes.add(late);

        Closings closings = Closings.of(pipeline());
        assertEquals(List.of("other", "c2023-11"), closings.months().stream().map(month -> month.item().id()).toList());
    }

    @Test
    void theMonthIsDueOnTheThirdWorkingDay() {
        assertEquals(LocalDate.of(2024, 9, 4), Closings.due(YearMonth.of(2024, 8), WorkCalendar.PLAIN));
        // The National Day holiday ends on 7 October 2024.
        assertEquals(LocalDate.of(2024, 10, 10),
                Closings.due(YearMonth.of(2024, 9), BureauDays.parse(null).calendar()));
    }

    @Test
    void aDamagedRecordClosesNothing() {
        closes.add(new Item("x", Facts.none(EntityKind.MONTH_CLOSE).withAll(Map.of(MonthCloseFields.MONTH, "2023-10",
                MonthCloseFields.CLOSED_ON, DayOrMonth.parse("2023-11"), MonthCloseFields.COUNTED, "值0"))));

        assertTrue(Closings.of(pipeline()).isEmpty());
    }

    private void sign(String id, String date, String yi) {
        projects.put(id, new Project(id, Facts.none(EntityKind.PROJECT).withAll(Map.of(ProjectFields.NAME, "项目" + id,
                ProjectFields.STAGE, Stage.SIGNED, ProjectFields.SIGNED_ON, DayOrMonth.parse(date),
                ProjectFields.TOTAL_INVESTMENT, Money.yi(yi)))));
    }
}
