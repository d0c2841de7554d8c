package landfall.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Stage;
import landfall.domain.value.Mask;
import landfall.journal.Cell;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.text.Problem;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Toast;
import org.kordamp.ikonli.feather.Feather;

/** The steps that can be taken back and done again: what they are called, how they are taken, how they are announced. */
final class Steps {
    private final PlaceContext context;
    private final Toast toast;
    private final Runnable changed;
    private Background.Job<String> noting;

    /** @param changed called when a step was given up, so that another one is next */
    Steps(PlaceContext context, Toast toast, Runnable changed) {
        this.context = context;
        this.toast = toast;
        this.changed = changed;
    }

    /** What undo would take back, in words such as 撤销：改「甲」的责任人; empty for nothing. */
    String undoWords() {
        return context.workspace().nextUndo().map(edit -> stepWords("edit.UNDO", edit)).orElse("");
    }

    /** What redo would do again, in words; empty for nothing. */
    String redoWords() {
        return context.workspace().nextRedo().map(edit -> stepWords("edit.REDO", edit)).orElse("");
    }

    // What an undo took back is done again by its own name, not as the undoing of an undoing.
    private String stepWords(String key, Edit edit) {
        boolean inner = edit.kind() == EditKind.UNDO || edit.kind() == EditKind.REDO;
        Mask mask = context.pipeline().mask();
        return context.texts().of(key, inner ? EditLabels.taken(edit, mask, context.texts())
                : EditLabels.label(edit, mask, context.texts()));
    }

    /** Takes back the latest edit, or says that there is none. */
    void undo() {
        if (context.refusesEdits()) {
            return;
        }
        context.background().run(context.workspace()::undo).onSuccess(edit -> {
            if (edit.isEmpty()) {
                toast.say(context.texts().of("shell.nothing_to_undo"));
            }
        }).onError(this::overtaken);
    }

    /** Does again what was taken back last, or says that there is nothing. */
    void redo() {
        if (context.refusesEdits()) {
            return;
        }
        context.background().run(context.workspace()::redo).onSuccess(edit -> {
            if (edit.isEmpty()) {
                toast.say(context.texts().of("shell.nothing_to_redo"));
            }
        }).onError(this::overtaken);
    }

    // The step that could not be taken is given up, so the one before is next.
    private void overtaken(Problem problem) {
        context.navigator().warn(problem);
        changed.run();
    }

    /** Says what was done, with a button to take it back, and what it means for months that are closed. */
    void announce(Edit edit, Pipeline before, Pipeline now) {
        String label = EditLabels.label(edit, context.pipeline().mask(), context.texts());
        say(edit, label);
        if (noting != null) {
            noting.cancel();
        }
        noting = context.background().runAside(() -> CloseNote.of(before, now, context.texts(), context.formats()));
        noting.onSuccess(note -> {
            if (!note.isEmpty()) {
                say(edit, context.texts().of("shell.announced", label, note));
            }
        });
    }

    private void say(Edit edit, String label) {
        if (edit.kind() == EditKind.UNDO || edit.kind() == EditKind.REDO) {
            toast.say(label);
            return;
        }
        Node icon = edit.kind() == EditKind.MOVE ? new StageGlyph(Stage.valueOf(edit.subjects().get(2)))
                : Icons.of(Feather.CHECK);
        toast.done(icon, label, context.texts().of("shell.undo"), this::undo, open(edit));
    }

    // A new project is in the list somewhere; one click leads to it.
    private Button open(Edit edit) {
        String made = edit.kind() != EditKind.CREATE ? null : edit.changes().stream().map(change -> change.cell())
                .filter(cell -> cell.entity().equals(EntityKind.PROJECT.key())).map(Cell::row).findFirst().orElse(null);
        if (made == null) {
            return null;
        }
        var button = new Button(context.texts().of("shell.open_made"));
        button.setId("toast-open");
        button.setOnAction(event -> {
            toast.hide();
            context.navigator().go(new Route.Dossier(made));
        });
        return button;
    }
}
