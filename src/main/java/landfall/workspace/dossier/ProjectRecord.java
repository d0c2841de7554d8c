package landfall.workspace.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.report.dossier.RecordLine;
import landfall.store.LoggedEdit;
import landfall.text.Texts;
import landfall.workspace.Workspace;

/** The change record of a project and of what belongs to it, a line an edit. */
final class ProjectRecord {
    private ProjectRecord() {
    }

    /** The lines, the newest first; the workspace file may be open in another program. */
    static List<RecordLine> of(Path workspace, Pipeline pipeline, Project project, Texts texts) {
        var edits = new ArrayList<Edit>();
        Set<String> seen = new HashSet<>();
        for (String id : ids(pipeline, project)) {
            for (LoggedEdit logged : Workspace.record(workspace, id, Integer.MAX_VALUE)) {
                if (seen.add(logged.edit().id())) {
                    edits.add(logged.edit());
                }
            }
        }
        return edits.stream().sorted(Comparator.comparing(Edit::at).thenComparing(Edit::id).reversed())
                .map(edit -> new RecordLine(edit.at(), edit.author().name(), EditLabels.label(edit, texts))).toList();
    }

    private static List<String> ids(Pipeline pipeline, Project project) {
        var ids = new ArrayList<String>(List.of(project.id()));
        for (EntityKind kind : EntityKind.values()) {
            if (kind.owner().isPresent()) {
                pipeline.itemsOf(kind, project.id()).stream().map(Item::id).forEach(ids::add);
            }
        }
        return ids;
    }
}
