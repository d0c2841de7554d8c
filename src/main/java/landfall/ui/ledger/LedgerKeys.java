package landfall.ui.ledger;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import landfall.text.Texts;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.ui.ledger.rows.SortKey;

/** What keys, clicks and the context menu do on the rows. */
final class LedgerKeys {
    private final LedgerGrid grid;
    private final LedgerModel model;
    private final LedgerActions actions;
    private final Texts texts;
    private int anchor = -1;

    LedgerKeys(LedgerGrid grid, LedgerActions actions, Texts texts) {
        this.grid = grid;
        this.model = grid.model();
        this.actions = actions;
        this.texts = texts;
        grid.list().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.setOnClicked(this::clicked);
        grid.list().setOnContextMenuRequested(event -> {
            if (current() != null) {
                menu().show(grid.list(), event.getScreenX(), event.getScreenY());
            }
        });
    }

    private LedgerRow current() {
        return grid.list().getSelectionModel().getSelectedItem();
    }

    private void pressed(KeyEvent event) {
        if (handled(event)) {
            event.consume();
        }
    }

    private boolean handled(KeyEvent event) {
        LedgerRow row = current();
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            actions.copy();
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            actions.print();
            return true;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            model.tick(model.result().get().rows().stream().map(LedgerRow::id).toList(), true);
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE && model.tickedCount() > 0) {
            model.clearTicks();
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.B) {
            actions.editField();
            return true;
        }
        if (row == null) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> grid.setCurrentColumn(grid.currentColumn() - 1);
            case RIGHT, TAB -> {
                if (event.getCode() == KeyCode.TAB) {
                    return false;
                }
                grid.setCurrentColumn(grid.currentColumn() + 1);
            }
            case ENTER -> actions.open(row);
            case F2 -> actions.edit();
            case SPACE -> model.tick(row.id(), !model.isTicked(row.id()));
            case UP, DOWN -> {
                if (!event.isShiftDown()) {
                    return false;
                }
                extend(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    // Shift and an arrow tick the row that is left and the row that is reached.
    private void extend(int by) {
        int next = grid.list().getSelectionModel().getSelectedIndex() + by;
        model.tick(current().id(), true);
        if (next >= 0 && next < grid.list().getItems().size()) {
            grid.list().getSelectionModel().clearAndSelect(next);
            grid.list().getFocusModel().focus(next);
            grid.bringRowIntoView(next);
            model.tick(current().id(), true);
        }
    }

    private void clicked(LedgerRow row, MouseEvent event) {
        int index = grid.list().getItems().indexOf(row);
        grid.setCurrentColumn(grid.places().columnAt(event.getX()));
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isShiftDown() && anchor >= 0) {
            int last = Math.min(Math.max(anchor, index), grid.list().getItems().size() - 1);
            model.tick(grid.list().getItems().subList(Math.min(anchor, index), last + 1).stream()
                    .map(LedgerRow::id).toList(), true);
            return;
        }
        anchor = index;
        if (event.getX() < ColumnLayout.TICKS || event.isShortcutDown()) {
            model.tick(row.id(), !model.isTicked(row.id()));
        } else if (event.getClickCount() == 2) {
            LedgerColumn column = grid.column();
            if (column != null && column.isEditable()) {
                actions.edit();
            } else {
                actions.open(row);
            }
        }
    }

    private ContextMenu menu() {
        LedgerRow row = current();
        LedgerColumn column = grid.column();
        var menu = new ContextMenu();
        menu.getItems().add(item("ledger.menu.open", () -> actions.open(row)));
        if (column != null && column.isEditable()) {
            menu.getItems().add(item("ledger.menu.edit", actions::edit));
        }
        menu.getItems().addAll(item("ledger.menu.copy", actions::copy),
                item("bulk.owner", actions::changeOwner), edit());
        if (column != null) {
            menu.getItems().addAll(new SeparatorMenuItem(),
                    item("ledger.menu.ascending", () -> model.order().setAll(new SortKey(column, false))),
                    item("ledger.menu.descending", () -> model.order().setAll(new SortKey(column, true))));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("ledger.menu.delete", () -> actions.delete(row)));
        return menu;
    }

    private MenuItem edit() {
        MenuItem edit = item("bulk.field", actions::editField);
        edit.setAccelerator(new KeyCodeCombination(KeyCode.B));
        return edit;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.of(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
