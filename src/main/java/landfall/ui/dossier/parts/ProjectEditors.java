package landfall.ui.dossier.parts;

import java.util.HashMap;
import java.util.Map;
import landfall.domain.Project;
import landfall.ui.kit.PlaceContext;

/** The whole form of each project; one that is closed half typed comes back as it was, until it is saved or dropped. */
public final class ProjectEditors {
    private final PlaceContext context;
    private final Runnable changed;
    private final Map<String, ProjectEditor> kept = new HashMap<>();
    private Runnable close = () -> { };

    /** @param changed called when a form was saved or dropped */
    public ProjectEditors(PlaceContext context, Runnable changed) {
        this.context = context;
        this.changed = changed;
    }

    /** True when there is a form of the project in which something is typed that is not saved. */
    public boolean isKept(Project project) {
        ProjectEditor editor = kept.get(project.id());
        return editor != null && editor.isTouched();
    }

    /** Opens the form of the project. */
    public void open(Project project) {
        if (context.refusesEdits()) {
            return;
        }
        if (!isKept(project)) {
            kept.put(project.id(), new ProjectEditor(context, project, () -> forget(project.id())));
        }
        ProjectEditor editor = kept.get(project.id());
        close = context.navigator().dialog(editor);
        editor.start();
    }

    private void forget(String projectId) {
        if (kept.remove(projectId) != null) {
            close.run();
            changed.run();
        }
    }
}
