package landfall.ui.ledger;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import landfall.ui.kit.look.Fonts;

/** Shortens texts to a width; it remembers the width of every character, because rows ask thousands of times. */
final class TextFit {
    private static final String DOTS = "\u2026";

    private final Map<Character, Double> widths = new HashMap<>();
    private final Text probe = new Text();

    TextFit(double size, boolean bold) {
        Fonts.load();
        probe.setFont(Font.font(Fonts.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size));
    }

    /** The text's width in pixels. */
    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i));
        }
        return width;
    }

    /** The text, or as much of it as fits with three dots behind. */
    String fit(String text, double width) {
        double used = 0;
        double dots = width(DOTS.charAt(0));
        int fitting = 0;
        for (int i = 0; i < text.length(); i++) {
            used += width(text.charAt(i));
            if (used + dots <= width) {
                fitting = i + 1;
            }
            if (used > width) {
                int end = fitting > 0 && Character.isHighSurrogate(text.charAt(fitting - 1)) ? fitting - 1 : fitting;
                return text.substring(0, end).stripTrailing() + DOTS;
            }
        }
        return text;
    }

    private double width(char letter) {
        return widths.computeIfAbsent(letter, key -> {
            probe.setText(String.valueOf(key));
            return probe.getLayoutBounds().getWidth();
        });
    }
}
