package landfall.report.pdf;

import java.util.Set;
import java.util.TreeSet;

/** Writes well-formed markup: every text is escaped, and a character that the print font lacks becomes 〓. */
final class Html {
    private static final String STAND_IN = "\u3013";

    private final StringBuilder out = new StringBuilder(16_384);
    private final Set<String> missing = new TreeSet<>();

    /** Opens an element; attributes come as name, value, name, value, and a null value leaves its attribute out. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html text(String text) {
        text.codePoints().forEach(this::character);
        return this;
    }

    /** A whole element with nothing but text in it. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Style rules, which are not escaped. */
    Html style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    /** The characters of the texts so far that the print font cannot show. */
    Set<String> missing() {
        return missing;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                attributes[i + 1].codePoints().forEach(this::escaped);
                out.append('"');
            }
        }
    }

    private void character(int codePoint) {
        if (Character.isISOControl(codePoint)) {
            out.append(' ');
        } else if (PrintFonts.canShow(codePoint)) {
            escaped(codePoint);
        } else {
            missing.add(Character.toString(codePoint));
            out.append(STAND_IN);
        }
    }

    private void escaped(int codePoint) {
        switch (codePoint) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(codePoint);
        }
    }
}
