package landfall.quality.twin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.quality.rule.Accepted;
import landfall.quality.rule.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinsTest {
    private static Enterprise enterprise(String id, String name, String code) {
        return new Enterprise(id, Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, name)
                .with(EnterpriseFields.CREDIT_CODE, code));
    }

    private static Project project(String id, String name, String investor) {
        return new Project(id, Facts.none(EntityKind.PROJECT).with(ProjectFields.NAME, name)
                .with(ProjectFields.INVESTOR, investor));
    }

    private static List<String> of(Entity... entities) {
        return Twins.of(Pipeline.of(List.of(entities))).stream()
                .map(finding -> finding.entity().id() + finding.other().id() + " " + finding.messageKey()
                        .replace("quality.rule.twin_", "")).toList();
    }

    @ParameterizedTest
    @CsvSource({"杉杉集团, 杉杉集团有限公司, near", "三一重工（湖南）有限公司, 三一重工股份有限公司, near",
        "甲公司, 甲 公司, name", "IWG 集团, iwg, near", "Acme Co. Ltd, Acme Limited, near"})
    void nearlyTheSameNameMayBeOneEnterprise(String one, String other, String how) {
        assertEquals(List.of("12 " + how), of(enterprise("1", one, null), enterprise("2", other, null)));
    }

    @ParameterizedTest
    @CsvSource({"杉杉集团, 宝安集团", "湖南建投, 广东建投", "一公司, 二公司"})
    void otherNamesAreOtherEnterprises(String one, String other) {
        assertEquals(List.of(), of(enterprise("1", one, null), enterprise("2", other, null)));
    }

    @Test
    void theCreditCodeDecidesWhereBothHaveOne() {
        assertEquals(List.of("12 code"), of(enterprise("1", "甲", "91350100m000100y43"),
                enterprise("2", "乙", "91350100 M000100Y43")));
        assertEquals(List.of(), of(enterprise("1", "甲集团", "91350100M000100Y43"),
                enterprise("2", "甲集团", "914301007607148453")));
    }

    @Test
    void aProjectIsTheSameWithTheSameInvestorOrWithNone() {
        var investor = enterprise("e", "杉杉集团", null);
        assertEquals(List.of("12 near"), of(investor, project("1", "奥特莱斯广场", "e"),
                project("2", "杉杉奥特莱斯广场项目", "e")));
        assertEquals(List.of("12 name"), of(investor, project("1", "奥特莱斯广场", "e"), project("2", "奥特莱斯广场", null)));
        assertEquals(List.of(), of(investor, enterprise("f", "宝安集团", null), project("1", "物流园", "e"),
                project("2", "物流园", "f")));
        assertEquals(List.of(), of(investor, project("1", "物流园（一期）", "e"), project("2", "物流园（二期）", "e")));
    }

    @Test
    void moreCapitalAndWhatLeftAsADuplicateAreNoDuplicates() {
        var investor = enterprise("e", "杉杉集团", null);
        var first = project("1", "物流园", "e");
        var more = new Project("2", project("2", "物流园", "e").facts().with(ProjectFields.NATURE, "增资扩产"));
        var left = new Project("2", project("2", "物流园", "e").facts().with(ProjectFields.EXIT_REASON, "重复"));
        assertEquals(List.of(), of(investor, first, more));
        assertEquals(List.of(), of(investor, first, left));
    }

    @Test
    void whomSomebodyDeclaredDifferentIsNotFoundAgain() {
        var one = enterprise("1", "杉杉集团", null);
        var other = enterprise("2", "杉杉集团有限公司", null);
        Finding finding = Twins.of(Pipeline.of(List.of(one, other))).getFirst();
        var told = new Enterprise("1", one.facts().with(EnterpriseFields.ACCEPTED, Accepted.with(one, List.of(finding))));
        assertEquals(List.of(), of(told, other));
        var third = enterprise("3", "杉杉集团公司", null);
        assertEquals(List.of("13 near"), of(told, other, third));
    }

    @Test
    void tenThousandProjectsOfOneNameAreFoundInGoodTime() {
        var entities = new ArrayList<Entity>(List.of(enterprise("e", "杉杉集团", null)));
        for (int i = 0; i < 10_000; i++) {
            entities.add(project("p" + i, "产业园", "e"));
        }
        assertEquals(9_999, Twins.of(Pipeline.of(entities)).size());
    }
}
