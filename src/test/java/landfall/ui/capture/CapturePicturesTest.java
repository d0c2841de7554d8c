package landfall.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.text.Language;
import landfall.ui.cards.CardsDialog;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Overlay;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapturePicturesTest {
    private static final String CHINESE = "亚辉龙引荐 试剂原料企业甲，要GMP厂房8000平，约1.2亿，下周四回访，联系人王经理 13812345678";
    private static final String ENGLISH = "Winthrop Biosciences, about CNY 300 million, from Shenzhen, Mr Wang 13812345678, wants to see a plant, call back next week";

    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void theLineIsShownEmptyAndReadInBothLanguagesAndThemes() throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, Language.CHINESE, 12)) {
            picture(desk, Theme.LIGHT, "", "capture-empty-zh-light");
            picture(desk, Theme.LIGHT, CHINESE, "capture-read-zh-light");
            String known = desk.pipeline().enterprises().iterator().next().name();
            picture(desk, Theme.DARK, known + " 5000万美元 200亩 12月底投产 明天回访", "capture-known-zh-dark");
            picture(desk, Theme.LIGHT, known.substring(0, 4) + "新材 3亿 下周五报价", "capture-twin-zh-light");
        }
        Path other = Files.createDirectory(folder.resolve("en"));
        try (var desk = new Desk(other, Language.ENGLISH, 12)) {
            picture(desk, Theme.DARK, "", "capture-empty-en-dark");
            picture(desk, Theme.DARK, ENGLISH, "capture-read-en-dark");
            picture(desk, Theme.LIGHT, ENGLISH, "capture-read-en-light");
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    @Test
    void filesDroppedOnTheLineAreKeptWithTheLeadInTheSameEdit() throws Exception {
        Path photo = Files.writeString(folder.resolve("现场.jpg"), "a picture");
        try (var desk = new Desk(folder, Language.CHINESE, 3)) {
            var closed = new boolean[1];
            var sheet = Pictures.onWindow(() -> new CaptureSheet(desk.context, null, null,
                    new Kept("甲科技 3亿 周五回访", Map.of(ProjectFields.TOTAL_INVESTMENT, "4亿"), List.of()), () -> closed[0] = true));
            Stage stage = Pictures.show(new StackPane(sheet), Theme.LIGHT, 1280, 720);
            Pictures.onWindow(() -> {
                sheet.add(List.of(photo, photo));
                ((Button) sheet.lookup("#capture-save")).fire();
                return null;
            });
            settle();
            assertTrue(closed[0]);
            Project project = desk.pipeline().projects().getLast();
            assertEquals("甲科技项目", project.name());
            assertEquals(4, project.totalInvestment().in(100_000_000).intValueExact(), "what was typed by hand stands");
            var kept = desk.pipeline().itemsOf(EntityKind.ATTACHMENT, project.id());
            assertEquals(List.of("现场.jpg"), kept.stream().map(item -> item.get(AttachmentFields.NAME)).toList());
            desk.workspace.undo();
            assertEquals(3, desk.pipeline().projects().size());
            assertEquals(Kept.NOTHING, Pictures.onWindow(sheet::kept));
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
    }

    @Test
    void peopleOfAnAddressBookAreShownMaskedAndBecomeContacts() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 3)) {
            String known = desk.pipeline().enterprises().iterator().next().name();
            Path file = Files.write(folder.resolve("客商.vcf"), ("BEGIN:VCARD\nVERSION:3.0\nFN:王芳\nTITLE:总经理\nORG:" + known
                    + "\nTEL:13812345678\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:陈建国\nORG:新来的企业\nTEL:13900001111\nEND:VCARD\n"
                    + "BEGIN:VCARD\nVERSION:3.0\nFN:无单位\nTEL:13700001111\nEND:VCARD\n").getBytes(StandardCharsets.UTF_8));
            int before = desk.pipeline().items(EntityKind.CONTACT).size();
            Pictures.onWindow(() -> {
                CardsDialog.open(desk.context, file, null);
                return null;
            });
            settle();
            Region dialog = desk.dialog();
            Stage stage = Pictures.onWindow(() -> dialog(dialog));
            Pictures.take(stage, "cards-zh-light");
            Pictures.onWindow(() -> {
                assertEquals("", ((TextField) dialog.lookup("#cards-enterprise")).getText());
                ((Button) dialog.lookup("#cards-keep")).fire();
                return null;
            });
            settle();
            assertEquals(before + 2, desk.pipeline().items(EntityKind.CONTACT).size());
            assertTrue(desk.pipeline().enterprises().stream().anyMatch(one -> one.name().equals("新来的企业")));
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
    }

    // What comes back may start more.
    private static void settle() throws Exception {
        for (int i = 0; i < 5; i++) {
            Pictures.onWindow(() -> null);
        }
    }

    private static Stage dialog(Region content) throws Exception {
        var overlay = new Overlay();
        overlay.dialog(content, () -> { });
        return Pictures.show(new StackPane(overlay), Theme.LIGHT, 1280, 720);
    }

    private void picture(Desk desk, Theme theme, String line, String name) throws Exception {
        Stage stage = Pictures.onWindow(() -> {
            var overlay = new Overlay();
            var sheet = new CaptureSheet(desk.context, line.isEmpty() ? null
                    : desk.pipeline().items(EntityKind.TRIP).getFirst().id(), null, new Kept(line, Map.of(), List.of()), () -> { });
            overlay.dialog(sheet, () -> { });
            return Pictures.show(new StackPane(overlay), theme, 1280, 720);
        });
        Pictures.take(stage, name);
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
    }
}
