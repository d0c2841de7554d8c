package landfall.insight.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import landfall.domain.AttachmentFields;
import landfall.domain.ContractFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Period;
import landfall.insight.Ageing;
import landfall.insight.Made;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.RandomPipeline;
import landfall.insight.trip.Batches;
import landfall.insight.trip.TripMeasure;
import landfall.quality.Inspection;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

class MaskingTest {
    private static final int BUREAUS = 300;
    private static final long SEED = Long.getLong("landfall.seed", System.nanoTime());
    private static final Texts TEXTS = Texts.in(Language.CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 3);

    private static Pipeline restrict(Pipeline pipeline, Random random) {
        var changed = new ArrayList<Entity>();
        for (Project project : pipeline.projects()) {
            if (random.nextInt(3) == 0) {
                changed.add(new Project(project.id(), project.facts()
                        .with(ProjectFields.SECRECY, ProjectFields.RESTRICTED)
                        .with(ProjectFields.NAME, "项目" + project.id()).with(ProjectFields.CODE, "ZS-" + project.id())));
            }
        }
        for (Item visit : pipeline.items(EntityKind.VISIT)) {
            int at = random.nextInt(2 * pipeline.projects().size());
            changed.add(new Item(visit.id(), visit.facts().with(VisitFields.PROJECT,
                    at < pipeline.projects().size() ? pipeline.projects().get(at).id() : null)));
        }
        return pipeline.with(changed, List.of());
    }

    private static String figures(Pipeline pipeline, Period period) {
        var all = new StringBuilder();
        var indicators = Indicators.of(pipeline);
        for (Indicator indicator : Indicator.values()) {
            all.append(indicator).append('=').append(indicators.figure(indicator, period).number()).append('\n');
        }
        var batches = Batches.of(pipeline, TODAY);
        for (TripMeasure measure : TripMeasure.values()) {
            var figure = batches.figure(measure, period);
            all.append(measure).append('=').append(figure.value()).append(' ').append(figure.people()).append(' ')
                    .append(figure.returns().size()).append('\n');
        }
        var ageing = Ageing.of(pipeline, TODAY);
        pipeline.projects().forEach(project -> all.append(ageing.idleDays(project)).append(ageing.isStale(project)));
        return all.toString();
    }

    @Test
    void everyFigureOfARandomBureauIsTheSameWithAndWithoutTheMask() {
        int masked = 0;
        for (int round = 0; round < BUREAUS; round++) {
            var maker = new RandomPipeline(SEED + round);
            Pipeline pipeline = restrict(maker.next(7), new Random(SEED + round));
            YearMonth month = maker.month();
            Period period = round % 2 == 0 ? Period.yearToDate(month) : Period.month(month);
            Pipeline shown = Masking.of(pipeline, TEXTS);
            masked += shown.mask().projects();
            assertEquals(figures(pipeline, period), figures(shown, period), "-Dlandfall.seed=" + (SEED + round));
            assertEquals(pipeline.projects().size(), shown.projects().size());
        }
        assertTrue(masked > BUREAUS, "only " + masked + " projects were ever masked");
    }

    private static final String SECRET = "天枢卫星总装基地";
    private static final String INVESTOR = "天枢航天有限公司";

    private static Item item(String id, EntityKind kind, Field<String> owner, String of, Field<String> field,
            String text) {
        return new Item(id, Facts.none(kind).with(owner, of).with(field, text));
    }

    private static Pipeline bureau() {
        var secret = new Project("p-secret", Made.signed("2024-03-05").yi("12").with(ProjectFields.NAME, SECRET)
                .with(ProjectFields.CODE, "ZS-2024-0012").with(ProjectFields.SECRECY, ProjectFields.RESTRICTED)
                .with(ProjectFields.INVESTOR, "e-only").with(ProjectFields.COMPANY, "e-both")
                .with(ProjectFields.SUMMARY, "建设" + SECRET).with(ProjectFields.NEXT_STEP, "签补充协议")
                .with(ProjectFields.REMARKS, INVESTOR).project().facts());
        var open = new Project("p-open", Made.signed("2024-04-05").yi("3").with(ProjectFields.NAME, "公开项目")
                .with(ProjectFields.INVESTOR, "e-both").project().facts());
        Enterprise only = Made.enterprise("e-only", new Grade("世界500强", 2024, 45));
        Enterprise both = Made.enterprise("e-both");
        return Pipeline.of(List.of(secret, open,
                new Enterprise("e-only", only.facts().with(EnterpriseFields.NAME, INVESTOR)),
                new Enterprise("e-both", both.facts().with(EnterpriseFields.NAME, "湘江机电有限公司")),
                item("c1", EntityKind.CONTRACT, ContractFields.PROJECT, "p-secret", ContractFields.PARTIES, INVESTOR),
                item("a1", EntityKind.ATTACHMENT, AttachmentFields.PROJECT, "p-secret", AttachmentFields.NAME,
                        SECRET + ".pdf"),
                new Item("t1", Facts.none(EntityKind.TRIP).with(TripFields.NAME, "赴京洽谈")
                        .with(TripFields.RESULT, "与" + INVESTOR + "商定" + SECRET + "选址")),
                new Item("v1", Facts.none(EntityKind.VISIT).with(VisitFields.TRIP, "t1")
                        .with(VisitFields.DAY, DayOrMonth.parse("2024-03-01")).with(VisitFields.ENTERPRISE, "e-only")
                        .with(VisitFields.RESULT, "谈到总装"))));
    }

    private static String everything(Pipeline pipeline) {
        var all = new StringBuilder();
        for (EntityKind kind : EntityKind.values()) {
            for (Entity entity : pipeline.entities(kind)) {
                for (Field<?> field : kind.fields()) {
                    all.append(pipeline.readable(field, entity.get(field))).append('\n');
                }
            }
        }
        return all.toString();
    }

    @Test
    void nothingThatTellsOfARestrictedProjectIsLeftInTheMaskedBureau() {
        Pipeline shown = Masking.of(bureau(), TEXTS);
        String all = everything(shown);
        for (String told : List.of("天枢", "总装", "补充协议", ".pdf")) {
            assertTrue(everything(bureau()).contains(told));
            assertFalse(all.contains(told), all);
        }
        Project secret = shown.project("p-secret");
        assertEquals("保密项目 ZS-2024-0012", secret.name());
        assertEquals("保密企业 ZS-2024-0012", shown.investorName(secret));
        assertEquals(bureau().project("p-secret").totalInvestment(), secret.totalInvestment());
        assertEquals(Stage.SIGNED, secret.stage());
        assertEquals(List.of(new Grade("世界500强", 2024, null)), shown.investor(secret).grades());
        assertEquals("Restricted project ZS-2024-0012",
                Masking.of(bureau(), Texts.in(Language.ENGLISH)).project("p-secret").name());
    }

    @Test
    void anEnterpriseThatOthersNameIsShownThereAndNotWithTheRestrictedProject() {
        Pipeline shown = Masking.of(bureau(), TEXTS);
        assertEquals("湘江机电有限公司", shown.investorName(shown.project("p-open")));
        assertEquals("保密企业", shown.readable(ProjectFields.COMPANY,
                shown.project("p-secret").get(ProjectFields.COMPANY)));
    }

    @Test
    void aDeletedRestrictedProjectIsStillNamedNowhereNorTheEnterpriseThatOnlyItNamed() {
        Pipeline left = bureau().with(List.of(), List.of("p-secret", "c1", "a1"));
        Pipeline shown = Masking.of(left, TEXTS);
        assertEquals("「保密项目 ZS-2024-0012」改责任人", shown.mask().over("「" + SECRET + "」改责任人"));
        List.of("p-secret", "c1", "a1", "e-only").forEach(id -> assertTrue(shown.mask().hides(id), id));
        assertFalse(everything(shown).contains("天枢"));
        assertEquals(left.projects(), shown.projects());
        assertEquals("", Masking.note(shown.mask(), TEXTS), "papers hide nothing of the bureau as it stands");
        Pipeline back = left.with(List.of(bureau().project("p-secret")), List.of());
        assertEquals(List.of("c1", "a1"), back.removed().stream().map(Entity::id).toList());
        Pipeline forgotten = left.withRemoved(List.of());
        assertSame(forgotten, Masking.of(forgotten, TEXTS));
    }

    @Test
    void anEnterpriseMadeUnderTheNameOfAHiddenOneTellsNothingAndIsAPossibleDuplicateOnceUnlocked() {
        Enterprise typed = new Enterprise("e-new", Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, INVESTOR));
        Pipeline whole = bureau().with(List.of(typed), List.of());
        Pipeline shown = Masking.of(whole, TEXTS);
        assertEquals(List.of("e-new"), shown.enterprises().stream().filter(one -> one.name().contains("天枢"))
                .map(Enterprise::id).toList(), "the hidden one does not come to light");
        assertEquals("新增" + INVESTOR, shown.mask().over("新增" + INVESTOR), "nor does the name answer");
        assertEquals(0, pairs(shown));
        assertEquals(1, pairs(whole));
    }

    private static long pairs(Pipeline pipeline) {
        return Inspection.of(pipeline, TODAY).findings().stream().filter(finding -> finding.other() != null
                && List.of(finding.entity().id(), finding.other().id()).contains("e-new")).count();
    }

    @Test
    void aBureauWithoutRestrictedProjectsIsTheSame() {
        Project secret = bureau().project("p-secret");
        Pipeline open = bureau().with(List.of(new Project(secret.id(), secret.facts().with(ProjectFields.SECRECY, "公开"))),
                List.of());
        assertSame(open, Masking.of(open, TEXTS));
        assertEquals("", Masking.note(open.mask(), TEXTS));
    }
}
