package landfall.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import landfall.domain.ContactFields;
import landfall.domain.ContractFields;
import landfall.domain.EntityKind;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.insight.AsOf;
import landfall.journal.EditLabels;
import landfall.journal.draft.ItemDrafts;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class PartsFlowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = Hands.ROBOT;
    private Desk desk;
    private DossierPlace place;
    private Stage stage;
    private Stage form;
    private String id;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openADossier() throws Exception {
        desk = new Desk(folder, Language.CHINESE, 40);
        id = desk.pipeline().projects().stream()
                .filter(project -> project.isLive() && project.totalInvestment() != null)
                .filter(project -> project.stage() == landfall.domain.Stage.SIGNED).map(Project::id).findFirst()
                .orElseThrow();
        place = onWindow(() -> desk.seat(new DossierPlace(desk.context)));
        stage = Pictures.show(place.root(), Theme.LIGHT, 960, 868);
        onWindow(() -> {
            place.open(new Route.Dossier(id));
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        closeForm();
        onWindow(() -> {
            stage.close();
            return null;
        });
        desk.close();
    }

    @Test
    void moneyThatArrivedIsAddedSummedAndTakenBackInOneStep() throws Exception {
        robot.clickOn("#dossier-money-tab").clickOn("#items-fund_arrival-add");
        showForm();
        robot.clickOn("#item-amount").write("1200").push(KeyCode.TAB);
        robot.clickOn("#item-certified_by").write("商务局").push(KeyCode.TAB);
        press("#item-save");
        Item arrival = desk.pipeline().itemsOf(EntityKind.FUND_ARRIVAL, id).getFirst();
        assertEquals(DayOrMonth.of(Desk.TODAY), arrival.get(FundArrivalFields.ARRIVED_ON));
        assertTrue(shows("1,200\u00a0万元") || shows("1,200\u00a0亿元"));
        String label = EditLabels.label(desk.workspace.nextUndo().orElseThrow(), desk.context.texts());
        assertEquals("「" + project().name() + "」新增到位资金", label);
        desk.workspace.undo();
        assertTrue(desk.pipeline().itemsOf(EntityKind.FUND_ARRIVAL, id).isEmpty());
    }

    @Test
    void anotherAmountOfASignedProjectBecomesAnAgreementAndTheFormerOneIsKept() throws Exception {
        Money before = project().totalInvestment();
        robot.clickOn("#fact-total_investment").write("12.5").push(KeyCode.ENTER);
        assertEquals(before, project().totalInvestment(), "nothing changes before the question is answered");
        press("#amount-agreement");
        showForm();
        robot.clickOn("#item-number").write("BC-1");
        press("#item-save");
        assertEquals(Money.yi("12.5"), project().totalInvestment());
        Item agreement = desk.pipeline().itemsOf(EntityKind.CONTRACT, id).getLast();
        assertEquals("BC-1", agreement.get(ContractFields.NUMBER));
        assertEquals(before, agreement.get(ContractFields.TOTAL_BEFORE));
        assertEquals(before, AsOf.on(desk.pipeline(), Desk.TODAY.minusDays(1)).project(id).totalInvestment());
    }

    @Test
    void theWholeFormKeepsWhatIsNotSavedAndRecordsOnlyWhatChanged() throws Exception {
        robot.push(KeyCode.E);
        showForm();
        String park = project().get(ProjectFields.PARK);
        robot.clickOn("#edit-land_mu").push(KeyCode.CONTROL, KeyCode.A).write("约200亩").push(KeyCode.TAB);
        robot.clickOn("#edit-park").push(KeyCode.CONTROL, KeyCode.A).write("临江片区").push(KeyCode.TAB);
        closeForm();
        assertEquals(park, project().get(ProjectFields.PARK));
        robot.clickOn("#dossier-edit");
        showForm();
        press("#project-save");
        assertEquals(Area.mu(new BigDecimal("200")).as(Qualifier.ABOUT), project().get(ProjectFields.LAND));
        assertEquals("临江片区", project().get(ProjectFields.PARK));
        assertEquals(2, desk.workspace.history(id).getFirst().changes().size());
    }

    @Test
    void aTelephoneNumberIsMaskedUntilItIsClickedAndIsCopiedWhole() throws Exception {
        var investor = desk.pipeline().investor(project());
        desk.workspace.perform(ItemDrafts.save(null, ItemDrafts.make(EntityKind.CONTACT, investor.id(),
                Map.of(ContactFields.NAME, "陈先生", ContactFields.PHONE, "13812342046")), investor.name()));
        assertTrue(shows("138****2046"));
        robot.clickOn("138****2046");
        assertTrue(shows("13812342046"));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("13812342046", onWindow(() -> Clipboard.getSystemClipboard().getString()));
        robot.clickOn("#dossier-note");
        assertTrue(shows("138****2046"));
    }

    @Test
    void anEnterpriseOpensFromTheButtonBesideItsName() throws Exception {
        robot.clickOn("#open-investor");
        assertEquals(List.of(new Route.Enterprise(project().investorId())), desk.travelled);
    }

    // Dialogs are shown in a window of their own: the desk only keeps them.
    private void showForm() throws Exception {
        Region dialog = onWindow(desk::dialog);
        form = Pictures.show(new javafx.scene.layout.StackPane(dialog), Theme.LIGHT, 740, 700);
    }

    private void closeForm() throws Exception {
        if (form != null) {
            onWindow(() -> {
                form.close();
                ((javafx.scene.layout.StackPane) form.getScene().getRoot()).getChildren().clear();
                return null;
            });
            form = null;
        }
    }

    private void press(String id) throws Exception {
        onWindow(() -> {
            desk.dialog().applyCss();
            ((Button) desk.dialog().lookup(id)).fire();
            return null;
        });
        closeForm();
    }

    private Project project() throws Exception {
        return onWindow(() -> desk.pipeline().project(id));
    }

    private boolean shows(String text) throws Exception {
        Hands.settle();
        return onWindow(() -> {
            place.root().applyCss();
            place.root().layout();
            return place.root().lookupAll(".label").stream()
                    .anyMatch(node -> node instanceof Label label && text.equals(label.getText()));
        });
    }

    private static <T> T onWindow(Callable<T> action) throws Exception {
        Hands.settle();
        return Pictures.onWindow(action);
    }
}
