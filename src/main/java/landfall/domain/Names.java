package landfall.domain;

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
        // Plain Chinese names, by far the most, are their own normal form.
        return name.chars().allMatch(c -> c >= '\u4e00' && c <= '\u9fff') ? name
                : SIGNS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
