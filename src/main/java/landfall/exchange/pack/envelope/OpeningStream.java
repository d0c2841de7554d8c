package landfall.exchange.pack.envelope;

import java.io.IOException;
import java.io.InputStream;
import javax.crypto.Cipher;

/** Opens segment by segment; nothing of a segment is given before its seal was found whole. */
final class OpeningStream extends InputStream {
    private final Envelope envelope;
    private final InputStream in;
    private long left;
    private int number;
    private byte[] opened = {};
    private int at;

    /** @param body how many bytes the sealed segments have together */
    OpeningStream(Envelope envelope, InputStream in, long body) throws IOException {
        this.envelope = envelope;
        this.in = in;
        this.left = body;
        if (left < Envelope.TAG) {
            throw new SealBroken(SealBroken.Reason.CUT);
        }
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? opened[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int taken = Math.min(length, opened.length - at);
        System.arraycopy(opened, at, bytes, offset, taken);
        at += taken;
        return taken;
    }

    private boolean hasMore() throws IOException {
        while (at == opened.length && left > 0) {
            int length = (int) Math.min(left, envelope.segment() + (long) Envelope.TAG);
            byte[] sealed = in.readNBytes(length);
            if (sealed.length < length) {
                throw new SealBroken(SealBroken.Reason.CUT);
            }
            if (length < Envelope.TAG) {
                throw new SealBroken(SealBroken.Reason.DAMAGED);
            }
            left -= length;
            opened = envelope.run(Cipher.DECRYPT_MODE, number, left == 0, sealed, length);
            number = Math.incrementExact(number);
            at = 0;
        }
        return at < opened.length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
