package landfall.ui.board;

import landfall.domain.Exit;
import landfall.domain.Stage;
import landfall.ui.board.column.ColumnActions;
import landfall.ui.board.model.BoardCard;
import landfall.ui.kit.bulk.BulkActions;

/** What a person can do on the board; the view asks, and whoever wires the board does it. */
interface BoardActions extends BulkActions, ColumnActions {
    /** Opens the dossier. */
    void open(BoardCard card);

    /** Moves the project to another stage, after asking for what is missing. */
    void move(BoardCard card, Stage target, MoveGesture gesture);

    /** Takes the project out, after asking for the reason. */
    void exit(BoardCard card, Exit exit, MoveGesture gesture);

    /** Brings an exited project back. */
    void revive(BoardCard card);

    /** Deletes the project; it can be undone. */
    void delete(BoardCard card);

    /** Gives one field of the project, or of all ticked ones when it is among them, another value. */
    void editField(BoardCard card);

    /** Gives the project, or all ticked ones when it is among them, another person in charge. */
    void changeOwner(BoardCard card);
}
