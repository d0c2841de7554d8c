package landfall.exchange.pack.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The bytes of one part, hashed on their way and never more than were declared. */
public final class PartBytes extends InputStream {
    private static final int PIECE = 1 << 16;

    private final InputStream in;
    private final long length;
    private final String hash;
    private final MessageDigest digest = Hashes.sha256();
    private long count;
    private boolean ended;

    /**
     * @param length how many bytes were declared
     * @param hash the SHA-256 that was declared
     */
    public PartBytes(InputStream in, long length, String hash) {
        this.in = in;
        this.length = length;
        this.hash = hash;
    }

    /** Reads what is left; true when the part has the length and the hash that were declared. */
    public boolean isSound() throws IOException {
        byte[] piece = new byte[PIECE];
        while (count <= length && read(piece, 0, piece.length) >= 0) {
            // only to hash it
        }
        return ended && count == length && HexFormat.of().formatHex(digest.digest()).equals(hash);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int most) throws IOException {
        int read = in.read(bytes, offset, most);
        if (read < 0) {
            ended = true;
        } else {
            count += read;
            digest.update(bytes, offset, read);
            if (count > length) {
                throw new IOException("Longer than declared");
            }
        }
        return read;
    }

    @Override
    public void close() {
        // the next part comes from the same stream
    }
}
