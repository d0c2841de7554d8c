package landfall.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.Overlay;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.look.ThemeChoice;
import org.kordamp.ikonli.feather.Feather;

/** What a user sees before any workspace is open. */
public final class Welcome extends StackPane {
    private static final double RIGHT_WIDTH = 600;

    private final Texts texts;
    private final WelcomeActions actions;
    private final HBox banner = Style.all(new HBox(), Style.BANNER, Style.BANNER_DANGER);
    private final StackPane createSlot = new StackPane();
    private final NewWorkspaceForm form;
    private final Overlay dialogs = new Overlay();

    /** @param recent the workspaces opened last, newest first, missing ones among them */
    public Welcome(Texts texts, WelcomeActions actions, List<Path> recent, ThemeChoice theme) {
        this.texts = texts;
        this.actions = actions;
        this.form = new NewWorkspaceForm(texts, actions, () -> showForm(false));
        Theme.addSheet(this, Welcome.class, "welcome.css");
        banner.setVisible(false);
        banner.setManaged(false);
        var right = new VBox(14, banner, choices());
        right.setPrefWidth(RIGHT_WIDTH);
        right.setMinWidth(420);
        if (!recent.isEmpty()) {
            right.getChildren().add(new VBox(8, Style.BOLD.on(new Label(texts.of("welcome.recent"))),
                    recentList(recent)));
        }
        var middle = new HBox(64, new WelcomeIntro(texts, actions, theme), right);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var frame = WelcomeStyle.WELCOME.on(new BorderPane(new StackPane(middle)));
        frame.setBottom(status());
        getChildren().addAll(frame, dialogs);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        showForm(recent.isEmpty());
    }

    /** Puts the focus where the user starts; called once the view stands in its window. */
    public void begin() {
        if (form.getParent() == null || !form.begin()) {
            createSlot.lookup(".button").requestFocus();
        }
    }

    /** Shows a dialog over everything; Esc and the returned action close it. */
    public Runnable dialog(Region content) {
        dialogs.dialog(content, () -> { });
        return dialogs::close;
    }

    /** Tells the user what could not be done, with what can be done instead. */
    public void warn(String text, Node... instead) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        banner.getChildren().setAll(Icons.of(Feather.ALERT_CIRCLE), words);
        banner.getChildren().addAll(instead);
        banner.setVisible(true);
        banner.setManaged(true);
    }

    private void onKey(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case N -> showForm(true);
            case O -> actions.chooseWorkspace();
            case D -> actions.demo();
            case P -> actions.beginWithPack();
            case I -> {
                if (actions.canImport()) {
                    actions.importLedger();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private VBox choices() {
        var card = WelcomeStyle.WELCOME_CARD.on(new VBox(createSlot));
        card.getChildren().add(row(Feather.FOLDER, texts.of("welcome.open"), texts.of("welcome.open.note"), "O",
                actions::chooseWorkspace));
        if (actions.canImport()) {
            card.getChildren().add(row(Feather.UPLOAD, texts.of("welcome.import"), texts.of("welcome.import.note"),
                    "I", actions::importLedger));
        }
        card.getChildren().add(row(Feather.PACKAGE, texts.of("welcome.pack"), texts.of("welcome.pack.note"), "P",
                actions::beginWithPack));
        card.getChildren().add(row(Feather.PLAY_CIRCLE, texts.of("welcome.demo"), texts.of("welcome.demo.note"), "D",
                actions::demo));
        return card;
    }

    private void showForm(boolean open) {
        var head = row(Feather.FOLDER_PLUS, texts.of("welcome.create"), texts.of("welcome.create.note"), "N",
                () -> showForm(true));
        if (open) {
            WelcomeStyle.WELCOME_ROW_ON.on(head);
            createSlot.getChildren().setAll(new VBox(head, form));
            form.begin();
        } else {
            createSlot.getChildren().setAll(head);
        }
    }

    private Button row(Feather icon, String title, String note, String key, Runnable action) {
        var words = new VBox(1, Style.BOLD.on(new Label(title)),
                Controls.label(note, Style.TEXT_SM, Style.MUTED));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var content = new HBox(14, Icons.large(icon), words, Controls.keyCap(Keys.command(key)));
        content.setAlignment(Pos.CENTER_LEFT);
        return asRow(content, title, action, WelcomeStyle.WELCOME_ROW);
    }

    private static Button asRow(HBox content, String name, Runnable action, WelcomeStyle style) {
        var row = style.on(new Button(null, content));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(name);
        row.setOnAction(event -> action.run());
        content.prefWidthProperty().bind(row.widthProperty().subtract(36));
        return row;
    }

    private VBox recentList(List<Path> recent) {
        var card = WelcomeStyle.WELCOME_CARD.on(new VBox());
        for (Path file : recent.subList(0, Math.min(4, recent.size()))) {
            card.getChildren().add(recentRow(file));
        }
        return card;
    }

    private Node recentRow(Path file) {
        boolean there = Files.exists(file);
        String name = file.getFileName().toString().replaceFirst("\\.landfall$", "");
        var where = Controls.label(there ? String.valueOf(file.getParent()) : texts.of("welcome.recent.gone"),
                Style.TEXT_SM, Style.MUTED);
        where.setTextOverrun(javafx.scene.control.OverrunStyle.LEADING_ELLIPSIS);
        where.setMinWidth(0);
        var title = new Label(name);
        title.setMinWidth(Region.USE_PREF_SIZE);
        var date = Controls.label(there ? date(file) : texts.of("welcome.recent.forget"), Style.TEXT_SM, Style.MUTED);
        date.setMinWidth(Region.USE_PREF_SIZE);
        var content = new HBox(12, Icons.of(Feather.DATABASE), title, where, Controls.spacer(), date);
        content.setAlignment(Pos.CENTER_LEFT);
        var row = asRow(content, name, () -> {
            if (there) {
                actions.open(file);
            } else {
                actions.forget(file);
            }
        }, WelcomeStyle.WELCOME_RECENT);
        var restore = Controls.icon(Feather.ROTATE_CCW, texts.of("welcome.recent.restore"), () -> actions.restore(file));
        restore.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(row, Priority.ALWAYS);
        return WelcomeStyle.WELCOME_RECENT_LINE.on(new HBox(row, restore));
    }

    private String date(Path file) {
        try {
            LocalDate day = Files.getLastModifiedTime(file).toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
            return Formats.forScreen(texts).date(day);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private HBox status() {
        var about = new Label(texts.of("welcome.status"), Icons.small(Feather.INFO));
        return WelcomeStyle.WELCOME_STATUS.on(new HBox(about));
    }
}
