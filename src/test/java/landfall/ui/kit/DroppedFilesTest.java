package landfall.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Project;
import landfall.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedFilesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void photosAndRecordingsAreKeptWithTheProjectAndOneUndoTakesThemAway() throws Exception {
        Path photo = Files.writeString(folder.resolve("合影.jpg"), "a picture");
        Path recording = Files.writeString(folder.resolve("座谈.m4a"), "a recording");
        try (var desk = new Desk(folder, Language.CHINESE, 2)) {
            Project project = desk.pipeline().projects().getFirst();
            int before = desk.pipeline().itemsOf(EntityKind.ATTACHMENT, project.id()).size();
            Pictures.onWindow(() -> {
                DroppedFiles.keep(desk.context, project, List.of(photo, recording));
                return null;
            });
            for (int i = 0; i < 3; i++) {
                Pictures.onWindow(() -> null); // what comes back starts more
            }
            var kept = desk.pipeline().itemsOf(EntityKind.ATTACHMENT, project.id());
            assertEquals(List.of("合影.jpg", "座谈.m4a"), kept.stream().skip(before)
                    .map(item -> item.get(AttachmentFields.NAME)).toList());
            desk.workspace.undo();
            assertEquals(before, desk.pipeline().itemsOf(EntityKind.ATTACHMENT, project.id()).size());
        }
    }

    @Test
    void whatIsDroppedOntoALabelInsideACellIsDroppedOntoItsItem() throws Exception {
        Pictures.onWindow(() -> {
            var label = new Label("x");
            var cell = new ListCell<String>() {
                void show(String item) {
                    updateItem(item, false);
                }
            };
            cell.show("visit");
            new javafx.scene.layout.StackPane(cell);
            var inside = new javafx.scene.layout.StackPane(label);
            cell.setGraphic(inside);
            cell.setSkin(new javafx.scene.control.skin.ListCellSkin<>(cell));
            assertEquals("visit", DroppedFiles.item(label));
            assertNull(DroppedFiles.item(new Label()));
            return null;
        });
    }

    @Test
    void ledgersAndAddressBooksGoTheirOwnWays() {
        assertTrue(FileDrop.isOthers(List.of(new File("a.jpg"), new File("b.MP3"), new File("c.pdf"))));
        assertFalse(FileDrop.isOthers(List.of(new File("台账.XLSX"))));
        assertFalse(FileDrop.isOthers(List.of(new File("客商.vcf"))));
        assertFalse(FileDrop.isOthers(List.of()));
        assertEquals(Path.of("客商.VCF"), FileDrop.cards(List.of(new File("客商.VCF"))).orElseThrow());
        assertTrue(FileDrop.cards(List.of(new File("a.vcf"), new File("b.jpg"))).isEmpty());
    }
}
