package landfall.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/** The bundled Chinese font in its two weights, so that the window looks the same on every computer. */
public final class Fonts {
    /** The family under which both weights are known to style sheets and to {@link Font#font}. */
    public static final String FAMILY = "Landfall Sans";

    private static final String FOLDER = "/com/github/xingfudeshi/fonts/";
    private static boolean loaded;

    private Fonts() {
    }

    /** Makes the font known to JavaFX; later calls do nothing. */
    public static synchronized void load() {
        if (!loaded) {
            load("思源黑体正常_0.ttf", false);
            load("思源黑体中粗.ttf", true);
            loaded = true;
        }
    }

    private static void load(String file, boolean bold) {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("The font " + file + " is missing");
            }
            byte[] font = new FontFamily(FAMILY, bold).rename(in.readAllBytes());
            if (Font.loadFont(new ByteArrayInputStream(font), 13) == null) {
                throw new IOException("The font " + file + " cannot be used");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
