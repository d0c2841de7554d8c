package landfall.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import landfall.domain.value.Qualifier;

/**
 * A written quantity taken apart: its qualifier, its number and whatever stands behind the number.
 *
 * @param number null when there is no number at the front
 * @param rest the unit and everything after it, without spaces and in lower case
 */
record WrittenQuantity(Qualifier qualifier, BigDecimal number, String rest) {
    private static final Pattern NOTHING =
            Pattern.compile("[-—–/\\\\*.]*|无|暂无|待定|待估|待确定|未定|未知|不详|n/?a|tbd|none|unknown");
    private static final Pattern AT_MOST = Pattern.compile("不超过|以下|以内|低于|小于|不足|不满|[<≤]|lessthan|upto|under");
    private static final Pattern AT_LEAST =
            Pattern.compile("不少于|不低于|至少|超过|以上|[余餘多超逾+≥>]|atleast|morethan|over");
    private static final Pattern ABOUT = Pattern.compile("大约|约为|左右|上下|将近|接近|[约近~≈]|about|around|approx\\.?|ca\\.");
    private static final Pattern RANGE =
            Pattern.compile("\\d[^\\d,.]*[-—–~至到][^\\d]*\\d");
    private static final Pattern NUMBER = Pattern.compile("([-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(.*)");

    /** The text without spaces, in lower case, with full-width characters made ordinary; null gives "". */
    static String clean(String text) {
        return text == null ? "" : isClean(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-')
                .replaceAll("[\\s\\u00a0\\u200b\\ufeff]+", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7f || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** True when a cleaned text says that there is no value. */
    static boolean isNothing(String clean) {
        return NOTHING.matcher(clean).matches();
    }

    /** True when a cleaned text gives two ends instead of one figure. */
    static boolean isRange(String clean) {
        return RANGE.matcher(clean).find();
    }

    /** True when a cleaned text gives only an upper limit, which is no figure. */
    static boolean isLimit(String clean) {
        return AT_MOST.matcher(clean).find();
    }

    /** Takes a cleaned text apart. */
    static WrittenQuantity of(String clean) {
        Qualifier qualifier = Qualifier.EXACT;
        String text = clean;
        var atLeast = AT_LEAST.matcher(text);
        if (atLeast.find()) {
            qualifier = Qualifier.AT_LEAST;
            text = atLeast.replaceAll("");
        }
        var about = ABOUT.matcher(text);
        if (about.find()) {
            qualifier = qualifier == Qualifier.EXACT ? Qualifier.ABOUT : qualifier;
            text = about.replaceAll("");
        }
        return ofNumber(qualifier, text);
    }

    /** Takes the rest apart once more, for figures such as 3亿5000万. */
    WrittenQuantity next() {
        return ofNumber(qualifier, rest);
    }

    private static WrittenQuantity ofNumber(Qualifier qualifier, String text) {
        var number = NUMBER.matcher(text);
        return number.matches()
                ? new WrittenQuantity(qualifier, new BigDecimal(number.group(1).replace(",", "")), number.group(2))
                : new WrittenQuantity(qualifier, null, text);
    }
}
