package landfall.exchange.pack.envelope;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.crypto.Cipher;

/** Seals what it is given segment by segment. */
final class SealingStream extends OutputStream {
    private final Envelope envelope;
    private final OutputStream out;
    private final byte[] segment;
    private int filled;
    private int number;
    private boolean closed;

    SealingStream(Envelope envelope, OutputStream out) {
        this.envelope = envelope;
        this.out = out;
        this.segment = new byte[envelope.segment()];
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            // Only when more comes it is sure that the full segment is not the last.
            if (filled == segment.length) {
                seal(false);
            }
            int taken = Math.min(end - at, segment.length - filled);
            System.arraycopy(bytes, at, segment, filled, taken);
            filled += taken;
            at += taken;
        }
    }

    private void seal(boolean last) throws IOException {
        out.write(envelope.run(Cipher.ENCRYPT_MODE, number, last, segment, filled));
        number = Math.incrementExact(number);
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            seal(true);
            Arrays.fill(segment, (byte) 0);
            out.write(Envelope.END);
            out.close();
        }
    }
}
