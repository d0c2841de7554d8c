package landfall.ui.board.look;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * The colours of the theme that cards are painted with, looked up in the style sheets once for all cards. Texts that look
 * up their own are styled anew whenever their card scrolls into view, which takes longer than all else.
 */
public final class CardColours extends Region {
    /** In the order in which board.css gives them to this node as its backgrounds. */
    public enum Colour {
        TEXT, MUTED, SUBTLE, WARN, DANGER, ON_ACCENT, ACCENT, CARD, CARD_LINE, RULE, EDGE, WARN_TINT, DANGER_TINT
    }

    private Background chip;
    private Background warnChip;
    private Background dangerChip;
    private Background rule;
    private Background edge;
    private Background tick;

    public CardColours() {
        BoardStyle.CARD_COLOURS.on(this);
        setManaged(false); // without a size nothing of it is drawn
        backgroundProperty().addListener(observable -> mix());
        mix();
    }

    private void mix() {
        var small = new CornerRadii(4);
        chip = new Background(new BackgroundFill(of(Colour.CARD_LINE), small, Insets.EMPTY),
                new BackgroundFill(of(Colour.CARD), new CornerRadii(3), new Insets(1)));
        warnChip = filled(Colour.WARN_TINT, small);
        dangerChip = filled(Colour.DANGER_TINT, small);
        rule = filled(Colour.RULE, CornerRadii.EMPTY);
        edge = filled(Colour.EDGE, new CornerRadii(6, 0, 0, 6, false));
        tick = filled(Colour.ACCENT, new CornerRadii(3));
    }

    private Background filled(Colour colour, CornerRadii radii) {
        return new Background(new BackgroundFill(of(colour), radii, Insets.EMPTY));
    }

    /** Runs the action whenever the theme has changed. */
    public void onChange(Runnable action) {
        backgroundProperty().addListener(observable -> action.run());
    }

    /** A colour of the theme; transparent before the first style pass. */
    public Paint of(Colour colour) {
        Background all = getBackground();
        return all == null || all.isEmpty() ? Color.TRANSPARENT : all.getFills().get(colour.ordinal()).getFill();
    }

    public Background chip() {
        return chip;
    }

    public Background warnChip() {
        return warnChip;
    }

    public Background dangerChip() {
        return dangerChip;
    }

    public Background rule() {
        return rule;
    }

    public Background edge() {
        return edge;
    }

    public Background tick() {
        return tick;
    }
}
