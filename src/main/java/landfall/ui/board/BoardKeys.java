package landfall.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import landfall.domain.Exit;
import landfall.domain.Stage;
import landfall.text.Texts;
import landfall.ui.board.column.ColumnView;
import landfall.ui.board.model.BoardCard;
import landfall.ui.kit.look.StageGlyph;

/** Everything the pointer can do on the board, done with keys and in the card's menu. */
final class BoardKeys {
    private final BoardView view;
    private final Texts texts;
    private final BoardActions actions;
    private final CardTicking ticking;
    private ContextMenu menu;

    BoardKeys(BoardView view, Texts texts, BoardActions actions, CardTicking ticking) {
        this.view = view;
        this.texts = texts;
        this.actions = actions;
        this.ticking = ticking;
        view.area().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        view.area().addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
    }

    private void press(KeyEvent event) {
        if (!(event.getTarget() instanceof ListView<?>)) {
            return;
        }
        if (ticking.press(event)) {
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0 && event.isShiftDown()) {
            view.selected().ifPresent(card -> moveBy(card, step));
            event.consume();
        } else if (step != 0) {
            goSideways(step);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            view.selected().ifPresent(actions::open);
            event.consume();
        } else if (event.getCode() == KeyCode.B) {
            actions.editField();
            event.consume();
        }
    }

    private void moveBy(BoardCard card, int step) {
        Stage stage = card.project().stage();
        Optional<Stage> target = step > 0 ? stage.next() : stage.previous();
        target.ifPresent(to -> move(card, to));
    }

    private void move(BoardCard card, Stage target) {
        actions.move(card, target, view.gesture(card, target));
    }

    private void goSideways(int step) {
        List<ColumnView> columns = view.columns();
        ColumnView from = view.selectedColumn().orElse(columns.getFirst());
        int row = Math.max(0, from.list().getSelectionModel().getSelectedIndex() - from.firstVisible());
        for (int at = from.stage().ordinal() + step; at >= 0 && at < columns.size(); at += step) {
            ColumnView to = columns.get(at);
            int count = to.list().getItems().size();
            if (count > 0) {
                int index = Math.min(to.firstVisible() + row, count - 1);
                view.select(to.list().getItems().get(index).id());
                to.list().requestFocus();
                return;
            }
        }
    }

    private void showMenu(ContextMenuEvent event) {
        if (menu != null) {
            menu.hide();
        }
        view.selected().ifPresent(card -> {
            menu = menuFor(card);
            menu.show(view, event.getScreenX(), event.getScreenY());
        });
        event.consume();
    }

    private ContextMenu menuFor(BoardCard card) {
        var items = new ContextMenu();
        MenuItem open = item("board.menu.open", () -> actions.open(card));
        open.setAccelerator(new KeyCodeCombination(KeyCode.ENTER));
        boolean ticked = view.model().ticks().isTicked(card.id());
        MenuItem tick = item(ticked ? "board.menu.untick" : "board.menu.tick", () -> ticking.toggle(card));
        tick.setAccelerator(new KeyCodeCombination(KeyCode.SPACE));
        MenuItem edit = item("bulk.field", () -> actions.editField(card));
        edit.setAccelerator(new KeyCodeCombination(KeyCode.B));
        items.getItems().addAll(open, tick, new SeparatorMenuItem(),
                item("bulk.owner", () -> actions.changeOwner(card)), edit, new SeparatorMenuItem());
        if (card.project().isLive()) {
            items.getItems().addAll(moves(card), new SeparatorMenuItem());
            for (Exit exit : Exit.values()) {
                if (exit.isOpenTo(card.project().stage())) {
                    items.getItems().add(item("board.menu.exit." + exit.name(),
                            () -> actions.exit(card, exit, view.standing(card))));
                }
            }
        } else {
            items.getItems().add(item("board.menu.revive", () -> actions.revive(card)));
        }
        items.getItems().addAll(new SeparatorMenuItem(), item("board.menu.delete", () -> actions.delete(card)));
        return items;
    }

    private Menu moves(BoardCard card) {
        Stage stage = card.project().stage();
        var moves = new Menu(texts.of("board.menu.move"));
        for (Stage target : Stage.values()) {
            if (target == stage) {
                continue;
            }
            String name = texts.of("stage." + target.name());
            var move = new MenuItem(target.compareTo(stage) > 0 ? name : texts.of("board.menu.correct", name),
                    new StageGlyph(target, 14));
            move.setOnAction(event -> move(card, target));
            boolean beside = Math.abs(target.ordinal() - stage.ordinal()) == 1;
            if (beside) {
                move.setAccelerator(new KeyCodeCombination(
                        target.compareTo(stage) > 0 ? KeyCode.RIGHT : KeyCode.LEFT, KeyCombination.SHIFT_DOWN));
            }
            moves.getItems().add(move);
        }
        return moves;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.of(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
