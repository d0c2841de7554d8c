package landfall.ui.reports.wording;

import java.time.YearMonth;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.journal.Draft;
import landfall.journal.draft.BulletinDrafts;
import landfall.report.monthly.Section;
import landfall.report.wording.Wording;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.TypedText;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Words a section of the bulletin by hand; shows what is generated beside it, and says when that changed since. */
public final class WordingPanel extends ScrollPane {
    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS = 12;

    private final PlaceContext context;
    private final Texts texts;
    private final Runnable close;
    private final Label title = Style.BOLD.on(new Label());
    private final TextArea area = new TextArea();
    private final VBox below = new VBox(8);
    private YearMonth month;
    private Section section;
    private Wording wording;
    private String shown = "";
    private String basis = "";
    private String saving;
    private TypedText typed;
    private boolean waits;

    /** @param close called when the user wants to see something else at this place */
    public WordingPanel(PlaceContext context, Runnable close) {
        this.context = context;
        this.texts = context.texts();
        this.close = close;
        Button leave = Controls.icon(Feather.X, texts.of("reports.text.close"), close);
        leave.setId("wording-close");
        title.setMinWidth(0);
        area.setId("wording-text");
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                keep();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.textProperty().addListener((property, before, text) -> typed(text));
        setContent(WordingStyle.REPORT_RIGHT.on(WordingStyle.REPORT_WORDING.on(new VBox(8,
                WordingStyle.REPORT_HEAD.on(new HBox(6, title, Controls.spacer(), leave)), area, below))));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Shows the text of a section of a month; what is being typed into it stays. */
    public void show(YearMonth of, Section what, Wording now) {
        boolean another = !of.equals(month) || what != section;
        boolean typing = !another && !area.getText().equals(shown) && !area.getText().equals(now.text());
        month = of;
        section = what;
        wording = now;
        saving = null;
        shown = now.text();
        String name = texts.of(what.labelKey());
        title.setText(texts.of("reports.text", name));
        area.setAccessibleText(texts.of("reports.text.edit", name));
        area.setEditable(!context.navigator().past().isPast());
        if (!typing) {
            basis = now.generated();
            if (!area.getText().equals(shown)) {
                typed = null;
                area.setText(shown);
            }
        }
        if (another || typed == null) {
            typed = TypedText.of(context, "wording " + of + " " + what + " " + texts.language().code());
        }
        waits = another && area.isEditable() && typed.waiting() != null && !typed.waiting().equals(shown);
        if (waits) {
            area.setText(typed.waiting());
        }
        if (another) {
            setVvalue(0);
            applyCss(); // a pane that was never shown has not taken its content into the window yet
            area.requestFocus();
            area.end();
        }
        explain();
    }

    private void typed(String text) {
        if (typed != null && text.equals(shown)) {
            typed.done();
        } else if (typed != null) {
            typed.typed(text);
        }
    }

    private void drop() {
        waits = false;
        area.setText(shown);
        explain();
    }

    private void explain() {
        below.getChildren().clear();
        if (waits) {
            var drop = Controls.link(texts.of("kit.draft.drop"), this::drop);
            drop.setId("wording-drop");
            drop.setFocusTraversable(false); // to leave the text would save it
            below.getChildren().addAll(line(texts.of("kit.draft.waiting"), Style.WARN_TEXT), drop);
        }
        below.getChildren().add(line(texts.of(section.hasPoints() ? "reports.text.hint.points" : "reports.text.hint"),
                Style.MUTED));
        var actions = new FlowPane(8, 8);
        if (wording.isOutdated()) {
            var warning = new HBox(8, Style.WARN_TEXT.on(Icons.of(Feather.ALERT_TRIANGLE)),
                    line(texts.of("reports.text.outdated"), Style.WARN_TEXT));
            warning.setAlignment(Pos.TOP_LEFT);
            below.getChildren().add(warning);
            actions.getChildren().add(button("reports.text.keep", "wording-keep", drafts().keep(wording.generated())));
        } else {
            below.getChildren().add(line(texts.of(wording.isOwn() ? "reports.text.own" : wording.generated().isEmpty()
                    ? "reports.text.generated.none" : "reports.text.unchanged"), Style.MUTED));
        }
        if (wording.isOwn()) {
            actions.getChildren().add(button("reports.text.back", "wording-back", drafts().takeBack()));
            below.getChildren().add(actions);
            if (wording.isOutdated()) {
                quote("reports.text.now", wording.generated());
                quote("reports.text.then", wording.basis() == null ? "" : wording.basis());
            } else if (!wording.generated().isEmpty()) {
                quote("reports.text.generated", wording.generated());
            }
        }
    }

    private void quote(String key, String text) {
        below.getChildren().addAll(Style.all(new Label(texts.of(key)), Style.TEXT_SM, Style.BOLD), WordingStyle
                .REPORT_QUOTE.on(line(text.isEmpty() ? texts.of("reports.text.then.none") : text, Style.MUTED)));
    }

    private Button button(String key, String id, Draft draft) {
        Button button = Controls.button(texts.of(key), () -> {
            if (!context.refusesEdits()) {
                perform(draft);
            }
        });
        button.setId(id);
        return button;
    }

    private static Label line(String text, Style style) {
        Label label = Style.all(new Label(text), Style.TEXT_SM, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void key(KeyEvent event) {
        if (KEEP.match(event)) {
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else {
            return;
        }
        event.consume();
    }

    private BulletinDrafts drafts() {
        return new BulletinDrafts(month, section.name(), section.labelKey(), texts.language().code());
    }

    private void keep() {
        if (section == null || area.getText().equals(shown)) {
            return;
        }
        String text = area.getText().lines().map(String::strip).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        if (text.equals(saving)) {
            return;
        }
        // What came while she was typing she has not seen: it counts as a change since.
        boolean generated = text.isEmpty() || text.equals(wording.generated());
        if (text.equals(shown) || generated && !wording.isOwn()) {
            area.setText(shown);
            return;
        }
        saving = text;
        perform(generated ? drafts().takeBack() : drafts().word(text, basis));
    }

    // What could not be kept stays in the area.
    private void perform(Draft draft) {
        TypedText saved = typed;
        context.perform(draft).onSuccess(edit -> saved.done()).onError(problem -> {
            saving = null;
            context.navigator().warn(problem);
        });
    }
}
