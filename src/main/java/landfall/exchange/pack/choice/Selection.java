package landfall.exchange.pack.choice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import landfall.domain.Pipeline;
import landfall.journal.Past;

/**
 * Which records travel when an officer has chosen: whole ones, with all that belongs to them and what they refer to.
 *
 * @param whole true when nothing stays behind, so that saved views and closed months go as well
 * @param rows the ids of the records that travel
 * @param withheld the ids of what stays behind because it would tell of a restricted project
 * @param restricted how many of the chosen projects are restricted and stay behind
 */
public record Selection(boolean whole, Set<String> rows, Set<String> withheld, int restricted) {
    public Selection {
        rows = Set.copyOf(rows);
        withheld = Set.copyOf(withheld);
    }

    /**
     * Works out what travels.
     *
     * <p>With a project go its contracts, funds, attachments and whatever else it owns, the enterprises that it names
     * and their contacts, and the trips that met one of them. Of a trip, the visits about projects that do not travel
     * stay behind. The bureau, its targets, units, people, outposts and squads always go; saved views and closed months, which speak of
     * all projects, only with the whole. What was deleted, or joined with something else, travels with what it
     * belonged to, so that the deletion arrives.
     *
     * @param past what was recorded of everything, deleted records among them
     */
    public static Selection of(Pipeline pipeline, Past past, Choice choice) {
        return new Gathering(pipeline, past, choice).done();
    }

    /** The same without records that turned out to tell of a restricted project; they count as withheld. */
    public Selection without(Set<String> telling) {
        var kept = new HashSet<>(rows);
        kept.removeAll(telling);
        var back = new HashSet<>(rows);
        back.retainAll(telling);
        back.addAll(withheld);
        return new Selection(false, kept, back, restricted);
    }

    /** True when a record travels. */
    public boolean travels(String id) {
        return whole || rows.contains(id);
    }

    /** The contents of the attachments that travel, each once; of removed attachments as well. */
    public List<Content> contents(Pipeline pipeline, Past past) {
        return Content.of(this, pipeline, past);
    }
}
