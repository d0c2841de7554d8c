package landfall.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import landfall.domain.Pipeline;
import landfall.insight.AsOf;
import landfall.text.Formats;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.Workspace;

/**
 * Which bureau the window shows: the present one, or that of an earlier day, which can be read but not changed.
 *
 * @param asOf what happened after this day is taken back; null for none
 * @param knownOn what was recorded after this day is left out; null for none
 */
public record PastView(LocalDate asOf, LocalDate knownOn) {
    /** The bureau as it is today. */
    public static final PastView NONE = new PastView(null, null);

    /**
     * The view of a day that the user chose; today and later days need no looking back.
     *
     * @param knownOn null when everything that is recorded by now counts
     */
    public static PastView of(LocalDate day, LocalDate knownOn, LocalDate today) {
        return new PastView(day.isBefore(today) ? day : null,
                knownOn != null && knownOn.isBefore(today) ? knownOn : null);
    }

    public boolean isPast() {
        return asOf != null || knownOn != null;
    }

    /** The day that ages are reckoned from. */
    public LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    /** The bureau in this view; may take a second, so not on the window's thread. */
    public Pipeline of(Workspace workspace) {
        Pipeline known = knownOn == null ? workspace.pipeline() : workspace.knownOn(endOf(knownOn));
        return asOf == null ? known : AsOf.on(known, asOf);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusNanos(1);
    }

    /** Says what is shown, for a reader who must not mistake it for today; empty when it is today. */
    public String sentence(Texts texts, Formats formats) {
        if (knownOn == null) {
            return asOf == null ? "" : texts.of("kit.past.as_of", formats.date(asOf));
        }
        return asOf == null ? texts.of("kit.past.known", formats.date(knownOn))
                : texts.of("kit.past.both", formats.date(asOf), formats.date(knownOn));
    }

    /** Why nothing can be changed in the past. */
    public static Problem refusal() {
        return new Problem("kit.past.refused");
    }
}
