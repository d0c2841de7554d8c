package landfall.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of a canonical content: each part is preceded by its length, so no two contents look alike. */
final class Digest {
    private static final int MOST_AT_ONCE = 8192;
    // An import names hundreds of thousands of changes, and to find the algorithm takes as long as to use it.
    private static final ThreadLocal<Digest> OWN = ThreadLocal.withInitial(Digest::new);

    private final MessageDigest sha = sha256();
    // Handed over in large pieces, because most parts are shorter than what the algorithm takes at once.
    private byte[] content = new byte[256];
    private int length;

    private Digest() {
    }

    /** The thread's own one, empty: no second content is begun before this one has its {@link #hex}. */
    static Digest begin() {
        Digest own = OWN.get();
        own.length = 0;
        own.sha.reset();
        return own;
    }

    Digest add(String part) {
        if (part == null) {
            return number(-1);
        }
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, content, length, bytes.length);
        length += bytes.length;
        return this;
    }

    Digest addAll(List<String> parts) {
        number(parts.size());
        parts.forEach(this::add);
        return this;
    }

    String hex() {
        sha.update(content, 0, length);
        return HexFormat.of().formatHex(sha.digest());
    }

    private Digest number(int number) {
        makeRoom(Integer.BYTES);
        for (int shift = 24; shift >= 0; shift -= 8) {
            content[length++] = (byte) (number >> shift);
        }
        return this;
    }

    private void makeRoom(int more) {
        if (length > MOST_AT_ONCE) {
            sha.update(content, 0, length);
            length = 0;
        }
        if (content.length - length < more) {
            content = Arrays.copyOf(content, Math.max(2 * content.length, length + more));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
