package landfall.ui.dossier.files;

import java.nio.file.Path;
import java.util.List;
import landfall.domain.AttachmentFields;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.journal.Draft;
import landfall.text.FileNames;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.SystemFiles;
import landfall.workspace.Attachments;

/** Does what the user asks for with the files of a project. */
final class AttachmentActions {
    private final PlaceContext context;
    private final TaskLine task;

    AttachmentActions(PlaceContext context, TaskLine task) {
        this.context = context;
        this.task = task;
    }

    /** Asks for files and adds them. */
    void choose(Project project) {
        if (!context.refusesEdits()) {
            add(project, context.navigator().files().several(context.texts().of("files.add.title")));
        }
    }

    /** Adds files, as one edit. */
    void add(Project project, List<Path> files) {
        if (files.isEmpty() || context.refusesEdits()) {
            return;
        }
        task.run("files.task.keep", progress -> context.workspace().attachments().attach(project, files,
                context.today().get(), progress), context::perform);
    }

    /** Opens a checked copy with the system's program. */
    void open(Item attachment) {
        task.run("files.task.copy", progress -> {
            Path copy = context.workspace().attachments().copy(attachment, progress);
            SystemFiles.open(copy);
            return copy;
        }, copy -> { });
    }

    /** Shows a checked copy in the system's file manager, from where it can be sent or copied on. */
    void show(Item attachment) {
        task.run("files.task.copy", progress -> {
            Path copy = context.workspace().attachments().copy(attachment, progress);
            SystemFiles.show(copy);
            return copy;
        }, copy -> { });
    }

    void remove(Item attachment, Project project) {
        if (!context.refusesEdits()) {
            context.perform(Attachments.remove(attachment, project));
        }
    }

    /** Records what was changed in place; a name keeps its ending, by which the system finds the program. */
    void change(Item attachment, Draft changed) {
        String ending = FileNames.extension(attachment.name());
        changed.values().forEach((cell, value) -> {
            if (cell.field().equals(AttachmentFields.NAME.key()) && value != null
                    && FileNames.extension(value).isEmpty()) {
                changed.set(attachment.id(), AttachmentFields.NAME, value + ending);
            }
        });
        context.perform(changed);
    }
}
