package landfall.journal;

import java.util.List;

/**
 * What a merge brought.
 *
 * @param edits the edits that are new here, in the order in which they came, each with those of its changes that are
 *     new
 * @param arrived the number of changes that are new here
 * @param known the number of changes that were here already
 * @param conflicts all that stand now and are about something that the merge touched
 */
public record Merged(List<Edit> edits, int arrived, int known, List<Conflict> conflicts) {
    public Merged {
        edits = List.copyOf(edits);
        conflicts = List.copyOf(conflicts);
    }

    /** True when everything was here already. */
    public boolean isEmpty() {
        return arrived == 0;
    }
}
