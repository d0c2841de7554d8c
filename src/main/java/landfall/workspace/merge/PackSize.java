package landfall.workspace.merge;

import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.exchange.pack.choice.Content;
import landfall.exchange.pack.choice.Selection;
import landfall.workspace.Attachments;

/**
 * How much travels in a pack, and how much of what was chosen stays behind.
 *
 * @param attachments how many contents, each counted once
 * @param removed how many of these are of removed attachments
 * @param bytes how long the contents are together
 * @param restricted how many chosen projects stay behind because they are restricted
 * @param tied how many others stay behind because they were recorded in one go with a restricted one
 * @param absent how many attachments stay behind because their content is not on this computer, without
 *     removed ones
 */
public record PackSize(int projects, int enterprises, int attachments, int removed, long bytes, int restricted,
        int tied, int absent) {

    static PackSize of(Selection selection, List<Content> contents, Pipeline pipeline, Attachments kept) {
        int tied = (int) pipeline.projects().stream()
                .filter(project -> !project.isRestricted() && selection.withheld().contains(project.id())).count();
        List<Content> here = contents.stream().filter(content -> kept.has(content.hash())).toList();
        int absent = (int) contents.stream()
                .filter(content -> !content.isRemoved() && !kept.has(content.hash())).count();
        return new PackSize(count(pipeline, EntityKind.PROJECT, selection),
                count(pipeline, EntityKind.ENTERPRISE, selection), here.size(),
                (int) here.stream().filter(Content::isRemoved).count(),
                here.stream().mapToLong(content -> kept.length(content.hash())).sum(), selection.restricted(), tied,
                absent);
    }

    private static int count(Pipeline pipeline, EntityKind kind, Selection selection) {
        return (int) pipeline.entities(kind).stream().map(Entity::id).filter(selection.rows()::contains).count();
    }

    /** True when neither a project nor an enterprise travels. */
    public boolean isEmpty() {
        return projects == 0 && enterprises == 0;
    }
}
