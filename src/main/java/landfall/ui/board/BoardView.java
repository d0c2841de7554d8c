package landfall.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.Stage;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.board.card.CardWords;
import landfall.ui.board.column.ColumnView;
import landfall.ui.board.look.BoardStyle;
import landfall.ui.board.look.CardColours;
import landfall.ui.board.model.BoardCard;
import landfall.ui.board.model.BoardModel;
import landfall.ui.board.model.BoardSnapshot;
import landfall.ui.kit.MoneyUnit;

/** The five columns with their cards, and the tray of those that left. */
final class BoardView extends StackPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double COLUMN_MIN = 232;
    private static final double ROOMY = 5 * COLUMN_MIN + 4 * 12 + 2 * 16;

    private final BoardModel model;
    private final Texts texts;
    private final List<ColumnView> columns = new ArrayList<>();
    private final HBox row = BoardStyle.BOARD_COLUMNS.on(new HBox());
    private final ScrollPane scroll = new ScrollPane(row);
    private final VBox content = new VBox(scroll);
    private final Pane overlay = new Pane();
    private final CardColours colours = new CardColours();
    private final StringProperty moving = new SimpleStringProperty(this, "moving");
    private boolean selecting;

    BoardView(BoardModel model, Texts texts, Formats formats, ObservableValue<MoneyUnit> moneyUnit,
              BoardActions actions) {
        this.model = model;
        this.texts = texts;
        BoardStyle.BOARD.on(this);
        var words = new CardWords(texts, formats);
        for (Stage stage : Stage.values()) {
            columns.add(column(stage, texts, formats, moneyUnit, words, actions));
        }
        row.getChildren().addAll(columns);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        BoardStyle.bare(scroll);
        scroll.skinProperty().addListener(observable -> bareViewport());
        scroll.widthProperty().addListener((property, before, now) ->
                row.pseudoClassStateChanged(NARROW, now.doubleValue() < ROOMY));
        overlay.setPickOnBounds(false);
        var tray = new Tray(model, texts, formats, actions);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.getChildren().add(tray);
        getChildren().addAll(colours, content, overlay);
        new CardDrag(scroll, overlay, columns, words, colours, moving, actions);
        model.boardProperty().addListener((property, before, now) -> show(now));
        show(model.board());
    }

    // A scroll pane keeps a picture of its content, and draws all of it anew when one card changes.
    private void bareViewport() {
        if (scroll.lookup(".viewport") instanceof Region viewport) {
            viewport.setCache(false);
            BoardStyle.bare(viewport);
        }
    }

    /** Puts a bar below the columns; where it takes room away from them, the selected card stays in view. */
    void dock(Region bar) {
        content.getChildren().add(1, bar);
        bar.visibleProperty().addListener((property, before, now) -> {
            layout();
            selectedColumn().ifPresent(column -> column.reveal(column.list().getSelectionModel().getSelectedIndex()));
        });
    }

    private ColumnView column(Stage stage, Texts texts, Formats formats, ObservableValue<MoneyUnit> moneyUnit,
                              CardWords words, BoardActions actions) {
        var column = new ColumnView(stage, texts, formats, moneyUnit, words, colours, moving,
                model.ticks(), actions);
        column.setMinWidth(COLUMN_MIN);
        column.setPrefWidth(COLUMN_MIN);
        HBox.setHgrow(column, Priority.ALWAYS);
        var list = column.list();
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && !selecting) {
                select(now.id());
            }
        });
        // A press selects the card under it, before the focus that comes with it selects the first one.
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            BoardCard card = CardDrag.cardAt(event);
            if (card != null) {
                select(card.id());
            }
        });
        list.focusedProperty().addListener((property, before, now) -> {
            if (now && list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
                select(list.getItems().get(column.firstVisible()).id());
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY
                    && event.isStillSincePress()) {
                selected().ifPresent(actions::open);
            }
        });
        return column;
    }

    private void show(BoardSnapshot board) {
        boolean focused = columns.stream().anyMatch(column -> column.list().isFocused());
        selecting = true;
        String definition = model.ageing().definition(texts);
        for (ColumnView column : columns) {
            column.show(board.column(column.stage()), definition);
        }
        selecting = false;
        String id = model.selectedProperty().get();
        if (id != null) {
            select(id);
            if (focused) {
                selectedColumn().ifPresent(column -> column.list().requestFocus());
            }
        }
    }

    /** Selects a project wherever it stands; nothing happens when the board does not show it. */
    void select(String id) {
        selecting = true;
        for (ColumnView column : columns) {
            if (column.select(id)) {
                model.selectedProperty().set(id);
            }
        }
        selecting = false;
    }

    BoardModel model() {
        return model;
    }

    List<ColumnView> columns() {
        return columns;
    }

    /** The column with the selected card. */
    Optional<ColumnView> selectedColumn() {
        return columns.stream().filter(column -> !column.list().getSelectionModel().isEmpty()).findFirst();
    }

    /** The selected card. */
    Optional<BoardCard> selected() {
        return selectedColumn().map(column -> column.list().getSelectionModel().getSelectedItem());
    }

    /** Brings the keyboard to the selected card, or to the first one there is. */
    void takeFocus() {
        applyCss(); // before its first style pass a scroll pane keeps its content out of the window
        selectedColumn().or(() -> columns.stream().filter(column -> !column.list().getItems().isEmpty()).findFirst())
                .orElse(columns.getFirst()).list().requestFocus();
    }

    /** A move asked for by key or menu: the target column is marked until the form closes. */
    MoveGesture gesture(BoardCard card, Stage target) {
        ColumnView over = columns.get(target.ordinal());
        over.showSlot(card, false);
        moving.set(card.id());
        reveal(over);
        return new Asked(over) {
            @Override
            public void cancelled() {
                over.clearSlot();
                moving.set(null);
            }
        };
    }

    /** A question about a card that stays where it is. */
    MoveGesture standing(BoardCard card) {
        return new Asked(columns.get(card.project().stage().ordinal()));
    }

    private void reveal(ColumnView column) {
        double hidden = row.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            Bounds bounds = column.getBoundsInParent();
            double left = scroll.getHvalue() * hidden;
            double least = bounds.getMaxX() + 16 - scroll.getViewportBounds().getWidth();
            double most = bounds.getMinX() - 16;
            scroll.setHvalue(Math.clamp(Math.clamp(left, Math.min(least, most), Math.max(least, most)) / hidden, 0, 1));
        }
    }

    /** The columns, where keys and the menu are about cards. */
    Region area() {
        return scroll;
    }

    /** Where a form may float above the columns. */
    Pane overlay() {
        return overlay;
    }

    /** A question that nobody's hand holds a card for. */
    private static class Asked implements MoveGesture {
        private final ColumnView beside;

        Asked(ColumnView beside) {
            this.beside = beside;
        }

        @Override
        public Bounds near() {
            return beside.localToScene(beside.getLayoutBounds());
        }

        @Override
        public void confirmed() {
            cancelled();
        }

        @Override
        public void cancelled() {
        }
    }
}
