package landfall.ui.kit.look;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The bundled Chinese font in its two weights, so that the window looks the same on every computer. */
public final class Fonts {
    /** The family under which both weights are known to style sheets and to {@link Font#font}. */
    public static final String FAMILY = "Landfall Sans";

    private static final String FOLDER = "/com/github/xingfudeshi/fonts/";
    /** Names the directory in which {@link #main} put the weights, so that nothing need be unpacked at the start. */
    private static final String READY = "landfall.fonts";
    private static boolean loaded;

    private Fonts() {
    }

    /** Makes the font known to JavaFX; later calls do nothing. */
    public static synchronized void load() {
        if (!loaded) {
            load(false);
            load(true);
            loaded = true;
        }
    }

    /** The font in that size in pixels, for texts that are too many for the style sheets. */
    public static Font of(boolean bold, double size) {
        load();
        return Font.font(FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    }

    /**
     * Writes both weights to files for the packages.
     *
     * @param arguments the directory
     */
    public static void main(String[] arguments) throws IOException {
        for (boolean bold : new boolean[] {false, true}) {
            Files.write(file(arguments[0], bold), unpacked(bold));
        }
    }

    private static void load(boolean bold) {
        String ready = System.getProperty(READY);
        // Not as a URI: JavaFX does not decode what stands for blanks and Chinese characters.
        if (ready != null && Font.loadFont("file:" + file(ready, bold), 13) != null) {
            return;
        }
        try {
            if (Font.loadFont(new ByteArrayInputStream(unpacked(bold)), 13) == null) {
                throw new IOException("The bundled font cannot be used");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String directory, boolean bold) {
        return Path.of(directory, bold ? "landfall-bold.ttf" : "landfall-regular.ttf");
    }

    private static byte[] unpacked(boolean bold) throws IOException {
        String file = bold ? "思源黑体中粗.ttf" : "思源黑体正常_0.ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("The font " + file + " is missing");
            }
            return new FontFamily(FAMILY, bold).rename(in.readAllBytes());
        }
    }
}
