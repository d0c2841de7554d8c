package landfall.quality.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.quality.FindingWords;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Pipeline BUREAU = Pipeline.of(List.of(
            project("known", "name=物流园;investor=e1;heard_on=2024-03-01;code=ZS-2024-0001"),
            new Item("f1", Facts.none(EntityKind.FUND_ARRIVAL).with(FundArrivalFields.PROJECT, "p")
                    .with(FundArrivalFields.AMOUNT, Money.yi("1"))),
            new Item("f2", Facts.none(EntityKind.FUND_ARRIVAL).with(FundArrivalFields.PROJECT, "p")
                    .with(FundArrivalFields.AMOUNT, Money.wan("1")).with(FundArrivalFields.FISCAL, true))));

    static Project project(String id, String facts) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (String fact : facts.split(";")) {
            String[] pair = fact.split("=", 2);
            Field<?> field = EntityKind.PROJECT.field(pair[0]);
            values.put(field, field.type().decode(pair[1]));
        }
        return new Project(id, Facts.none(EntityKind.PROJECT).withAll(values));
    }

    private static List<String> broken(Entity entity) {
        var around = new Surroundings(BUREAU, TODAY);
        return Stream.concat(Rules.of(entity, around).stream(),
                Rules.about(entity, entity.kind().fields(), around).stream()).map(finding -> finding.rule().key())
                .distinct().filter(key -> !key.equals("missing") && !key.equals("next_step")).toList();
    }

    /** Each rule with facts that keep it and facts, just across the border, that break it; amounts in yuan, land in hundredths of a mu. */
    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            no_total                      / total_investment=1000000000 / total_investment=0
            unit.total_investment         / total_investment=9999999999 / total_investment=10000000000
            unit.total_investment         / total_investment=1000000 / total_investment=999999
            fixed_above_total             / total_investment=100000000;fixed_investment=100000000 / total_investment=100000000;fixed_investment=100000001
            fixed_above_total             / total_investment=100000000+;fixed_investment=120000000 / total_investment=100000000;fixed_investment=120000000
            fixed_above_total             / total_investment=100000000~;fixed_investment=110000000 / total_investment=100000000~;fixed_investment=110000001
            capital_above_total           / total_investment=100000000;contract_capital=100000000 / total_investment=100000000;contract_capital=100000001
            foreign_capital               / foreign_capital=100;capital_origin=境外 / foreign_capital=100;capital_origin=境内省外
            foreign_capital               / foreign_capital=100;capital_origin=港澳台 / foreign_capital=100;capital_origin=区内
            arrived_above_capital         / contract_capital=100000000 / contract_capital=99999999
            arrived_above_capital         / total_investment=100000000 / total_investment=99999999
            much_land                     / land_mu=500000 / land_mu=500001
            no_land                       / land_mu=1;land_mode=新供地 / land_mu=0;land_mode=新供地
            little_for_land               / total_investment=100000000;land_mode=新供地 / total_investment=99999999;land_mode=新供地
            intensity                     / fixed_investment=300000000;land_mu=10000 / fixed_investment=299999999;land_mu=10000
            intensity                     / total_investment=300000000;land_mu=10000 / total_investment=299999999;land_mu=10000
            tax_per_mu                    / expect_tax=20000000;land_mu=10000 / expect_tax=19999999;land_mu=10000
            to_come.signed_on             / signed_on=2024-08-30 / signed_on=2024-08-31
            to_come.heard_on              / heard_on=2024-08 / heard_on=2024-09
            to_come.exit_on               / exit_on=2024-08-30 / exit_on=2024-08-31
            capacity_to_come              / capacity_year=2024 / capacity_year=2025
            order.started_on.completed_on / started_on=2023-05-02;completed_on=2023-05-02 / started_on=2023-05-02;completed_on=2023-05-01
            order.completed_on.produced_on / completed_on=2023-05;produced_on=2023-05-01 / completed_on=2023-05;produced_on=2023-04-30
            order.started_on.produced_on  / started_on=2023-05-02;produced_on=2023-05 / started_on=2023-05-02;produced_on=2023-04
            order.signed_on.started_on    / signed_on=2023-05-02;started_on=2023-05-02 / signed_on=2023-05-02;started_on=2023-05-01
            order.started_on.topped_out_on / started_on=2023-05-02;topped_out_on=2023-05-02 / started_on=2023-05-02;topped_out_on=2023-05-01
            order.topped_out_on.completed_on / topped_out_on=2023-05-02;completed_on=2023-05-02 / topped_out_on=2023-05-02;completed_on=2023-05-01
            order.trial_on.produced_on    / trial_on=2023-05-02;produced_on=2023-05-02 / trial_on=2023-05-02;produced_on=2023-05-01
            order.heard_on.talks_on       / heard_on=2023-05-02;talks_on=2023-05-02 / heard_on=2023-05-02;talks_on=2023-05-01
            order.talks_on.signed_on      / talks_on=2023-05-02;signed_on=2023-05-02 / talks_on=2023-05-02;signed_on=2023-05-01
            order.signed_on.registered_on / signed_on=2023-05-02;registered_on=2023-05-02 / signed_on=2023-05-02;registered_on=2023-05-01
            order.registered_on.produced_on / registered_on=2023-05-02;produced_on=2023-05-02 / registered_on=2023-05-02;produced_on=2023-05-01
            plan_order                    / plan_sign=2024-09;plan_produce=2024-09-01 / plan_sign=2024-09;plan_produce=2024-08
            plan_order                    / plan_start=2024-09;plan_topout=2024-10;plan_complete=2024-11 / plan_start=2024-09;plan_topout=2024-12;plan_complete=2024-11
            name_taken                    / name=物流园;investor=e2;heard_on=2024-03-01 / name=物流园;investor=e1;heard_on=2024-05-01
            name_taken                    / name=物流园;investor=e1;heard_on=2023-03-01 / name=物流 园;investor=e1;heard_on=2024-05
            returnee_evidence             / is_returnee=1;returnee_evidence=族谱 / is_returnee=1
            returnee_evidence             / is_returnee=0 / is_returnee=1
            leader                        / stage=SIGNED;importance=省重点;lead_leader=王主任 / stage=SIGNED;importance=省重点
            leader                        / stage=TALKS;importance=省重点 / stage=SIGNED;importance=十大项目
            leader                        / stage=SIGNED;importance=一般 / stage=SIGNED;importance=区重点""")
    void aRuleHoldsUpToItsBorderAndNotBeyond(String rule, String keeping, String breaking) {
        assertFalse(broken(project("p", keeping)).contains(rule), broken(project("p", keeping)).toString());
        assertTrue(broken(project("p", breaking)).contains(rule), broken(project("p", breaking)).toString());
    }

    @Test
    void aNameHasAtMostSixtyCharacters() {
        assertEquals(List.of(), broken(project("p", "name=" + "长".repeat(60))));
        assertEquals(List.of("long_name"), broken(project("p", "name=" + "长".repeat(61))));
    }

    @Test
    void aLiveProjectThatIsNotFinishedNeedsANextStepWithADate() {
        var around = new Surroundings(BUREAU, TODAY);
        for (String facts : List.of("stage=LEAD", "stage=LANDED;next_step=走访", "stage=TALKS;next_due=2024-09-01")) {
            assertTrue(Rules.of(project("p", facts), around).stream()
                    .anyMatch(finding -> finding.topic() == Topic.NEXT_STEP), facts);
        }
        for (String facts : List.of("stage=TALKS;next_step=走访;next_due=2024-09-01", "stage=PRODUCING",
                "stage=TALKS;exit=WITHDRAWN")) {
            assertFalse(Rules.of(project("p", facts), around).stream()
                    .anyMatch(finding -> finding.topic() == Topic.NEXT_STEP), facts);
        }
    }

    @Test
    void whatTheStageRequiresIsMissingUntilTheProjectHasLeft() {
        var around = new Surroundings(BUREAU, TODAY);
        Finding missing = Rules.of(project("p", "stage=TALKS;name=云谷"), around).getFirst();
        assertEquals(Topic.MISSING, missing.topic());
        assertTrue(missing.fields().contains(ProjectFields.TOTAL_INVESTMENT));
        assertFalse(missing.fields().contains(ProjectFields.NEXT_STEP));
        assertFalse(Rules.of(project("p", "stage=TALKS;name=云谷;exit=WITHDRAWN"), around).stream()
                .anyMatch(finding -> finding.topic() == Topic.MISSING));
    }

    private static Enterprise enterprise(String code, Grade... grades) {
        return new Enterprise("e", Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, "甲公司")
                .with(EnterpriseFields.CREDIT_CODE, code)
                .with(EnterpriseFields.GRADES, grades.length == 0 ? null : List.of(grades)));
    }

    @Test
    void aCreditCodeHasEighteenCharactersAndTheCheckDigitOfTheStandard() {
        assertEquals(List.of(), broken(enterprise("91350100M000100Y43")));
        assertEquals(List.of(), broken(enterprise(null)));
        for (String wrong : List.of("91350100M000100Y42", "91350100M000100Y4", "91350100I000100Y43")) {
            assertEquals(List.of("credit_code"), broken(enterprise(wrong)), wrong);
        }
    }

    @Test
    void aGradeNeedsTheYearOfItsList() {
        assertEquals(List.of(), broken(enterprise(null, new Grade("世界500强", 2024, null))));
        assertEquals(List.of("grade_year"), broken(enterprise(null, new Grade("世界500强", null, 12))));
    }

    @Test
    void whatSomebodyLetStandIsAskedAgainOnlyWhenTheValueChanges() {
        var around = new Surroundings(BUREAU, TODAY);
        Project huge = project("p", "total_investment=10000000000");
        Finding asked = Rules.about(huge, List.of(ProjectFields.TOTAL_INVESTMENT), around).getFirst();
        assertTrue(asked.asks());
        var accepted = new Project("p", huge.facts().with(ProjectFields.ACCEPTED, Accepted.with(huge, List.of(asked))));
        assertFalse(Rules.about(accepted, List.of(ProjectFields.TOTAL_INVESTMENT), around).getFirst().asks());
        var larger = new Project("p", accepted.facts().with(ProjectFields.TOTAL_INVESTMENT, Money.yi("101")));
        Finding again = Rules.about(larger, List.of(ProjectFields.TOTAL_INVESTMENT), around).getFirst();
        assertTrue(again.asks());
        assertEquals(1, Accepted.with(larger, List.of(again)).size());
    }

    @Test
    void onlyRulesThatLookAtAChangedFieldSpeakUp() {
        Project project = project("p", "total_investment=100000000;fixed_investment=200000000;signed_on=2025-01-01");
        var around = new Surroundings(BUREAU, TODAY);
        assertEquals(List.of("to_come.signed_on"), keys(Rules.about(project, List.of(ProjectFields.SIGNED_ON), around)));
        assertEquals(List.of("fixed_above_total"),
                keys(Rules.about(project, List.of(ProjectFields.FIXED_INVESTMENT), around)));
        assertEquals(List.of("no_total"), keys(Rules.about(ProjectFields.TOTAL_INVESTMENT, Money.ZERO, around)));
        assertEquals(List.of(), Rules.about(ProjectFields.TOTAL_INVESTMENT, null, around));
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().key()).toList();
    }

    @Test
    void everyFindingIsSaidWithoutGapsInBothLanguages() {
        var findings = new ArrayList<Finding>();
        var around = new Surroundings(BUREAU, TODAY);
        for (String facts : List.of("stage=LANDED;importance=省重点;is_returnee=1;total_investment=100000000;"
                + "fixed_investment=200000000;contract_capital=300000000;land_mu=600000;land_mode=新供地;expect_tax=1;"
                + "foreign_capital=1;capital_origin=区内;started_on=2023-01;completed_on=2022-01;signed_on=2025-01-01;"
                + "capacity_year=2030;plan_sign=2024-09;plan_start=2024-08;name=" + "长".repeat(61),
                "name=物流园;investor=e1;heard_on=2024-05-01;total_investment=1000;land_mu=0;land_mode=新供地",
                "total_investment=20000000000000", "total_investment=0;contract_capital=1;next_step=走访")) {
            findings.addAll(Rules.of(project("p", facts), around));
        }
        for (String code : List.of("1", "91350100I000100Y43", "91350100M000100Y42")) {
            findings.addAll(Rules.of(enterprise(code, new Grade("世界500强", null, null)), around));
        }
        for (Language language : Language.values()) {
            var words = new FindingWords(Texts.in(language));
            for (Finding finding : findings) {
                String said = words.message(finding);
                assertFalse(said.contains("{") || said.contains("[") || said.contains("null"), said);
            }
        }
        var said = findings.stream().map(finding -> finding.rule().key()).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(said.size() >= 23, said.toString());
    }
}
