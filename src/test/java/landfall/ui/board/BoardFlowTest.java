package landfall.ui.board;

import static landfall.ui.board.BoardBench.fx;
import static landfall.ui.board.model.Projects.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import landfall.domain.EnterpriseFields;
import landfall.domain.Exit;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.draft.ProjectDrafts;
import landfall.ui.board.model.BoardColumn;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Pointer;
import landfall.ui.kit.Route;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class BoardFlowTest {

    @TempDir
    Path folder;
    private final FxRobot robot = Hands.ROBOT;
    private final Pointer pointer = new Pointer();
    private Path file;
    private BoardBench bench;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openABoardWithFourProjects() throws Exception {
        file = folder.resolve("bureau.landfall");
        try (Workspace workspace = Workspace.create(file, BoardBench.AUTHOR)) {
            Draft draft = Draft.of(EditKind.CREATE, "投资方").set("e1", EnterpriseFields.NAME, "远景电力");
            workspace.perform(draft);
            add(workspace, "p1", "风光能清洁能源一体化", Stage.SIGNED, "10");
            add(workspace, "p2", "数字经济新零售产业基地", Stage.LANDED, "1.6");
            add(workspace, "p3", "中部研发平台", Stage.TALKS, null);
            add(workspace, "p4", "德国工业园", Stage.LEAD, "3.2");
        }
        bench = BoardBench.on(file);
    }

    private static void add(Workspace workspace, String id, String name, Stage stage, String yi) {
        Draft draft = Draft.of(EditKind.CREATE, name).set(id, ProjectFields.NAME, name)
                .set(id, ProjectFields.STAGE, stage)
                .set(id, ProjectFields.entryDate(stage), DayOrMonth.parse("2024-06-24"));
        workspace.perform(yi == null ? draft : draft.set(id, ProjectFields.TOTAL_INVESTMENT, Money.yi(yi)));
    }

    @AfterEach
    void close() throws Exception {
        bench.close();
    }

    @Test
    void aCardIsDraggedTheFormFilledTheMoveUndoneAndEverythingIsThereAgainAfterARestart() throws Exception {
        drag("风光能清洁能源一体化", Stage.LANDED);
        assertEquals(1, bench.column(Stage.LANDED).count(), "nothing moves before the form is confirmed");
        type("answer-company", "风光能（湘潭）有限公司");
        robot.type(KeyCode.ENTER);
        bench.settle();

        assertEquals(Money.yi("11.6"), bench.column(Stage.LANDED).total());
        assertEquals(0, bench.column(Stage.SIGNED).count());
        Project moved = bench.workspace().pipeline().project("p1");
        assertEquals(Stage.LANDED, moved.stage());
        assertEquals("2024-08-30", moved.enteredOn(Stage.LANDED).toString());
        assertEquals("风光能（湘潭）有限公司", bench.workspace().pipeline().nameOf(moved.get(ProjectFields.COMPANY)));
        assertNull(moved.get(ProjectFields.LAND_MODE), "what was left empty stays empty");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        bench.settle();
        assertEquals(Money.yi("1.6"), bench.column(Stage.LANDED).total());
        assertEquals(List.of("风光能清洁能源一体化"), names(bench.column(Stage.SIGNED).cards()));
        assertNull(bench.workspace().pipeline().project("p1").get(ProjectFields.COMPANY));

        drag("德国工业园", Stage.TALKS);
        type("answer-talks_on", "2024年8月");
        robot.type(KeyCode.ENTER);
        bench.settle();
        restart();
        assertEquals(List.of("风光能清洁能源一体化"), names(bench.column(Stage.SIGNED).cards()));
        assertEquals(2, bench.column(Stage.TALKS).count());
        assertEquals("2024-08", bench.workspace().pipeline().project("p4").enteredOn(Stage.TALKS).toString());
    }

    @Test
    void theSameWithTheKeyboardOnly() throws Exception {
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals("p1", bench.model().selectedProperty().get());
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        bench.settle();
        robot.type(KeyCode.TAB);
        robot.write("2");
        robot.type(KeyCode.ENTER);
        bench.settle();
        assertEquals(Money.yi("11.6"), bench.column(Stage.LANDED).total());

        robot.type(KeyCode.ENTER);
        bench.settle();
        assertEquals(List.of("p1"), bench.dossiers().stream().map(route -> ((Route.Dossier) route).projectId()).toList(),
                "the moved card keeps the keyboard");
        robot.type(KeyCode.ESCAPE);

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        bench.settle();
        assertEquals(Money.yi("10"), bench.column(Stage.SIGNED).total());
        restart();
        assertEquals(Money.yi("10"), bench.column(Stage.SIGNED).total());
        assertEquals(Money.yi("1.6"), bench.column(Stage.LANDED).total());
    }

    @Test
    void escapeInTheFormSendsTheCardBack() throws Exception {
        drag("风光能清洁能源一体化", Stage.LANDED);
        robot.type(KeyCode.ESCAPE);
        bench.settle();
        assertEquals(List.of("风光能清洁能源一体化"), names(bench.column(Stage.SIGNED).cards()));
        assertFalse(formIsOpen());
        WaitForAsyncUtils.waitFor(3, TimeUnit.SECONDS, () -> fx(
                () -> bench.stage().getScene().getRoot().lookupAll(".lf-card-ghost").isEmpty()));
    }

    @Test
    void escapeWhileTheCardIsCarriedLeavesItWhereItWas() throws Exception {
        Point2D from = bench.card("风光能清洁能源一体化");
        pointer.move(from).press().move(from.add(20, 10)).move(bench.middle(Stage.LANDED));
        assertEquals("p1", bench.model().selectedProperty().get(), "a press selects its card");
        robot.type(KeyCode.ESCAPE);
        pointer.release();
        bench.settle();
        assertFalse(formIsOpen());
        assertEquals(1, bench.column(Stage.SIGNED).count());
    }

    @Test
    void nothingIsSignedWithoutAnAmountOrInTheFuture() throws Exception {
        drag("中部研发平台", Stage.SIGNED);
        robot.type(KeyCode.ENTER);
        assertTrue(formIsOpen(), "the amount is missing");
        type("answer-total_investment", "8000万元");
        type("answer-signed_on", "2024-09-01");
        robot.type(KeyCode.ENTER);
        assertTrue(formIsOpen(), "the day is not yet there");
        type("answer-signed_on", "2024-08-29");
        robot.type(KeyCode.ENTER);
        bench.settle();
        assertFalse(formIsOpen());
        Project signed = bench.workspace().pipeline().project("p3");
        assertEquals(Money.wan("8000"), signed.totalInvestment());
        assertEquals("2024-08-29", signed.signedOn().toString());
    }

    @Test
    void anInvestorTypedOnTheWayIsFoundByNameOrMadeNew() throws Exception {
        drag("德国工业园", Stage.TALKS);
        type("answer-investor", "远景 电力");
        robot.type(KeyCode.ENTER);
        bench.settle();
        assertEquals("e1", bench.workspace().pipeline().project("p4").investorId());
        drag("中部研发平台", Stage.SIGNED);
        assertEquals(0, fx(() -> bench.stage().getScene().getRoot().lookupAll("#answer-investor").size()),
                "only what the new stage asks for");
    }

    @Test
    void goingBackIsACorrectionThatAsksWhyAndCountsNoSigning() throws Exception {
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        bench.settle();
        robot.type(KeyCode.ENTER);
        assertTrue(formIsOpen(), "a reason is needed");
        robot.write("deal fell through");
        robot.type(KeyCode.ENTER);
        bench.settle();
        Project back = bench.workspace().pipeline().project("p1");
        assertEquals(Stage.TALKS, back.stage());
        assertNull(back.signedOn());
        assertEquals("deal fell through", bench.workspace().history("p1").getFirst().subjects()
                .get(ProjectDrafts.CORRECTION_REASON));
    }

    @Test
    void aProjectIsPausedFromItsMenuAndComesBack() throws Exception {
        robot.rightClickOn(bench.card("风光能清洁能源一体化"));
        robot.clickOn("暂缓…");
        bench.settle();
        type("answer-exit_reason", "用地不足");
        robot.type(KeyCode.ENTER);
        assertTrue(formIsOpen(), "somebody has to approve");
        type("answer-exit_approver", "王主任");
        robot.type(KeyCode.ENTER);
        bench.settle();
        BoardColumn signed = bench.column(Stage.SIGNED);
        assertEquals(List.of("风光能清洁能源一体化"), names(signed.cards()), "it stays in its column");
        assertEquals(Money.ZERO, signed.total());
        assertEquals(Exit.SUSPENDED, bench.workspace().pipeline().project("p1").exit());

        robot.rightClickOn(bench.card("风光能清洁能源一体化"));
        robot.clickOn("重新激活");
        bench.settle();
        assertEquals(Money.yi("10"), bench.column(Stage.SIGNED).total());
    }

    @Test
    void aTerminatedProjectLiesInTheTrayUntilItIsRevived() throws Exception {
        bench.workspace().perform(ProjectDrafts.exit(bench.workspace().pipeline().project("p1"), Exit.TERMINATED,
                DayOrMonth.parse("2024-08-01"), "失联", "王主任"));
        bench.settle();
        assertEquals(0, bench.column(Stage.SIGNED).cards().size());
        Node head = bench.find("#board-tray-head");
        robot.clickOn(fx(() -> head.localToScreen(40, 12))); // its middle lies under the sentence about the exit
        bench.settle();
        var tray = (ListView<?>) bench.find("#board-tray");
        assertEquals(1, tray.getItems().size());
        robot.clickOn(tray.lookup(".button"));
        bench.settle();
        assertEquals(1, bench.column(Stage.SIGNED).count());
        assertFalse(tray.getParent().isVisible(), "an empty tray is not shown");
    }

    @Test
    void typingAfterTheSlashLeavesWhatMatchesAndSaysHowManyAreHidden() throws Exception {
        robot.type(KeyCode.SLASH);
        robot.write("p9", 0);
        bench.settle();
        assertEquals(0, bench.model().board().shown());
        assertEquals(4, bench.model().board().hidden());
        robot.clickOn("#board-column-SIGNED .lf-link");
        bench.settle();
        assertEquals(4, bench.model().board().shown());
        assertEquals("", ((TextField) bench.find("#filter-text")).getText());
    }

    private void drag(String name, Stage to) throws Exception {
        Point2D from = bench.card(name);
        Point2D end = bench.middle(to);
        pointer.move(from).press().move(from.add(20, 10)).move(from.midpoint(end)).move(end).release();
        bench.settle();
    }

    private void type(String id, String text) throws Exception {
        var field = (TextField) bench.find("#" + id);
        fx(() -> {
            field.requestFocus();
            field.setText(text);
            return null;
        });
    }

    private boolean formIsOpen() throws Exception {
        return bench.find(".lf-move-form") != null;
    }

    private void restart() throws Exception {
        bench.close();
        bench = BoardBench.on(file);
    }
}
