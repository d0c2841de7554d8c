package landfall.ui.ledger;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.ui.ledger.rows.LedgerWords;

/** The table: header, filters, rows, totals and a scroll bar that moves the columns behind the frozen ones. */
final class LedgerGrid extends VBox {
    private static final double ROW = 26;
    private static final double COMFORTABLE_ROW = 32;

    private final LedgerModel model;
    private final Texts texts;
    private final Formats formats;
    private final ColumnLayout layout = new ColumnLayout();
    private final HeaderStrip header;
    private final FilterStrip filters;
    private final TotalsStrip totals;
    private final ListView<LedgerRow> list = LedgerStyle.LEDGER_ROWS.on(new ListView<>());
    private final Layer over = new Layer();
    private final StackPane body = new StackPane(list, over);
    private final ScrollBar sideways = new ScrollBar();
    private final IntegerProperty currentColumn = new SimpleIntegerProperty(1);
    private final TextFit plain = new TextFit(12, false);
    private final TextFit bold = new TextFit(12, true);
    private final Tooltip cut = new Tooltip();
    private LedgerWords words;
    private BiConsumer<LedgerRow, MouseEvent> clicked = (row, event) -> { };
    private Function<LedgerRow, String> sentence = row -> "";

    LedgerGrid(LedgerModel model, Texts texts, Formats formats, FilterStrip.Values values) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        header = new HeaderStrip(layout, model::sort);
        filters = new FilterStrip(layout, model, texts, values);
        totals = new TotalsStrip(layout, texts);
        LedgerStyle.LEDGER.on(this);
        list.setCellFactory(view -> new LedgerRowCell(this));
        list.setFixedCellSize(ROW);
        over.setPickOnBounds(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        var clip = new Rectangle();
        clip.widthProperty().bind(body.widthProperty());
        clip.heightProperty().bind(body.heightProperty());
        body.setClip(clip);
        sideways.setOrientation(Orientation.HORIZONTAL);
        getChildren().addAll(header, filters, body, totals, sideways);
        filters.setOnLeave(list::requestFocus);
        listen();
    }

    private void listen() {
        layout.offset().bindBidirectional(sideways.valueProperty());
        widthProperty().addListener((property, before, after) -> measure());
        layout.version().addListener((property, before, after) -> measure());
        currentColumn.addListener((property, before, after) -> {
            bringIntoView(after.intValue());
            relayoutRows();
        });
        list.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (!over.getChildren().isEmpty()) {
                list.requestFocus(); // which ends the editing: its cell is about to move away
                if (!over.getChildren().isEmpty()) {
                    event.consume(); // a value that cannot be kept stays, and so does its cell
                    return;
                }
            }
            double by = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            if (by != 0 && sideways.isVisible()) {
                sideways.setValue(Math.clamp(sideways.getValue() - by, 0, sideways.getMax()));
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            LedgerRowCell cell = cellOf(event);
            if (cell != null && cell.getItem() != null) {
                clicked.accept(cell.getItem(), event);
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            LedgerRowCell cell = cellOf(event);
            String text = cell == null ? null : cell.cut(layout.columnAt(event.getX()));
            cut.setText(text);
            list.setTooltip(text == null ? null : cut);
        });
    }

    private static LedgerRowCell cellOf(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof LedgerRowCell)) {
            node = node.getParent();
        }
        return (LedgerRowCell) node;
    }

    private void measure() {
        double beyond = Math.max(0, layout.totalWidth() - getWidth());
        sideways.setMax(beyond);
        sideways.setVisibleAmount(beyond * getWidth() / Math.max(1, layout.totalWidth()));
        sideways.setUnitIncrement(40);
        sideways.setBlockIncrement(getWidth() / 2);
        sideways.setValue(Math.min(sideways.getValue(), beyond));
        sideways.setVisible(beyond > 0);
        sideways.setManaged(beyond > 0);
    }

    private void bringIntoView(int column) {
        if (column < 0 || column >= layout.columns().size() || layout.isFrozen(column)) {
            return;
        }
        double x = layout.x(column);
        if (x < layout.frozenWidth()) {
            sideways.setValue(Math.max(0, sideways.getValue() - (layout.frozenWidth() - x)));
        } else if (x + layout.width(column) > getWidth()) {
            sideways.setValue(Math.min(sideways.getMax(), sideways.getValue() + x + layout.width(column) - getWidth()));
        }
    }

    private void relayoutRows() {
        for (Node node : list.lookupAll("." + LedgerStyle.LEDGER_ROW.css())) {
            if (node instanceof LedgerRowCell cell) {
                cell.requestLayout();
            }
        }
    }

    /** Writes everything anew in these words; the columns, their order and the unit are as the model has them. */
    void show(LedgerWords language) {
        words = language;
        header.show(words, model.order());
        filters.show(words);
        totals.show(words, model.result().get().totals());
        layout.show(model.columns());
        refreshRows();
    }

    /** Shows the model's columns and their order anew. */
    void showColumns() {
        layout.show(model.columns());
        header.show(words, model.order());
    }

    /** Shows the model's result and stays on the project that was current. */
    void showResult() {
        LedgerRow current = list.getSelectionModel().getSelectedItem();
        List<LedgerRow> rows = model.result().get().rows();
        list.getItems().setAll(rows);
        totals.show(words, model.result().get().totals());
        if (current != null) {
            select(current.id());
        }
    }

    /** Makes a project current, if it is shown, without scrolling. */
    void select(String id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(id)) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    /** Scrolls no further than it takes to see the row whole. */
    void bringRowIntoView(int index) {
        double height = list.getFixedCellSize();
        for (Node node : list.lookupAll("." + LedgerStyle.LEDGER_ROW.css())) {
            if (node instanceof LedgerRowCell cell && cell.getIndex() == index && cell.isVisible()) {
                Bounds bounds = list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
                if (bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight()) {
                    return;
                }
            }
        }
        boolean below = index > list.getFocusModel().getFocusedIndex() || index * height > list.getHeight() / 2;
        list.scrollTo(below ? Math.max(0, index - (int) (list.getHeight() / height) + 1) : index);
    }

    /** Shows ticks and values anew. */
    void refreshRows() {
        for (Node node : list.lookupAll("." + LedgerStyle.LEDGER_ROW.css())) {
            if (node instanceof LedgerRowCell cell) {
                cell.refresh();
            }
        }
    }

    void setComfortable(boolean comfortable) {
        list.setFixedCellSize(comfortable ? COMFORTABLE_ROW : ROW);
    }

    void setOnClicked(BiConsumer<LedgerRow, MouseEvent> handler) {
        clicked = handler;
    }

    /** @param words the whole row as a sentence, for a screen reader */
    void setSentence(Function<LedgerRow, String> words) {
        sentence = words;
    }

    /** Puts a bar between the rows and the totals. */
    void dock(Region bar) {
        getChildren().add(getChildren().indexOf(totals), bar);
    }

    /** Shows a node over the rows instead of them, or with null the rows. */
    void cover(Node node) {
        body.getChildren().setAll(list, over);
        if (node != null) {
            body.getChildren().add(node);
        }
    }

    /** Puts a node over a cell of the current row; empty when the cell is not to be seen. */
    boolean overlay(Region node, int column) {
        Bounds row = currentBounds();
        if (row == null) {
            return false;
        }
        bringIntoView(column);
        over.getChildren().setAll(node);
        node.applyCss();
        double height = Math.max(ROW, node.minHeight(-1));
        double width = Math.max(layout.width(column), node.minWidth(-1));
        double x = Math.min(layout.x(column), Math.max(0, body.getWidth() - width));
        double y = row.getMinY() + (row.getHeight() - ROW) / 2;
        node.resizeRelocate(x, Math.max(0, Math.min(y, body.getHeight() - height)), width, height);
        return true;
    }

    void removeOverlay() {
        over.getChildren().clear();
    }

    private Bounds currentBounds() {
        int index = list.getSelectionModel().getSelectedIndex();
        for (Node node : list.lookupAll("." + LedgerStyle.LEDGER_ROW.css())) {
            if (node instanceof LedgerRowCell cell && cell.getIndex() == index && cell.isVisible()) {
                return over.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
            }
        }
        return null;
    }

    ListView<LedgerRow> list() {
        return list;
    }

    HeaderStrip header() {
        return header;
    }

    FilterStrip filters() {
        return filters;
    }

    ColumnLayout places() {
        return layout;
    }

    LedgerModel model() {
        return model;
    }

    LedgerWords words() {
        return words;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    String sentence(LedgerRow row) {
        return sentence.apply(row);
    }

    TextFit fit(boolean isBold) {
        return isBold ? bold : plain;
    }

    int currentColumn() {
        return currentColumn.get();
    }

    /** Moves to a column, if there is one. */
    void setCurrentColumn(int column) {
        if (column >= 0 && column < layout.columns().size()) {
            currentColumn.set(column);
        }
    }

    /** The column in which the user stands, or null. */
    LedgerColumn column() {
        int at = currentColumn.get();
        return at >= 0 && at < layout.columns().size() ? layout.columns().get(at) : null;
    }
}
