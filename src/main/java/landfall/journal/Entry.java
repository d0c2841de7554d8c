package landfall.journal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An edit as it travels between laptops: with those of its changes that came along, and the ids of the others.
 *
 * @param edit the edit with the changes that are here
 * @param absent the ids of the changes that belong to the edit but stayed behind, because they are about records that
 *     do not travel
 * @param hash the SHA-256 of the whole edit as its author's laptop wrote it down
 */
public record Entry(Edit edit, List<String> absent, String hash) {
    public Entry {
        Objects.requireNonNull(edit);
        Objects.requireNonNull(hash);
        absent = List.copyOf(absent);
    }

    /** True when nothing of it was altered since it was written: neither who and when nor any change that is here. */
    public boolean isIntact() {
        return hasItsHash()
                && edit.changes().stream().allMatch(change -> change.isIntact() && change.editId().equals(edit.id()));
    }

    /** True when who, when and which changes are what was written down, whatever is in the changes. */
    public boolean hasItsHash() {
        return hash.equals(edit.hash(Stream.concat(edit.changes().stream().map(Change::id), absent.stream()).sorted()
                .toList()));
    }
}
