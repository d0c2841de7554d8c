package landfall.exchange.pack.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What a passphrase closes and opens. The content lies in segments, each sealed by itself with its number and whether
 * it is the last, so that any length is read in little memory and nothing can be cut off, swapped or taken out.
 */
public final class Envelope implements AutoCloseable {
    /** How many bytes of a file {@link #open} wants. */
    public static final int HEADER = Header.LENGTH;

    static final int TAG = 16;
    /** Stands behind the last segment, so that a file that was not copied to its end is known at once. */
    static final byte[] END = {'L', 'P', 'K', 'E', 'N', 'D', '\r', '\n'};

    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Header header;
    private final byte[] aad;
    private final byte[] key;

    private Envelope(Header header, byte[] key) {
        this.header = header;
        this.aad = header.bytes();
        this.key = key;
    }

    /** True when a file that begins with these bytes is an envelope. */
    public static boolean begins(byte[] start) {
        return Header.begins(start);
    }

    /** A new envelope with a key of its own; the passphrase stays as it is. */
    public static Envelope create(char[] passphrase, Cost cost) {
        byte[] salt = new byte[Header.SALT];
        byte[] nonce = new byte[Header.NONCE];
        RANDOM.nextBytes(salt);
        RANDOM.nextBytes(nonce);
        Header unproved = new Header(cost, salt, nonce, new byte[Header.PROOF]);
        byte[] stretched = stretched(passphrase, unproved);
        try {
            return new Envelope(new Header(cost, salt, nonce, proof(stretched, unproved)),
                    Arrays.copyOf(stretched, KEY));
        } finally {
            Arrays.fill(stretched, (byte) 0);
        }
    }

    /**
     * The envelope of a file that begins with these bytes, {@link #HEADER} of them; the passphrase stays as it is.
     *
     * @throws SealBroken when it is cut off or altered, of an unknown kind, or closed with another passphrase
     */
    public static Envelope open(byte[] start, char[] passphrase) throws SealBroken {
        Header header = Header.read(start);
        byte[] stretched = stretched(passphrase, header);
        try {
            if (!MessageDigest.isEqual(proof(stretched, header), header.proof())) {
                throw new SealBroken(SealBroken.Reason.WRONG_PASSPHRASE);
            }
            return new Envelope(header, Arrays.copyOf(stretched, KEY));
        } finally {
            Arrays.fill(stretched, (byte) 0);
        }
    }

    /** Writes what it is given sealed to the other stream, header first; closing it ends the envelope and the other. */
    public OutputStream sealing(OutputStream out) throws IOException {
        out.write(aad);
        return new SealingStream(this, out);
    }

    /**
     * Reads the content out of the whole envelope, which is that many bytes long. What it gives is as it was sealed.
     *
     * @throws SealBroken here or while reading, when the envelope is cut off or altered
     */
    public InputStream opening(InputStream in, long length) throws IOException {
        if (!Arrays.equals(aad, in.readNBytes(Header.LENGTH))) {
            throw new SealBroken(SealBroken.Reason.DAMAGED);
        }
        return new OpeningStream(this, in, length - Header.LENGTH - END.length);
    }

    /** True when the last bytes of a file are those of an envelope that was copied to its end. */
    public static boolean ends(byte[] last) {
        return last.length >= END.length
                && Arrays.equals(END, Arrays.copyOfRange(last, last.length - END.length, last.length));
    }

    int segment() {
        return header.cost().segment();
    }

    /** Seals or opens one segment. */
    byte[] run(int mode, int number, boolean last, byte[] bytes, int length) throws SealBroken {
        byte[] nonce = ByteBuffer.allocate(Header.NONCE + Integer.BYTES + 1).put(header.nonce()).putInt(number)
                .put((byte) (last ? 1 : 0)).array();
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            cipher.updateAAD(aad);
            return cipher.doFinal(bytes, 0, length);
        } catch (AEADBadTagException e) {
            throw new SealBroken(SealBroken.Reason.DAMAGED, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has AES and GCM
        }
    }

    /** Forgets the key. */
    @Override
    public void close() {
        Arrays.fill(key, (byte) 0);
    }

    // The first half is the key of the segments, the second that of the proof.
    private static byte[] stretched(char[] passphrase, Header header) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(header.cost().kibibytes()).withIterations(header.cost().passes()).withParallelism(1)
                .withSalt(header.salt()).build());
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] words = Arrays.copyOf(encoded.array(), encoded.limit());
        byte[] stretched = new byte[KEY * 2];
        try {
            argon.generateBytes(words, stretched);
        } finally {
            Arrays.fill(words, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
        }
        return stretched;
    }

    private static byte[] proof(byte[] stretched, Header header) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(stretched, KEY, KEY, "HmacSHA256"));
            return mac.doFinal(header.unproved());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
