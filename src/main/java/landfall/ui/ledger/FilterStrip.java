package landfall.ui.ledger;

import atlantafx.base.controls.CustomTextField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.collections.MapChangeListener;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import landfall.text.Texts;
import landfall.ui.kit.look.Icons;
import landfall.ui.ledger.rows.ColumnFilter;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerColumn.Kind;
import landfall.ui.ledger.rows.LedgerQuery;
import landfall.ui.ledger.rows.LedgerWords;
import org.kordamp.ikonli.feather.Feather;

/** One filter a column: words, bounds of numbers and dates, or a choice of values. */
final class FilterStrip extends Strip {
    private static final double HEIGHT = 32;

    /** The values of a column over all projects with how often each occurs, "" for none. */
    interface Values {
        Map<Object, Integer> of(LedgerColumn column);
    }

    private final Texts texts;
    private final LedgerModel model;
    private final Values values;
    private Runnable leave = () -> { };
    private LedgerWords words;

    FilterStrip(ColumnLayout layout, LedgerModel model, Texts texts, Values values) {
        super(layout, HEIGHT);
        this.texts = texts;
        this.model = model;
        this.values = values;
        LedgerStyle.LEDGER_FILTERS.on(this);
        model.filters().addListener((MapChangeListener<LedgerColumn, ColumnFilter>) change -> follow(change.getKey()));
        setCorner(Icons.small(Feather.FILTER));
    }

    // A filter may also be taken away elsewhere, as by the condition in the bar above.
    private void follow(LedgerColumn column) {
        Node node = nodeOf(column);
        if (node instanceof CustomTextField field) {
            if (model.filters().get(column) == null && !field.getText().isBlank()) {
                field.clear();
            }
            mark(field, column);
        } else if (node instanceof Button button) {
            label(button, column);
        }
    }

    /** @param leave takes the focus back to the rows */
    void setOnLeave(Runnable leave) {
        this.leave = leave;
    }

    /** Writes prompts and values in these words. */
    void show(LedgerWords language) {
        words = language;
        rebuild();
    }

    @Override
    double gap() {
        return 4;
    }

    @Override
    Node node(LedgerColumn column) {
        return column.kind() == Kind.CHOICE ? choice(column) : typed(column);
    }

    private Node typed(LedgerColumn column) {
        var field = LedgerStyle.LEDGER_FILTER.on(new CustomTextField());
        field.setPromptText(prompt(column));
        field.setAccessibleText(texts.of("ledger.filter.of", words.label(column)));
        field.setId("ledger-filter-" + column.key());
        if (model.filters().get(column) instanceof ColumnFilter.Typed typed) {
            field.setText(typed.text());
        }
        if (column.kind() != Kind.TEXT) {
            Tooltip.install(field, new Tooltip(texts.of(
                    column.kind() == Kind.DATE ? "ledger.filter.help.date" : "ledger.filter.help.number")));
        }
        field.textProperty().addListener((property, before, after) -> {
            model.filter(column, after.isBlank() ? null : new ColumnFilter.Typed(after));
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER
                    || event.getCode() == KeyCode.DOWN) {
                leave.run();
                event.consume();
            }
        });
        mark(field, column);
        return field;
    }

    private void mark(CustomTextField field, LedgerColumn column) {
        ColumnFilter filter = model.filters().get(column);
        boolean understood = filter == null || LedgerQuery.isUnderstood(column, filter, words);
        LedgerStyle.LEDGER_FILTER_ON.on(field, filter != null && understood);
        LedgerStyle.LEDGER_FILTER_WRONG.on(field, !understood);
        if (filter == null) {
            field.setRight(null);
        } else if (field.getRight() == null) {
            var clear = Icons.small(Feather.X);
            clear.setOnMouseClicked(event -> field.clear());
            field.setRight(clear);
        }
    }

    private String prompt(LedgerColumn column) {
        return switch (column.kind()) {
            case TEXT -> texts.of("ledger.filter.contains");
            case DATE -> texts.of("ledger.filter.date");
            case MONEY, AREA, NUMBER -> "\u2265";
            case CHOICE -> "";
        };
    }

    private Node choice(LedgerColumn column) {
        var button = LedgerStyle.LEDGER_FILTER.on(new Button());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.of("ledger.filter.of", words.label(column)));
        button.setId("ledger-filter-" + column.key());
        label(button, column);
        button.setOnAction(event -> menu(button, column).show(button, Side.BOTTOM, 0, 2));
        return button;
    }

    private void label(Button button, LedgerColumn column) {
        boolean on = model.filters().get(column) instanceof ColumnFilter.AnyOf;
        LedgerStyle.LEDGER_FILTER_ON.on(button, on);
        if (model.filters().get(column) instanceof ColumnFilter.AnyOf chosen) {
            button.setText(chosen.values().size() == 1 ? name(column, chosen.values().iterator().next())
                    : texts.of("ledger.filter.chosen", chosen.values().size()));
        } else {
            button.setText(texts.of("ledger.filter.all"));
        }
    }

    private ContextMenu menu(Button button, LedgerColumn column) {
        var menu = new ContextMenu();
        Set<Object> chosen = new HashSet<>(model.filters().get(column) instanceof ColumnFilter.AnyOf any
                ? any.values() : Set.of());
        for (var entry : new LinkedHashMap<>(values.of(column)).entrySet()) {
            var box = new CheckBox(texts.of("ledger.filter.value", name(column, entry.getKey()), entry.getValue()));
            box.setSelected(chosen.contains(entry.getKey()));
            box.selectedProperty().addListener((property, before, after) -> {
                if (after) {
                    chosen.add(entry.getKey());
                } else {
                    chosen.remove(entry.getKey());
                }
                model.filter(column, chosen.isEmpty() ? null : new ColumnFilter.AnyOf(chosen));
            });
            menu.getItems().add(new CustomMenuItem(box, false));
        }
        return menu;
    }

    private String name(LedgerColumn column, Object value) {
        return "".equals(value) ? texts.of("ledger.filter.nothing") : words.value(column, value);
    }
}
