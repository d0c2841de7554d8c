package landfall.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.filter.ProjectFilter;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.draft.ProjectDrafts;
import landfall.text.Language;
import landfall.ui.kit.Background;
import landfall.ui.kit.Desk;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Restricted projects in the real window: masked, shown, masked again, in both languages and looks. */
class SecrecyFlowTest {
    private static final String SECRET = "天枢卫星总装基地";

    @TempDir
    Path folder;
    private Stage stage;
    private MainWindow window;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    private void restrict(int number, String name) throws Exception {
        Pictures.onWindow(() -> {
            Project project = window.context().workspace().pipeline().projects().get(number);
            window.context().workspace().perform(Draft.of(EditKind.CHANGE, name, ProjectFields.SECRECY.labelKey())
                    .set(project.id(), ProjectFields.NAME, name)
                    .set(project.id(), ProjectFields.SECRECY, ProjectFields.RESTRICTED));
            return null;
        });
        settle();
    }

    private void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            Pictures.onWindow(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return null;
            });
        }
    }

    private <T extends Node> T found(String id, Class<T> type) throws Exception {
        return Pictures.onWindow(() -> type.cast(stage.getScene().getRoot().lookup(id)));
    }

    private void press(String id) throws Exception {
        Button button = found(id, Button.class);
        assertNotNull(button, id);
        Pictures.onWindow(() -> {
            button.fire();
            return null;
        });
        settle();
    }

    private void go(Route route) throws Exception {
        Pictures.onWindow(() -> {
            window.context().navigator().go(route);
            return null;
        });
        settle();
    }

    /** Every text in the window, tooltips aside. */
    private String read() throws Exception {
        return Pictures.onWindow(() -> {
            var all = new StringBuilder();
            for (Node node : stage.getScene().getRoot().lookupAll("*")) {
                if (node instanceof Labeled labeled) {
                    all.append(labeled.getText()).append('\n');
                }
            }
            return all.toString();
        });
    }

    private String status() throws Exception {
        Button button = found("#status-secrecy", Button.class);
        return button.isVisible() ? button.getText() : "";
    }

    @Test
    void aRestrictedProjectIsMaskedUntilTheUserShowsItAndAgainAfterwards() throws Exception {
        Pictures.cssWarnings();
        var settings = Settings.load(new Home(folder));
        settings.setTheme(ThemeChoice.LIGHT.name());
        stage = Pictures.onWindow(Stage::new);
        window = Pictures.onWindow(() -> {
            var made = new MainWindow(stage, new Home(folder), settings,
                    Background.on(Desk::elsewhere, Platform::runLater), Places.ALL, FilePicker.NONE,
                    () -> LocalDate.of(2024, 8, 30));
            made.show(null);
            made.beginnings().demo();
            stage.setWidth(1280);
            stage.setHeight(720);
            return made;
        });
        settle();
        assertEquals("", status(), "nothing is said where nothing is restricted");
        restrict(60, SECRET);
        restrict(61, "星河数据中心");
        assertEquals("已遮盖 2 个保密项目 · 显示", status());
        PlaceContext context = window.context();
        Project secret = context.workspace().pipeline().projects().get(60);
        String masked = context.pipeline().project(secret.id()).name();
        assertEquals("保密项目 " + secret.code(), masked);
        for (Route route : List.of(new Route.Board(), Route.Ledger.all())) {
            go(route);
            assertFalse(read().contains(SECRET), route.toString());
        }
        assertFalse(context.pipeline().projects().stream().anyMatch(project -> project.name().contains("天枢")));

        // What is masked is not changed by accident; the form that asks to show it opens instead.
        go(new Route.Dossier(secret.id()));
        assertNotNull(found("#dossier-unlock", Button.class));
        Pictures.take(stage, "secrecy-dossier-zh");
        Pipeline before = context.workspace().pipeline();
        Pictures.onWindow(() -> context.perform(ProjectDrafts.delete(context.pipeline().project(secret.id()))));
        settle();
        assertEquals(before, context.workspace().pipeline());
        assertNotNull(found("#unlock-form", Node.class));
        Pictures.take(stage, "secrecy-unlock-zh");
        press("#unlock-go");
        assertNull(found("#dossier-unlock", Button.class));
        assertTrue(read().contains(SECRET));
        assertEquals("2 个保密项目可见 · 遮盖", status());
        press("#status-secrecy");
        assertNotNull(found("#dossier-unlock", Button.class));
        assertFalse(read().contains(SECRET));
        Pictures.onWindow(() -> {
            context.navigator().closeDrawer();
            return null;
        });

        // What somebody restricts herself stays in her sight until it is masked.
        Project own = context.workspace().pipeline().projects().get(62);
        Pictures.onWindow(() -> context.perform(Draft.of(EditKind.CHANGE, own.name(), ProjectFields.SECRECY.labelKey())
                .set(own.id(), ProjectFields.SECRECY, ProjectFields.RESTRICTED)));
        settle();
        assertEquals(own.name(), context.pipeline().project(own.id()).name());

        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            boolean dark = language == Language.ENGLISH;
            Pictures.onWindow(() -> {
                window.theme(dark ? ThemeChoice.DARK : ThemeChoice.LIGHT);
                window.language(language, Route.Ledger.all());
                return null;
            });
            settle();
            assertEquals(dark ? "Restricted projects masked: 2 · Show" : "已遮盖 2 个保密项目 · 显示", status());
            Pictures.onWindow(() -> {
                window.context().filter().filter().set(ProjectFilter.ALL.withText("ZS-2024-00"));
                return null;
            });
            for (Route route : List.of(new Route.Record(), new Route.Board(), Route.Ledger.all())) {
                go(route);
                assertFalse(read().contains(SECRET), route.toString());
                Pictures.take(stage, "secrecy-" + route.getClass().getSimpleName() + "-" + language.code());
            }
            go(new Route.Dossier(secret.id()));
            Pictures.take(stage, "secrecy-dossier-" + language.code());
            press("#dossier-unlock");
            Pictures.take(stage, "secrecy-unlock-" + language.code());
            Pictures.onWindow(() -> {
                window.context().navigator().closeDialog();
                window.context().navigator().closeDrawer();
                return null;
            });
        }
        Pictures.onWindow(() -> {
            window.close();
            stage.close();
            return null;
        });
    }
}
