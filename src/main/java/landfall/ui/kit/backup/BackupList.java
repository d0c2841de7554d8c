package landfall.ui.kit.backup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.workspace.backup.Listed;

/** The backups of a workspace, newest first: when and why each was taken, and what it holds. */
final class BackupList extends ListView<Listed> {
    private static final double ROW = 46;
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1 << 20);

    private final Texts texts;
    private final Formats formats;

    BackupList(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        setId("backup-list");
        setAccessibleText(texts.of("kit.backup.list"));
        setFixedCellSize(ROW);
        BackupStyle.BACKUP_LIST.on(this);
        setCellFactory(view -> new Row());
    }

    /** When the backup was taken, to the minute. */
    static String moment(Listed line, Formats formats) {
        var at = line.backup().at();
        return formats.date(at.toLocalDate()) + " " + "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    private final class Row extends ListCell<Listed> {
        private final Label when = Style.BOLD.on(new Label());
        private final Label why = Style.TEXT_SM.on(new Label());
        private final Label what = Controls.label("", Style.TEXT_SM, Style.MUTED);
        private final VBox content = BackupStyle.BACKUP_ROW.on(new VBox(1));

        private Row() {
            var head = new HBox(8, when, Controls.spacer(), why);
            head.setAlignment(Pos.CENTER_LEFT);
            content.getChildren().addAll(head, what);
        }

        @Override
        protected void updateItem(Listed line, boolean empty) {
            super.updateItem(line, empty);
            setPrefWidth(0);
            setText(null);
            setGraphic(empty || line == null ? null : content);
            if (empty || line == null) {
                return;
            }
            when.setText(moment(line, formats));
            why.setText(texts.of(line.backup().reason().labelKey()));
            boolean sound = line.backup().isSound() && line.isReadable();
            what.setText(!line.isReadable() ? texts.of("store.backup.unreadable")
                    : texts.of("kit.backup.holds", formats.integer(line.projects()), formats.integer(line.edits()),
                            size(line.bytes()), sound ? kept(line) : texts.of("store.backup.unsound")));
            Style.WARN_TEXT.on(what, !sound);
            setAccessibleText(when.getText() + ", " + why.getText() + ", " + what.getText());
        }

        private String kept(Listed line) {
            return line.places().stream().map(place -> texts.of(place.labelKey()))
                    .collect(Collectors.joining(texts.of("store.kept.and")));
        }
    }

    private static String size(long bytes) {
        return BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.UP).toPlainString();
    }
}
