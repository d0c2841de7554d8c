package landfall.exchange.capture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.value.DayOrMonth;
import landfall.exchange.words.HanDate;
import landfall.text.Reading;
import landfall.text.Readings;

/**
 * Finds when something is to be done. A week means its Friday, a coming weekday the next one, a date without a year the
 * next one within half a year; a day that has passed is no due date and stays in the note.
 */
final class DueFinder {
    private static final long HALF_A_YEAR = 183;
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final String NUMBER = "(\\d{1,2}|[一两二三四五六七八九十半]{1,2}|a|an|one|two|three|four|five|six)";
    private static final String EN_DAY = "(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
    private static final String EN_MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";

    /** When something is due, and where the line says so. */
    record Due(DayOrMonth on, int start, int end) {
    }

    private record Rule(Pattern pattern, BiFunction<MatchResult, LocalDate, DayOrMonth> day) {
    }

    private static final List<Rule> RULES = new ArrayList<>();

    static {
        rule("(\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}[日号]?)(?:[前之]前?|以前)?", (m, today) -> written(m.group(1), today));
        rule("(\\d{4}年\\d{1,2}月份?)(底|末)?(?:[前之]前?|以前)?(?!\\d)", (m, today) -> m.group(2) == null ? written(m.group(1), today) : end(written(m.group(1), today)));
        rule("([一二三]?十?[一二三四五六七八九十]|\\d{1,2})月([一二三]?十?[一二三四五六七八九十]|\\d{1,2})[日号]?(?:前|之前|以前)?", (m, today) -> yearless(written(digits(m.group()), today), today));
        rule("(?<!\\d)([一二三]?十?[一二三四五六七八九十]|\\d{1,2})月(?:份)?(底|末|初|上旬|中旬|下旬)?(?:前|之前|以前)?(?![\\d一二三四五六七八九十])", (m, today) -> {
            DayOrMonth month = yearless(written(digits(m.group(1) + "月"), today), today);
            return month == null || m.group(2) == null ? month : switch (m.group(2)) {
                case "底", "末", "下旬" -> end(month);
                case "初", "上旬" -> DayOrMonth.of(month.earliest().plusDays(9));
                default -> DayOrMonth.of(month.earliest().plusDays(19));
            };
        });
        rule("(?<![\\d./-])(\\d{1,2})(?:/(\\d{1,2})(?![\\d./亿万%平亩])(?=$|[\\s,，、;；]|[前回考拜走报发见来去到签对电约])|\\.(\\d{1,2})(?=之?前|以前))(?:之前|以前|前)?",
                (m, today) -> yearless(written(m.group(1) + "月" + (m.group(2) == null ? m.group(3) : m.group(2)) + "日", today), today));
        rule("今[天日晚]|today|tonight", (m, today) -> DayOrMonth.of(today));
        rule("大后天", (m, today) -> DayOrMonth.of(today.plusDays(3)));
        rule("后[天日]|(?:the )?day after tomorrow", (m, today) -> DayOrMonth.of(today.plusDays(2)));
        rule("明[天日早晚]|tomorrow", (m, today) -> DayOrMonth.of(today.plusDays(1)));
        rule("(下下|下|本|这|此)?个?(?:周|星期|礼拜)([一二三四五六日天])(?:前|之前)?", (m, today) -> weekday(weeks(m.group(1)), WEEKDAYS.indexOf(m.group(2)), today));
        rule("(下下|下|本|这)?个?周末(?:前|之前)?", (m, today) -> weekday(weeks(m.group(1)), 5, today));
        rule("(下下|下|本|这)个?(?:周|星期|礼拜)(?:内|之内|前|之前)?(?![一二三四五六日天])", (m, today) -> weekday(weeks(m.group(1)), 4, today));
        rule("(下|本|这)?个?月(?:底|末)(?:前|之前)?", (m, today) -> end(DayOrMonth.of(YearMonth.from(today).plusMonths("下".equals(m.group(1)) ? 1 : 0))));
        rule("(下|本|这)个?月(?:初|上旬|中旬|下旬)?(?:内|前)?(?!\\d)", (m, today) -> DayOrMonth.of(YearMonth.from(today).plusMonths("下".equals(m.group(1)) ? 1 : 0)));
        rule("(?:今年)?年底(?:前|之前)?|(?:the )?end of (?:the|this) year|year[- ]end", (m, today) -> DayOrMonth.of(LocalDate.of(today.getYear(), 12, 31)));
        rule(NUMBER + "\\s?个?(天|日|周|星期|礼拜|个?月)(?:之?后|以后|内|以内|之内)", (m, today) -> later(m.group(1), m.group(2), today));
        rule("(?:by |on |before |due )?(?:(next|this|coming) )" + EN_DAY + "\\b", (m, today) -> weekday("next".equals(lower(m.group(1))) ? 1 : -1, english(m.group(2)), today));
        rule("(?:by |on |before |due )?\\b" + EN_DAY + "\\b(?!\\.\\w)", (m, today) -> weekday(-1, english(m.group(1)), today));
        rule("(?:by |before )?(?:the )?(?:end of )?(next|this) week\\b", (m, today) -> weekday("next".equals(lower(m.group(1))) ? 1 : 0, 4, today));
        rule("(?:by |before |at )?(?:the )?(?:month[- ]end|end of (?:the |this )?month)\\b", (m, today) -> end(DayOrMonth.of(YearMonth.from(today))));
        rule("(?:by |before )?(?:the )?(end of )?next month\\b", (m, today) -> {
            DayOrMonth month = DayOrMonth.of(YearMonth.from(today).plusMonths(1));
            return m.group(1) == null ? month : end(month);
        });
        rule("(?:with)?in " + NUMBER + " (day|week|month)s?\\b", (m, today) -> later(lower(m.group(1)), lower(m.group(2)), today));
        rule("(?:by |on |before |due )?\\b" + EN_MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b(?!\\d)", (m, today) -> english(m.group(2), m.group(1), m.group(3), today));
        rule("(?:by |on |before |due )?\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + EN_MONTH + "(?: (\\d{4}))?(?![a-z\\d])", (m, today) -> english(m.group(1), m.group(2), m.group(3), today));
        rule("(?:by |before )(?:the )?(?:end of )" + EN_MONTH + "(?![a-z])", (m, today) -> {
            DayOrMonth first = english("1", m.group(1), null, today);
            return first == null ? null : end(DayOrMonth.of(YearMonth.from(first.earliest())));
        });
    }

    private final Line line;
    private final LocalDate today;

    DueFinder(Line line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    private static void rule(String pattern, BiFunction<MatchResult, LocalDate, DayOrMonth> day) {
        RULES.add(new Rule(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), day));
    }

    /** Every day to come that the line names, in the order of the line; nothing is taken. */
    List<Due> all() {
        var all = new ArrayList<Due>();
        for (Rule rule : RULES) {
            Matcher found = rule.pattern().matcher(line.text());
            while (found.find()) {
                boolean free = line.isFree(found.start(), found.end()) && all.stream().noneMatch(due ->
                        due.start() < found.end() && found.start() < due.end());
                if (!free) {
                    continue;
                }
                DayOrMonth day = rule.day().apply(found.toMatchResult(), today);
                // What is past is remembered as well, so that no other rule finds a part of it.
                all.add(new Due(day == null || day.latest().isBefore(today) ? null : day, found.start(), found.end()));
            }
        }
        all.removeIf(due -> due.on() == null);
        all.sort(java.util.Comparator.comparingInt(Due::start));
        return all;
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static String digits(String text) {
        return HanDate.inDigits(text.endsWith("前") ? text.replaceAll("(?:之前|以前|前)$", "") : text);
    }

    private static DayOrMonth written(String text, LocalDate today) {
        Reading<DayOrMonth> reading = Readings.date(digits(text.replaceAll("(\\d{1,2}月\\d{1,2})$", "$1日")), today);
        return reading.value();
    }

    private static DayOrMonth yearless(DayOrMonth thisYear, LocalDate today) {
        if (thisYear == null || !thisYear.latest().isBefore(today)) {
            return thisYear;
        }
        LocalDate next = thisYear.earliest().plusYears(1);
        boolean soon = ChronoUnit.DAYS.between(today, next) <= HALF_A_YEAR;
        return !soon ? thisYear : thisYear.isMonthOnly() ? DayOrMonth.of(YearMonth.from(next)) : DayOrMonth.of(next);
    }

    private static DayOrMonth end(DayOrMonth month) {
        return month == null ? null : DayOrMonth.of(month.earliest().with(TemporalAdjusters.lastDayOfMonth()));
    }

    // -1 for a weekday of no named week.
    private static int weeks(String word) {
        return switch (word) {
            case null -> -1;
            case "下下" -> 2;
            case "下" -> 1;
            default -> 0;
        };
    }

    private static DayOrMonth weekday(int weeks, int day, LocalDate today) {
        var wanted = DayOfWeek.of(Math.min(day, 6) + 1);
        if (weeks < 0) {
            return DayOrMonth.of(today.with(TemporalAdjusters.nextOrSame(wanted)));
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeks);
        LocalDate due = monday.plusDays(wanted.getValue() - 1L);
        // On a Saturday this week can only mean what is left of it.
        return DayOrMonth.of(weeks == 0 && day == 4 && due.isBefore(today) ? monday.plusDays(6) : due);
    }

    private static DayOrMonth later(String number, String unit, LocalDate today) {
        if (number.contains("半")) {
            return unit.contains("月") ? DayOrMonth.of(today.plusDays(15)) : null;
        }
        var han = Character.isDigit(number.charAt(0)) ? null : HanNumber.of(number);
        int many = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : han != null ? han.intValue()
                : Math.max(1, List.of("one", "two", "three", "four", "five", "six").indexOf(number) + 1);
        return DayOrMonth.of(switch (unit) {
            case "周", "星期", "礼拜", "week" -> today.plusWeeks(many);
            case "月", "个月", "month" -> today.plusMonths(many);
            default -> today.plusDays(many);
        });
    }

    private static int english(String weekday) {
        return List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun").indexOf(lower(weekday).substring(0, 3));
    }

    private static DayOrMonth english(String day, String month, String year, LocalDate today) {
        DayOrMonth date = Readings.date(day + " " + month.substring(0, 3) + " " + (year == null ? today.getYear() : year), today).value();
        return year == null ? yearless(date, today) : date;
    }
}
