package landfall.workspace.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Holder;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.UnitFields;
import landfall.domain.value.Money;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Target;
import landfall.insight.target.Targets;
import landfall.journal.Author;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetSheetTest {
    private static final Texts TEXTS = Texts.in(Language.CHINESE);
    private static final Pipeline UNITS = Pipeline.of(List.of(unit("招商一科"), unit("招商二科")));

    @TempDir
    Path folder;

    @Test
    void unitsAtTheLeftIndicatorsAboveAndTheUnitOfMoneyOverAll() {
        assertEquals("""
                全局 sign_n 60
                全局 sign_inv 12000000000
                招商一科 sign_n 35
                招商一科 sign_inv 7000000000
                招商二科 sign_n 25
                招商二科 sign_inv 5000000000""", lines("""
                2025年目标任务分解表
                单位：亿元、个
                序号\t责任单位\t签约项目\t签约总投资
                \t合计\t60\t120
                1\t招商一科\t35\t70
                2\t招商二科\t25\t50
                注：以签约合同为准
                """));
    }

    @Test
    void aHeadingOfTwoRowsAndUnitsInBracketsOrInTheCell() {
        assertEquals("""
                招商一科 sign_n 35
                招商一科 sign_inv 7000000000
                招商一科 fund_in 80000000
                招商一科 fdi 20000000""", lines("""
                单位\t签约项目\t签约项目\t2025年到位资金目标（万元）\t实际使用外资
                \t个数（个）\t总投资\t\t
                招商一科\t35\t70亿元\t8,000\t2000万美元
                """));
    }

    @Test
    void indicatorsAtTheLeftAndUnitsAbove() {
        assertEquals("""
                招商一科 sign_n 35
                招商一科 sign_inv 7000000000
                招商一科 start_n 12
                招商二科 sign_n 25
                招商二科 sign_inv 5000000000""", lines("""
                指标\t计量单位\t招商一科\t招商二科
                签约项目\t个\t35\t25
                签约项目总投资\t亿元\t70\t50
                新开工项目数\t个\t12\t—
                """));
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        TargetPlan plan = plan("""
                单位\t签约项目\t签约总投资\t开工率目标\t签约项目完成率
                招商一科\t35\t约70\t90%\t50
                招商一科\t36\t\t\t
                招商三科\t三十五\t0\t\t
                """);
        assertEquals("""
                「开工率目标」不是能设目标的指标，未录入。
                B3 未录入：招商一科的「签约项目」前面已有一个目标。
                「招商三科」不在单位名单和台账里，按新的责任单位录入。
                B4 的「三十五」未录入：看不懂数量「三十五」。请写成整数，如 300 或 约300。
                C4 的「0」未录入：目标要大于0；没有目标就留空。""", plan.notes().stream()
                .map(note -> note.message(TEXTS)).collect(Collectors.joining("\n")));
        assertEquals(2, plan.lines().size());
        assertTrue(plan.bareMoney(), "no unit of money is written anywhere");
        assertFalse(plan("单位\t签约总投资（亿元）\n招商一科\t3\n").bareMoney());
    }

    @Test
    void aTableWithoutIndicatorsOrWithoutHoldersIsRefusedInWords() {
        assertEquals("「剪贴板」里没有认出指标：表头或第一列要有“签约项目”“签约项目总投资（亿元）”“开工项目”等名称。",
                plan("甲\t乙\n1\t2\n").notes().getFirst().message(TEXTS));
        assertTrue(plan("签约项目\t开工项目\n1\t2\n").notes().getFirst().message(TEXTS).contains("没有找到单位或人员"));
        Path notATable = folder.resolve("目标.docx");
        assertThrows(Problem.class, () -> TargetSheet.read(notATable));
    }

    @Test
    void theTitleOrTheFileNamesTheYear() {
        assertEquals(OptionalInt.of(2025), TargetSheet.pasted("2025年目标任务\n单位\t签约项目\n", "x").year());
        assertEquals(OptionalInt.of(2026), TargetSheet.pasted("单位\t签约项目\n", "2026目标.xlsx").year());
        assertEquals(OptionalInt.empty(), TargetSheet.pasted("单位\t签约项目\n甲\t2024\n", "目标").year());
    }

    @Test
    void whatIsExportedComesBackUnchangedInBothLanguages() throws Exception {
        try (var workspace = Workspace.create(folder.resolve("a.landfall"), new Author("周敏", "test"));
                var other = Workspace.create(folder.resolve("b.landfall"), new Author("周敏", "test"))) {
            workspace.perform(Demo.draft(60, Demo.SEED, java.time.LocalDate.of(2024, 8, 30)));
            Targets targets = Targets.of(workspace.pipeline(), 2024);
            var holders = new java.util.ArrayList<>(targets.holders(Holder.Kind.BUREAU));
            holders.addAll(targets.holders(Holder.Kind.UNIT));
            for (Language language : Language.values()) {
                for (String name : List.of("targets.xlsx", "targets.csv")) {
                    Path file = folder.resolve(name);
                    new TargetListing(targets, holders, YearMonth.of(2024, 8), Texts.in(language)).write(file);
                    TargetPlan plan = TargetSheet.read(file).plan(workspace.pipeline(), 2024, Holder.Kind.UNIT, 1);
                    assertEquals(List.of(), plan.notes(), language + " " + name);
                    assertEquals(List.of(), plan.changes(), language + " " + name);
                    assertEquals(6 * holders.size(), plan.lines().size(), language + " " + name);
                    Files.delete(file);
                }
            }
            Path file = folder.resolve("anew.xlsx");
            new TargetListing(targets, holders, YearMonth.of(2024, 8), TEXTS).write(file);
            other.perform(TargetSheet.read(file).plan(other.pipeline(), 2024, Holder.Kind.UNIT, 1).toDraft());
            Targets anew = Targets.of(other.pipeline(), 2024);
            for (Holder holder : holders) {
                assertEquals(targets.target(Indicator.SIGN_INV, holder).map(Target::value),
                        anew.target(Indicator.SIGN_INV, holder).map(Target::value));
            }
            other.undo();
            assertTrue(Targets.of(other.pipeline(), 2024).isEmpty(), "the import is one step to undo");
        }
    }

    private static TargetPlan plan(String text) {
        return TargetSheet.pasted(text, "剪贴板").plan(UNITS, 2025, Holder.Kind.UNIT, Money.YI);
    }

    private static String lines(String text) {
        TargetPlan plan = plan(text);
        assertEquals(List.of(), plan.notes().stream().map(note -> note.message(TEXTS)).toList());
        return plan.lines().stream().map(line -> (line.holder().name().isEmpty() ? "全局" : line.holder().name()) + " "
                + line.indicator().code() + " " + line.value().smallest()).collect(Collectors.joining("\n"));
    }

    private static Item unit(String name) {
        return new Item(name, Facts.none(EntityKind.UNIT).with(UnitFields.NAME, name));
    }
}
