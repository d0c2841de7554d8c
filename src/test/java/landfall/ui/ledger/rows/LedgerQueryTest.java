package landfall.ui.ledger.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.MoneyUnit;
import org.junit.jupiter.api.Test;

class LedgerQueryTest {
    private static final Texts TEXTS = Texts.in(Language.CHINESE);
    private static final LedgerColumn NAME = LedgerColumn.of(ProjectFields.NAME);
    private static final LedgerColumn STAGE = LedgerColumn.of(ProjectFields.STAGE);
    private static final LedgerColumn TOTAL = LedgerColumn.of(ProjectFields.TOTAL_INVESTMENT);
    private static final LedgerColumn LAND = LedgerColumn.of(ProjectFields.LAND);

    private final Projects projects = new Projects()
            .add("outlets", ProjectFields.NAME, "奥特莱斯广场", ProjectFields.STAGE, Stage.SIGNED,
                    ProjectFields.INVESTOR, "杉杉集团", ProjectFields.TOTAL_INVESTMENT, Money.yi("20"),
                    ProjectFields.LAND, Area.mu(new java.math.BigDecimal("200")).as(Qualifier.ABOUT),
                    ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-04-16"))
            .add("hydrogen", ProjectFields.NAME, "氢能装备产业园", ProjectFields.STAGE, Stage.SIGNED,
                    ProjectFields.TOTAL_INVESTMENT, Money.yi("10"), ProjectFields.SIGNED_ON,
                    DayOrMonth.parse("2024-07"))
            .add("early", ProjectFields.NAME, "Early 筛产品产业化", ProjectFields.STAGE, Stage.LEAD)
            .add("small", ProjectFields.NAME, "公共平台", ProjectFields.STAGE, Stage.TALKS,
                    ProjectFields.TOTAL_INVESTMENT, Money.wan("1500"));

    @Test
    void theFilterRowReadsTextNumbersChoicesAndDates() {
        assertEquals(List.of("hydrogen"), ids(Map.of(NAME, new ColumnFilter.Typed("产业园 氢"))));
        assertEquals(List.of("hydrogen"), ids(Map.of(NAME, new ColumnFilter.Typed("cyy qn"))));
        assertEquals(List.of("early"), ids(Map.of(NAME, new ColumnFilter.Typed("ＥＡＲＬＹ筛"))));
        assertEquals(List.of("outlets"), ids(Map.of(LedgerColumn.of(ProjectFields.INVESTOR),
                new ColumnFilter.Typed("杉杉"))));
        assertEquals(List.of("outlets", "hydrogen"), ids(Map.of(TOTAL, new ColumnFilter.Typed(">=0.3"))));
        assertEquals(List.of("early"), ids(Map.of(TOTAL, new ColumnFilter.Typed("待估"))));
        assertEquals(List.of("early", "small"),
                ids(Map.of(STAGE, new ColumnFilter.AnyOf(Set.of(Stage.LEAD, Stage.TALKS)))));
        assertEquals(List.of("hydrogen"), ids(Map.of(LedgerColumn.of(ProjectFields.SIGNED_ON),
                new ColumnFilter.Typed("2024-07"))));
        assertEquals(List.of("outlets"), ids(Map.of(STAGE, new ColumnFilter.AnyOf(Set.of(Stage.SIGNED)), TOTAL,
                new ColumnFilter.Typed(">10"))));
    }

    @Test
    void aNumberIsReadInTheUnitOfTheColumn() {
        var words = new LedgerWords(TEXTS, Formats.forScreen(TEXTS), MoneyUnit.SMALL);
        var query = new LedgerQuery(row -> true, Map.of(TOTAL, new ColumnFilter.Typed("1500")), List.of(), false,
                words);
        assertEquals(List.of("small"), ids(query.run(projects.rows())));
    }

    @Test
    void whatIsHalfTypedHidesNothing() {
        assertEquals(4, ids(Map.of(TOTAL, new ColumnFilter.Typed(">="))).size());
    }

    @Test
    void rowsAreSortedByStageThenAmountAndUnknownAmountsComeLast() {
        assertEquals(List.of("early", "small", "outlets", "hydrogen"),
                sorted(new SortKey(STAGE, false), new SortKey(TOTAL, true)));
        assertEquals(List.of("small", "hydrogen", "outlets", "early"), sorted(new SortKey(TOTAL, false)));
        assertEquals(List.of("outlets", "hydrogen", "small", "early"), sorted(new SortKey(TOTAL, true)));
    }

    @Test
    void namesAreSortedAsAChineseReaderExpects() {
        assertEquals(List.of("early", "outlets", "small", "hydrogen"), sorted(new SortKey(NAME, false)));
    }

    @Test
    void theTotalsSumWhatIsShownAndSayWhatIsLeftOut() {
        LedgerTotals totals = query(Map.of(), List.of()).run(projects.rows()).totals();
        assertEquals(4, totals.count());
        assertEquals(new Money(3_015_000_000L, Qualifier.EXACT), totals.of(TOTAL).value());
        assertEquals(1, totals.of(TOTAL).unknown());
        assertEquals(Map.of(Stage.LEAD, 1, Stage.TALKS, 1, Stage.SIGNED, 2), totals.byStage());
        LedgerTotals one = query(Map.of(NAME, new ColumnFilter.Typed("平台")), List.of()).run(projects.rows()).totals();
        assertEquals(Money.wan("1500"), one.of(TOTAL).value());
    }

    @Test
    void aSumWithAnApproximatePartIsApproximate() {
        LedgerTotals totals = query(Map.of(), List.of()).run(projects.rows()).totals();
        assertEquals(Qualifier.ABOUT, ((Area) totals.of(LAND).value()).qualifier());
        assertEquals("约200", words().value(LAND, totals.of(LAND).value()));
    }

    @Test
    void theToCompleteListNamesWhatIsMissing() {
        var query = new LedgerQuery(row -> true, Map.of(), List.of(), true, words());
        LedgerResult result = query.run(projects.rows());
        LedgerRow early = result.rows().stream().filter(row -> row.id().equals("early")).findFirst().orElseThrow();
        String missing = words().plain(LedgerColumn.MISSING, early);
        assertTrue(missing.contains("责任人") && missing.contains("招商方式"), missing);
    }

    @Test
    void theResultKnowsHowManyAreHidden() {
        assertEquals(3, query(Map.of(NAME, new ColumnFilter.Typed("平台")), List.of()).run(projects.rows()).hidden());
    }

    @Test
    void aColumnKeepsOneUnitAndItsDecimals() {
        assertEquals(List.of("20.00", "10.00", "\u2014", "0.15"),
                projects.rows().stream().map(row -> words().cell(TOTAL, row)).toList());
    }

    private List<String> sorted(SortKey... order) {
        return ids(query(Map.of(), List.of(order)).run(projects.rows()));
    }

    private List<String> ids(Map<LedgerColumn, ColumnFilter> filters) {
        return ids(query(filters, List.of()).run(projects.rows()));
    }

    private static List<String> ids(LedgerResult result) {
        return result.rows().stream().map(LedgerRow::id).toList();
    }

    private static LedgerQuery query(Map<LedgerColumn, ColumnFilter> filters, List<SortKey> order) {
        return new LedgerQuery(row -> true, filters, order, false, words());
    }

    private static LedgerWords words() {
        return new LedgerWords(TEXTS, Formats.forScreen(TEXTS), MoneyUnit.LARGE);
    }
}
