import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the icon files of Windows and macOS out of the PNG files: both are only containers for these. */
final class Icons {
    private static final int[] ICO_SIZES = {16, 32, 48, 64, 128, 256};
    /** The types of an .icns file and the pixels of each; those ending in 11 to 14 are for dense screens. */
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

    static {
        ICNS.put("icp4", 16);
        ICNS.put("icp5", 32);
        ICNS.put("ic11", 32);
        ICNS.put("ic12", 64);
        ICNS.put("ic07", 128);
        ICNS.put("ic08", 256);
        ICNS.put("ic13", 256);
        ICNS.put("ic09", 512);
        ICNS.put("ic14", 512);
    }

    private Icons() {
    }

    /** Writes landfall.ico, landfall.icns and the PNG file for Linux into a directory. */
    static void write(Path pictures, Path directory) throws IOException {
        Files.write(directory.resolve("landfall.ico"), ico(pictures));
        Files.write(directory.resolve("landfall.icns"), icns(pictures));
        Files.write(directory.resolve(Os.LINUX.icon), png(pictures, 256));
    }

    private static byte[] ico(Path pictures) throws IOException {
        int headers = 6 + 16 * ICO_SIZES.length;
        List<byte[]> images = new ArrayList<>();
        ByteBuffer head = ByteBuffer.allocate(headers).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.length);
        int offset = headers;
        for (int size : ICO_SIZES) {
            byte[] image = png(pictures, size);
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0) // a size of 256 is written as 0
                    .putShort((short) 1).putShort((short) 32).putInt(image.length).putInt(offset);
            offset += image.length;
            images.add(image);
        }
        var out = new ByteArrayOutputStream();
        out.write(head.array());
        for (byte[] image : images) {
            out.write(image);
        }
        return out.toByteArray();
    }

    private static byte[] icns(Path pictures) throws IOException {
        var body = new ByteArrayOutputStream();
        var data = new DataOutputStream(body);
        for (var entry : ICNS.entrySet()) {
            byte[] image = png(pictures, entry.getValue());
            data.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            data.writeInt(8 + image.length);
            data.write(image);
        }
        var out = new ByteArrayOutputStream();
        var file = new DataOutputStream(out);
        file.write("icns".getBytes(StandardCharsets.US_ASCII));
        file.writeInt(8 + body.size());
        body.writeTo(file);
        return out.toByteArray();
    }

    private static byte[] png(Path pictures, int size) throws IOException {
        return Files.readAllBytes(pictures.resolve("icon-" + size + ".png"));
    }
}
