package landfall.ui.kit.items;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Item;
import landfall.domain.value.DayOrMonth;
import landfall.text.FieldText;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import org.kordamp.ikonli.feather.Feather;

/** The items of a kind, one a row; only fields in which something stands have a column. */
final class ItemTable extends TableView<Item> {
    private static final double ROW = 28;
    private static final double HEAD = 28;
    private static final int MOST_ROWS = 12;

    private final PlaceContext context;
    private final ItemEditor editor;
    private List<Field<?>> shown = List.of();
    private UnaryOperator<String> nameOf = id -> null;

    ItemTable(PlaceContext context, ItemEditor editor) {
        this.context = context;
        this.editor = editor;
        ItemStyle.ITEMS_TABLE.on(this);
        setId("items-" + editor.kind().key());
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        setAccessibleText(context.texts().of(editor.kind().labelKey()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setRowFactory(table -> {
            var row = new javafx.scene.control.TableRow<Item>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && row.getItem() != null) {
                    editor.edit(row.getItem());
                }
            });
            return row;
        });
    }

    private void pressed(KeyEvent event) {
        Item item = getSelectionModel().getSelectedItem();
        if (item == null || event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            event.consume();
            editor.edit(item);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            editor.remove(item);
        }
    }

    void show(List<Item> items, UnaryOperator<String> names) {
        nameOf = names;
        List<Field<?>> columns = columns(editor.kind(), items);
        if (!columns.equals(shown)) {
            shown = columns;
            getColumns().setAll(columns.stream().map(this::column).toList());
            getColumns().add(actions());
        }
        getItems().setAll(items);
        refresh();
        double height = HEAD + ROW * Math.clamp(items.size(), 1, MOST_ROWS) + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    // The day comes first, as in any account; long texts are read in the form.
    private static List<Field<?>> columns(EntityKind kind, List<Item> items) {
        Field<?> owner = kind.owner().orElse(null);
        Field<DayOrMonth> day = kind.happenedOn().orElse(null);
        var columns = new ArrayList<Field<?>>();
        for (Field<?> field : kind.fields()) {
            boolean filled = items.stream().anyMatch(item -> item.get(field) != null);
            boolean hidden = field == owner || field.isInternal() || field.type().shape() == Shape.LONG_TEXT;
            if (!hidden && (filled || field.isRequired())) {
                columns.add(field == day ? 0 : columns.size(), field);
            }
        }
        return columns;
    }

    private TableColumn<Item, Item> column(Field<?> field) {
        var column = new TableColumn<Item, Item>(context.texts().of(field.labelKey()));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new ValueCell(field));
        column.setComparator(order(field));
        column.setReorderable(false);
        column.setMinWidth(isNumber(field) || field.type().shape() == Shape.DATE || field.isPersonal() ? 96 : 64);
        column.setPrefWidth(width(field));
        if (isNumber(field)) {
            ItemStyle.ITEMS_NUMBER.on(column);
        }
        return column;
    }

    private static double width(Field<?> field) {
        return switch (field.type().shape()) {
            case MONEY, DOLLARS -> 112;
            case DATE -> 112;
            case NUMBER, AREA, FLOOR_AREA, COUNT, FLAG, YEAR, CHOICE -> 88;
            default -> 132;
        };
    }

    private static boolean isNumber(Field<?> field) {
        return switch (field.type().shape()) {
            case MONEY, DOLLARS, AREA, FLOOR_AREA, COUNT, NUMBER -> true;
            default -> false;
        };
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Item> order(Field<?> field) {
        return (a, b) -> {
            Object left = a.get(field);
            Object right = b.get(field);
            if (left == null || right == null) {
                return Boolean.compare(left == null, right == null);
            }
            return left instanceof Comparable<?> ? ((Comparable<Object>) left).compareTo(right)
                    : left.toString().compareTo(right.toString());
        };
    }

    private TableColumn<Item, Item> actions() {
        var column = new TableColumn<Item, Item>();
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new ActionsCell());
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setMinWidth(64);
        column.setMaxWidth(64);
        return column;
    }

    private final class ValueCell extends TableCell<Item, Item> {
        private final Field<?> field;
        private MaskedNumber number;

        ValueCell(Field<?> field) {
            this.field = field;
            if (isNumber(field)) {
                setAlignment(Pos.CENTER_RIGHT);
            }
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            Object value = empty || item == null ? null : item.get(field);
            setGraphic(null);
            setTooltip(null);
            if (field.isPersonal() && value != null) {
                number = number == null ? new MaskedNumber(context, null) : number;
                number.show(value.toString());
                setText(null);
                setGraphic(number);
                return;
            }
            String text = FieldText.of(field, value, context.texts(), context.formats(), nameOf);
            setText(text);
            setTooltip(text.length() > 8 ? new Tooltip(text) : null);
        }
    }

    private final class ActionsCell extends TableCell<Item, Item> {
        private final HBox buttons;

        ActionsCell() {
            Texts texts = context.texts();
            var edit = Controls.icon(Feather.EDIT_2, texts.of("kit.items.edit.short"), () -> editor.edit(getItem()));
            var remove = Controls.icon(Feather.TRASH_2, texts.of("kit.items.remove"), () -> editor.remove(getItem()));
            edit.setFocusTraversable(false);
            remove.setFocusTraversable(false);
            buttons = ItemStyle.ITEMS_ACTIONS.on(new HBox(edit, remove));
            buttons.setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : buttons);
        }
    }
}
