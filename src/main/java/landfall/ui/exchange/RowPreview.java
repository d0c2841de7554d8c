package landfall.ui.exchange;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.exchange.ImportPlan;
import landfall.exchange.PlannedRow;
import landfall.exchange.table.LedgerTable;
import landfall.exchange.table.MappedColumn;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** One row as it stands in the file beside what it will be. */
final class RowPreview extends VBox {
    private final Texts texts;
    private final Formats formats;
    private final Label title = Style.BOLD.on(new Label());
    private final HBox chip = new HBox();
    private final VBox lines = new VBox();
    private ImportState state;
    private List<PlannedRow> rows = List.of();
    private int at;

    RowPreview(Texts texts, Formats formats) {
        super(4);
        this.texts = texts;
        this.formats = formats;
        var head = new HBox(8, title, chip, Controls.spacer(),
                Controls.icon(Feather.CHEVRON_UP, texts.of("exchange.preview.previous"), () -> step(-1)),
                Controls.icon(Feather.CHEVRON_DOWN, texts.of("exchange.preview.next"), () -> step(1)));
        head.setAlignment(Pos.CENTER_LEFT);
        chip.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, lines);
    }

    void show(ImportState now) {
        LedgerTable before = state == null ? null : state.shown();
        state = now;
        LedgerTable table = now.shown();
        ImportPlan plan = now.plan();
        rows = plan == null ? List.of() : plan.rows().stream().filter(row -> row.row().sheet().equals(table.sheet())
                && row.row().number() > table.header().lastRow() && row.row().number() <= table.header().endRow()).toList();
        if (before == null || before.header() != table.header()) {
            at = 0;
        }
        at = Math.max(0, Math.min(at, rows.size() - 1));
        fill();
    }

    /** Shows the row of that number, if it is one of the table's projects. */
    void go(int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row().number() == number) {
                at = i;
                fill();
            }
        }
    }

    private void step(int by) {
        if (at + by >= 0 && at + by < rows.size()) {
            at += by;
            fill();
        }
    }

    private void fill() {
        lines.getChildren().clear();
        chip.getChildren().clear();
        if (rows.isEmpty()) {
            title.setText(texts.of("exchange.preview.none"));
            return;
        }
        PlannedRow row = rows.get(at);
        title.setText(texts.of("exchange.preview.row", String.valueOf(row.row().number())));
        chip.getChildren().setAll(switch (row.action()) {
            case CREATE -> Chip.ok(Feather.PLUS, texts.of("exchange.kind.create"));
            case UPDATE -> Chip.accent(Feather.EDIT_2, texts.of("exchange.kind.update"));
            case UNCHANGED -> Chip.plain(texts.of("exchange.kind.unchanged"));
        });
        boolean staged = false;
        for (MappedColumn column : state.shown().mapping().columns()) {
            String raw = state.shown().header().sheet().row(row.row().number())
                    .map(cells -> cells.shown(column.column().index())).orElse("").strip();
            if (column.field() != null && !raw.isEmpty()) {
                lines.getChildren().add(line(texts.of(column.field().labelKey()), raw, value(row, column.field())));
                staged |= column.field() == ProjectFields.STAGE;
            }
        }
        if (!staged) {
            lines.getChildren().add(line(texts.of(ProjectFields.STAGE.labelKey()), texts.of("exchange.preview.by_dates"),
                    row.after().stage()));
        }
    }

    private Object value(PlannedRow row, Field<?> field) {
        if (field == ProjectFields.INVESTOR) {
            return row.investor();
        }
        if (field == ProjectFields.STAGE) {
            return row.after().stage();
        }
        return field.kind() == ProjectFields.NAME.kind() ? row.after().get(field) : row.row().values().get(field);
    }

    private GridPane line(String label, String raw, Object value) {
        var grid = ExchangeStyle.IMPORT_SIDE_LINE.on(new GridPane());
        grid.setHgap(8);
        double[] shares = {25, 33, 6, 36};
        for (double share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.add(clipped(Controls.label(label, Style.TEXT_SM, Style.MUTED)), 0, 0);
        grid.add(clipped(Controls.label(raw.replaceAll("\\s+", " "), Style.TEXT_SM)), 1, 0);
        grid.add(Style.SUBTLE.on(Icons.small(Feather.ARROW_RIGHT)), 2, 0);
        grid.add(shown(value), 3, 0);
        return grid;
    }

    private Node shown(Object value) {
        return switch (value) {
            case null -> Controls.label(texts.of("exchange.preview.unread"), Style.TEXT_SM, Style.BOLD, Style.WARN_TEXT);
            case Stage stage -> Chip.of(stage, texts);
            case Money money -> clipped(Controls.label(formats.money(money), Style.TEXT_SM, Style.BOLD));
            default -> clipped(Controls.label(ValueText.of(value, texts, formats).replaceAll("\\s+", " "), Style.TEXT_SM));
        };
    }

    private static Label clipped(Label label) {
        label.setTooltip(new Tooltip(label.getText()));
        return label;
    }
}
