package landfall.ui.kit.bulk;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import landfall.text.Texts;
import landfall.ui.kit.bulk.BulkEdit.Line;
import landfall.ui.kit.bulk.BulkEdit.Outcome;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Project by project: what stands now, and what will stand or why it cannot. */
final class PreviewList extends ListView<Line> {
    private static final double ROW = 26;
    private static final double NAME = 164;
    private static final double TIP = 420;
    private static final double BEFORE = 112;

    private final Texts texts;
    private Function<Object, String> words = value -> "";
    private Object after;

    PreviewList(Texts texts) {
        this.texts = texts;
        setId("bulk-preview");
        setAccessibleText(texts.of("bulk.preview"));
        setFixedCellSize(ROW);
        setCellFactory(view -> new Row());
        BulkStyle.BULK_PREVIEW.on(this);
    }

    /**
     * @param value what those get that change
     * @param wording writes a value, null among them, in words
     */
    void show(List<Line> lines, Object value, Function<Object, String> wording) {
        words = wording;
        after = value;
        getItems().setAll(Line.byOutcome(lines));
    }

    private final class Row extends ListCell<Line> {
        private final Label name = column(NAME);
        private final Label before = Style.MUTED.on(column(BEFORE));
        private final FontIcon sign = Icons.small(Feather.ARROW_RIGHT);
        private final Label result = new Label();
        private final HBox row = new HBox(8, name, before, sign, result);

        private Row() {
            BulkStyle.BULK_LINE.on(row);
            row.setAlignment(Pos.CENTER_LEFT);
            result.setMaxWidth(Double.MAX_VALUE);
            result.setMinWidth(0);
            HBox.setHgrow(result, Priority.ALWAYS);
            for (Label label : List.of(name, before, result)) {
                label.textTruncatedProperty().addListener((property, was, truncated) ->
                        label.setTooltip(truncated ? tip(label) : null));
            }
        }

        private static Tooltip tip(Label label) {
            var tip = new Tooltip();
            tip.textProperty().bind(label.textProperty());
            tip.setWrapText(true);
            tip.setMaxWidth(TIP);
            return tip;
        }

        private static Label column(double width) {
            var label = new Label();
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
            return label;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Outcome outcome = line.outcome();
            name.setText(line.project().name());
            before.setText(words.apply(line.before()));
            result.setText(switch (outcome) {
                case OPEN -> "";
                case CHANGES -> words.apply(after);
                case SAME -> texts.of("bulk.same");
                case REFUSED -> line.reason(texts);
            });
            Style.BOLD.on(result, outcome == Outcome.CHANGES);
            Style.SUBTLE.on(result, outcome == Outcome.SAME);
            Style.DANGER_TEXT.on(result, outcome == Outcome.REFUSED);
            Style.DANGER_TEXT.on(sign, outcome == Outcome.REFUSED);
            sign.setIconCode(outcome == Outcome.REFUSED ? Feather.ALERT_CIRCLE : outcome == Outcome.SAME
                    ? Feather.CHECK : Feather.ARROW_RIGHT);
            sign.setVisible(outcome != Outcome.OPEN);
            setGraphic(row);
            setAccessibleText(outcome == Outcome.OPEN
                    ? texts.of("bulk.line.open", name.getText(), before.getText())
                    : outcome == Outcome.CHANGES
                            ? texts.of("bulk.line.changes", name.getText(), before.getText(), result.getText())
                            : texts.of("bulk.line.stays", name.getText(), before.getText(), result.getText()));
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0; // the list gives the width, so that it never scrolls sideways
        }
    }
}
