package landfall.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import landfall.domain.Project;
import landfall.store.files.Progress;

/** What becomes of photos, recordings and other files that are dropped onto something in a place. */
public final class DroppedFiles {
    private DroppedFiles() {
    }

    /**
     * Keeps the files with a project, as one edit; where there is no project they wait for the lead that is noted down next.
     *
     * @param project onto which they were dropped, or null
     */
    public static void keep(PlaceContext context, Project project, List<Path> files) {
        if (files.isEmpty() || context.refusesEdits()) {
            return;
        }
        if (project == null) {
            context.navigator().capture(files);
            return;
        }
        context.background().runAside(() -> context.workspace().attachments().attach(project, files, context.today().get(),
                Progress.NONE)).onSuccess(context::perform);
    }

    /**
     * Takes files that are dropped anywhere on the node; ledgers and address books go their own ways.
     *
     * @param taker is given the item of the list's cell onto which they were dropped, or null beside all cells
     */
    public static void onLists(Node node, BiConsumer<Object, List<Path>> taker) {
        FileDrop.ofOthers(node, (target, files) -> taker.accept(item(target), files));
    }

    /** The item of the cell in which a node lies, or null. */
    static Object item(Node target) {
        for (Node at = target; at != null; at = at.getParent()) {
            if (at instanceof ListCell<?> cell) {
                return cell.getItem();
            }
        }
        return null;
    }
}
