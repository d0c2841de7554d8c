package landfall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.FdiRecordFields;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import org.junit.jupiter.api.Test;

class FundsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Project PROJECT = Made.in(Stage.SIGNED).yi("20")
            .with(ProjectFields.CONTRACT_CAPITAL, Money.yi("10")).project();
    private int ids;

    @Test
    void onlyCertifiedMoneyMakesTheRateAndPublicMoneyIsLeftOut() {
        Funds funds = Funds.of(PROJECT, List.of(arrival("2023-11-05", "1", "设备", true),
                arrival("2024-03", "2", "土建", true), arrival("2024-05-06", "4", "土建", false),
                fiscal(arrival("2024-06-01", "8", "土建", true))), TODAY);
        assertEquals(Money.yi("2"), funds.certifiedThisYear().total());
        assertEquals(Money.yi("6"), funds.reportedThisYear().total());
        assertEquals(Money.yi("3"), funds.certified().total());
        assertEquals(Money.yi("7"), funds.reported().total());
        assertEquals(new BigDecimal("30.0000"), funds.rateOf(funds.certified()).orElseThrow());
        assertEquals(2, funds.certified().rows().size());
        assertFalse(funds.isBasisOpen());
    }

    @Test
    void onlyOneBasisIsCountedTheFirstWhereNobodyChose() {
        var arrivals = List.of(arrival("2024-04-01", "5", "设备", true), arrival("2024-02-01", "3", "注册资本实缴", true),
                arrival("2024-06-01", "1", null, true));
        Funds open = Funds.of(PROJECT, arrivals, TODAY);
        assertEquals(Money.yi("4"), open.certified().total());
        assertTrue(open.isBasisOpen());
        Project spending = new Project("p", PROJECT.facts().with(ProjectFields.FUND_BASIS, "实际支出"));
        Funds chosen = Funds.of(spending, arrivals, TODAY);
        assertEquals(Money.yi("6"), chosen.certified().total());
        assertFalse(chosen.isBasisOpen());
    }

    /** The first record, which nobody has certified, is paid-in capital; what was certified is spending. */
    @Test
    void whatNobodyCertifiedKeepsNoCertifiedMoneyOut() {
        Funds funds = Funds.of(PROJECT, List.of(arrival("2024-02-01", "1", "注册资本实缴", false),
                arrival("2024-03-01", "5", "设备", true)), TODAY);
        assertEquals(Money.yi("5"), funds.certified().total());
        assertEquals(Funds.Basis.SPENDING, funds.basis());
        assertTrue(funds.isBasisOpen());
        assertEquals(Funds.Basis.CAPITAL, Funds.of(PROJECT, List.of(arrival("2024-04-01", "5", "设备", false),
                arrival("2024-02-01", "1", "注册资本实缴", false)), TODAY).basis(), "nothing is certified");
    }

    @Test
    void laterMoneyIsNotThereYetAndWithoutContractedCapitalThereIsNoRate() {
        Project unknown = Made.in(Stage.TALKS).project();
        Funds funds = Funds.of(unknown, List.of(arrival("2024-09-01", "5", "设备", true)), TODAY);
        assertEquals(Money.ZERO, funds.reported().total());
        assertEquals(Optional.empty(), funds.rateOf(funds.certified()));
    }

    @Test
    void foreignCapitalIsSummedInDollarsAndOnlyConfirmedRecordsAreOfficial() {
        ForeignFunds funds = ForeignFunds.of(List.of(fdi("2023-12-01", 100, true), fdi("2024-02-01", 200, true),
                fdi("2024-03-01", 400, false), fdi("2024-12-01", 800, true)), TODAY);
        assertEquals(Dollars.of(200), funds.confirmedThisYear().total());
        assertEquals(Dollars.of(300), funds.confirmed().total());
        assertEquals(Dollars.of(700), funds.recorded().total());
    }

    private Item arrival(String on, String yi, String nature, boolean certified) {
        return new Item("f" + ids++, Facts.none(EntityKind.FUND_ARRIVAL)
                .with(FundArrivalFields.ARRIVED_ON, DayOrMonth.parse(on))
                .with(FundArrivalFields.AMOUNT, Money.yi(yi)).with(FundArrivalFields.NATURE, nature)
                .with(FundArrivalFields.CERTIFIED_BY, certified ? "商务局" : null));
    }

    private static Item fiscal(Item arrival) {
        return new Item(arrival.id(), arrival.facts().with(FundArrivalFields.FISCAL, true));
    }

    private Item fdi(String on, long dollars, boolean confirmed) {
        return new Item("d" + ids++, Facts.none(EntityKind.FDI_RECORD)
                .with(FdiRecordFields.ARRIVED_ON, DayOrMonth.parse(on))
                .with(FdiRecordFields.DOLLARS, Dollars.of(dollars)).with(FdiRecordFields.CONFIRMED, confirmed));
    }
}
