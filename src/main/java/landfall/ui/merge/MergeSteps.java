package landfall.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.ui.merge.conflict.MergeStyle;
import org.kordamp.ikonli.feather.Feather;

/** The steps in a row: a tick for those that are done, a dot for the present one. */
final class MergeSteps extends HBox {
    private final Texts texts;
    private MergeStep shown;
    private boolean wasDone;

    MergeSteps(Texts texts) {
        super(6);
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
    }

    /** @param done true when the last step is done as well */
    void show(MergeStep now, boolean done) {
        if (now == shown && done == wasDone) {
            return;
        }
        shown = now;
        wasDone = done;
        getChildren().clear();
        for (MergeStep step : MergeStep.values()) {
            if (step != MergeStep.READ) {
                getChildren().add(MergeStyle.MERGE_STEP_LINE.on(new Region()));
            }
            boolean past = done || step.compareTo(now) < 0;
            boolean present = step == now && !done;
            Label label = Controls.label(step.label(texts), MergeStyle.MERGE_STEP);
            label.setMinWidth(USE_PREF_SIZE);
            label.setGraphic(Icons.of(past ? Feather.CHECK_CIRCLE : present ? Feather.DISC : Feather.CIRCLE));
            MergeStyle.MERGE_STEP_NOW.on(label, present);
            Style.MUTED.on(label, !present);
            getChildren().add(label);
        }
    }
}
