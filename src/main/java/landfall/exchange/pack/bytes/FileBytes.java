package landfall.exchange.pack.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** The bytes of the pack file itself; an error down here is the disk's, not the pack's. */
public final class FileBytes extends FilterInputStream {
    private final LongConsumer told;
    private long done;

    /** @param told hears how many bytes were read so far, and may stop it by an exception */
    public FileBytes(InputStream in, LongConsumer told) {
        super(in);
        this.told = told;
    }

    /** The disk could not be read. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        public Unreadable(IOException cause) {
            super(cause);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(bytes, offset, length);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
        done += Math.max(read, 0);
        told.accept(done);
        return read;
    }
}
