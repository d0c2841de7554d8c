package landfall.ui.board.column;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import landfall.domain.Stage;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.board.card.CardCell;
import landfall.ui.board.card.CardFace;
import landfall.ui.board.card.CardList;
import landfall.ui.board.card.CardWords;
import landfall.ui.board.look.BoardStyle;
import landfall.ui.board.look.CardColours;
import landfall.ui.board.model.BoardCard;
import landfall.ui.board.model.BoardColumn;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.bulk.ProjectTicks;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** One stage of the board: the header, the slot that says what a drop would do, and the cards. */
public final class ColumnView extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    /** The scroll bar lies in the gap to the next column, so that cards keep their width. */
    private static final double SCROLL_GAP = 10;

    private final Stage stage;
    private final Texts texts;
    private final ColumnHead head;
    private final Label slot;
    private final Label more;
    private final EmptyColumn empty;
    private final ListView<BoardCard> list = new CardList();
    private final DoubleProperty cardWidth = new SimpleDoubleProperty(this, "cardWidth");
    private final PauseTransition settle = new PauseTransition(Duration.millis(60));

    /**
     * An empty column.
     *
     * @param colours of all cards
     * @param moving the id of the project that is being moved, or null
     * @param actions what the user can ask for above or instead of the cards
     */
    public ColumnView(Stage stage, Texts texts, Formats formats, ObservableValue<MoneyUnit> moneyUnit, CardWords words,
               CardColours colours, ObservableValue<String> moving, ProjectTicks ticks, ColumnActions actions) {
        this.stage = stage;
        this.texts = texts;
        head = new ColumnHead(stage, texts, formats, moneyUnit, actions);
        empty = new EmptyColumn(stage, texts, actions::clearFilter);
        slot = BoardStyle.DROP_SLOT.on(new Label("", Icons.of(Feather.CORNER_DOWN_RIGHT)));
        slot.setMaxWidth(Double.MAX_VALUE);
        VBox.setMargin(slot, new Insets(8, 0, 0, 0));
        more = BoardStyle.COLUMN_MORE.on(new Label("", Icons.small(Feather.CHEVRON_DOWN)));
        more.setMaxWidth(Double.MAX_VALUE);
        more.setMouseTransparent(true);
        var bar = BoardStyle.COLUMN_BAR.on(new Region());
        Style.of(stage).on(bar);
        Style.of(stage).on(BoardStyle.BOARD_COLUMN.on(this));
        list.setCellFactory(view -> new CardCell(words, colours, cardWidth, moving, ticks));
        list.setPlaceholder(empty);
        list.setMinHeight(0);
        list.setPrefHeight(0);
        list.setId("board-column-" + stage.name());
        BoardStyle.COLUMN_LIST.on(list);
        BoardStyle.bare(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        clearSlot();
        getChildren().addAll(head, bar, slot, list, more);
        setMinWidth(0);
        setAlignment(Pos.TOP_LEFT);
        settle.setOnFinished(event -> countBelow());
        list.heightProperty().addListener(observable -> settle.playFromStart());
        list.skinProperty().addListener(observable -> watchScrolling());
    }

    private void watchScrolling() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            for (var node : flow.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar bar && bar.getOrientation() == javafx.geometry.Orientation.VERTICAL) {
                    bar.valueProperty().addListener(observable -> settle.playFromStart());
                }
            }
        }
    }

    public Stage stage() {
        return stage;
    }

    public ListView<BoardCard> list() {
        return list;
    }

    /**
     * Shows the cards and figures of a column, keeping the selection on the same project.
     *
     * @param definition when a project is stale
     */
    public void show(BoardColumn column, String definition) {
        BoardCard selected = list.getSelectionModel().getSelectedItem();
        head.show(column, definition);
        empty.show(column);
        list.setAccessibleText(head.getAccessibleText());
        if (!list.getItems().equals(column.cards())) {
            // A list of which all items are replaced would style every cell anew.
            list.setItems(FXCollections.observableList(column.cards()));
            if (selected != null) {
                select(selected.id());
            }
        }
        settle.playFromStart();
    }

    /** Selects a project's card and brings it into view; false when this column does not show it. */
    public boolean select(String id) {
        int index = indexOf(id);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
            return false;
        }
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        reveal(index);
        return true;
    }

    public int indexOf(String id) {
        List<BoardCard> cards = list.getItems();
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Scrolls as little as needed to bring a card into view. */
    public void reveal(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        }
    }

    /** The index of the first card in view. */
    public int firstVisible() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex() : 0;
    }

    /**
     * Marks the column as the place where the card would go.
     *
     * @param carried true while a hand holds the card over the column
     */
    public void showSlot(BoardCard newcomer, boolean carried) {
        String name = texts.of("stage." + stage.name());
        slot.setText(carried ? texts.of("board.drop", name) : texts.of("board.form.move", name));
        markTarget(true);
        head.was(newcomer);
    }

    /** Ends {@link #showSlot}. */
    public void clearSlot() {
        boolean shown = slot.isVisible() && !slot.getText().isEmpty();
        markTarget(false);
        if (shown) {
            head.was(null);
        }
    }

    private void markTarget(boolean target) {
        slot.setVisible(target);
        slot.setManaged(target);
        pseudoClassStateChanged(TARGET, target);
    }

    private void countBelow() {
        int below = 0;
        int count = list.getItems().size();
        if (count > 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getLastVisibleCell() != null) {
            var last = flow.getLastVisibleCell();
            boolean whole = last.getLayoutY() + CardFace.HEIGHT <= flow.getHeight() + 1;
            below = count - 1 - last.getIndex() + (whole ? 0 : 1);
        }
        more.setText(texts.of("board.column.more", below));
        more.setVisible(below > 0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        cardWidth.set(Math.floor(width));
        super.layoutChildren();
        list.resize(width + SCROLL_GAP, list.getHeight());
    }
}
