package landfall.ui.kit.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.journal.Reversal;
import landfall.journal.Reversal.Fate;
import landfall.journal.Reversal.Line;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.workspace.record.RecordWords;
import org.kordamp.ikonli.feather.Feather;

/** Shows what taking an edit back will change, and what stays because somebody changed it since; then does it. */
final class RevertDialog extends VBox {
    private static final double WIDTH = 860;
    private static final double MOST_HEIGHT = 320;
    private static final double ROW = 26;
    private static final double NOW = 170;
    private static final double NAME = 230;

    /** A line of the preview: a heading, or what becomes of a field. */
    private record Row(String heading, String name, String now, String outcome, boolean stays) {
    }

    private final RecordWords words;
    private final Texts texts;
    private Runnable close = () -> { };

    /** @param revert does it */
    RevertDialog(Reversal reversal, RecordWords words, Runnable revert) {
        this.words = words;
        this.texts = words.texts();
        setId("revert-dialog");
        setPrefWidth(WIDTH);
        boolean nothing = reversal.isEmpty();
        var title = Style.DIALOG_TITLE.on(new Label(texts.of(nothing ? "record.revert.none"
                : reversal.only() == null ? "record.revert.title" : "record.revert.title.field")));
        var edit = reversal.edit();
        var what = Style.MUTED.on(new Label(texts.of("record.revert.of", words.label(edit), edit.author().name(),
                words.formats().moment(edit.at()))));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(8, Icons.of(Feather.CORNER_UP_LEFT), title)),
                Style.DIALOG_BODY.on(new VBox(what, list(rows(reversal)))), foot(reversal, revert));
    }

    /** Sets how the dialog goes away. */
    void closeBy(Runnable closing) {
        close = closing;
    }

    private HBox foot(Reversal reversal, Runnable revert) {
        if (reversal.isEmpty()) {
            var done = Controls.primary(texts.of("record.revert.close"), () -> close.run());
            done.setId("revert-close");
            done.setDefaultButton(true);
            return Style.DIALOG_FOOT.on(new HBox(done));
        }
        long fields = reversal.lines().stream().filter(line -> line.fate() == Fate.RETURNS).count();
        var go = Controls.primary(texts.of("record.revert.go", fields), () -> {
            close.run();
            revert.run();
        });
        go.setId("revert-go");
        go.setDefaultButton(true);
        var note = Controls.label(texts.of("record.revert.note"), Style.TEXT_SM, Style.MUTED);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        return Style.DIALOG_FOOT.on(new HBox(note, Controls.button(texts.of("record.revert.cancel"),
                () -> close.run()), go));
    }

    private List<Row> rows(Reversal reversal) {
        boolean several = reversal.lines().stream().map(line -> line.cell().row()).distinct().count() > 1;
        var returning = new ArrayList<Row>();
        var staying = new ArrayList<Row>();
        var gone = new HashSet<String>();
        for (Line line : reversal.lines()) {
            String row = line.cell().row();
            if (reversal.removed().contains(row)) {
                if (gone.add(row)) {
                    returning.add(new Row(null, words.name(line.cell()), texts.of("record.revert.whole"),
                            texts.of("record.revert.removed"), false));
                }
                continue;
            }
            String name = several ? texts.of("record.revert.name", words.name(line.cell()), words.field(line.cell()))
                    : words.field(line.cell());
            boolean returns = line.fate() == Fate.RETURNS;
            (returns ? returning : staying).add(new Row(null, name, words.line(line.cell(), line.now()),
                    returns ? words.line(line.cell(), line.before()) : reason(line), !returns));
        }
        var rows = new ArrayList<Row>();
        if (!returning.isEmpty()) {
            rows.add(new Row(texts.of("record.revert.returns"), null, null, null, false));
            rows.addAll(returning);
        }
        if (!staying.isEmpty()) {
            rows.add(new Row(texts.of("record.revert.stays"), null, null, null, true));
            rows.addAll(staying);
        }
        return rows;
    }

    private String reason(Line line) {
        var since = line.since();
        String who = since == null ? "" : since.author().name();
        String when = since == null ? "" : words.formats().moment(since.at());
        return switch (line.fate()) {
            case RETURNS -> "";
            case THERE_ALREADY -> texts.of("record.revert.there_already");
            case CHANGED_SINCE -> texts.of("record.revert.changed_since", who, when);
            case DELETED_SINCE -> texts.of("record.revert.deleted_since", who, when);
            case NEEDED -> since == null ? texts.of("record.revert.needed")
                    : texts.of("record.revert.needed_since", who, when);
        };
    }

    private static ListView<Row> list(List<Row> rows) {
        var list = RecordStyle.REVERT_LIST.on(new ListView<Row>());
        list.getItems().setAll(rows);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(rows.size() * ROW > MOST_HEIGHT);
        list.setPrefHeight(Math.min(MOST_HEIGHT, rows.size() * ROW + 2));
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Row row, boolean empty) {
                super.updateItem(row, empty);
                setPrefWidth(0);
                setText(null);
                setGraphic(empty || row == null ? null : line(row));
            }
        });
        return list;
    }

    private static HBox line(Row row) {
        if (row.heading() != null) {
            var heading = new HBox(6, Icons.small(row.stays() ? Feather.LOCK : Feather.CORNER_UP_LEFT),
                    Controls.label(row.heading(), Style.TEXT_SM, Style.BOLD));
            heading.setAlignment(Pos.CENTER_LEFT);
            return heading;
        }
        var name = wide(row.name(), Style.MUTED);
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        HBox.setHgrow(name, Priority.NEVER);
        var arrow = Controls.label(row.stays() ? "" : "\u2192", Style.TEXT_SM, Style.SUBTLE);
        arrow.setMinWidth(16);
        var now = wide(row.now(), Style.SUBTLE);
        now.setMinWidth(NOW);
        now.setMaxWidth(NOW);
        HBox.setHgrow(now, Priority.NEVER);
        var line = new HBox(8, name, now, arrow,
                row.stays() ? wide(row.outcome(), Style.MUTED) : wide(row.outcome(), Style.BOLD));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Label wide(String text, Style look) {
        var label = Controls.label(text, Style.TEXT_SM, look);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        if (text.length() > 14) {
            label.setTooltip(new javafx.scene.control.Tooltip(text));
        }
        return label;
    }
}
