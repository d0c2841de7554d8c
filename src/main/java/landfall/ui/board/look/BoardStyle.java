package landfall.ui.board.look;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import landfall.ui.kit.look.StyleClass;

/** The style classes of board.css. */
public enum BoardStyle implements StyleClass {
    // the place
    BOARD, BOARD_COLUMNS,
    // a column
    BOARD_COLUMN, COLUMN_HEAD, COLUMN_NAME, COLUMN_NOTE, COLUMN_TROUBLE, COLUMN_TOTAL, COLUMN_WAS, COLUMN_BAR, COLUMN_LIST,
    COLUMN_MORE, COLUMN_EMPTY, DROP_SLOT,
    // a card
    CARD_CELL, CARD, CARD_GHOST, CARD_COLOURS,
    // the form of a move and the tray
    MOVE_FORM, MOVE_TITLE, MOVE_NOTE, TRAY, TRAY_HEAD, TRAY_ROW;

    /**
     * Leaves a region without background and border, whatever the style sheets say: a transparent one is drawn, pixel by
     * pixel, like any other.
     */
    public static void bare(Region region) {
        region.backgroundProperty().bind(new SimpleObjectProperty<>(Background.EMPTY));
        region.borderProperty().bind(new SimpleObjectProperty<>(Border.EMPTY));
    }
}
