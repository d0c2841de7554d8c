package landfall.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
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

class DossierFilesFlowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = Hands.ROBOT;
    private Desk desk;
    private DossierPlace place;
    private Stage stage;
    private Project project;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @BeforeEach
    void openADossier() throws Exception {
        desk = new Desk(folder, Language.CHINESE, 6);
        project = desk.pipeline().projects().getFirst();
        place = Pictures.onWindow(() -> desk.seat(new DossierPlace(desk.context)));
        stage = Pictures.show(place.root(), Theme.LIGHT, 960, 620);
        onWindow(() -> {
            place.open(new Route.Dossier(project.id()));
            return null;
        });
    }

    @AfterEach
    void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        desk.close();
    }

    private static <T> T onWindow(Callable<T> action) throws Exception {
        Hands.settle();
        return Pictures.onWindow(action);
    }

    private List<Item> attachments() throws Exception {
        Hands.settle();
        return onWindow(() -> desk.pipeline().itemsOf(EntityKind.ATTACHMENT, project.id()));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    private void picks(List<Path> files, Path target) {
        desk.files = new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, List<String> patterns) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, Path suggested, String kind, String pattern) {
                return Optional.empty();
            }

            @Override
            public List<Path> several(String title) {
                return files;
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.of(target);
            }
        };
    }

    @Test
    void filesAreAddedNamedCategorisedOpenedAndRemovedByButtonAndKeys() throws Exception {
        picks(List.of(file("合同.pdf"), file("照片.jpg")), folder);
        robot.clickOn("#dossier-files-tab").clickOn("#files-add");
        assertEquals(List.of("合同.pdf", "照片.jpg"), attachments().stream().map(Item::name).toList());
        onWindow(() -> {
            place.root().lookup("#files-list").requestFocus();
            return null;
        });
        robot.push(KeyCode.F2).write("投资合同").push(KeyCode.TAB);
        Hands.settle();
        robot.write("批复文件").push(KeyCode.TAB);
        Hands.settle();
        robot.write("存三号柜").push(KeyCode.ENTER);
        Item first = attachments().getFirst();
        assertEquals(List.of("投资合同.pdf", "批复文件", "存三号柜"), List.of(first.name(),
                first.get(AttachmentFields.CATEGORY), first.get(AttachmentFields.REMARKS)));
        robot.push(KeyCode.ENTER);
        Hands.settle();
        assertTrue(desk.warned.getLast().startsWith("系统里没有能打开它的程序"), desk.warned.toString());
        robot.push(KeyCode.DOWN).push(KeyCode.DELETE);
        assertEquals(List.of("投资合同.pdf"), attachments().stream().map(Item::name).toList());
        desk.workspace.undo();
        assertEquals(2, attachments().size());
    }

    @Test
    void copiedFilesArePastedAnywhereInTheDossierAndABadOneIsSaidToBeBad() throws Exception {
        paste(file("纪要.docx"));
        assertEquals("会议纪要", attachments().getFirst().get(AttachmentFields.CATEGORY));
        assertTrue(onWindow(() -> place.root().lookup("#files-list") != null));
        paste(Files.createDirectory(folder.resolve("文件夹")));
        assertEquals(1, attachments().size());
        assertTrue(desk.warned.getLast().startsWith("「文件夹」不是文件"), desk.warned.toString());
    }

    private void paste(Path file) throws Exception {
        onWindow(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
            place.root().lookup("#dossier-files-tab").requestFocus();
            return null;
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        Hands.settle();
    }

    @Test
    void theDossierIsExportedFromItsMenuAsOneFolder() throws Exception {
        Path out = folder.resolve("out");
        picks(List.of(), out);
        onWindow(() -> {
            place.export();
            return null;
        });
        var dialog = desk.dialog();
        assertFalse(((javafx.scene.control.CheckBox) dialog.lookup("#export-phones")).isSelected());
        onWindow(() -> {
            ((javafx.scene.control.Button) dialog.lookup("#export-choose")).fire();
            return null;
        });
        Hands.settle();
        try (Stream<Path> made = Files.list(out)) {
            assertEquals(List.of(project.code() + " " + project.name()),
                    made.map(path -> path.getFileName().toString()).toList());
        }
        assertTrue(desk.said.getLast().startsWith("已导出到"), desk.said.toString());
    }
}
