package landfall.report.monthly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * What the bulletin holds.
 *
 * @param sections in the order in which they are printed
 * @param issuedOn the day of issue; a month that has not ended by then is reported as far as it goes
 */
public record Options(List<Section> sections, LocalDate issuedOn) {
    public Options {
        sections = List.copyOf(sections);
        Objects.requireNonNull(issuedOn);
    }

    /** All sections, issued on the given day. */
    public static Options usual(LocalDate issuedOn) {
        return new Options(Section.USUAL, issuedOn);
    }

    /** The day up to which the month is reported. */
    public LocalDate cutOff(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return issuedOn.isBefore(end) && !issuedOn.isBefore(month.atDay(1)) ? issuedOn : end;
    }
}
