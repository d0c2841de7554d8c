package landfall.journal;

import java.util.List;

/**
 * One field of one entity given one value.
 *
 * @param id the SHA-256 of the content, so that the same change has the same name on every laptop
 * @param editId the edit that the change belongs to
 * @param value the encoded value, or null for none
 * @param replaces the ids, sorted, of the changes to this field that the author saw and replaced
 */
public record Change(String id, String editId, Cell cell, String value, List<String> replaces) {

    public Change {
        replaces = sorted(replaces);
    }

    /** A new change, named by its content. */
    public static Change of(String editId, Cell cell, String value, List<String> replaces) {
        var sorted = sorted(replaces);
        return new Change(contentHash(editId, cell, value, sorted), editId, cell, value, sorted);
    }

    /** True when the id is the hash of the content, so nothing was altered since it was written. */
    public boolean isIntact() {
        return id.equals(contentHash(editId, cell, value, replaces));
    }

    // Most replace one or none.
    private static List<String> sorted(List<String> ids) {
        return ids.size() < 2 ? List.copyOf(ids) : ids.stream().sorted().toList();
    }

    private static String contentHash(String editId, Cell cell, String value, List<String> replaces) {
        return Digest.begin().add(editId).add(cell.entity()).add(cell.row()).add(cell.field()).add(value)
                .addAll(replaces).hex();
    }
}
