package landfall.insight.close;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Keeps a long text in a field: a line that people can read, and below it the text, compressed. */
public final class Packed {
    private static final int BLOCK = 8192;

    private Packed() {
    }

    /** @param head one line that says what it is */
    public static String pack(String head, String text) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
            deflater.finish();
            var out = new ByteArrayOutputStream();
            byte[] block = new byte[BLOCK];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return head + "\n" + Base64.getEncoder().encodeToString(out.toByteArray());
        } finally {
            deflater.end();
        }
    }

    /** The line that says what it is. */
    public static String head(String packed) {
        return packed.lines().findFirst().orElse("");
    }

    /** @throws IllegalArgumentException when {@link #pack} did not write it */
    public static String unpack(String packed) {
        var inflater = new Inflater();
        try {
            inflater.setInput(Base64.getDecoder().decode(packed.substring(packed.indexOf('\n') + 1)));
            var out = new ByteArrayOutputStream();
            byte[] block = new byte[BLOCK];
            while (!inflater.finished()) {
                int read = inflater.inflate(block);
                if (read == 0 && !inflater.finished()) {
                    throw new IllegalArgumentException("The packed text ends too early");
                }
                out.write(block, 0, read);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
    }
}
