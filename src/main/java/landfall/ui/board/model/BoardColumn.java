package landfall.ui.board.model;

import java.util.List;
import java.util.OptionalInt;
import landfall.domain.Stage;
import landfall.domain.value.Money;

/**
 * One stage of the board: its cards in order and the figures of its header. The figures are of live projects only.
 *
 * @param cards live projects first, then the paused ones
 * @param count how many live projects
 * @param total their known investment; those still to be estimated are left out
 * @param unknown how many of them are still to be estimated
 * @param averageDays the mean of the calendar days in this stage, rounded, over those whose date of entry is known
 * @param stale how many are stale
 * @param overdue how many have a next step that is overdue
 * @param enteredThisYear how many entered the stage this calendar year
 * @param hidden how many projects of this stage the filter leaves out
 */
public record BoardColumn(Stage stage, List<BoardCard> cards, int count, Money total, int unknown,
                          OptionalInt averageDays, int stale, int overdue, int enteredThisYear, int hidden) {
    public BoardColumn {
        cards = List.copyOf(cards);
    }

    static BoardColumn of(Stage stage, List<BoardCard> cards, int hidden, int year) {
        int count = 0;
        int unknown = 0;
        int stale = 0;
        int overdue = 0;
        int entered = 0;
        int dated = 0;
        long days = 0;
        Money total = Money.ZERO;
        for (BoardCard card : cards) {
            if (!card.project().isLive()) {
                continue;
            }
            count++;
            if (card.investment() == null) {
                unknown++;
            } else {
                total = total.plus(card.investment());
            }
            if (card.daysInStage() >= 0) {
                dated++;
                days += card.daysInStage();
            }
            stale += card.stale() ? 1 : 0;
            overdue += card.isOverdue() ? 1 : 0;
            var since = card.project().enteredOn(stage);
            entered += since != null && since.year() == year ? 1 : 0;
        }
        var average = dated == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round((float) days / dated));
        return new BoardColumn(stage, cards, count, total, unknown, average, stale, overdue, entered, hidden);
    }

    /** The investment that the column will show when this project joins it; of unknown amount, it adds nothing. */
    public Money totalWith(BoardCard newcomer) {
        return newcomer.investment() == null ? total : total.plus(newcomer.investment());
    }
}
