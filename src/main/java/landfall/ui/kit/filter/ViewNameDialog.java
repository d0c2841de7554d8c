package landfall.ui.kit.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.insight.filter.SavedView;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Asks for the name of a view; no two views have the same. */
final class ViewNameDialog extends VBox {
    private static final double WIDTH = 380;
    private static final int LONGEST = 40;

    private final PlaceContext context;
    private final SavedView renamed;
    private final Consumer<String> named;
    private final TextField name = new TextField();
    private final Label error = Style.FIELD_ERROR.on(new Label());
    private Runnable close = () -> { };

    private ViewNameDialog(PlaceContext context, SavedView renamed, Consumer<String> named) {
        this.context = context;
        this.renamed = renamed;
        this.named = named;
        Texts texts = context.texts();
        String title = texts.of(renamed == null ? "kit.views.save.title" : "kit.views.rename.title");
        name.setId("view-name");
        name.setAccessibleText(title);
        name.setPromptText(texts.of("kit.views.name"));
        name.setText(renamed == null ? "" : renamed.name());
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        List<String> asked = context.filter().filter().get().describe(texts);
        var note = Controls.label(asked.isEmpty() ? texts.of("kit.views.everything")
                : String.join(texts.of("kit.views.and"), asked), Style.FIELD_NOTE);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        var body = Style.DIALOG_BODY.on(new VBox(8, name, error));
        if (renamed == null) {
            body.getChildren().add(note);
        }
        var done = Controls.primary(texts.of(renamed == null ? "kit.views.save.verb" : "kit.views.rename.verb"),
                this::done);
        done.setId("view-name-done");
        setPrefWidth(WIDTH);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(title, Style.DIALOG_TITLE))), body,
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("kit.filter.cancel"), () -> close.run()), done)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                done();
            }
        });
    }

    /**
     * Opens the question.
     *
     * @param renamed the view that gets another name, or null for a new one
     */
    static void open(PlaceContext context, SavedView renamed, Consumer<String> named) {
        var dialog = new ViewNameDialog(context, renamed, named);
        dialog.close = context.navigator().dialog(dialog);
        dialog.name.requestFocus();
        dialog.name.selectAll();
    }

    private void done() {
        Texts texts = context.texts();
        String typed = name.getText().strip();
        Optional<SavedView> same = SavedView.named(context.workspace().pipeline(), typed);
        if (typed.isEmpty()) {
            error.setText(texts.of("kit.views.name.empty"));
        } else if (typed.length() > LONGEST) {
            error.setText(texts.of("kit.views.name.long", LONGEST));
        } else if (same.isPresent() && (renamed == null || !same.get().id().equals(renamed.id()))) {
            error.setText(texts.of("kit.views.name.taken", same.get().name()));
        } else {
            close.run();
            if (renamed == null || !typed.equals(renamed.name())) {
                named.accept(typed);
            }
            return;
        }
        name.requestFocus();
    }
}
