package landfall.ui.board.column;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import landfall.domain.Stage;
import landfall.text.Texts;
import landfall.ui.board.look.BoardStyle;
import landfall.ui.board.model.BoardColumn;
import landfall.ui.kit.look.Style;

/** What a column without cards says: how it fills, or what the filter hides. */
final class EmptyColumn extends VBox {
    private final Stage stage;
    private final Texts texts;
    private final Label note = Style.MUTED.on(new Label());
    private final Button clear;

    EmptyColumn(Stage stage, Texts texts, Runnable clearFilter) {
        this.stage = stage;
        this.texts = texts;
        clear = Style.LINK.on(new Button(texts.of("kit.filter.clear")));
        clear.setOnAction(event -> clearFilter.run());
        clear.setFocusTraversable(false);
        note.setWrapText(true);
        BoardStyle.COLUMN_EMPTY.on(this);
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(note, clear);
    }

    void show(BoardColumn column) {
        boolean hidden = column.hidden() > 0;
        note.setText(hidden ? texts.of("board.column.hidden", column.hidden())
                : texts.of("board.column.empty." + stage.name()));
        clear.setVisible(hidden);
        clear.setManaged(hidden);
    }
}
