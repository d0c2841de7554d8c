package landfall.report.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XML: elements end in the order in which they began, and every text is escaped. */
public final class Xml {
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder(16_384);
    private final Deque<String> open = new ArrayDeque<>();

    private Xml() {
    }

    /** A whole document. */
    public static Xml document() {
        var xml = new Xml();
        xml.out.append(PROLOG);
        return xml;
    }

    /** A piece for {@link #raw}. */
    public static Xml fragment() {
        return new Xml();
    }

    /** Begins an element; attributes come as name, value, name, value, and a null value leaves its attribute out. */
    public Xml open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** An element without content. */
    public Xml empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** A whole element with nothing but text in it. */
    public Xml element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Ends the element that began last. */
    public Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Xml text(String text) {
        text.codePoints().forEach(this::escaped);
        return this;
    }

    /** Adds what is XML already. */
    public Xml raw(String fragment) {
        out.append(fragment);
        return this;
    }

    /** The document in UTF-8; what is still open is ended. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escaped(int codePoint) {
        switch (codePoint) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> {
                if (Character.isISOControl(codePoint)) {
                    out.append(' ');
                } else if (isAllowed(codePoint)) {
                    out.appendCodePoint(codePoint);
                }
            }
        }
    }

    // Half a surrogate pair or a noncharacter would make the whole file unreadable.
    private static boolean isAllowed(int codePoint) {
        return codePoint < 0xd800 || codePoint > 0xdfff && codePoint < 0xfffe || codePoint > 0xffff;
    }
}
