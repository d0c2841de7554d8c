package landfall.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import landfall.ui.board.column.ColumnView;
import landfall.ui.board.model.BoardCard;
import landfall.ui.kit.bulk.ProjectTicks;

/** Ticks cards by click and key, as the ledger ticks rows; a card that is dragged leaves the ticks alone. */
final class CardTicking {
    private final BoardView view;
    private final ProjectTicks ticks;
    private String anchor;

    CardTicking(BoardView view) {
        this.view = view;
        this.ticks = view.model().ticks();
        view.columns().forEach(this::watch);
    }

    private void watch(ColumnView column) {
        ListView<BoardCard> list = column.list();
        // A list of its own accord unselects the card that is pressed with Ctrl.
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (isTicking(event) && CardDrag.cardAt(event) != null) {
                event.consume();
                list.requestFocus();
            }
        });
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            BoardCard card = CardDrag.cardAt(event);
            if (card == null || event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
                return;
            }
            if (isTicking(event)) {
                event.consume();
                click(column, card, event.isShiftDown());
            }
            anchor = card.id();
        });
    }

    private static boolean isTicking(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && (event.isShortcutDown() || event.isShiftDown());
    }

    // From the card clicked last to this one, when both stand in the column; else this one only.
    private void click(ColumnView column, BoardCard card, boolean range) {
        int from = range && anchor != null ? column.indexOf(anchor) : -1;
        if (from < 0) {
            toggle(card);
            return;
        }
        int to = column.indexOf(card.id());
        tick(column.list().getItems().subList(Math.min(from, to), Math.max(from, to) + 1));
    }

    /** Ticks the card, or unticks it. */
    void toggle(BoardCard card) {
        ticks.tick(card.id(), !ticks.isTicked(card.id()));
        anchor = card.id();
    }

    private void tick(List<BoardCard> cards) {
        ticks.tick(cards.stream().map(BoardCard::id).toList(), true);
    }

    /** Does what the key means for the ticks; false when it means nothing. */
    boolean press(KeyEvent event) {
        Optional<BoardCard> card = view.selected();
        if (event.isShortcutDown() && event.getCode() == KeyCode.A && !event.isShiftDown()) {
            view.selectedColumn().ifPresent(column -> tick(column.list().getItems()));
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case SPACE -> {
                card.ifPresent(this::toggle);
                yield true;
            }
            case UP, DOWN -> {
                if (event.isShiftDown()) {
                    card.ifPresent(left -> extend(left, event.getCode() == KeyCode.UP ? -1 : 1));
                }
                yield event.isShiftDown();
            }
            case ESCAPE -> {
                boolean any = ticks.count() > 0;
                ticks.clear();
                yield any;
            }
            default -> false;
        };
    }

    // Shift and an arrow tick the card that is left and the card that is reached.
    private void extend(BoardCard left, int by) {
        tick(List.of(left));
        view.selectedColumn().ifPresent(column -> {
            int next = column.indexOf(left.id()) + by;
            if (next >= 0 && next < column.list().getItems().size()) {
                BoardCard reached = column.list().getItems().get(next);
                view.select(reached.id());
                tick(List.of(reached));
                anchor = reached.id();
            }
        });
    }
}
