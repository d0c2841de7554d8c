package landfall.ui.kit.backup;

import java.util.ArrayList;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.store.Recovery;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Says what was recovered from a damaged workspace and what was not, edit by edit. */
public final class RecoveryDialog extends VBox {
    private static final double WIDTH = 640;
    private static final double MOST_HEIGHT = 220;
    private static final int MOST_LINES = 200;

    /** @param close takes the dialog away */
    public RecoveryDialog(Texts texts, Recovery recovery, Runnable close) {
        setId("recovery-dialog");
        setPrefWidth(WIDTH);
        Formats formats = Formats.forScreen(texts);
        var body = new VBox(6);
        recovery.sentences(texts).forEach(sentence -> body.getChildren().add(MendDialog.sentence(sentence)));
        var missing = new ArrayList<Edit>(recovery.partly());
        missing.addAll(recovery.lost());
        if (!missing.isEmpty()) {
            var lines = new VBox(3);
            missing.stream().limit(MOST_LINES).forEach(edit -> lines.getChildren().add(Style.TEXT_SM.on(
                    MendDialog.sentence(formats.moment(edit.at()) + "  " + edit.author().name() + "  "
                            + EditLabels.label(edit, texts)))));
            var scroll = BackupStyle.BACKUP_LIST.on(new ScrollPane(BackupStyle.BACKUP_PREVIEW.on(lines)));
            scroll.setFitToWidth(true);
            scroll.setMaxHeight(MOST_HEIGHT);
            body.getChildren().add(scroll);
        }
        if (recovery.setAside() != null) {
            body.getChildren().add(Style.all(MendDialog.sentence(texts.of("store.recovery.set_aside",
                    recovery.setAside())), Style.TEXT_SM, Style.MUTED));
        }
        var done = Controls.primary(texts.of("kit.mended.close"), close);
        done.setId("recovery-close");
        done.setDefaultButton(true);
        getChildren().addAll(MendDialog.head(recovery.isComplete() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE,
                texts.of("kit.mended.title"), ""), Style.DIALOG_BODY.on(body), Style.DIALOG_FOOT.on(new HBox(done)));
    }
}
