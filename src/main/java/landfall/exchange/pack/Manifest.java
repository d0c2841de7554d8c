package landfall.exchange.pack;

import java.util.List;
import java.util.Objects;

/**
 * What a pack holds and where it comes from.
 *
 * @param edits how many edits
 * @param changes how many changes these have together, without the absent ones
 * @param parts the journal and then the attachments in the order of their hashes
 */
public record Manifest(Origin origin, int edits, int changes, List<Part> parts) {
    static final String NAME = "manifest.json";
    static final String JOURNAL = "journal.jsonl";
    static final String ATTACHMENTS = "attachments/";

    public Manifest {
        Objects.requireNonNull(origin);
        parts = List.copyOf(parts);
    }

    /**
     * A file inside the pack.
     *
     * @param name its path inside
     * @param length in bytes
     * @param hash its SHA-256 in lower-case hexadecimal digits
     */
    public record Part(String name, long length, String hash) {
        public Part {
            Objects.requireNonNull(name);
            Objects.requireNonNull(hash);
        }

        static Part attachment(String hash, long length) {
            return new Part(ATTACHMENTS + hash, length, hash);
        }
    }

    Part journal() {
        return parts.getFirst();
    }

    /** The attachments; the hash of each is its name in the workspace. */
    public List<Part> attachments() {
        return parts.subList(1, parts.size());
    }

    /** The bytes of all attachments together. */
    public long attachedBytes() {
        return attachments().stream().mapToLong(Part::length).sum();
    }
}
