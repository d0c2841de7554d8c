package landfall.report.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an Office file by their names; the same parts always give the same bytes. */
public final class Parts {
    /** The part that says what all the others are. */
    public static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 64L << 20;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * Reads a zipped package.
     *
     * @throws IOException when it is no package, damaged, or larger than any honest one
     */
    public static Parts read(byte[] zipped) throws IOException {
        var read = new Parts();
        long left = MOST_BYTES;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    byte[] bytes = in.readNBytes((int) left + 1);
                    left -= bytes.length;
                    if (left < 0 || read.parts.size() == MOST_PARTS) {
                        throw new IOException("Too large");
                    }
                    read.parts.put(entry.getName(), bytes);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        if (!read.has(CONTENT_TYPES)) {
            throw new IOException("No package");
        }
        return read;
    }

    /** A package of its own with the same parts. */
    public Parts copy() {
        var copy = new Parts();
        copy.parts.putAll(parts);
        return copy;
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The content of a part, or null when there is none of that name. */
    public byte[] get(String name) {
        return parts.get(name);
    }

    /** Adds a part or replaces it. */
    public void put(String name, byte[] content) {
        parts.put(name, content);
    }

    /** The names in the order of the package. */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** The package as a file. */
    public byte[] zip() {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try (var zip = new ZipOutputStream(bytes)) {
            // Some readers tell what a file is from its first part.
            write(zip, CONTENT_TYPES);
            for (String name : parts.keySet()) {
                if (!name.equals(CONTENT_TYPES)) {
                    write(zip, name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(parts.get(name));
        zip.closeEntry();
    }
}
