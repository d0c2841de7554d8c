package landfall.exchange.pack;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;

/**
 * Which records travel when an officer has chosen: whole ones, with all that belongs to them and what they refer to.
 *
 * @param whole true when nothing stays behind, so that deleted records and saved views go as well
 * @param rows the ids of the records that travel
 * @param withheld the ids of what stays behind because it would tell of a restricted project
 * @param restricted how many of the chosen projects are restricted and stay behind
 * @param attachments the attachments that travel, each content once
 */
public record Selection(boolean whole, Set<String> rows, Set<String> withheld, int restricted,
                        List<Item> attachments) {
    public Selection {
        rows = Set.copyOf(rows);
        withheld = Set.copyOf(withheld);
        attachments = List.copyOf(attachments);
    }

    /**
     * Works out what travels.
     *
     * <p>With a project go its contracts, funds, attachments and whatever else it owns, the enterprises that it names
     * and their contacts, and the trips that met one of them. Of a trip, the visits about projects that do not travel
     * stay behind. The bureau, its targets, units, people, outposts and squads always go; saved views and closed months, which speak of
     * all projects, only with the whole.
     */
    public static Selection of(Pipeline pipeline, Choice choice) {
        return new Gathering(pipeline, choice).done();
    }

    /** The same without records that turned out to tell of a restricted project; they count as withheld. */
    public Selection without(Set<String> telling, Pipeline pipeline) {
        var kept = new HashSet<>(rows);
        kept.removeAll(telling);
        var back = new HashSet<>(rows);
        back.retainAll(telling);
        back.addAll(withheld);
        return new Selection(false, kept, back, restricted, attachments(pipeline, kept));
    }

    static List<Item> attachments(Pipeline pipeline, Collection<String> rows) {
        var contents = new LinkedHashMap<String, Item>();
        for (Item attachment : pipeline.items(EntityKind.ATTACHMENT)) {
            String hash = attachment.get(AttachmentFields.HASH);
            if (hash != null && rows.contains(attachment.id())) {
                contents.putIfAbsent(hash, attachment);
            }
        }
        return List.copyOf(contents.values());
    }
}
