package landfall.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.PastView;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A ledger goes in through the window. */
class ImportFlowTest {
    private final FxRobot robot = Hands.ROBOT;
    @TempDir
    private Path folder;
    private Desk desk;
    private ExchangePlace place;
    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder, Language.CHINESE, 20);
        place = Pictures.onWindow(() -> desk.seat(new ExchangePlace(desk.context)));
        stage = Pictures.show(place.root(), Theme.LIGHT, 1376, 840);
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        desk.close();
    }

    private static Path shared(String name) throws Exception {
        return Path.of(ImportFlowTest.class.getResource("/landfall/ledgers/" + name).toURI());
    }

    private void read(Path file) throws Exception {
        Pictures.onWindow(() -> {
            place.open(new Route.Import(file));
            return null;
        });
        settle();
    }

    private void settle() throws Exception {
        Hands.settle();
        Pictures.onWindow(() -> {
            place.root().applyCss();
            place.root().layout();
            return null;
        });
    }

    private Set<Node> all(String selector) throws Exception {
        return Pictures.onWindow(() -> place.root().lookupAll(selector));
    }

    private boolean shows(String text) throws Exception {
        return all(".label").stream().anyMatch(node -> node instanceof Label label && label.getText() != null
                && label.getText().contains(text));
    }

    private Button button(String text) throws Exception {
        return (Button) all(".button").stream().filter(node -> node instanceof Button one && text.equals(one.getText()))
                .findFirst().orElseThrow(() -> new AssertionError("no button " + text));
    }

    private void click(Labeled control) throws Exception {
        robot.clickOn(control);
        settle();
    }

    private Project named(String name) {
        return desk.pipeline().projects().stream().filter(project -> project.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theHengyangLedgerGoesInAndComesOutAgainInOneStep() throws Exception {
        int before = desk.pipeline().projects().size();
        read(shared("hengyang-2019-signing-list.xlsx"));
        assertTrue(shows("计划节点·主体完工"));
        assertTrue(shows("单位亿元（标题或说明）"));
        assertTrue(shows("25 亿元，与原表合计一致".replace("25 ", "25\u00a0")));
        Pictures.take(stage, "import-fields");
        click(button("逐行核对"));
        assertTrue(shows("合计行"));
        Pictures.take(stage, "import-rows");
        click(button("导入 5 个项目"));
        assertEquals(before + 5, desk.pipeline().projects().size());
        assertEquals(Money.yi("20"), named("奥特莱斯广场").totalInvestment());
        assertTrue(shows("已导入 hengyang-2019-signing-list.xlsx"));
        assertEquals(EditKind.IMPORT, desk.workspace.history(1).getFirst().kind());
        Pictures.take(stage, "import-done");
        click(button("在台账中查看"));
        assertEquals(5, assertInstanceOf(Route.Ledger.class, desk.travelled.getLast()).projectIds().size());
        desk.workspace.undo();
        settle();
        assertEquals(before, desk.pipeline().projects().size());
        assertFalse(button("导入 5 个项目").isDisabled(), "what was taken back can be imported again");
    }

    @Test
    void aCopyIsMadeBeforeTheImport() throws Exception {
        read(shared("zhuzhou-2019q1-ledger.xlsx"));
        click(button("导入 38 个项目"));
        try (var files = Files.walk(folder.getParent())) {
            assertTrue(shows("导入前已备份"));
            assertTrue(files.findAny().isPresent());
        }
    }

    @Test
    void nothingIsImportedIntoThePastThatIsShownMeanwhile() throws Exception {
        int before = desk.pipeline().projects().size();
        read(shared("yuhua-2022-2023-ledger-gbk.csv"));
        desk.past = PastView.of(Desk.TODAY.minusMonths(1), null, Desk.TODAY);
        click(button("导入 35 个项目"));
        assertEquals(before, desk.pipeline().projects().size());
        assertEquals(1, desk.warned.size());
    }

    @Test
    void theSameLedgerAgainChangesNothing() throws Exception {
        read(shared("yuhua-2022-2023-ledger-gbk.csv"));
        click(button("导入 35 个项目"));
        read(shared("yuhua-2022-2023-ledger-gbk.csv"));
        assertTrue(button("没有变化").isDisabled());
    }

    @Test
    void aColumnCanBeSentElsewhereAndItsUnitSet() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "项目名称,数额,签约日期\n云谷,3,2023-04-16\n星海,5,2023-05-01\n",
                StandardCharsets.UTF_8);
        read(file);
        assertTrue(shows("存入备注"));
        @SuppressWarnings("unchecked")
        var combo = (ComboBox<Target>) all(".combo-box").stream().skip(1).findFirst().orElseThrow();
        Pictures.onWindow(() -> {
            combo.setValue(new Target(ProjectFields.TOTAL_INVESTMENT, false));
            return null;
        });
        settle();
        assertTrue(shows("已改"));
        var yi = (ToggleButton) all(".toggle-button").stream().filter(node -> "亿元".equals(((Labeled) node).getText()))
                .findFirst().orElseThrow();
        click(yi);
        Pictures.take(stage, "import-unit");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        settle();
        assertEquals(Money.yi("3"), named("云谷").totalInvestment());
    }

    @Test
    void aBrokenFileIsRefusedInWordsAndNothingIsWritten() throws Exception {
        int before = desk.pipeline().projects().size();
        read(Files.writeString(folder.resolve("没有名称.csv"), "投资方,总投资(亿元)\n甲公司,3\n", StandardCharsets.UTF_8));
        assertTrue(shows("没有导入"));
        assertTrue(shows("「没有名称.csv」里没有找到写着「项目名称」的表头"));
        Pictures.take(stage, "import-refused");
        assertEquals(before, desk.pipeline().projects().size());
        read(Files.write(folder.resolve("空.xlsx"), new byte[0]));
        assertTrue(shows("空文件"));
        assertEquals(List.of(), desk.warned);
    }

    @Test
    void ofSeveralSheetsEachCanBeLeftOut() throws Exception {
        read(Files.writeString(folder.resolve("两表.csv"), "一、签约项目,,\n项目名称,投资方,总投资(亿元)\n云谷,甲公司,3\n\n二、在谈项目,,\n"
                + "项目名称,意向投资方,意向投资额(万元),下一步\n星海,乙公司,8000,考察\n", StandardCharsets.UTF_8));
        assertFalse(all(".check-box").isEmpty());
        Pictures.take(stage, "import-tables");
        click((Labeled) all(".check-box").iterator().next());
        assertEquals("导入 1 个项目", button("导入 1 个项目").getText());
    }
}
