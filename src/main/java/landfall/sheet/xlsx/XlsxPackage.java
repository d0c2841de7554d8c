package landfall.sheet.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.file.UnreadableSheet.Reason;

/** The zip file around a workbook: finds its parts, checks them, and stops before a zip bomb fills the memory. */
final class XlsxPackage implements AutoCloseable {

    private static final long MOST_UNPACKED = 512L << 20;
    /** Sheets full of styled empty cells reach 60 to 1; only a bomb packs this much this tightly. */
    private static final int HIGHEST_RATIO = 250;
    private static final long RATIO_MATTERS_FROM = 32L << 20;
    private static final int MOST_PARTS = 20_000;

    /** Reads one part to its end. */
    interface PartReader<T> {
        T read(XMLStreamReader xml) throws XMLStreamException, UnreadableSheet;
    }

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final XMLInputFactory xml = new InputFactoryImpl();
    private long unpacked;

    XlsxPackage(Path file) throws IOException, UnreadableSheet {
        this.file = file;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnreadableSheet(file, Reason.DAMAGED, e.getMessage(), e);
        }
        try {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableSheet(file, Reason.TOO_LARGE, zip.size() + " parts");
            }
            zip.stream().forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
        } catch (UnreadableSheet | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Some producers write backslashes or another case than their own references. */
    private static String key(String name) {
        String key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    boolean hasFolder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    String text(String part) throws IOException {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.UTF_8);
        }
    }

    /** Reads a part as XML; its checksum must be right, or one flipped bit could change an amount unseen. */
    <T> T read(String part, PartReader<T> reader) throws IOException, UnreadableSheet {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw new UnreadableSheet(file, Reason.DAMAGED, "missing part " + part);
        }
        CRC32 crc = new CRC32();
        try (InputStream packed = zip.getInputStream(entry)) {
            InputStream in = new CheckedInputStream(new Limited(packed, entry.getCompressedSize()), crc);
            XMLStreamReader stream = xml.createXMLStreamReader(in);
            T result = reader.read(stream);
            in.transferTo(OutputStream.nullOutputStream());
            if (entry.getCrc() != -1 && entry.getCrc() != crc.getValue()) {
                throw new UnreadableSheet(file, Reason.DAMAGED, "checksum of " + part);
            }
            return result;
        } catch (TooLarge e) {
            throw new UnreadableSheet(file, Reason.TOO_LARGE, e.getMessage(), e);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooLarge || e.getCause() instanceof TooLarge) {
                throw new UnreadableSheet(file, Reason.TOO_LARGE, part, e);
            }
            throw new UnreadableSheet(file, Reason.DAMAGED, part + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /** Counts what comes out of the zip, over all parts. */
    private final class Limited extends FilterInputStream {

        private final long packedSize;
        private long unpackedHere;

        Limited(InputStream in, long packedSize) {
            super(in);
            this.packedSize = Math.max(packedSize, 1);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public void close() {
            // The XML reader closes at the end of the document, but the checksum wants the bytes to the end of the part.
        }

        private void count(int bytes) throws TooLarge {
            unpacked += bytes;
            unpackedHere += bytes;
            if (unpacked > MOST_UNPACKED
                    || unpackedHere > RATIO_MATTERS_FROM && unpackedHere / packedSize > HIGHEST_RATIO) {
                throw new TooLarge("unpacks to more than " + unpacked + " bytes");
            }
        }
    }
}
