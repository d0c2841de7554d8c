package landfall.ui.merge;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Edit;
import landfall.quality.rule.Finding;
import landfall.ui.merge.conflict.Case;
import landfall.workspace.merge.Brought;

/**
 * How far a merge has come.
 *
 * @param file what is merged, or null when only conflicts from before are settled
 * @param asksPassphrase true when the file has to be opened with one
 * @param problem why the file could not be read, or null
 * @param busy true while something is worked out
 * @param found what the file holds, or null
 * @param merge the edit that the merge was recorded as, or null
 * @param cases what is in conflict, in the order in which it is settled
 * @param current the field that is being settled, or null
 */
record MergeState(MergeStep step, Path file, boolean asksPassphrase, String problem, boolean busy, Found found,
        Edit merge, List<Case> cases, Cell current) {
    static final MergeState START = new MergeState(MergeStep.READ, null, false, null, false, null, null, List.of(), null);

    MergeState {
        cases = List.copyOf(cases);
    }

    /**
     * What a file holds and does.
     *
     * @param name the name of the file
     * @param author who made it, or null where it does not say
     * @param madeAt when it was made, or null where it does not say
     * @param whole true when everything of the other laptop is in it
     * @param before the bureau before it is merged
     * @param after the bureau with it
     * @param arrived how many changes are new here
     * @param known how many changes were here already
     * @param twins what came in and may have been here under another id
     */
    record Found(String name, Author author, Instant madeAt, boolean whole, Pipeline before, Pipeline after,
            Brought brought, int arrived, int known, List<Finding> twins) {
        Found withTwins(List<Finding> left) {
            return new Found(name, author, madeAt, whole, before, after, brought, arrived, known, left);
        }
    }

    static MergeState reading(Path file) {
        return new MergeState(MergeStep.READ, file, false, null, true, null, null, List.of(), null);
    }

    MergeState asking(String wrong) {
        return new MergeState(MergeStep.READ, file, true, wrong, false, null, null, List.of(), null);
    }

    MergeState failed(String why) {
        return new MergeState(MergeStep.READ, file, false, why, false, null, null, List.of(), null);
    }

    MergeState compared(Found what, List<Case> conflicts) {
        return new MergeState(MergeStep.COMPARE, file, false, null, false, what, null, conflicts, null);
    }

    MergeState merging() {
        return new MergeState(MergeStep.MERGE, file, false, null, true, found, null, cases, null);
    }

    MergeState merged(Found what, Edit as, List<Case> conflicts) {
        return new MergeState(MergeStep.SETTLE, file, false, null, false, what, as, conflicts, null).atFirstOpen();
    }

    MergeState settling(List<Case> conflicts) {
        return new MergeState(MergeStep.SETTLE, file, false, null, false, found, merge, conflicts, current);
    }

    MergeState at(Cell cell) {
        return new MergeState(step, file, asksPassphrase, problem, busy, found, merge, cases, cell);
    }

    MergeState withFound(Found what) {
        return new MergeState(step, file, asksPassphrase, problem, busy, what, merge, cases, current);
    }

    /** The same at the first conflict that is open from the present one on, or at none. */
    MergeState atNextOpen() {
        int from = index() + 1;
        for (int i = 0; i < cases.size(); i++) {
            Case next = cases.get((from + i) % cases.size());
            if (!next.settled()) {
                return at(next.cell());
            }
        }
        return at(null);
    }

    private MergeState atFirstOpen() {
        return at(null).atNextOpen();
    }

    /** The place of the present conflict, from 0; -1 for none. */
    int index() {
        return java.util.stream.IntStream.range(0, cases.size()).filter(i -> cases.get(i).cell().equals(current))
                .findFirst().orElse(-1);
    }

    int open() {
        return (int) cases.stream().filter(one -> !one.settled()).count();
    }

    boolean isSettling() {
        return step == MergeStep.SETTLE;
    }
}
