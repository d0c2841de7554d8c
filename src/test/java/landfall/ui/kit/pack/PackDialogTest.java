package landfall.ui.kit.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.VisitFields;
import landfall.exchange.pack.Pack;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDialogTest {
    @TempDir
    Path folder;

    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    private void open(Desk desk, PackOffer offer, Theme theme) throws Exception {
        Pictures.onWindow(() -> {
            PackDialog.open(desk.context, offer);
            return null;
        });
        stage = Pictures.show(new StackPane(Style.DIALOG.on(desk.dialog())), theme, 620, 620);
        Hands.settle();
    }

    private void press(String id) throws Exception {
        Pictures.onWindow(() -> {
            ((ButtonBase) stage.getScene().lookup("#" + id)).fire();
            return null;
        });
        Hands.settle();
    }

    private void type(String id, String text) throws Exception {
        Pictures.onWindow(() -> {
            ((TextInputControl) stage.getScene().lookup("#" + id)).setText(text);
            return null;
        });
    }

    private String said(String id) throws Exception {
        return Pictures.onWindow(() -> ((Label) stage.getScene().lookup("#" + id)).getText());
    }

    private static FilePicker saving(Path file) {
        return new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, List<String> patterns) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String title, Path suggested, String kind, String pattern) {
                return Optional.of(file);
            }
        };
    }

    @Test
    void whatATripIsAboutIsCountedPackedAndToldWithoutItsRestrictedProject() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 40)) {
            Item visit = desk.pipeline().items(EntityKind.VISIT).stream()
                    .filter(one -> one.get(VisitFields.PROJECT) != null).findFirst().orElseThrow();
            Project restricted = desk.pipeline().project(visit.get(VisitFields.PROJECT));
            desk.workspace.perform(Draft.of(EditKind.CHANGE, "x", ProjectFields.SECRECY.labelKey())
                    .set(restricted.id(), ProjectFields.SECRECY, "限定人员"));
            Pictures.cssWarnings();
            open(desk, PackOffer.ofTrip(visit.ownerId()), Theme.LIGHT);
            String locked = said("pack-size");
            assertEquals("不带 1 个涉密项目", said("pack-behind"));
            Pictures.take(stage, "pack-CHINESE-LIGHT");
            press("pack-unlock");
            assertEquals("", said("pack-behind"));
            assertFalse(locked.equals(said("pack-size")));
            press("pack-unlock");
            type("pack-passphrase", "一路平安");
            desk.files = saving(folder.resolve("深圳"));
            press("pack-choose");
            assertEquals("两次输入的口令不一样", said("pack-passphrase-note"));
            assertFalse(Files.exists(folder.resolve("深圳.landpack")));
            type("pack-again", "一路平安");
            press("pack-choose");
            assertNull(desk.dialog());
            assertEquals("已带走 " + locked + "，文件在 " + folder.resolve("深圳.landpack") + "；1 个涉密项目没有带",
                    desk.said.getLast());
            try (Pack pack = Pack.open(folder.resolve("深圳.landpack"), desk.workspace.dataset(),
                    "一路平安".toCharArray(), PackProgress.NONE)) {
                assertEquals(1, pack.manifest().origin().restricted());
                pack.entries(entry -> entry.edit().changes().forEach(change ->
                        assertFalse(change.cell().row().equals(restricted.id()))), PackProgress.NONE);
            }
            assertEquals(List.of(), Pictures.cssWarnings());
            close();
        }
    }

    @Test
    void theSelectedProjectsComeFirstAndStagesWithoutATickPackNothing() throws Exception {
        try (var desk = new Desk(folder, Language.ENGLISH, 40)) {
            List<String> two = desk.pipeline().projects().subList(0, 2).stream().map(Project::id).toList();
            open(desk, PackOffer.ofProjects(two), Theme.DARK);
            assertTrue(said("pack-size").startsWith("2 projects"), said("pack-size"));
            Pictures.take(stage, "pack-ENGLISH-DARK");
            press("pack-stages");
            assertEquals("Tick the stages to take along", said("pack-size"));
            assertTrue(Pictures.onWindow(() -> stage.getScene().lookup("#pack-choose").isDisabled()));
            press("pack-stage-TALKS");
            assertFalse(Pictures.onWindow(() -> stage.getScene().lookup("#pack-choose").isDisabled()));
            close();
        }
    }

    private void close() throws Exception {
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
    }
}
