package landfall.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.ui.merge.conflict.MergeStyle;
import org.kordamp.ikonli.feather.Feather;

/** The first step: a field to drop a pack on, the passphrase, how far the reading is, why the last one failed. */
final class ChoosePane extends StackPane {
    private final Texts texts;
    private final MergeActions actions;
    private final ProgressBar progress = new ProgressBar();
    private PasswordField passphrase;

    ChoosePane(Texts texts, MergeActions actions) {
        this.texts = texts;
        this.actions = actions;
        progress.setPrefWidth(280);
        Style.CANVAS.on(this);
    }

    /** @param standing how many conflicts wait from before */
    void show(MergeState state, int standing) {
        var box = MergeStyle.MERGE_DROP.on(new VBox());
        box.setMaxSize(640, 320);
        passphrase = null;
        if (state.busy()) {
            progress.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            box.setAlignment(Pos.CENTER);
            box.setSpacing(12);
            boolean merging = state.step() == MergeStep.MERGE;
            box.getChildren().setAll(Icons.huge(merging ? Feather.GIT_MERGE : Feather.PACKAGE),
                    Controls.label(texts.of(merging ? "merge.merging" : "merge.reading", state.file().getFileName()),
                            Style.BOLD), progress);
            if (!merging) {
                box.getChildren().add(Controls.quiet(texts.of("merge.stop"), actions::stop));
            }
        } else if (state.asksPassphrase()) {
            ask(box, state);
        } else if (state.problem() != null) {
            Button again = Controls.primary(texts.of("merge.choose.another"), actions::choose);
            box.getChildren().setAll(new EmptyState(Feather.ALERT_CIRCLE, texts.of("merge.failed"), state.problem(),
                    again).failed());
        } else {
            Button choose = Controls.primary(texts.of("merge.choose.button"), actions::choose);
            choose.setId("merge-choose");
            var settle = Controls.button(Feather.GIT_MERGE, texts.of("merge.standing", standing),
                    actions::settleStanding);
            settle.setId("merge-standing");
            Button[] offered = standing == 0 ? new Button[] {choose} : new Button[] {choose, settle};
            box.getChildren().setAll(new EmptyState(Feather.GIT_MERGE, texts.of("merge.choose.title"),
                    texts.of("merge.choose.note"), offered));
        }
        getChildren().setAll(box);
    }

    private void ask(VBox box, MergeState state) {
        passphrase = new PasswordField();
        passphrase.setId("merge-passphrase");
        passphrase.setAccessibleText(texts.of("merge.passphrase"));
        passphrase.setPromptText(texts.of("merge.passphrase"));
        passphrase.setOnAction(event -> unlock());
        HBox.setHgrow(passphrase, Priority.ALWAYS);
        var open = Controls.primary(texts.of("merge.passphrase.open"), this::unlock);
        open.setId("merge-unlock");
        var line = new HBox(8, passphrase, open);
        line.setMaxWidth(380);
        var said = new Label(state.problem() == null ? texts.of("merge.passphrase.note") : state.problem());
        (state.problem() == null ? Style.MUTED : Style.DANGER_TEXT).on(said);
        said.setWrapText(true);
        said.setMaxWidth(380);
        said.setMinHeight(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER);
        box.setSpacing(12);
        box.getChildren().setAll(Icons.huge(Feather.LOCK),
                Controls.label(texts.of("merge.passphrase.title", state.file().getFileName()), Style.EMPTY_TITLE),
                said, line, Controls.quiet(texts.of("merge.choose.another"), actions::choose));
    }

    private void unlock() {
        CharSequence typed = passphrase.getCharacters();
        if (typed.isEmpty()) {
            return;
        }
        char[] characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        passphrase.clear();
        actions.unlock(characters);
    }

    /** How far the work is, 0 to 1. */
    void progress(double part) {
        progress.setProgress(part);
    }

    /** Puts the cursor where the passphrase is typed, if it is asked for. */
    boolean focusPassphrase() {
        if (passphrase != null) {
            passphrase.requestFocus();
        }
        return passphrase != null;
    }
}
