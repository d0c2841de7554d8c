package landfall.ui.merge.conflict;

import java.util.LinkedHashMap;
import java.util.List;
import landfall.journal.Conflict;
import landfall.journal.Conflict.Claim;
import landfall.journal.Draft;
import landfall.journal.draft.ConflictDrafts;

/**
 * The open conflicts in which this computer and one other gave a field two values, so that all can be settled alike;
 * whether something is deleted is decided one by one.
 */
public final class Rest {
    private final List<Case> cases;
    private final MergeWords words;

    private Rest(List<Case> cases, MergeWords words) {
        this.cases = cases;
        this.words = words;
    }

    /**
     * Those with the same other computer as one of the conflicts.
     *
     * @param present the conflict, or null for the first that is open
     */
    public static Rest of(List<Case> all, Case present, MergeWords words) {
        List<Case> between = all.stream().filter(one -> !one.settled() && !one.isAboutDeletion()
                && one.conflict().claims().size() == 2
                && one.conflict().claims().stream().filter(claim -> words.isOwn(claim.author())).count() == 1).toList();
        if (between.isEmpty()) {
            return new Rest(List.of(), words);
        }
        Case like = between.contains(present) ? present : between.getFirst();
        String other = claim(like, false, words).author().laptop();
        return new Rest(between.stream().filter(one -> claim(one, false, words).author().laptop().equals(other)).toList(),
                words);
    }

    /** The conflicts, in the order in which they are settled. */
    public List<Case> cases() {
        return cases;
    }

    Claim claim(Case which, boolean own) {
        return claim(which, own, words);
    }

    private static Claim claim(Case which, boolean own, MergeWords words) {
        return which.conflict().claims().stream().filter(claim -> words.isOwn(claim.author()) == own).findFirst()
                .orElseThrow();
    }

    /** Settles all of them with what was written on this computer, or with what was written on the other. */
    public Draft draft(boolean own) {
        var values = new LinkedHashMap<Conflict, String>();
        cases.forEach(one -> values.put(one.conflict(), claim(one, own).change().value()));
        return ConflictDrafts.settleAll(values);
    }
}
