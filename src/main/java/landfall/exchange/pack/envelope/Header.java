package landfall.exchange.pack.envelope;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The beginning of an envelope: how its key is made, and a proof of the key by which a wrong passphrase is told from
 * damage.
 *
 * @param salt {@link #SALT} bytes
 * @param nonce {@link #NONCE} bytes, with which the nonce of each segment begins
 * @param proof {@link #PROOF} bytes
 */
record Header(Cost cost, byte[] salt, byte[] nonce, byte[] proof) {
    static final int SALT = 16;
    static final int NONCE = 7;
    static final int PROOF = 32;
    /** In bytes, the checksum behind it included. */
    static final int LENGTH = 82;

    // As in a PNG: a byte that is no text, the name, and line ends that a transfer as text would alter.
    private static final byte[] MAGIC = {(byte) 0x89, 'L', 'P', 'K', '\r', '\n', 0x1A, '\n'};
    private static final byte VERSION = 1;
    private static final byte ARGON2ID = 1;
    private static final byte LANES = 1;

    /** True when a file that begins like this is an envelope. */
    static boolean begins(byte[] start) {
        return Arrays.equals(MAGIC, Arrays.copyOf(start, MAGIC.length));
    }

    /** The part that the proof is about. */
    byte[] unproved() {
        return buffer(LENGTH - Integer.BYTES - PROOF).array();
    }

    byte[] bytes() {
        ByteBuffer buffer = buffer(LENGTH);
        buffer.put(proof);
        return buffer.putInt(checksum(buffer.array())).array();
    }

    private ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).put(MAGIC).put(VERSION).put(ARGON2ID).put(LANES).putInt(cost.kibibytes())
                .putInt(cost.passes()).putInt(cost.segment()).put(salt).put(nonce);
    }

    static Header read(byte[] bytes) throws SealBroken {
        if (bytes.length < LENGTH) {
            throw new SealBroken(SealBroken.Reason.CUT);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).position(MAGIC.length);
        byte version = buffer.get();
        if (buffer.getInt(LENGTH - Integer.BYTES) != checksum(bytes)) {
            throw new SealBroken(SealBroken.Reason.DAMAGED);
        }
        if (version != VERSION || buffer.get() != ARGON2ID || buffer.get() != LANES) {
            throw new SealBroken(SealBroken.Reason.NEWER);
        }
        Cost cost = new Cost(buffer.getInt(), buffer.getInt(), buffer.getInt());
        if (!cost.isBearable()) {
            throw new SealBroken(SealBroken.Reason.TOO_COSTLY);
        }
        return new Header(cost, take(buffer, SALT), take(buffer, NONCE), take(buffer, PROOF));
    }

    private static byte[] take(ByteBuffer buffer, int length) {
        byte[] taken = new byte[length];
        buffer.get(taken);
        return taken;
    }

    private static int checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes, 0, LENGTH - Integer.BYTES);
        return (int) crc.getValue();
    }
}
