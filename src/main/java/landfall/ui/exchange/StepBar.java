package landfall.ui.exchange;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The steps in a row: a tick for those that are done, a dot for the present one. */
final class StepBar extends HBox {
    private final Texts texts;
    private final ImportActions actions;

    StepBar(Texts texts, ImportActions actions) {
        super(6);
        this.texts = texts;
        this.actions = actions;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
    }

    void show(ImportState state) {
        getChildren().clear();
        for (Step step : Step.values()) {
            if (step != Step.FILE) {
                getChildren().add(ExchangeStyle.IMPORT_STEP_LINE.on(new Region()));
            }
            getChildren().add(button(step, state));
        }
    }

    private Button button(Step step, ImportState state) {
        boolean now = step == state.step();
        boolean done = step.compareTo(state.step()) < 0 || state.step() == Step.DONE;
        Button button = Controls.quiet(step.label(texts), () -> actions.step(step));
        button.setGraphic(Icons.of(done ? Feather.CHECK_CIRCLE : now ? Feather.DISC : Feather.CIRCLE));
        ExchangeStyle.IMPORT_STEP.on(button);
        ExchangeStyle.IMPORT_STEP_NOW.on(button, now && !done);
        ExchangeStyle.IMPORT_STEP_DONE.on(button, done);
        boolean open = state.step() != Step.DONE && step != Step.DONE && (step == Step.FILE || state.plan() != null);
        button.setDisable(!open && !now && !done);
        button.setMouseTransparent(!open);
        button.setFocusTraversable(open && !now);
        return button;
    }
}
