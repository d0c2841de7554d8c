package landfall.ui.ledger;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerWords;
import landfall.ui.ledger.rows.SortKey;

/** The labels of the columns; a click sorts, with Shift it adds a second order, and an edge can be dragged. */
final class HeaderStrip extends Strip {
    private static final double HEIGHT = 28;
    private static final double EDGE = 4;
    private static final double MOST_WIDTH = 150;
    private static final double GLYPH = 17;
    private static final LedgerColumn STAGE = LedgerColumn.of(ProjectFields.STAGE);

    private final BiConsumer<LedgerColumn, Boolean> sort;
    private final CheckBox all = LedgerStyle.LEDGER_TICK.on(new CheckBox());
    private final TextFit bold = new TextFit(12, true);
    private final TextFit small = new TextFit(11, false);
    private LedgerWords words;
    private List<SortKey> order = List.of();
    private int dragged = -1;
    private double grip;

    /** @param sort takes the column and whether its order is to be added to the others */
    HeaderStrip(ColumnLayout layout, BiConsumer<LedgerColumn, Boolean> sort) {
        super(layout, HEIGHT);
        this.sort = sort;
        LedgerStyle.LEDGER_HEADER.on(this);
        all.setFocusTraversable(false);
        setCorner(all);
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> setCursor(edgeAt(event.getX()) < 0 ? null : Cursor.H_RESIZE));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** The box that ticks every row that is shown. */
    CheckBox all() {
        return all;
    }

    /** Shows whether all rows, some or none are ticked. */
    void showTicks(int ticked, int shown) {
        all.setIndeterminate(ticked > 0 && ticked < shown);
        all.setSelected(ticked > 0 && ticked >= shown);
    }

    /** Writes the labels in the words' language and unit and marks the columns sorted by. */
    void show(LedgerWords language, List<SortKey> sorted) {
        words = language;
        order = sorted;
        for (LedgerColumn column : LedgerColumn.ALL) {
            String unit = words.unit(column);
            double mark = place(column) < 0 ? 0 : 20;
            double wanted = 18 + mark + bold.width(words.label(column))
                    + (unit.isEmpty() ? 0 : 4 + small.width(unit));
            if (column == STAGE) {
                wanted = Math.max(wanted, 16 + GLYPH + longestStage());
            }
            places().widen(column, Math.min(MOST_WIDTH, Math.ceil(wanted)));
        }
        rebuild();
    }

    private double longestStage() {
        double longest = 0;
        for (Stage stage : Stage.values()) {
            longest = Math.max(longest, bold.width(words.value(STAGE, stage)));
        }
        return longest;
    }

    @Override
    Node node(LedgerColumn column) {
        var cell = LedgerStyle.LEDGER_HEADER_CELL.on(new HBox(4));
        var label = new Label(words.label(column));
        cell.getChildren().add(label);
        if (!words.unit(column).isEmpty()) {
            var unit = LedgerStyle.LEDGER_HEADER_UNIT.on(new Label(words.unit(column)));
            unit.setMinWidth(USE_PREF_SIZE);
            cell.getChildren().add(unit);
        }
        int place = place(column);
        if (place >= 0) {
            String arrow = order.get(place).descending() ? "\u2193" : "\u2191";
            var mark = LedgerStyle.LEDGER_SORT.on(new Label(order.size() > 1 ? arrow + (place + 1) : arrow));
            mark.setMinWidth(USE_PREF_SIZE);
            cell.getChildren().add(mark);
        }
        cell.setAlignment(column.isNumeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        cell.setPrefHeight(HEIGHT);
        cell.setAccessibleRole(AccessibleRole.BUTTON);
        cell.setAccessibleText(words.label(column));
        if (bold.width(words.label(column)) > MOST_WIDTH - 40) {
            Tooltip.install(cell, new Tooltip(words.label(column)));
        }
        return cell;
    }

    private int place(LedgerColumn column) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).column() == column) {
                return i;
            }
        }
        return -1;
    }

    private int edgeAt(double x) {
        int under = places().columnAt(x - EDGE);
        boolean isEdge = under >= 0 && Math.abs(places().x(under) + places().width(under) - x) <= EDGE;
        return isEdge ? under : -1;
    }

    private void pressed(MouseEvent event) {
        dragged = edgeAt(event.getX());
        if (dragged >= 0) {
            grip = places().width(dragged) - event.getX();
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (dragged >= 0) {
            places().resize(places().columns().get(dragged), event.getX() + grip);
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        int column = places().columnAt(event.getX());
        if (dragged < 0 && column >= 0 && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            sort.accept(places().columns().get(column), event.isShiftDown());
        }
        dragged = -1;
    }
}
