package landfall.exchange.pack.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Counts the bytes of the zip archive on their way and remembers the last ones, where its table of contents ends. */
public final class Tail extends FilterInputStream {
    /** The bytes of a zip archive's last record, when it has no comment. */
    public static final int RECORD = 22;

    private static final int SIGNATURE = 0x06054b50;
    private static final int NOT_HERE = 0xFFFF;
    // The whole table of contents: 46 bytes and the name for each part, with room for what zip64 adds.
    private static final long TABLE_OF_PART = 300;

    private final byte[] last = new byte[RECORD];
    private long count;

    public Tail(InputStream in) {
        super(in);
    }

    /** True when the bytes can be the last record of a zip archive that ends with them. */
    public static boolean ends(byte[] bytes) {
        ByteBuffer record = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.length == RECORD && record.getInt(0) == SIGNATURE && record.getShort(RECORD - 2) == 0;
    }

    /** Reads to the end; false when what stands behind the parts is not the table of contents of so many. */
    public boolean isTableOf(int parts) throws IOException {
        long before = count;
        byte[] buffer = new byte[1 << 16];
        while (read(buffer, 0, buffer.length) >= 0) {
            if (count - before > TABLE_OF_PART * (parts + 10L)) {
                return false;
            }
        }
        int said = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN).getShort(10) & NOT_HERE;
        return ends(last) && (said == parts || said == NOT_HERE && parts >= NOT_HERE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            int kept = Math.min(read, RECORD);
            System.arraycopy(last, kept, last, 0, RECORD - kept);
            System.arraycopy(bytes, offset + read - kept, last, RECORD - kept, kept);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        throw new IOException("The pack is read byte by byte");
    }
}
