package landfall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import landfall.domain.DayOrMonth;
import landfall.domain.Entity;
import landfall.domain.Exit;
import landfall.domain.Money;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
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
        var filter = ProjectFilter.LIVE.withStages(Set.of(Stage.SIGNED)).withChains(Set.of("商贸物流"))
                .withOwners(Set.of("周敏", "王")).withStaleOnly(true).withOverdueOnly(true).withText("奥特");
        assertTrue(shows(filter, outlet));
        assertFalse(shows(filter.withStages(Set.of(Stage.LEAD)), outlet));
        assertFalse(shows(filter.withOwners(Set.of("王")), outlet));
        assertFalse(shows(filter.withParks(Set.of("北园")), outlet));
        assertFalse(shows(ProjectFilter.LIVE.withStaleOnly(true), fresh));
    }

    @Test
    void anEmptyWordMeansNotFilledIn() {
        assertTrue(shows(ProjectFilter.LIVE.withChains(Set.of("")), fresh));
        assertFalse(shows(ProjectFilter.LIVE.withChains(Set.of("")), outlet));
    }

    @Test
    void aFilterSaysWhatItShows() {
        var filter = ProjectFilter.ALL.withStages(Set.of(Stage.SIGNED, Stage.LEAD)).withChains(Set.of("", "新材料"))
                .withAmount(100_000_000L, null).withOverdueOnly(true);
        assertEquals(List.of("阶段：线索、签约", "产业链：未填、新材料", "总投资 1\u00a0亿元 以上", "仅下一步逾期", "含已退出"),
                filter.describe(Texts.in(Language.CHINESE)));
        assertEquals(List.of(), ProjectFilter.LIVE.describe(Texts.in(Language.ENGLISH)));
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
