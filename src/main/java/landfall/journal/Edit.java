package landfall.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One thing a person did, with everything it changed.
 *
 * @param id unique across laptops
 * @param at when it was recorded, by this laptop's clock: for display only
 * @param kind what was done; with the subjects it makes the label
 * @param subjects the words that the label names
 * @param undoes the id of the edit that this one takes back, or null
 */
public record Edit(String id, Author author, Instant at, EditKind kind, List<String> subjects, String undoes,
                   List<Change> changes) {
    public Edit {
        subjects = List.copyOf(subjects);
        changes = List.copyOf(changes);
        at = Instant.ofEpochMilli(at.toEpochMilli());
    }

    /** The same edit with other changes of it. */
    public Edit with(List<Change> others) {
        return new Edit(id, author, at, kind, subjects, undoes, others);
    }

    /** The SHA-256 of the whole edit, so that who and when are as tamper-evident as what. */
    public String hash() {
        String[] ids = changes.stream().map(Change::id).toArray(String[]::new);
        Arrays.parallelSort(ids); // an import has hundreds of thousands
        return hash(Arrays.asList(ids));
    }

    /** That hash, where the edit has the changes with these ids, sorted, whether or not they are here. */
    String hash(List<String> changeIds) {
        return Digest.begin().add(id).add(author.name()).add(author.laptop()).add(Long.toString(at.toEpochMilli()))
                .add(kind.name()).addAll(subjects).add(undoes).addAll(changeIds).hex();
    }
}
