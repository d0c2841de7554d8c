package landfall.domain.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people write them: width, case, spaces and brackets do not matter. */
public final class Names {
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Punct}\\p{P}]");

    private Names() {
    }

    /** The form under which two spellings of one name are equal; null gives an empty string. */
    public static String normalised(String name) {
        if (name == null) {
            return "";
        }
        String plain = plain(name);
        return plain != null ? plain
                : SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    // Names and codes of Chinese characters and plain Latin signs, by far the most, without the costly tables of Unicode.
    private static String plain(String name) {
        StringBuilder changed = null;
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            boolean stays = sign >= '\u4e00' && sign <= '\u9fff' || sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
            boolean capital = sign >= 'A' && sign <= 'Z';
            if (!stays && !capital && (sign < ' ' || sign > '~')) {
                return null;
            }
            if (!stays && changed == null) {
                changed = new StringBuilder(name.length()).append(name, 0, i);
            }
            if (changed != null && (stays || capital)) {
                changed.append(capital ? (char) (sign + 32) : sign);
            }
        }
        return changed == null ? name : changed.toString();
    }
}
