package landfall.exchange.words;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The plain form under which header words are compared. */
public final class Words {
    private static final String UNIT = "(?:单位)?:?(?:人民币)?(?:[千百十]?[亿万千]?(?:美元|港元|欧元|日元|元)|亿|亩|mu|公顷|平方米|平方|㎡|m2|"
            + "[万千]?人|个|家|年月日|年/月/日|年月|yyyy[-/.]?mm[-/.]?dd|yyyymmdd)(?:[/、,](?:年|亩))?";
    private static final Pattern BRACKETED_UNIT = Pattern.compile("[(\\[【]" + UNIT + "[)\\]】]");
    private static final Pattern TRAILING_UNIT = Pattern.compile("(?<=.{2})(?:[亿万]元|亩|公顷|平方米|m2)$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");
    private static final Pattern SIGNS = Pattern.compile("[()\\[\\]【】*:;,.、。·\"'“”‘’_|]");
    private static final Pattern FILL_IN = Pattern.compile("\\(?(?:必填|选填|可选|required)\\)?|^其中:?|^\\d+[.、]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff\\u3000]+");

    private static final Pattern GAP = Pattern.compile("(?<=[\\p{IsHan}：，。；、（）“”]) (?=[\\p{IsHan}：，。；、（）“”])");

    private Words() {
    }

    /** Full-width made ordinary, lower case, no white space; null gives "". */
    public static String flat(String text) {
        // Most cells are plain already, and a ledger has a hundred thousand of them.
        return text == null ? "" : isPlain(text) ? text : SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= '\u4e00' && c <= '\u9fff' || c > ' ' && c < 0x7f && !(c >= 'A' && c <= 'Z');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The forms under which a header may stand in the dictionary: whole, without its brackets, only its brackets. */
    public static Set<String> forms(String header) {
        String flat = FILL_IN.matcher(BRACKETED_UNIT.matcher(flat(header)).replaceAll("")).replaceAll("");
        var forms = new LinkedHashSet<String>();
        add(forms, flat);
        String outside = BRACKETS.matcher(flat).replaceAll("");
        add(forms, outside);
        if (!outside.equals(flat)) {
            var inside = BRACKETS.matcher(flat);
            while (inside.find()) {
                add(forms, inside.group());
            }
        }
        return forms;
    }

    private static void add(Set<String> forms, String form) {
        String plain = SIGNS.matcher(form).replaceAll("");
        if (!plain.isEmpty()) {
            forms.add(plain);
            forms.add(TRAILING_UNIT.matcher(plain).replaceAll(""));
        }
    }

    /** True when a header cell holds nothing but a unit, such as 万元 or (亩). */
    public static boolean isUnit(String header) {
        String flat = flat(header);
        return flat.matches(UNIT) || BRACKETED_UNIT.matcher(flat).matches();
    }

    /** The text without white space at its ends, with white space inside reduced to single spaces. */
    public static String tidy(String text) {
        if (isPlain(text)) {
            return text;
        }
        String spaced = SPACE.matcher(text.strip()).replaceAll(" ");
        // A space or line break inside Chinese words is layout, not meaning: 周 敏.
        return spaced.indexOf(' ') < 0 ? spaced : GAP.matcher(spaced).replaceAll("").strip();
    }
}
