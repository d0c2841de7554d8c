package landfall.ui.dossier.files;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.workspace.dossier.DossierFolder;
import landfall.workspace.dossier.Exported;

/** Says what the folder of a dossier will hold, asks whether numbers stand in it in full, and where it goes. */
public final class ExportDialog extends VBox {
    private static final double WIDTH = 440;

    private final PlaceContext context;
    private final TaskLine task;
    private final Project project;
    private final CheckBox phones;
    private Runnable close = () -> { };

    private ExportDialog(PlaceContext context, TaskLine task, Project project) {
        this.context = context;
        this.task = task;
        this.project = project;
        Texts texts = context.texts();
        int attachments = context.pipeline().itemsOf(EntityKind.ATTACHMENT, project.id()).size();
        var note = new Label(texts.of("files.export.note", DossierFolder.name(project), attachments));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        phones = new CheckBox(texts.of("files.export.phones"));
        phones.setId("export-phones");
        var choose = Controls.primary(texts.of("files.export.choose"), this::choose);
        choose.setId("export-choose");
        setPrefWidth(WIDTH);
        getChildren().addAll(
                Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("files.export.title"), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(12, note, phones)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("files.export.cancel"), () -> close.run()), choose)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                choose();
            }
        });
    }

    /** Opens the dialog; while the past is shown the user is told to return first. */
    public static void open(PlaceContext context, TaskLine task, Project project) {
        if (context.navigator().past().isPast()) {
            context.navigator().warn(new Problem("files.problem.past"));
            return;
        }
        var dialog = new ExportDialog(context, task, project);
        dialog.close = context.navigator().dialog(dialog);
    }

    private void choose() {
        context.navigator().files().folder(context.texts().of("files.export.title")).ifPresent(target -> {
            close.run();
            write(target);
        });
    }

    private void write(Path target) {
        Pipeline pipeline = context.pipeline();
        LocalDate today = context.today().get();
        boolean full = phones.isSelected();
        task.run("files.task.copy", progress -> new DossierFolder(context.workspace().file(), pipeline, today, full,
                context.texts()).write(pipeline.project(project.id()), target, progress), this::say);
    }

    private void say(Exported exported) {
        context.navigator().say(exported.missing().isEmpty()
                ? context.texts().of("files.export.done", exported.folder())
                : context.texts().of("files.export.missing", exported.folder(), exported.missing().size()));
    }
}
