package landfall.ui.board;

import landfall.ui.kit.StyleClass;

/** The style classes of board.css. */
enum BoardStyle implements StyleClass {
    // the place
    BOARD, BOARD_SCROLL, BOARD_COLUMNS,
    // a column
    BOARD_COLUMN, COLUMN_HEAD, COLUMN_NAME, COLUMN_NOTE, COLUMN_TROUBLE, COLUMN_TOTAL, COLUMN_WAS, COLUMN_BAR, COLUMN_LIST,
    COLUMN_MORE, COLUMN_EMPTY, DROP_SLOT,
    // a card
    CARD_CELL, CARD, CARD_GHOST, CARD_NAME, CARD_INVESTOR, CARD_AMOUNT, CARD_META, CARD_CHIP, CARD_RULE, CARD_EDGE,
    CARD_ICON, CARD_TICK, CARD_TICK_MARK,
    // the form of a move and the tray
    MOVE_FORM, MOVE_TITLE, MOVE_NOTE, TRAY, TRAY_HEAD, TRAY_ROW
}
