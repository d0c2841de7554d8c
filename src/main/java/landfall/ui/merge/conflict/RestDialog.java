package landfall.ui.merge.conflict;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.journal.Draft;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Shows what becomes of every conflict that is left when one side is taken for all; then does it in one edit. */
public final class RestDialog extends VBox {
    private static final double WIDTH = 820;
    private static final double MOST_HEIGHT = 338;
    private static final double ROW = 26;
    private static final double NAME = 300;

    private final Rest rest;
    private final MergeWords words;
    private final Texts texts;
    private final ListView<Case> list = MergeStyle.MERGE_REST.on(new ListView<>());
    private final Button go;
    private boolean own;
    private Runnable close = () -> { };

    /** @param settle records what was decided */
    public RestDialog(Rest rest, MergeWords words, Consumer<Draft> settle) {
        this.rest = rest;
        this.words = words;
        this.texts = words.texts();
        setId("rest-dialog");
        setPrefWidth(WIDTH);
        var sides = new Segmented<Boolean>(this::take)
                .add(true, texts.of("merge.side.own"), Icons.small(Feather.MONITOR))
                .add(false, texts.of("merge.side.other"), Icons.small(Feather.BRIEFCASE)).choose(true);
        sides.setId("rest-sides");
        var head = new HBox(12, Controls.label(texts.of("merge.rest.take"), Style.MUTED), sides);
        head.setAlignment(Pos.CENTER_LEFT);
        list.getItems().setAll(rest.cases());
        list.setId("rest-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(MOST_HEIGHT, rest.cases().size() * ROW + 2));
        list.setAccessibleText(texts.of("merge.rest.title", rest.cases().size()));
        list.setCellFactory(view -> new Row());
        go = Controls.primary("", () -> {
            close.run();
            settle.accept(rest.draft(own));
        });
        go.setId("rest-go");
        go.setDefaultButton(true);
        var note = Controls.label(texts.of("merge.rest.note"), Style.TEXT_SM, Style.MUTED);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("merge.rest.title",
                rest.cases().size()), Style.DIALOG_TITLE))), Style.DIALOG_BODY.on(new VBox(12, head, list)),
                Style.DIALOG_FOOT.on(new HBox(note, Controls.button(texts.of("merge.rest.cancel"), () -> close.run()),
                        go)));
        take(true);
        // A list would keep these keys for edits that it does not have.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                go.fire();
            }
        });
    }

    /** Sets how the dialog goes away. */
    public void closeBy(Runnable closing) {
        close = closing;
    }

    private void take(boolean ownSide) {
        own = ownSide;
        go.setText(texts.of(own ? "merge.rest.own" : "merge.rest.other", rest.cases().size()));
        list.refresh();
    }

    private final class Row extends ListCell<Case> {
        private final Label name = new Label();
        private final Label goes = Style.SUBTLE.on(new Label());
        private final Label stays = Style.BOLD.on(new Label());
        private final HBox row = new HBox(8, name, goes, Icons.small(Feather.ARROW_RIGHT), stays);

        private Row() {
            setPrefWidth(0);
            row.setAlignment(Pos.CENTER_LEFT);
            name.setMinWidth(NAME);
            name.setMaxWidth(NAME);
            for (Label value : new Label[] {goes, stays}) {
                value.setPrefWidth(0);
                value.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(value, Priority.ALWAYS);
            }
            for (Label label : new Label[] {name, goes, stays}) {
                Style.TEXT_SM.on(label);
                label.textTruncatedProperty().addListener((property, was, truncated) ->
                        label.setTooltip(truncated ? new Tooltip(label.getText()) : null));
            }
        }

        @Override
        protected void updateItem(Case one, boolean empty) {
            super.updateItem(one, empty);
            if (empty || one == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(texts.of("merge.of", words.name(one.cell()), words.field(one)));
            goes.setText(value(one, !own));
            stays.setText(value(one, own));
            setGraphic(row);
            setAccessibleText(texts.of("merge.arrow", texts.of("merge.of", name.getText(), goes.getText()),
                    stays.getText()));
        }

        private String value(Case one, boolean side) {
            return words.value(one, rest.claim(one, side).change()).replace('\n', ' ');
        }
    }
}
