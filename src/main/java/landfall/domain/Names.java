package landfall.domain;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names as people write them: width, case, spaces and brackets do not matter. */
public final class Names {
    private Names() {
    }

    /** The form under which two spellings of one name are equal; null gives an empty string. */
    public static String normalised(String name) {
        if (name == null) {
            return "";
        }
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}\\p{P}]", "");
    }
}
