package landfall.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled Chinese font for charts in its two weights, read from the program itself at the first chart. */
public final class ChartFonts {
    private static final String FOLDER = "/com/github/xingfudeshi/fonts/";

    private ChartFonts() {
    }

    // Holders, because reading nine megabytes of font is worth putting off until a chart is drawn.
    private static final class Regular {
        private static final Font FONT = read("思源黑体正常_0.ttf");
    }

    private static final class Bold {
        private static final Font FONT = read("思源黑体中粗.ttf");
    }

    /** The ordinary weight, so many pixels high. */
    public static Font regular(float size) {
        return Regular.FONT.deriveFont(size);
    }

    /** The bold weight, so many pixels high. */
    public static Font bold(float size) {
        return Bold.FONT.deriveFont(size);
    }

    private static Font read(String file) {
        try (InputStream in = ChartFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("Missing font " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Unreadable font " + file, e);
        }
    }
}
