package landfall.sheet.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** One cell of a spreadsheet, with the type the spreadsheet gave it. */
public sealed interface Cell {

    /** The one empty cell. */
    Empty EMPTY = new Empty();

    /** The content as a person reads it; never null, empty for an empty cell. */
    String shown();

    /** Whether there is nothing to read: empty, or text of blanks only. */
    default boolean isBlank() {
        String shown = shown();
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) != '\u00A0' && !Character.isWhitespace(shown.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A text cell, or the empty cell for null and "". */
    static Cell text(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Text(text);
    }

    /** A number cell shown without exponent, or the empty cell for null. */
    static Cell number(BigDecimal value) {
        return value == null ? EMPTY : new Number(value, null);
    }

    /** A whole-number cell. */
    static Cell number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A date known to the day, or the empty cell for null. */
    static Cell date(LocalDate date) {
        return date == null ? EMPTY : new Date(date, Grain.DAY);
    }

    /** A date known to the month only (its day is ignored), or the empty cell for null. */
    static Cell month(LocalDate date) {
        return date == null ? EMPTY : new Date(date.withDayOfMonth(1), Grain.MONTH);
    }

    private static String plain(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        return (value.scale() > 0 ? value.stripTrailingZeros() : value).toPlainString();
    }

    /** How exactly a date cell is shown: a cell that shows 2019年10月 knows no day. */
    enum Grain { DAY, MONTH, YEAR }

    /** Nothing in it. */
    record Empty() implements Cell {
        @Override
        public String shown() {
            return "";
        }
    }

    /** Words; every cell of a .csv file is one. */
    record Text(String text) implements Cell {
        public Text {
            Objects.requireNonNull(text);
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * A number without binary noise. {@code shown} keeps every digit of the value and adds what the number format
     * writes around it: {@code 35%}, {@code 3.5亿元}, {@code 0012}.
     */
    record Number(BigDecimal value, String shown) implements Cell {

        /** A ledger has very many plain numbers: their text is made when it is asked for, and not kept. */
        public Number {
            Objects.requireNonNull(value);
            if (shown != null && shown.equals(plain(value))) {
                shown = null;
            }
        }

        @Override
        public String shown() {
            return shown == null ? plain(value) : shown;
        }

        @Override
        public boolean isBlank() {
            return shown != null && Cell.super.isBlank();
        }
    }

    /** A date; where the grain is MONTH or YEAR, the unknown parts are 1. The time of day is dropped. */
    record Date(LocalDate date, Grain grain) implements Cell {
        public Date {
            Objects.requireNonNull(date);
            Objects.requireNonNull(grain);
        }

        @Override
        public String shown() {
            return switch (grain) {
                case DAY -> date.toString();
                case MONTH -> date.getYear() + "年" + date.getMonthValue() + "月";
                case YEAR -> date.getYear() + "年";
            };
        }

        @Override
        public boolean isBlank() {
            return false;
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Cell {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** An error such as {@code #REF!}, or {@code =formula} where the file stores no result for it. */
    record Fault(String error) implements Cell {
        public Fault {
            Objects.requireNonNull(error);
        }

        @Override
        public String shown() {
            return error;
        }
    }
}
