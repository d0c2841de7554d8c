package landfall.workspace.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.journal.Edit;
import landfall.store.Snapshot;
import landfall.text.Problem;

/**
 * What restoring a backup would change.
 *
 * @param isPresentKnown false when the present file cannot be read, so that all of the backup comes back
 * @param isSound false when the backup has altered records
 * @param projects how many projects there are after it
 * @param returning projects of the backup that are no more
 * @param lost projects that the backup does not have
 * @param changed projects that are different in the backup
 * @param otherRecords how many moves, contacts, trips and other records come, go or become different
 * @param newer the edits that the backup does not have, newest first, without their changes
 */
public record RestorePreview(boolean isPresentKnown, boolean isSound, int projects, List<Project> returning,
        List<Project> lost, List<Changed> changed, int otherRecords, List<Edit> newer) {

    /** A project before and after, with the fields in which the two differ. */
    public record Changed(Project now, Project then, List<Field<?>> fields) {
    }

    /** Every project that the two have differently, as both have it. */
    public List<Project> projectsConcerned() {
        var concerned = new ArrayList<Project>(returning);
        concerned.addAll(lost);
        changed.forEach(each -> concerned.addAll(List.of(each.now(), each.then())));
        return concerned;
    }

    /** True when the backup says what the workspace says. */
    public boolean isSame() {
        return isPresentKnown && returning.isEmpty() && lost.isEmpty() && changed.isEmpty() && otherRecords == 0
                && newer.isEmpty();
    }

    /**
     * Compares; takes a second or two for a large workspace.
     *
     * @param present the workspace file, which may be open, missing or damaged
     * @throws Problem when the copy is missing, damaged, no workspace, or of a newer version
     */
    public static RestorePreview of(Path present, Path copy) {
        List<Entity> then;
        boolean isSound;
        Set<String> ids;
        try (Snapshot inside = Snapshot.ofCopy(copy)) {
            then = inside.entities();
            ids = inside.editIds();
            isSound = inside.isSound();
        }
        List<Entity> now = List.of();
        List<Edit> newer = List.of();
        boolean known = true;
        try (Snapshot inside = Snapshot.ofWorkspace(present)) {
            now = inside.entities();
            newer = inside.editsBeside(ids);
        } catch (RuntimeException unreadable) {
            known = false; // that it cannot be read is why somebody restores
        }
        return compare(known, isSound, now, then, newer);
    }

    private static RestorePreview compare(boolean known, boolean isSound, List<Entity> now, List<Entity> then,
            List<Edit> newer) {
        Map<String, Entity> present = byId(now);
        Map<String, Entity> former = byId(then);
        var returning = new ArrayList<Project>();
        var lost = new ArrayList<Project>();
        var changed = new ArrayList<Changed>();
        int others = 0;
        for (Entity entity : then) {
            Entity other = present.get(entity.id());
            if (!(entity instanceof Project project)) {
                others += entity.equals(other) ? 0 : 1;
            } else if (other == null) {
                returning.add(project);
            } else if (!entity.equals(other)) {
                changed.add(new Changed((Project) other, project, differing(other, project)));
            }
        }
        for (Entity entity : now) {
            if (!former.containsKey(entity.id())) {
                if (entity instanceof Project project) {
                    lost.add(project);
                } else {
                    others++;
                }
            }
        }
        int projects = (int) then.stream().filter(Project.class::isInstance).count();
        return new RestorePreview(known, isSound, projects, List.copyOf(returning), List.copyOf(lost),
                List.copyOf(changed), others, newer);
    }

    private static Map<String, Entity> byId(List<Entity> entities) {
        var byId = new HashMap<String, Entity>();
        entities.forEach(entity -> byId.put(entity.id(), entity));
        return byId;
    }

    private static List<Field<?>> differing(Entity now, Entity then) {
        var fields = new ArrayList<Field<?>>();
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            if (!Objects.equals(now.facts().get(field), then.facts().get(field))) {
                fields.add(field);
            }
        }
        return fields;
    }
}
