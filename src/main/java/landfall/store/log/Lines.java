package landfall.store.log;

import java.util.Arrays;
import java.util.List;

/** Keeps a list of texts as the lines of one text. */
public final class Lines {
    private Lines() {
    }

    // A list of one empty text must not look like an empty list.
    private static final String EMPTY = "\\e";

    /** One text of the given ones, a line each. */
    static String join(List<String> texts) {
        if (texts.size() == 1 && texts.getFirst().isEmpty()) {
            return EMPTY;
        }
        return String.join("\n", texts.stream().map(text -> text.replace("\\", "\\\\").replace("\n", "\\n")).toList());
    }

    /** The texts that were joined. */
    public static List<String> split(String text) {
        if (text.equals(EMPTY)) {
            return List.of("");
        }
        return text.isEmpty() ? List.of() : Arrays.stream(text.split("\n", -1)).map(Lines::unescaped).toList();
    }

    private static String unescaped(String line) {
        var text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                text.append(next == 'n' ? '\n' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
