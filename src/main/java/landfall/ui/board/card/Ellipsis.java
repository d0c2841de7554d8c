package landfall.ui.board.card;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Cuts text that is too wide for its place; Text nodes, unlike labels, do not do that by themselves. */
final class Ellipsis {
    private static final String MARK = "\u2026";
    private static final int PLAIN = 0x250;
    private static final Map<Font, Ellipsis> BY_FONT = new HashMap<>();

    private final Text ruler = new Text();
    private final double[] plain = new double[PLAIN];
    private double wide;

    private Ellipsis(Font font) {
        ruler.setFont(font);
        java.util.Arrays.fill(plain, -1);
        wide = measure("\u5e02"); // Han characters are all of one width
    }

    /** Shows the text, or as much of its start as fits, in a width in pixels; on the FX thread. */
    static void fit(Text node, String text, double width) {
        node.setText(text);
        if (!text.isEmpty() && node.getLayoutBounds().getWidth() > width) {
            node.setText(BY_FONT.computeIfAbsent(node.getFont(), Ellipsis::new).cut(text, width));
        }
    }

    private String cut(String text, double width) {
        double left = width - advance(MARK.charAt(0));
        int end = 0;
        while (end < text.length()) {
            left -= advance(text.charAt(end));
            if (left < 0) {
                break;
            }
            end++;
        }
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 && width < wide ? "" : text.substring(0, end).stripTrailing() + MARK;
    }

    private double advance(char letter) {
        if (letter >= PLAIN) {
            return wide;
        }
        if (plain[letter] < 0) {
            plain[letter] = measure(String.valueOf(letter));
        }
        return plain[letter];
    }

    private double measure(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
