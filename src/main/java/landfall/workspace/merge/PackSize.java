package landfall.workspace.merge;

import landfall.domain.AttachmentFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.value.Count;
import landfall.exchange.pack.Selection;
import landfall.workspace.Attachments;

/**
 * How much travels in a pack, and how much of what was chosen stays behind.
 *
 * @param attachments how many contents, each counted once
 * @param bytes how long the attachments are together
 * @param restricted how many chosen projects stay behind because they are restricted
 * @param tied how many others stay behind because they were recorded in one go with a restricted one
 * @param absent how many attachments stay behind because their content is not on this computer
 */
public record PackSize(int projects, int enterprises, int attachments, long bytes, int restricted, int tied,
        int absent) {

    static PackSize of(Selection selection, Pipeline pipeline, Attachments kept) {
        int projects = count(pipeline, EntityKind.PROJECT, selection);
        int tied = (int) pipeline.projects().stream()
                .filter(project -> !project.isRestricted() && selection.withheld().contains(project.id())).count();
        int here = 0;
        long bytes = 0;
        for (Item attachment : selection.attachments()) {
            if (kept.has(attachment.get(AttachmentFields.HASH))) {
                Count length = attachment.get(AttachmentFields.LENGTH);
                here++;
                bytes += length == null ? 0 : length.number();
            }
        }
        return new PackSize(projects, count(pipeline, EntityKind.ENTERPRISE, selection), here, bytes,
                selection.restricted(), tied, selection.attachments().size() - here);
    }

    private static int count(Pipeline pipeline, EntityKind kind, Selection selection) {
        return (int) pipeline.entities(kind).stream().map(Entity::id).filter(selection.rows()::contains).count();
    }

    /** True when neither a project nor an enterprise travels. */
    public boolean isEmpty() {
        return projects == 0 && enterprises == 0;
    }
}
