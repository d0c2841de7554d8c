package landfall.report.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that spreadsheet programs accept, each only once. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    /** The wanted name, cleaned, shortened and numbered as far as needed. */
    String free(String wanted) {
        String clean = wanted.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "").strip();
        String base = clean.isEmpty() ? "Sheet" : clean;
        String name = shortened(base, "");
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = shortened(base, " (" + i + ")");
        }
        return name;
    }

    private static String shortened(String name, String ending) {
        int room = LONGEST - ending.length();
        if (name.length() <= room) {
            return name + ending;
        }
        int end = Character.isHighSurrogate(name.charAt(room - 1)) ? room - 1 : room;
        return name.substring(0, end).strip() + ending;
    }
}
