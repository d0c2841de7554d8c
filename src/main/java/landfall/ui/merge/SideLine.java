package landfall.ui.merge;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.ui.merge.conflict.Case;
import landfall.ui.merge.conflict.MergeStyle;
import landfall.ui.merge.conflict.MergeWords;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A conflict in the list at the left; a click goes to its card. */
final class SideLine extends Button {
    private static final double PADDING = 20;

    // What the line shows; the same again changes nothing.
    private record Look(String name, String field, String status, boolean settled, boolean now) {
    }

    private final MergeWords words;
    private final FontIcon icon = Icons.of(Feather.ALERT_CIRCLE);
    private final Label name = Controls.label("");
    private final Label field = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private final Label status = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private Case which;
    private Look look;

    SideLine(MergeWords words, MergeActions actions) {
        this.words = words;
        MergeStyle.MERGE_ITEM.on(this);
        HBox row = row(icon, new VBox(name, field), status);
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        row.setMouseTransparent(true);
        setOnAction(event -> actions.choose(which));
    }

    void show(Case shown, MergeState state) {
        which = shown;
        String said = !state.isSettling() ? "" : words.texts().of(shown.settled() ? "merge.settled" : "merge.open");
        var next = new Look(words.name(shown.cell()), words.field(shown), said, shown.settled(),
                shown.cell().equals(state.current()));
        if (Objects.equals(look, next)) {
            return;
        }
        look = next;
        icon.setIconCode(next.settled() ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE);
        Style.OK_TEXT.on(icon, next.settled());
        Style.WARN_TEXT.on(icon, !next.settled());
        name.setText(next.name());
        field.setText(next.field());
        status.setText(next.status());
        setAccessibleText(next.name() + " " + next.field() + " " + next.status());
        MergeStyle.MERGE_ITEM_NOW.on(this, next.now());
    }

    /** A line with an icon, a text that gives way, and a short word at its right. */
    static HBox row(FontIcon icon, VBox text, Label right) {
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        right.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, icon, text, right);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
