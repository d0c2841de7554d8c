package landfall.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of a canonical content: each part is preceded by its length, so no two contents look alike. */
final class Digest {
    private final MessageDigest sha = sha256();

    Digest add(String part) {
        if (part == null) {
            return length(-1);
        }
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        sha.update(bytes);
        return this;
    }

    Digest addAll(List<String> parts) {
        length(parts.size());
        parts.forEach(this::add);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }

    private Digest length(int length) {
        sha.update(ByteBuffer.allocate(4).putInt(length).array());
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
