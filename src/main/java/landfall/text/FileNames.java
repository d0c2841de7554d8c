package landfall.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names for files that every system takes, Windows among them, and that are never more than names. */
public final class FileNames {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}]");
    // Invisible marks; some turn the direction of reading, so that fdp.exe reads as exe.pdf.
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern ENDS = Pattern.compile("^\\s+|[\\s.]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final int MOST_LETTERS = 100;
    private static final int MOST_BYTES = 200;
    private static final int LONGEST_EXTENSION = 10;

    private final Set<String> taken = new HashSet<>();

    /** The name with everything replaced that some system forbids; never empty, and no longer than all of them take. */
    public static String safe(String name) {
        String plain = FORBIDDEN.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceAll("_");
        plain = ENDS.matcher(plain).replaceAll("");
        if (plain.isEmpty() || DEVICE.matcher(plain).matches()) {
            plain = "_" + plain;
        }
        return shortened(plain);
    }

    private static String shortened(String name) {
        String extension = extension(name);
        String stem = name.substring(0, name.length() - extension.length());
        int end = stem.length();
        while (end > 1 && (end > MOST_LETTERS || bytes(stem.substring(0, end) + extension) > MOST_BYTES
                || Character.isHighSurrogate(stem.charAt(end - 1)))) {
            end--;
        }
        return stem.substring(0, end) + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The ending with its dot, such as .pdf; empty when there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > LONGEST_EXTENSION ? "" : name.substring(dot);
    }

    /** A safe name that this object has not given before; further ones of the same name get a number: 合同 (2).pdf. */
    public String next(String name) {
        String safe = safe(name);
        String extension = extension(safe);
        String stem = safe.substring(0, safe.length() - extension.length());
        String given = safe;
        for (int number = 2; !taken.add(Normalizer.normalize(given, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
                number++) {
            given = stem + " (" + number + ")" + extension;
        }
        return given;
    }
}
