package landfall.ui.board.card;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import landfall.ui.board.model.BoardCard;

/** A list of cards that scrolls lightly. */
public final class CardList extends ListView<BoardCard> {
    public CardList() {
        setFixedCellSize(CardCell.HEIGHT);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ListViewSkin<>(this) {
            @Override
            protected VirtualFlow<ListCell<BoardCard>> createVirtualFlow() {
                return new Flow();
            }
        };
    }

    private static final class Flow extends VirtualFlow<ListCell<BoardCard>> {
        // As by the bar. JavaFX's own way fills and styles one card above the first at every step, to throw it away.
        @Override
        public double scrollPixels(double delta) {
            double hidden = getCellCount() * getFixedCellSize() - getHeight();
            double before = getPosition();
            if (hidden <= 0) {
                return 0;
            }
            setPosition(Math.clamp(before + delta / hidden, 0, 1));
            layout();
            return (getPosition() - before) * hidden;
        }
    }
}
