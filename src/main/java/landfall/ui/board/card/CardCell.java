package landfall.ui.board.card;

import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import landfall.ui.board.look.BoardStyle;
import landfall.ui.board.look.CardColours;
import landfall.ui.board.model.BoardCard;
import landfall.ui.kit.bulk.ProjectTicks;

/** A card in its column. */
public final class CardCell extends ListCell<BoardCard> {
    /** A card and the space below it, in pixels. */
    static final double HEIGHT = CardFace.HEIGHT + 8;
    private static final PseudoClass MOVING = PseudoClass.getPseudoClass("moving");

    private final CardFace face;
    private final CardWords words;
    private final ObservableDoubleValue width;
    private final ObservableValue<String> moving;
    private final ProjectTicks ticks;

    /**
     * An empty cell.
     *
     * @param width the width of the card in pixels, whatever the cell's own width
     * @param moving the id of the project that is being moved, or null
     */
    public CardCell(CardWords words, CardColours colours, ObservableDoubleValue width, ObservableValue<String> moving,
             ProjectTicks ticks) {
        this.words = words;
        this.width = width;
        this.moving = moving;
        this.ticks = ticks;
        face = new CardFace(words, colours);
        BoardStyle.CARD_CELL.on(this);
        width.addListener(observable -> requestLayout());
        moving.addListener(observable -> markMoving());
        ticks.onChange(this::markTicked);
        colours.onChange(face::paint);
        BoardStyle.bare(this);
        setPadding(Insets.EMPTY);
        setText(null);
    }

    public CardFace face() {
        return face;
    }

    @Override
    protected void updateItem(BoardCard card, boolean empty) {
        super.updateItem(card, empty);
        // A face that leaves the window is styled anew when it comes back, so once there it stays and is only hidden.
        face.setVisible(!empty && card != null);
        if (!face.isVisible()) {
            return;
        }
        face.show(card);
        setGraphic(face);
        markMoving();
        markTicked();
    }

    private void markTicked() {
        BoardCard card = getItem();
        if (card != null && !isEmpty()) {
            face.setTicked(ticks.isTicked(card.id()));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        BoardCard card = getItem();
        return attribute == AccessibleAttribute.TEXT && card != null && !isEmpty()
                ? words.spoken(card, ticks.isTicked(card.id())) : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void markMoving() {
        BoardCard card = getItem();
        face.pseudoClassStateChanged(MOVING, card != null && card.id().equals(moving.getValue()));
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() == face) {
            face.resizeRelocate(0, 0, width.get(), CardFace.HEIGHT);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // the column gives the width
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
