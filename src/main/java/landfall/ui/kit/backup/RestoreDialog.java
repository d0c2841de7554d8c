package landfall.ui.kit.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.store.backup.Backup;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.workspace.backup.Backups;
import landfall.workspace.backup.Listed;
import landfall.workspace.backup.RestorePreview;
import org.kordamp.ikonli.feather.Feather;

/** Lists the backups of a workspace, shows what restoring the chosen one would change, and restores it. */
public final class RestoreDialog extends VBox {
    private static final double LIST_WIDTH = 380;
    private static final double PREVIEW_WIDTH = 500;
    private static final double HEIGHT = 380;

    private final Texts texts;
    private final Formats formats;
    private final Background background;
    private final Backups backups;
    private final BackupList list;
    private final PreviewPane preview;
    private final Button go;
    private Background.Job<RestorePreview> looking;
    private Path chosen;

    /**
     * @param files asks for a backup that lies elsewhere, such as on a memory stick
     * @param restore puts the chosen file in the place of the workspace
     * @param close takes the dialog away
     */
    public RestoreDialog(Texts texts, Background background, Backups backups, FilePicker files, Consumer<Path> restore,
            Runnable close) {
        this.texts = texts;
        this.formats = Formats.forScreen(texts);
        this.background = background;
        this.backups = backups;
        setId("restore-dialog");
        list = new BackupList(texts, formats);
        list.setPrefSize(LIST_WIDTH, HEIGHT);
        preview = new PreviewPane(texts, formats);
        preview.setPrefSize(PREVIEW_WIDTH, HEIGHT);
        HBox.setHgrow(preview, Priority.ALWAYS);
        preview.say(texts.of("kit.backup.choose"));
        go = Controls.primary(texts.of("kit.backup.restore"), () -> {
            close.run();
            restore.accept(chosen);
        });
        go.setId("restore-go");
        go.setDisable(true);
        list.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> {
            if (line != null) {
                choose(line.backup().file(), BackupList.moment(line, formats));
            }
        });
        var title = Style.DIALOG_TITLE.on(new Label(texts.of("kit.backup.title")));
        var name = Controls.label(backups.file().getFileName().toString(), Style.TEXT_SM, Style.MUTED);
        var note = Controls.label(texts.of("kit.backup.note"), Style.TEXT_SM, Style.MUTED);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        var other = Controls.button(texts.of("kit.backup.other"), () -> files.open(texts.of("kit.backup.other"),
                texts.of("kit.backup.kind"), List.of("*.landfall")).ifPresent(this::chooseOther));
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(8, Icons.of(Feather.ROTATE_CCW), title, name)),
                Style.DIALOG_BODY.on(new VBox(new HBox(12, list, preview))),
                Style.DIALOG_FOOT.on(new HBox(note, other, Controls.button(texts.of("kit.backup.cancel"), close), go)));
        background.runAside(backups::list).onSuccess(this::show);
    }

    private void show(List<Listed> listed) {
        list.getItems().setAll(listed);
        if (listed.isEmpty()) {
            preview.say(texts.of("kit.backup.none", backups.folder()));
        } else {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    private void chooseOther(Path file) {
        list.getSelectionModel().clearSelection();
        choose(file, Backup.of(file).map(backup -> formats.date(backup.at().toLocalDate()))
                .orElse(file.getFileName().toString()));
    }

    private void choose(Path file, String name) {
        chosen = file;
        go.setDisable(true);
        go.setText(texts.of("kit.backup.restore_to", name));
        preview.say(texts.of("kit.backup.looking"));
        if (looking != null) {
            looking.cancel();
        }
        looking = background.runAside(() -> RestorePreview.of(backups.file(), file)).onSuccess(shown -> {
            preview.show(shown);
            go.setDisable(false);
        }).onError(problem -> preview.say(problem.message(texts)));
    }
}
