package landfall.exchange;

import static landfall.exchange.Imports.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.insight.secrecy.Masking;
import landfall.journal.Ids;
import landfall.text.Language;
import landfall.text.RestrictedName;
import landfall.text.Texts;
import landfall.workspace.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported imports back as it was. */
class RoundTripTest {
    private static final String[] WORDS = {"云谷", "星海", "北岸", "智能装备", "新材料", "2号", "（一期）", "Alpha", "产业园", "研发中心", "3D打印",
        "=1+1", "约200亩", "就业500人", "合作：甲方", "含,逗号", "引\"号", "-5", "小计科技", "注：", "签约", "年税收3000万元"};
    @TempDir
    private Path folder;

    private static Object value(Field<?> field, Random random, List<Enterprise> enterprises) {
        Qualifier qualifier = Qualifier.values()[random.nextInt(4) % 3];
        return switch (field.type().shape()) {
            case TEXT, CHOICE -> field == ProjectFields.CHANNEL && random.nextBoolean() ? "驻点" : words(random, " ");
            case LONG_TEXT -> words(random, random.nextBoolean() ? "\n" : "；");
            case MONEY -> new Money(1 + random.nextLong(20_000_000_000L) / (random.nextBoolean() ? 1_000_000 : 1), qualifier);
            case AREA -> new Area(1 + random.nextInt(500_000), qualifier);
            case DOLLARS -> new Dollars((1 + random.nextInt(900_000)) * 100L, qualifier);
            case FLOOR_AREA -> new FloorArea(1 + random.nextInt(50_000_000), qualifier);
            case NUMBER -> BigDecimal.valueOf(1 + random.nextInt(100_000), 4).stripTrailingZeros();
            case YEAR -> Year.of(2000 + random.nextInt(25));
            case CHOICES -> List.of("驻点招商", "校友招商").subList(0, 1 + random.nextInt(2));
            case COUNT -> new Count(random.nextInt(5000), qualifier);
            case DATE -> {
                LocalDate day = TODAY.minusDays(random.nextInt(2000) - (field.group() == landfall.domain.FieldGroup.PLAN ? 900 : 0));
                yield random.nextInt(4) == 0 ? DayOrMonth.of(YearMonth.from(day)) : DayOrMonth.of(day);
            }
            case FLAG -> random.nextBoolean();
            case STAGE -> Stage.values()[random.nextInt(5)];
            case EXIT, CURVE -> null;
            case REFERENCE -> enterprises.get(random.nextInt(enterprises.size())).id();
            case GRADES -> List.of(new Grade("世界500强", random.nextBoolean() ? 2022 : null, null));
        };
    }

    private static String words(Random random, String between) {
        var words = new ArrayList<String>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(between, words);
    }

    private static Pipeline random(Random random, int count) {
        var enterprises = new ArrayList<Enterprise>();
        for (int i = 0; i < 5; i++) {
            Map<Field<?>, Object> values = new LinkedHashMap<>();
            values.put(EnterpriseFields.NAME, "企业" + i + words(random, ""));
            if (random.nextBoolean()) {
                values.put(EnterpriseFields.GRADES, List.of(new Grade("世界500强", random.nextBoolean() ? 2022 : null,
                        random.nextBoolean() ? 17 : null), new Grade("行业头部(龙头)企业", 2021, null)));
            }
            enterprises.add(new Enterprise(Ids.next(), Facts.none(EntityKind.ENTERPRISE).withAll(values)));
        }
        List<Entity> entities = new ArrayList<>(enterprises);
        for (int i = 0; i < count; i++) {
            Map<Field<?>, Object> values = new LinkedHashMap<>();
            for (Field<?> field : EntityKind.PROJECT.fields()) {
                Object value = random.nextInt(3) == 0 ? null : value(field, random, enterprises);
                if (value != null && field != ProjectFields.EXIT_ON && !field.isInternal()) {
                    values.put(field, value);
                }
            }
            values.put(ProjectFields.NAME, random.nextInt(3) == 0 ? "物流园" : "项目" + i + words(random, ""));
            if (random.nextInt(6) == 0) {
                values.remove(ProjectFields.CODE);
            } else {
                values.put(ProjectFields.CODE, "ZS-2023-" + (1000 + i));
            }
            Stage stage = (Stage) values.getOrDefault(ProjectFields.STAGE, Stage.LEAD);
            if (random.nextInt(5) == 0) {
                values.put(ProjectFields.EXIT, random.nextBoolean() ? Exit.SUSPENDED
                        : stage.hasReached(Stage.SIGNED) ? Exit.TERMINATED : Exit.WITHDRAWN);
            }
            entities.add(new Project(Ids.next(), Facts.none(EntityKind.PROJECT).withAll(values)));
        }
        return Pipeline.of(entities);
    }

    @Test
    void anExportOfAnyProjectsImportsBackWithoutAChange() {
        long seed = System.nanoTime();
        for (int round = 0; round < 24; round++) {
            var random = new Random(seed + round);
            Pipeline pipeline = random(random, 1 + random.nextInt(30));
            Texts texts = Texts.in(round % 2 == 0 ? Language.CHINESE : Language.ENGLISH);
            Path file = folder.resolve("out" + round + (round % 3 == 0 ? ".csv" : ".xlsx"));
            LedgerExport.write(file, pipeline, pipeline.projects(), LedgerExport.allFields(), texts);
            var plan = plan(file, pipeline);
            String where = "seed " + (seed + round) + " round " + round;
            assertEquals(pipeline.projects().size(), plan.rows().size(), where + skips(plan));
            plan.rows().forEach(row -> assertTrue(row.changes().isEmpty(), () -> where + " row " + row.row().number() + " "
                    + row.action() + " " + row.changes() + "\nwas " + (row.before() == null ? "" : row.changes().keySet().stream()
                    .map(field -> String.valueOf(row.before().get(field))).toList())));
            assertTrue(plan.isUnchanged(), where);
        }
    }

    @Test
    void aListWithFewColumnsThatRepeatsWhatIsKnownMovesNothing() {
        var random = new Random(7);
        Pipeline pipeline = random(random, 40);
        Path file = folder.resolve("few.xlsx");
        LedgerExport.write(file, pipeline, pipeline.projects(), List.of(ProjectFields.CODE, ProjectFields.NAME,
                ProjectFields.INVESTOR, ProjectFields.TOTAL_INVESTMENT, ProjectFields.SIGNED_ON, ProjectFields.STARTED_ON), ZH);
        var plan = plan(file, pipeline);
        assertTrue(plan.isUnchanged(), () -> plan.rows().stream().filter(row -> !row.changes().isEmpty())
                .map(row -> row.row().number() + " " + row.changes()).toList().toString());
    }

    @Test
    void theDemoBureauImportsBackUnchangedInBothLanguages() {
        Pipeline pipeline = after(Pipeline.EMPTY, Demo.draft(Demo.PROJECTS, Demo.SEED, TODAY));
        for (Language language : Language.values()) {
            for (String ending : List.of(".csv", ".xlsx")) {
                Path file = folder.resolve(language + ending);
                LedgerExport.write(file, pipeline, pipeline.projects(), LedgerExport.allFields(), Texts.in(language));
                var plan = plan(file, pipeline);
                assertEquals(pipeline.projects().size(), plan.unchanged(), () -> language + ending + skips(plan) + plan.rows()
                        .stream().filter(row -> !row.changes().isEmpty()).findFirst());
            }
        }
    }

    @Test
    void aLedgerThatWasExportedBeforeASigningDateWasPutRightMakesNoSecondProject() {
        Pipeline pipeline = imported(csv(folder, "项目编号,项目名称,投资方,签约时间", "ZS-2023-0001,物流园,甲公司,2023年12月30日"));
        Path file = folder.resolve("out.xlsx");
        LedgerExport.write(file, pipeline, pipeline.projects(), LedgerExport.allFields(), ZH);
        Project project = only(pipeline);
        Pipeline after = pipeline.with(List.of(new Project(project.id(), project.facts().with(ProjectFields.SIGNED_ON,
                DayOrMonth.parse("2024-01-05")))), List.of());
        assertEquals(0, plan(file, after).created());
        LedgerExport.write(file, after, after.projects(), LedgerExport.allFields(), ZH);
        assertTrue(plan(file, after).isUnchanged());
    }

    @Test
    void aMaskedExportImportsBackWithoutAChange() {
        Pipeline pipeline = imported(csv(folder, "项目编号,项目名称,投资方,签约时间,总投资（万元）,密级,项目简介",
                "ZS-2022-0001,深空探测器总装基地,甲公司,2022年3月1日,10000,限定人员,总装", "ZS-2022-0002,物流园,乙公司,2022年3月1日,20000,,仓库"));
        for (Language language : Language.values()) {
            Pipeline shown = Masking.of(pipeline, Texts.in(language));
            Path file = folder.resolve(language + ".xlsx");
            LedgerExport.write(file, shown, shown.projects(), LedgerExport.allFields(), Texts.in(language));
            var plan = plan(file, pipeline);
            assertTrue(plan.isUnchanged(), language.toString());
            assertEquals(1, plan.unchanged());
            assertEquals(1, plan.skipped().size());
            assertTrue(plan.skipped().getFirst().loses(), "what somebody altered in the row is not imported");
            String name = RestrictedName.of(named(pipeline, "深空探测器总装基地"), Texts.in(language));
            assertTrue(skips(plan).getFirst().contains(name), skips(plan).toString());
            assertEquals(2, plan(file).created(), "where they do not stand they are new");
        }
    }

    @Test
    void anExportIntoAnEmptyWorkspaceCarriesEverything() {
        Pipeline pipeline = imported(shared("hengyang-2019-signing-list.xlsx"));
        Path file = folder.resolve("out.xlsx");
        LedgerExport.write(file, pipeline, pipeline.projects(), LedgerExport.allFields(), ZH);
        Pipeline copy = imported(file);
        for (Project project : pipeline.projects()) {
            Project twin = named(copy, project.name());
            for (Field<?> field : EntityKind.PROJECT.fields()) {
                if (field != ProjectFields.INVESTOR) {
                    assertEquals(project.get(field), twin.get(field), field.key());
                }
            }
            assertEquals(pipeline.investorName(project), copy.investorName(twin));
        }
    }

    @Test
    void qualifiedFiguresAndMonthsLeaveAsTheyAre() {
        Facts facts = Facts.none(EntityKind.PROJECT).with(ProjectFields.NAME, "云谷")
                .with(ProjectFields.LAND, Area.mu(new BigDecimal("200")).as(Qualifier.ABOUT))
                .with(ProjectFields.EXPECTED_JOBS, new Count(5000, Qualifier.AT_LEAST))
                .with(ProjectFields.PLAN_START, DayOrMonth.parse("2019-10"));
        Pipeline pipeline = Pipeline.of(List.of(new Project("p", facts)));
        var listing = LedgerExport.listing(pipeline, pipeline.projects(),
                List.of(ProjectFields.LAND, ProjectFields.EXPECTED_JOBS, ProjectFields.PLAN_START), ZH);
        assertEquals(List.of("约200", "5000余", "2019年10月"), listing.rows().getFirst().stream().map(c -> c.shown()).toList());
        assertEquals("用地面积(亩)", listing.columns().getFirst().header());
    }
}
