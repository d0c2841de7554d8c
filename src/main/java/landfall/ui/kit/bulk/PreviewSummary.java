package landfall.ui.kit.bulk;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import landfall.text.Texts;
import landfall.ui.kit.bulk.BulkEdit.Line;
import landfall.ui.kit.bulk.BulkEdit.Outcome;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** How many projects of a preview change, have the value already, and cannot have it. */
final class PreviewSummary extends HBox {
    private final Texts texts;
    private final Label changing = new Label();
    private final Label same = Style.MUTED.on(new Label());
    private final Label refused = Style.DANGER_TEXT.on(new Label("", Icons.small(Feather.ALERT_CIRCLE)));

    PreviewSummary(Texts texts) {
        super(16);
        this.texts = texts;
        BulkStyle.BULK_SUMMARY.on(this);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(changing, same, refused);
    }

    void show(List<Line> lines) {
        boolean open = Line.count(lines, Outcome.OPEN) > 0;
        changing.setText(open ? texts.of("bulk.open") : texts.of("bulk.changing", Line.count(lines, Outcome.CHANGES)));
        Style.BOLD.on(changing, !open);
        Style.MUTED.on(changing, open);
        show(same, "bulk.already", Line.count(lines, Outcome.SAME));
        show(refused, "bulk.refused", Line.count(lines, Outcome.REFUSED));
    }

    private void show(Label label, String key, int number) {
        label.setText(texts.of(key, number));
        label.setVisible(number > 0);
        label.setManaged(number > 0);
    }
}
