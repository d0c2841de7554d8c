package landfall.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Style;

/** The change record: for every edit who and when, and for every field what was there before and what is there now. */
final class RecordList extends ListView<RecordList.Row> {
    private static final double ROW = 28;

    /** A line of the record: the head of an edit, or one of its fields. */
    record Row(ChangeRecord.Line line, boolean isHead) {
    }

    private final Texts texts;
    private FactWords words;

    RecordList(Texts texts) {
        this.texts = texts;
        DossierStyle.DOSSIER_RECORD.on(this);
        setFixedCellSize(ROW);
        setCellFactory(list -> new RowCell());
        setPlaceholder(Style.MUTED.on(new Label(texts.of("dossier.record.empty"))));
        setAccessibleText(texts.of("dossier.tab.record"));
    }

    /** Shows the lines, newest edit first. */
    void show(List<ChangeRecord.Line> lines, FactWords language) {
        words = language;
        var rows = new ArrayList<Row>();
        Edit edit = null;
        for (ChangeRecord.Line line : lines) {
            if (line.edit() != edit) {
                edit = line.edit();
                rows.add(new Row(line, true));
            }
            if (!line.isDeletion()) {
                rows.add(new Row(line, false));
            }
        }
        getItems().setAll(rows);
    }

    private final class RowCell extends ListCell<Row> {
        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : row.isHead() ? head(row.line().edit()) : field(row.line()));
            DossierStyle.DOSSIER_RECORD_HEAD.on(this, !empty && row != null && row.isHead());
        }

        private HBox head(Edit edit) {
            var what = Controls.label(EditLabels.label(edit, texts), Style.TEXT_SM, Style.BOLD);
            var who = Controls.label(edit.author().name(), Style.TEXT_SM, Style.MUTED);
            who.setMinWidth(USE_PREF_SIZE);
            var when = Controls.label(words.moment(edit.at()), Style.TEXT_SM, Style.MUTED);
            when.setMinWidth(USE_PREF_SIZE);
            return row(what, Controls.spacer(), who, when);
        }

        private HBox field(ChangeRecord.Line line) {
            var name = Controls.label(words.label(line.field()), Style.TEXT_SM, Style.MUTED);
            name.setMinWidth(120);
            name.setPrefWidth(120);
            var before = value(line, line.before(), Style.SUBTLE);
            var arrow = Controls.label("\u2192", Style.TEXT_SM, Style.SUBTLE);
            arrow.setMinWidth(USE_PREF_SIZE);
            return row(name, before, arrow, value(line, line.after()));
        }

        private Label value(ChangeRecord.Line line, Object value, Style... looks) {
            String text = value == null ? texts.of("dossier.record.nothing")
                    : words.of(line.field(), value).replaceAll("\\s*\\R\\s*", " ");
            var label = Style.all(Controls.label(text, Style.TEXT_SM), looks);
            Style.SUBTLE.on(label, value == null || looks.length > 0);
            label.setMaxWidth(360);
            label.setTooltip(text.length() > 28 ? new Tooltip(text) : null);
            return label;
        }

        private HBox row(javafx.scene.Node... nodes) {
            var row = new HBox(8, nodes);
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            HBox.setHgrow(row, Priority.ALWAYS);
            row.setMaxWidth(RecordList.this.getWidth());
            return row;
        }
    }
}
