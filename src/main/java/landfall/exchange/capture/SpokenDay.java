package landfall.exchange.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import landfall.domain.value.DayOrMonth;

/** The day that a person means by 下周五, three weeks from now or the end of the month. */
public final class SpokenDay {
    private SpokenDay() {
    }

    /**
     * The day to come that the whole text names; empty when it says something else or more than one day.
     *
     * @param today from which the next week and a date without a year are reckoned
     */
    public static Optional<DayOrMonth> of(String text, LocalDate today) {
        var line = new Line(text);
        List<DueFinder.Due> found = new DueFinder(line, today).all();
        return found.size() == 1 && found.getFirst().start() == 0 && found.getFirst().end() == line.text().length()
                ? Optional.of(found.getFirst().on()) : Optional.empty();
    }
}
