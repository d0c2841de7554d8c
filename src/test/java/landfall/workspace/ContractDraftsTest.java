package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import landfall.domain.ContractFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.insight.AsOf;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.journal.draft.ContractDrafts;
import landfall.journal.draft.ItemDrafts;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractDraftsTest {
    @TempDir
    Path folder;
    private Workspace workspace;

    @BeforeEach
    void signAProjectOfTenYi() {
        workspace = Workspace.create(folder.resolve("a.landfall"), new Author("周敏", "test"));
        workspace.perform(Draft.of(EditKind.CREATE, "风光能").set("p", ProjectFields.NAME, "风光能")
                .set("p", ProjectFields.STAGE, Stage.SIGNED).set("p", ProjectFields.HEARD_ON, day("2023-01-05"))
                .set("p", ProjectFields.SIGNED_ON, day("2023-06-01"))
                .set("p", ProjectFields.TOTAL_INVESTMENT, Money.yi("10")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void anAgreementChangesTheAmountFromItsDayAndOneUndoTakesItBack() {
        agree("2024-03-01", "12", null);
        assertEquals(Money.yi("12"), project().totalInvestment());
        assertEquals("10", on("2024-02-29"));
        assertEquals("12", on("2024-03-01"));
        assertEquals("「风光能」新增补充协议", EditLabels.label(workspace.nextUndo().orElseThrow(), Texts.in(Language.CHINESE)));
        workspace.undo();
        assertEquals(Money.yi("10"), project().totalInvestment());
        assertTrue(contracts().isEmpty());
    }

    @Test
    void anEarlierAgreementRecordedLaterFitsInBetween() {
        agree("2024-01-10", "12", null);
        agree("2024-09-10", "20", null);
        agree("2024-05-10", "15", null);
        assertEquals(Money.yi("20"), project().totalInvestment());
        assertEquals("10", on("2024-01-09"));
        assertEquals("12", on("2024-05-09"));
        assertEquals("15", on("2024-09-09"));
        assertEquals("20", on("2024-09-10"));
    }

    @Test
    void anAgreementThatLeavesAnAmountAloneDoesNotHideALaterOne() {
        agree("2024-01-10", "12", null);
        agree("2024-05-10", "15", "9");
        assertNull(project("2024-02-01").get(ProjectFields.CONTRACT_CAPITAL));
        assertEquals(Money.yi("12"), project("2024-02-01").contractCapital(), "it is the total where none is given");
        assertNull(project("2024-01-01").get(ProjectFields.CONTRACT_CAPITAL));
        assertEquals(Money.yi("9"), project().contractCapital());
    }

    @Test
    void anAgreementCanBeCorrectedMovedAndTakenAway() {
        Item first = agree("2024-01-10", "12", null);
        Item second = agree("2024-05-10", "15", null);
        save(first, Map.of(ContractFields.TOTAL_INVESTMENT, Money.yi("13")));
        assertEquals("13", on("2024-05-09"));
        assertEquals(Money.yi("15"), project().totalInvestment());
        save(contract(second), Map.of(ContractFields.SIGNED_ON, day("2023-12-01")));
        assertEquals("15", on("2023-12-01"));
        assertEquals("10", on("2023-11-30"));
        assertEquals(Money.yi("13"), project().totalInvestment());
        workspace.perform(ContractDrafts.remove(project(), contracts(), contract(first)));
        assertEquals(Money.yi("15"), project().totalInvestment());
        save(contract(second), Map.of(ContractFields.KIND, "框架"));
        assertEquals(Money.yi("10"), project().totalInvestment());
        assertNull(contract(second).get(ContractFields.TOTAL_BEFORE));
    }

    @Test
    void aCorrectionOfTheProjectsAmountSurvivesWhatIsRecordedAboutAgreements() {
        Item first = agree("2024-01-10", "12", null);
        workspace.perform(Draft.of(EditKind.CHANGE, "风光能", ProjectFields.TOTAL_INVESTMENT.labelKey())
                .set("p", ProjectFields.TOTAL_INVESTMENT, Money.yi("12.5")));
        save(contract(first), Map.of(ContractFields.NUMBER, "补-1"));
        assertEquals(Money.yi("12.5"), project().totalInvestment());
        agree("2024-05-10", "15", null);
        assertEquals("12.5", on("2024-05-09"));
    }

    @Test
    void whateverTheOrderOfRecordingTheAmountsAreThoseOfTheDays() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 8; round++) {
            contracts().forEach(gone -> workspace.perform(
                    ContractDrafts.remove(project(), contracts(), contract(gone))));
            assertEquals(Money.yi("10"), project().totalInvestment(), "seed " + seed);
            var days = new java.util.TreeMap<LocalDate, String>();
            for (int i = 0; i < 6; i++) {
                LocalDate on = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
                if (!days.containsKey(on)) {
                    days.put(on, Integer.toString(11 + random.nextInt(80)));
                    agree(on.toString(), days.get(on), null);
                }
            }
            assertEquals("10", on("2023-12-31"));
            days.forEach((on, yi) -> assertEquals(yi, on(on.toString()), "seed " + seed));
            assertEquals(days.lastEntry().getValue(), on("2025-01-01"), "seed " + seed);
        }
    }

    private Item agree(String on, String total, String capital) {
        Map<Field<?>, Object> values = new HashMap<>(ContractDrafts.proposal(project(), day(on)));
        values.put(ContractFields.TOTAL_INVESTMENT, Money.yi(total));
        values.put(ContractFields.CONTRACT_CAPITAL, capital == null ? null : Money.yi(capital));
        Item agreement = ItemDrafts.make(EntityKind.CONTRACT, "p", values);
        workspace.perform(ContractDrafts.save(project(), contracts(), null, agreement));
        return contract(agreement);
    }

    private void save(Item before, Map<Field<?>, ?> changed) {
        workspace.perform(ContractDrafts.save(project(), contracts(), before,
                new Item(before.id(), before.facts().withAll(changed))));
    }

    private Item contract(Item contract) {
        return (Item) workspace.pipeline().entity(EntityKind.CONTRACT, contract.id());
    }

    private List<Item> contracts() {
        return workspace.pipeline().itemsOf(EntityKind.CONTRACT, "p");
    }

    private Project project() {
        return workspace.pipeline().project("p");
    }

    private Project project(String day) {
        return AsOf.on(workspace.pipeline(), LocalDate.parse(day)).project("p");
    }

    private String on(String day) {
        return project(day).totalInvestment().in(Money.YI).toPlainString();
    }

    private static DayOrMonth day(String iso) {
        return DayOrMonth.parse(iso);
    }
}
