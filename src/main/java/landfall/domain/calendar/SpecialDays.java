package landfall.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/**
 * A stretch of days that are off, or worked, against the habit of the week (节假日、调休上班).
 *
 * @param to the last of the days; may be the first
 * @param name what people call them, possibly empty
 */
public record SpecialDays(LocalDate from, LocalDate to, Kind kind, String name) {
    /** The longest stretch, in days: nothing announced is longer, and a slip of the year would be. */
    public static final int LONGEST = 60;

    /** What the days are; {@code USUAL} takes an announced holiday back, so that the habit of the week holds. */
    public enum Kind {
        OFF, WORKING, USUAL;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException when the days are out of order or more than {@link #LONGEST} */
    public SpecialDays {
        Objects.requireNonNull(kind);
        name = name.strip().replaceAll("\\s*\\R\\s*", " ");
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** The number of days, at least 1. */
    public int length() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** True when some of the days lie in the year. */
    public boolean touches(int year) {
        return from.getYear() <= year && year <= to.getYear();
    }

    /** True when all of the other days are among these. */
    public boolean covers(SpecialDays other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }

    /** The same kind and name for other days. */
    SpecialDays on(LocalDate first, LocalDate last) {
        return new SpecialDays(first, last, kind, name);
    }

    /** One line: {@code 2024-02-10/2024-02-17,off,春节}. */
    @Override
    public String toString() {
        String days = from.equals(to) ? from.toString() : from + "/" + to;
        return days + "," + kind.key() + "," + name;
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when the line is anything else
     */
    public static SpecialDays parse(String line) {
        String[] parts = line.split(",", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException(line);
        }
        String[] days = parts[0].split("/", 2);
        try {
            LocalDate from = LocalDate.parse(days[0]);
            LocalDate to = days.length == 1 ? from : LocalDate.parse(days[1]);
            return new SpecialDays(from, to, Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[2]);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(line, e);
        }
    }
}
