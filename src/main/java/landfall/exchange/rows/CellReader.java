package landfall.exchange.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.ProjectFields;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Qualifier;
import landfall.domain.value.Quantity;
import landfall.exchange.table.MappedColumn;
import landfall.exchange.words.GradeWords;
import landfall.exchange.words.HanDate;
import landfall.exchange.words.Note;
import landfall.exchange.words.StageWords;
import landfall.exchange.words.StageWords.Standing;
import landfall.exchange.words.UnitWords;
import landfall.exchange.words.Words;
import landfall.sheet.table.Cell;
import landfall.text.Reading;
import landfall.text.Readings;

/** Reads one cell as its column's field; on any thread. */
final class CellReader {

    /**
     * What a cell says.
     *
     * @param value null for nothing, or for what cannot be read
     * @param warning why it cannot be read or how it was read, or null
     * @param keep true when the text says more than the value and belongs into the remarks
     */
    record Value(Object value, Note warning, boolean keep) {
        static final Value NOTHING = new Value(null, null, false);

        static Value of(Object value) {
            return new Value(value, null, false);
        }

        static Value unreadable(Note why) {
            return new Value(null, why, true);
        }
    }

    private static final Pattern BARE = Pattern.compile("[约近超]?[\\d,.]+余?");
    private static final Pattern NO_WORDS = Pattern.compile("[-—–/\\\\*.、]+|无|暂无|待定|未定|暂缺|n/?a|[?]+|null");
    private static final Pattern NOT_YET = Pattern.compile("(?:尚|暂|还)?未.{0,4}|(?:待|拟).{1,3}");
    private static final Pattern ASIDE = Pattern.compile("(?s)(.{2,}?)\\s*[(（\\[【].*[)）\\]】]|(.{2,}?)[，,；;](?!\\d).+");
    private static final Pattern AT_MOST = Pattern.compile("不超过|最多|≤|以内$|以下$");
    private static final Pattern YEARLESS = Pattern.compile("\\s*\\d{1,2}\\s*月.*|\\s*\\d{1,2}[./-]\\d{1,2}\\s*");
    private static final Pattern PART_OF_DAY = Pattern.compile("\\s*(?:上午|下午|晚上?|前后|左右)$");
    private static final Pattern SHORT_YEAR = Pattern.compile("[’']?(\\d{2})(年|[-./])(\\d{1,2})(.*)");
    private static final Pattern YEAR_ONLY = Pattern.compile("((?:19|20)\\d{2})年?(?:度|内|底|末|上半年|下半年|[一二三四1-4]季度|年底|年内|年末)?");
    private static final int FIRST_SERIAL = 32_874; // 1 January 1990
    private static final int LAST_SERIAL = 55_153; // 31 December 2050
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private final OptionalInt year;
    private final Map<String, Value> standings = new ConcurrentHashMap<>();

    /** @param year the year that the title gives to dates without one */
    CellReader(OptionalInt year) {
        this.year = year;
    }

    Value read(MappedColumn column, Cell cell) {
        if (cell.isBlank()) {
            return Value.NOTHING;
        }
        if (cell instanceof Cell.Fault fault) {
            return Value.unreadable(Note.of("exchange.warning.fault", fault.error()));
        }
        Field<?> field = column.field();
        if (field.type().shape() == Shape.DATE) {
            return date(cell);
        }
        String shown = cell.shown();
        return switch (field.type().shape()) {
            case TEXT, CHOICE, REFERENCE -> words(field, Words.tidy(shown));
            case LONG_TEXT -> isNoWords(shown) ? Value.NOTHING : Value.of(lines(shown));
            case MONEY -> quantity(column, shown);
            case AREA -> quantity(column, shown);
            case DOLLARS, FLOOR_AREA, COUNT -> quantity(column, shown);
            case NUMBER -> read(Readings.number(shown));
            case YEAR -> read(Readings.year(shown));
            case CHOICES -> read(Readings.choices(shown));
            case FLAG -> flag(shown);
            case STAGE, EXIT -> standing(shown);
            case GRADES -> grades(column, shown);
            case CURVE, DATE -> Value.NOTHING;
        };
    }

    static boolean isNoWords(String shown) {
        return NO_WORDS.matcher(Words.flat(shown)).matches();
    }

    /** Several lines, each without white space at its ends; blank ones dropped. */
    static String lines(String shown) {
        return String.join("\n", shown.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static Value words(Field<?> field, String tidy) {
        if (isNoWords(tidy)) {
            return Value.NOTHING;
        }
        if (field == ProjectFields.CHANNEL && !field.options().contains(tidy)) {
            String whole = tidy + "招商";
            return Value.of(field.options().contains(whole) ? whole : tidy);
        }
        return Value.of(tidy);
    }

    private Value quantity(MappedColumn column, String shown) {
        Reading<?> reading = reading(column, shown);
        if (!reading.isUnreadable()) {
            return value(reading.value());
        }
        // 20亿元(其中固投15亿元): the figure goes in, the whole text stays readable in the remarks.
        Matcher aside = ASIDE.matcher(shown.strip());
        if (aside.matches()) {
            Reading<?> outside = reading(column, aside.group(1) != null ? aside.group(1) : aside.group(2));
            if (!outside.isUnreadable() && outside.value() != null) {
                return new Value(outside.value(), Note.of("exchange.warning.aside", Words.tidy(shown)), true);
            }
        }
        Matcher limit = AT_MOST.matcher(Words.flat(shown));
        if (limit.find()) {
            Reading<?> most = reading(column, limit.replaceAll(""));
            if (!most.isUnreadable() && most.value() != null) {
                return new Value(about(most.value()), Note.of("exchange.warning.at_most", Words.tidy(shown)), true);
            }
        }
        if (NOT_YET.matcher(Words.flat(shown)).matches()) {
            return Value.NOTHING;
        }
        return Value.unreadable(Note.of(reading));
    }

    private static Value read(Reading<?> reading) {
        return reading.isUnreadable() ? Value.unreadable(Note.of(reading)) : Value.of(reading.value());
    }

    private static Reading<?> reading(MappedColumn column, String shown) {
        return switch (column.field().type().shape()) {
            case MONEY -> Readings.money(shown, column.yuanPerUnit());
            case DOLLARS -> Readings.dollars(shown, UnitWords.dollarsIn(column.column().header() + column.column().unit()));
            case AREA -> Readings.area(column.unitSource() == MappedColumn.UnitSource.CHOSEN ? shown
                    : withUnit(column, shown), column.areaUnit());
            case FLOOR_AREA -> Readings.floorArea(withUnit(column, shown));
            default -> Readings.count(withUnit(column, shown));
        };
    }

    // A bare figure under 建筑面积(万平方米) counts ten thousands.
    private static String withUnit(MappedColumn column, String shown) {
        return BARE.matcher(Words.flat(shown)).matches() ? shown + UnitWords.sizeIn(column.column().label() + column.column().unit(),
                column.field().type().shape()) : shown;
    }

    // No amount, no land: a nought in a ledger says that there is none.
    private static Value value(Object value) {
        boolean nought = switch (value) {
            case null -> true;
            case Count count -> false;
            case Quantity quantity -> quantity.smallest() == 0;
            default -> false;
        };
        return nought ? Value.NOTHING : Value.of(value);
    }

    private static Object about(Object value) {
        return switch (value) {
            case Quantity quantity -> quantity.as(Qualifier.ABOUT);
            default -> value;
        };
    }

    private Value date(Cell cell) {
        if (cell instanceof Cell.Date date) {
            return switch (date.grain()) {
                case DAY -> Value.of(DayOrMonth.of(date.date()));
                case MONTH -> Value.of(DayOrMonth.of(java.time.YearMonth.from(date.date())));
                case YEAR -> Value.unreadable(Note.of("exchange.warning.year_only", date.shown()));
            };
        }
        String shown = HanDate.inDigits(PART_OF_DAY.matcher(Words.tidy(cell.shown())).replaceAll(""));
        String flat = Words.flat(shown);
        if (isNoWords(shown) || NOT_YET.matcher(flat).matches()) {
            return Value.NOTHING;
        }
        if (flat.matches("\\d{5}(?:\\.\\d+)?")) {
            int serial = new BigDecimal(flat).intValue();
            if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
                return Value.of(DayOrMonth.of(EPOCH.plusDays(serial)));
            }
        }
        if (cell instanceof Cell.Number && flat.matches("\\d{4}\\.1")) {
            // As a number 2019.1 and 2019.10 look the same.
            return Value.unreadable(Note.of("exchange.warning.january_or_october", flat));
        }
        if (YEAR_ONLY.matcher(flat).matches()) {
            return Value.unreadable(Note.of("exchange.warning.year_only", shown));
        }
        if (YEARLESS.matcher(flat).matches()) {
            return yearless(shown, flat);
        }
        Matcher shortYear = SHORT_YEAR.matcher(flat);
        boolean complete = shortYear.matches() && (shortYear.group(2).equals("年") || shortYear.group(4).matches("[-./]\\d{1,2}"));
        Reading<DayOrMonth> reading = Readings.date(complete ? "20" + flat.replaceAll("^[’']", "") : shown, LocalDate.EPOCH);
        return reading.isUnreadable() ? Value.unreadable(Note.of(reading)) : Value.of(reading.value());
    }

    private Value yearless(String shown, String flat) {
        if (year.isEmpty()) {
            return Value.unreadable(Note.of("exchange.warning.no_year", shown));
        }
        String chinese = flat.matches("\\d{1,2}[./-]\\d{1,2}") ? flat.replaceAll("[./-]", "月") + "日" : shown;
        Reading<DayOrMonth> reading = Readings.date(chinese, LocalDate.of(year.getAsInt(), 1, 1));
        return reading.isUnreadable() ? Value.unreadable(Note.of(reading)) : Value.of(reading.value());
    }

    private static Value flag(String shown) {
        Reading<Boolean> reading = Readings.flag(shown);
        if (!reading.isUnreadable()) {
            return Value.of(reading.value());
        }
        String flat = Words.flat(shown);
        if (flat.matches("(?:湘商|乡贤|回归|返乡).*|是[(（].*")) {
            return new Value(true, null, flat.length() > 4);
        }
        return flat.matches("(?:非|不是|不属).*|否.*|待定|未定") ? Value.of(flat.endsWith("定") ? null : false)
                : Value.unreadable(Note.of(reading));
    }

    // A few words stand in thousands of rows.
    private Value standing(String shown) {
        return standings.computeIfAbsent(shown, CellReader::readStanding);
    }

    private static Value readStanding(String shown) {
        if (isNoWords(shown)) {
            return Value.NOTHING;
        }
        return StageWords.standing(shown).map(Value::of)
                .orElseGet(() -> Value.unreadable(Note.of("exchange.warning.stage_unknown", Words.tidy(shown))));
    }

    private static Value grades(MappedColumn column, String shown) {
        List<Grade> grades = GradeWords.grades(column.column().label(), shown);
        return grades.isEmpty() ? Value.NOTHING : Value.of(grades);
    }

    /** True when the value is a standing, which the row's reader weighs against the dates. */
    static boolean isStanding(Field<?> field) {
        return field.type().shape() == Shape.STAGE || field.type().shape() == Shape.EXIT;
    }

    static Standing standing(Value value) {
        return (Standing) value.value();
    }
}
