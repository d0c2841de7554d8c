package landfall.ui.board;

import javafx.geometry.Bounds;

/** A move that waits for its answers: a card held over its new column, or a key that was pressed. */
interface MoveGesture {
    /** Where the form should open, in scene coordinates. */
    Bounds near();

    /** The move happens: whatever held the card lets go. */
    void confirmed();

    /** The move does not happen: the card goes back to where it came from. */
    void cancelled();
}
