package landfall.ui.board.model;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of the cards inside a column; paused projects always stand last. */
public enum BoardSort {
    /** What has to be done first, first; without a date, last. */
    NEXT_DUE,
    /** The largest investment first; still to be estimated, last. */
    AMOUNT,
    /** The longest in its stage first; unknown, last. */
    DAYS,
    /** By name, in the order of the Chinese syllables. */
    NAME;

    Comparator<BoardCard> order() {
        Comparator<BoardCard> chosen = switch (this) {
            case NEXT_DUE -> Comparator.comparing(BoardCard::nextDue, Comparator.nullsLast(Comparator.naturalOrder()));
            case AMOUNT -> Comparator.comparing(BoardCard::investment, Comparator.nullsLast(Comparator.reverseOrder()));
            case DAYS -> Comparator.comparingInt(BoardCard::daysInStage).reversed();
            case NAME -> byName();
        };
        return Comparator.comparing((BoardCard card) -> !card.project().isLive()).thenComparing(chosen);
    }

    private static Comparator<BoardCard> byName() {
        Collator collator = Collator.getInstance(Locale.CHINA);
        return (a, b) -> collator.compare(a.project().name(), b.project().name());
    }
}
