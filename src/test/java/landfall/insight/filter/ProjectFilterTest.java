package landfall.insight.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.Ageing;
import landfall.insight.Made;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectFilterTest {
    private static final Ageing AGEING = Ageing.of(Pipeline.EMPTY, LocalDate.of(2024, 8, 31));
    private final Project outlet = Made.in(Stage.SIGNED).with(ProjectFields.NAME, "奥特莱斯广场")
            .with(ProjectFields.CODE, "ZS-2024-0017").with(ProjectFields.INVESTOR, "砂之船").on(Stage.SIGNED, "2024-04-16")
            .with(ProjectFields.OWNER, "周敏").with(ProjectFields.NEXT_STEP, "办理 APP 备案").yi("20")
            .with(ProjectFields.CHAIN, "商贸物流").with(ProjectFields.NEXT_DUE, DayOrMonth.parse("2024-08-16")).project();
    private final Project fresh = Made.in(Stage.LEAD).with(ProjectFields.NAME, "储能电池").on(Stage.LEAD, "2024-08-30")
            .project();
    private final Project gone =
            Made.in(Stage.TALKS).with(ProjectFields.NAME, "奥莱二期").left(Exit.WITHDRAWN, "2024-05-01").project();

    @ParameterizedTest
    @CsvSource({"奥特, true", "'奥特 周敏', true", "'奥特 王', false", "zs-2024, true", "ＺＳ－２０２４, true", "砂之船公司, true",
        "app, true", "atls, true", "atlsgc, true", "'奥t zm', true", "szc, true", "bl, false", "'', true", "'  ', true", "储能, false"})
    void everyWordTypedMustBeFoundSomewhere(String text, boolean found) {
        assertEquals(found, shows(ProjectFilter.LIVE.withText(text), outlet));
    }

    @Test
    void exitedProjectsShowOnlyWhenAskedFor() {
        assertFalse(shows(ProjectFilter.LIVE, gone));
        assertTrue(shows(ProjectFilter.ALL, gone));
        assertFalse(ProjectFilter.ALL.isNarrow());
        assertTrue(ProjectFilter.ALL.withText("x").isNarrow());
    }

    @ParameterizedTest
    @CsvSource({"20, 20, true", "20.0001, , false", ", 19.9999, false", ", 20, true"})
    void bothEndsOfAnAmountAreIncluded(String from, String to, boolean found) {
        var filter = ProjectFilter.LIVE.withAmount(yuan(from), yuan(to));
        assertEquals(found, shows(filter, outlet));
        assertFalse(shows(filter, fresh), "no amount yet lies in no range");
    }

    @Test
    void allConditionsMustHoldAtOnce() {
        var filter = ProjectFilter.LIVE.withStages(Set.of(Stage.SIGNED)).withAny(ProjectFields.CHAIN, Set.of("商贸物流"))
                .withAny(ProjectFields.OWNER, Set.of("周敏", "王")).withStaleOnly(true).withOverdueOnly(true).withText("奥特");
        assertTrue(shows(filter, outlet));
        assertFalse(shows(filter.withStages(Set.of(Stage.LEAD)), outlet));
        assertFalse(shows(filter.withAny(ProjectFields.OWNER, Set.of("王")), outlet));
        assertFalse(shows(filter.withAny(ProjectFields.PARK, Set.of("北园")), outlet));
        assertFalse(shows(ProjectFilter.LIVE.withStaleOnly(true), fresh));
    }

    @Test
    void anEmptyWordMeansNotFilledIn() {
        assertTrue(shows(ProjectFilter.LIVE.withAny(ProjectFields.CHAIN, Set.of("")), fresh));
        assertFalse(shows(ProjectFilter.LIVE.withAny(ProjectFields.CHAIN, Set.of("")), outlet));
    }

    @Test
    void aFilterSaysWhatItShows() {
        var filter = ProjectFilter.ALL.withStages(Set.of(Stage.SIGNED, Stage.LEAD)).withAny(ProjectFields.CHAIN, Set.of("", "新材料"))
                .withAmount(100_000_000L, null).withOverdueOnly(true);
        assertEquals(List.of("阶段：线索、签约", "产业链：未填、新材料", "总投资 1\u00a0亿元 以上", "仅下一步逾期", "含已退出"),
                filter.describe(Texts.in(Language.CHINESE)));
        assertEquals(List.of(), ProjectFilter.LIVE.describe(Texts.in(Language.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource({"2024-04-16, 2024-04-16, true", "2024-04-17, , false", ", 2024-04-15, false", ", 2024-04-16, true"})
    void bothEndsOfASpanOfDaysAreIncluded(LocalDate from, LocalDate to, boolean found) {
        var span = new DateSpan.Between(from, to);
        assertEquals(found, shows(ProjectFilter.LIVE.withDates(ProjectFields.SIGNED_ON, span), outlet));
        assertFalse(shows(ProjectFilter.LIVE.withDates(ProjectFields.SIGNED_ON, span), fresh), "no date lies nowhere");
    }

    @Test
    void aMonthOnlyDateMustLieInTheSpanWhole() {
        Project monthly = Made.signed("2024-04").project();
        var whole = new DateSpan.Between(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30));
        var part = new DateSpan.Between(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 29));
        assertTrue(ProjectFilter.LIVE.withDates(ProjectFields.SIGNED_ON, whole).matching(Pipeline.EMPTY, AGEING)
                .test(monthly));
        assertFalse(ProjectFilter.LIVE.withDates(ProjectFields.SIGNED_ON, part).matching(Pipeline.EMPTY, AGEING)
                .test(monthly));
    }

    @ParameterizedTest
    @CsvSource({"THIS_MONTH, 2024-08-01, 2024-08-31", "THIS_QUARTER, 2024-07-01, 2024-09-30",
        "THIS_YEAR, 2024-01-01, 2024-12-31", "LAST_30_DAYS, 2024-08-02, 2024-08-31"})
    void aCurrentSpanGoesAlongWithTheCalendar(DateSpan.Current span, LocalDate from, LocalDate to) {
        assertEquals(new Period(from, to), span.on(AGEING.today()));
    }

    @Test
    void aBandOfTheReportsIsSaidByWhereTheNextBegins() {
        var band = ProjectFilter.LIVE.withAmount(Money.yi("1").yuan(), Money.yi("10").yuan() - 1);
        assertEquals(List.of("总投资 1\u00a0亿元 以上、总投资不满 10\u00a0亿元"), band.describe(Texts.in(Language.CHINESE)));
    }

    private boolean shows(ProjectFilter filter, Project project) {
        var entities = new ArrayList<Entity>(List.of(outlet, fresh, gone));
        entities.add(Made.enterprise("砂之船"));
        return filter.select(Pipeline.of(entities), AGEING).contains(project);
    }

    private static Long yuan(String yi) {
        return yi == null ? null : Money.yi(yi).yuan();
    }
}
