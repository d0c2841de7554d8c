package landfall.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.calendar.SpecialDays;
import landfall.domain.calendar.SpecialDays.Kind;

/**
 * What was understood of pasted days off and working days: lines of a table, or the words of the State Council's notice.
 *
 * @param days in the order of the text
 * @param unread the sentences that name a day and were not understood
 */
public record SpecialDaysReading(List<SpecialDays> days, List<String> unread) {
    private static final String YEAR = "(?:(\\d{4})\\s*[年./-]\\s*)?";
    private static final String DAY = "(\\d{1,2})\\s*[月./-]\\s*(\\d{1,2})(?:日|(?!\\d|[年月]|[./-]\\d{1,2}(?!\\d)))";
    private static final Pattern STRETCH = Pattern.compile("(?<![\\d])" + YEAR + DAY
            + "(?:\\s*(?:至|到|to|—|–|~|～|-|/|,|\\t)\\s*" + YEAR + "(?:" + DAY + "|(\\d{1,2})日))?");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、|\\d+[.、])\\s*([^：:，,。\\d]+)[：:]");
    private static final Pattern ASIDE = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern OFF = Pattern.compile("放假|休|假期|\\boff\\b|holiday", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORKING = Pattern.compile("上班|补班|班|\\bworking\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern USUAL = Pattern.compile("照常|取消|\\busual\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOISE = Pattern.compile("放假调休|放假|调休|休息|补班|上班|照常|取消|与周末连休|共\\d+天"
            + "|\\b(?:off|holiday|working|usual)\\b|^[休班]$|(?<![\\p{IsHan}])[休班](?![\\p{IsHan}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s,，、;；:：。.]+|[\\s,，、;；:：。.]+$");

    public SpecialDaysReading {
        days = List.copyOf(days);
        unread = List.copyOf(unread);
    }

    /**
     * Reads a pasted text.
     *
     * @param year the year of days that are written without one
     */
    public static SpecialDaysReading of(String text, int year) {
        var days = new ArrayList<SpecialDays>();
        var unread = new ArrayList<String>();
        for (String line : text.split("\\R")) {
            String name = "";
            Matcher item = ITEM.matcher(line);
            if (item.find()) {
                name = item.group(1).strip();
                line = line.substring(item.end());
            }
            for (String sentence : ASIDE.matcher(line).replaceAll("").split("[。；;]")) {
                List<SpecialDays> read = sentence(sentence, name, year);
                if (read != null) {
                    days.addAll(read);
                } else if (STRETCH.matcher(sentence).find()) {
                    unread.add(sentence.strip());
                }
            }
        }
        return new SpecialDaysReading(days, unread);
    }

    // Null when the sentence names no day, or not what the day is, or a day that does not exist.
    private static List<SpecialDays> sentence(String sentence, String itemName, int year) {
        Matcher stretch = STRETCH.matcher(sentence);
        Kind kind = USUAL.matcher(sentence).find() ? Kind.USUAL : WORKING.matcher(sentence).find() ? Kind.WORKING
                : OFF.matcher(sentence).find() ? Kind.OFF : null;
        if (kind == null || !stretch.find()) {
            return null;
        }
        String rest = NOISE.matcher(STRETCH.matcher(sentence).replaceAll(" ").strip()).replaceAll(" ");
        String name = itemName.isEmpty() ? EDGES.matcher(rest).replaceAll("").replaceAll("\\s+", " ") : itemName;
        var days = new ArrayList<SpecialDays>();
        try {
            do {
                days.add(stretch(stretch, kind, name, year));
            } while (stretch.find());
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
        return days;
    }

    private static SpecialDays stretch(Matcher found, Kind kind, String name, int year) {
        LocalDate from = LocalDate.of(number(found, 1, year), number(found, 2, 0), number(found, 3, 0));
        LocalDate to = from;
        if (found.group(7) != null) {
            to = from.withDayOfMonth(number(found, 7, 0));
        } else if (found.group(5) != null) {
            to = LocalDate.of(number(found, 4, from.getYear()), number(found, 5, 0), number(found, 6, 0));
            if (found.group(4) == null && to.isBefore(from)) {
                to = to.plusYears(1); // from the last days of December into January
            }
        }
        return new SpecialDays(from, to, kind, name);
    }

    private static int number(Matcher found, int group, int otherwise) {
        return found.group(group) == null ? otherwise : Integer.parseInt(found.group(group));
    }
}
