package landfall.insight.close;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import landfall.insight.indicator.Indicator;

/**
 * Something that an open month counts: the difference between what is true now and what closed months have counted.
 *
 * @param before what closed months have counted, or null when they have not counted it
 * @param after what is true now, or null when it counts no more
 */
public record Entry(Kind kind, Line before, Line after) {
    private static final Set<Indicator> MAIN = EnumSet.of(Indicator.LEAD_NEW, Indicator.LEAD_VALID, Indicator.TALK_NEW,
            Indicator.SIGN_N, Indicator.SIGN_INV, Indicator.SIGN_CAP, Indicator.LAND_N, Indicator.START_N,
            Indicator.DONE_N, Indicator.PROD_N, Indicator.CAP_N, Indicator.FUND_IN, Indicator.FDI);

    /** Why it counts in the month. */
    public enum Kind {
        /** It happened in the month. */
        REGULAR,
        /** 补报: it happened in a closed month, which did not know it. */
        LATE,
        /** 更正: a closed month has counted it otherwise. */
        CORRECTION;

        /** The key of its name in the text bundles. */
        public String labelKey() {
            return "insight.entry." + name();
        }
    }

    public Entry {
        Objects.requireNonNull(kind);
        if (before == null && after == null) {
            throw new IllegalArgumentException("An entry about nothing");
        }
    }

    /** The newer of the two lines. */
    public Line line() {
        return after == null ? before : after;
    }

    public Family family() {
        return line().family();
    }

    /**
     * The figures that it changes, those first that reports print; a size band or a list is named only when nothing
     * else changes.
     */
    public List<Indicator> changed() {
        Line old = before == null ? after.gone() : before;
        Line now = after == null ? before.gone() : after;
        List<Indicator> all = family().indicators().stream()
                .filter(indicator -> old.part(indicator).amount() != now.part(indicator).amount()).toList();
        List<Indicator> main = all.stream().filter(MAIN::contains).toList();
        return main.isEmpty() ? all : main;
    }

    /** What it adds to the figures of the month. */
    Line difference() {
        return before == null ? after : (after == null ? before.gone() : after).since(before);
    }

    /**
     * The entry that makes the earlier line the present one, or null when nothing is to be done.
     *
     * @param lastClosed the last closed month, or null when none is
     */
    static Entry between(Line before, Line after, YearMonth lastClosed) {
        if (before == null || !before.counts()) {
            if (after == null) {
                return null;
            }
            boolean late = lastClosed != null && !after.date().month().isAfter(lastClosed);
            return new Entry(late ? Kind.LATE : Kind.REGULAR, null, after);
        }
        return after != null && after.addsAsMuchAs(before) ? null : new Entry(Kind.CORRECTION, before, after);
    }
}
