package landfall.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What taking an edit back would do, worked out before it happens.
 *
 * @param edit the edit to be taken back
 * @param only the field that is taken back alone, or null for the whole edit
 * @param name the name of the entity whose field is taken back alone, or null
 * @param lines one for each field concerned
 * @param removed the ids of the entities that the edit made and that would be no more
 */
public record Reversal(Edit edit, Cell only, String name, List<Line> lines, Set<String> removed) {
    /** What becomes of a field. */
    public enum Fate {
        /** It gets the value from before the edit. */
        RETURNS,
        /** It has the value from before the edit already. */
        THERE_ALREADY,
        /** It was changed since and stays. */
        CHANGED_SINCE,
        /** Its entity was deleted since and stays deleted. */
        DELETED_SINCE,
        /** Its entity was changed since or is referred to, and cannot be without it. */
        NEEDED
    }

    /**
     * A field.
     *
     * @param now the encoded value that stands, or null
     * @param before the encoded value from before the edit, or null
     * @param settled the encoded values that were in conflict before the edit, null for none among them; empty when
     *     none were
     * @param since the later edit because of which the field stays, without its changes; null when there is none
     */
    public record Line(Cell cell, String now, String before, List<String> settled, Fate fate, Edit since) {
        /** The same field with another fate. */
        public Line with(Fate other, Edit because) {
            return new Line(cell, now, before, settled, other, because);
        }

        /** True when a conflict about the field stands again. */
        public boolean reopens() {
            return fate == Fate.RETURNS && !settled.isEmpty();
        }
    }

    public Reversal {
        lines = List.copyOf(lines);
        removed = Set.copyOf(removed);
    }

    /** True when there is nothing to take back. */
    public boolean isEmpty() {
        return lines.stream().noneMatch(line -> line.fate() == Fate.RETURNS);
    }

    /** True when a conflict that the edit settled stands again. */
    public boolean reopens() {
        return lines.stream().anyMatch(Line::reopens);
    }

    /** The edit that takes back what can be taken back; of conflicts that stand again it has one value each. */
    public Draft draft() {
        var subjects = new ArrayList<String>();
        if (only != null) {
            subjects.addAll(Arrays.asList(name == null ? only.row() : name, EditLabels.fieldKey(only)));
        }
        subjects.add(edit.kind().name());
        subjects.addAll(edit.subjects());
        Draft draft = Draft.of(only == null ? EditKind.REVERT : EditKind.REVERT_FIELD,
                subjects.toArray(String[]::new));
        for (Line line : lines) {
            if (line.fate() == Fate.RETURNS) {
                draft.setEncoded(line.cell(), line.before());
            }
        }
        return draft;
    }
}
