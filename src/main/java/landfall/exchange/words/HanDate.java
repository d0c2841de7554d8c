package landfall.exchange.words;

import java.util.regex.Pattern;

/** Turns a date in Chinese numerals, 二〇二三年五月十六日, into one in digits. */
public final class HanDate {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("([〇零○一二三四五六七八九]{4})(?=年)");
    private static final Pattern NUMBER = Pattern.compile("([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日号])");

    private HanDate() {
    }

    /** The text with its year, month and day in digits; other texts stay as they are. */
    public static String inDigits(String text) {
        if (text.indexOf('年') < 0 && text.indexOf('月') < 0) {
            return text;
        }
        String withYear = YEAR.matcher(text).replaceAll(year -> year.group(1).chars()
                .mapToObj(c -> String.valueOf(digit((char) c))).reduce("", String::concat));
        return NUMBER.matcher(withYear).replaceAll(number -> String.valueOf(number(number.group(1))));
    }

    private static int digit(char c) {
        return Math.max(0, DIGITS.indexOf(c));
    }

    private static int number(String han) {
        int ten = han.indexOf('十');
        if (ten < 0) {
            return digit(han.charAt(0));
        }
        int tens = ten == 0 ? 1 : digit(han.charAt(0));
        return tens * 10 + (ten + 1 < han.length() ? digit(han.charAt(ten + 1)) : 0);
    }
}
