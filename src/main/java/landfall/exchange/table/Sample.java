package landfall.exchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import landfall.domain.FieldType.Shape;
import landfall.domain.value.Money;
import landfall.exchange.words.StageWords;
import landfall.exchange.words.UnitWords;
import landfall.text.AreaUnit;
import landfall.text.Reading;
import landfall.text.Readings;

/** What stands in the first rows of a column, and what it looks like. */
record Sample(List<String> shown) {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** True when at least half of the values are such. */
    boolean isMostly(Predicate<String> test) {
        return !shown.isEmpty() && shown.stream().filter(test).count() * 2 >= shown.size();
    }

    boolean isMostlyDates() {
        return isMostly(Sample::isDate);
    }

    /** True when there are values and none is a date: 签约时间 over nothing but 是. */
    boolean isNeverDate() {
        return shown.size() >= 3 && shown.stream().noneMatch(text -> isDate(text) || text.matches(".*\\d.*"));
    }

    private static boolean isDate(String text) {
        return text.matches(".*[-/.年月a-zA-Z ].*|\\d{8}") && Readings.date(text, ANY_DAY).value() != null;
    }

    /** True for 1, 2, 3 …: running numbers. */
    boolean countsUp() {
        int steps = 0;
        for (int i = 1; i < shown.size(); i++) {
            steps += shown.get(i).matches("\\d{1,5}") && shown.get(i - 1).matches("\\d{1,5}")
                    && Integer.parseInt(shown.get(i)) == Integer.parseInt(shown.get(i - 1)) + 1 ? 1 : 0;
        }
        return shown.size() == 1 ? shown.getFirst().equals("1") : !shown.isEmpty() && steps * 5 >= (shown.size() - 1) * 4;
    }

    boolean isNumbers() {
        return isMostly(text -> text.matches("\\d+"));
    }

    /** True when the values can be read as that shape, or there are none. */
    boolean fits(Shape shape) {
        if (shown.isEmpty()) {
            return true;
        }
        return switch (shape) {
            case MONEY -> isMostly(text -> isFigure(Readings.money(text, Money.WAN), text) || UnitWords.isForeign(text));
            case AREA -> isMostly(text -> isFigure(Readings.area(text, AreaUnit.MU), text));
            case DOLLARS -> isMostly(text -> isFigure(Readings.dollars(text, Money.WAN), text));
            case FLOOR_AREA -> isMostly(text -> isFigure(Readings.floorArea(text), text));
            case NUMBER -> isMostly(text -> !Readings.number(text).isUnreadable());
            case YEAR -> isMostly(text -> !Readings.year(text).isUnreadable());
            case COUNT -> isMostly(text -> isFigure(Readings.count(text), text));
            case DATE -> isMostlyDates();
            case FLAG -> isMostly(text -> !Readings.flag(text).isUnreadable() || text.contains("湘商"));
            case STAGE -> isMostly(text -> StageWords.standing(text).isPresent());
            case EXIT -> isMostly(text -> StageWords.standing(text).filter(one -> one.exit() != null).isPresent());
            case TEXT, CHOICE, CHOICES, LONG_TEXT, REFERENCE, GRADES, CURVE -> true;
        };
    }

    // 3-5亿 is a figure too, if not one that can be read: the column is one of figures all the same.
    private static boolean isFigure(Reading<?> reading, String text) {
        return !reading.isUnreadable() || text.matches("[^\\d]{0,4}\\d.{0,24}");
    }
}
