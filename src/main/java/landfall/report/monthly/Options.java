package landfall.report.monthly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import landfall.domain.Bureau;

/**
 * What the bulletin holds.
 *
 * @param sections in the order in which they are printed
 * @param issuedOn the day of issue; a month that has not ended by then is reported as far as it goes
 * @param scope the sentence that says of which projects the figures are, printed below the title; empty for all
 */
public record Options(List<Section> sections, LocalDate issuedOn, String scope) {
    public Options {
        sections = List.copyOf(sections);
        Objects.requireNonNull(issuedOn);
        Objects.requireNonNull(scope);
    }

    /** A bulletin about all projects. */
    public Options(List<Section> sections, LocalDate issuedOn) {
        this(sections, issuedOn, "");
    }

    /** The same bulletin about some projects only. */
    public Options of(String some) {
        return new Options(sections, issuedOn, some);
    }

    /** The sections that the bureau wants, issued on the given day. */
    public static Options of(Bureau bureau, LocalDate issuedOn) {
        return new Options(SectionOrder.of(bureau).printed(), issuedOn);
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
