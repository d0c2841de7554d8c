package landfall.ui.board.card;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import landfall.ui.board.look.BoardStyle;
import landfall.ui.board.look.CardColours;
import landfall.ui.board.look.CardColours.Colour;
import landfall.ui.board.model.BoardCard;
import landfall.ui.kit.look.Fonts;
import landfall.ui.kit.look.Icons;
import org.kordamp.ikonli.feather.Feather;

/**
 * One project on four lines, made of plain Text nodes because thousands of them scroll by. They have fonts and colours
 * of their own instead of style classes, and what few cards show is added when a card shows it. Its parts are not managed:
 * other words need no layout pass, in which a list styles and lays out all its cards.
 */
public final class CardFace extends Region {
    public static final double HEIGHT = 100;
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final Font HEAD = Fonts.of(true, 13);
    private static final Font SUB = Fonts.of(false, 12);
    private static final Font META = Fonts.of(false, 11);
    private static final double INSET = 12;
    private static final double ICON = 12;
    private static final Font ICONS = Icons.font(ICON);
    private static final double TICK = 14;
    /** From the middle of a line to the base line of its text. */
    private static final double BASE = 4;
    private static final double NAME_Y = 17;
    private static final double INVESTOR_Y = 36;
    private static final double META_Y = 58;
    private static final double RULE_Y = 72;
    private static final double STEP_Y = 85;

    private final CardWords words;
    private final CardColours colours;
    private final Text name = text(HEAD);
    private final Text investor = text(SUB);
    private final Text amount = text(HEAD);
    private final Text unit = text(META);
    private final Text chain = text(META);
    private final Text days = text(META);
    private final Text owner = text(META);
    private final Text step = text(META);
    private final Text due = text(META);
    private final Text problems = text(META);
    private final Region chainChip = box();
    private final Region daysChip = box();
    private final Region problemsChip = box();
    private final Region rule = box();
    private final Region edge = box();
    private final Text daysIcon = icon(Feather.CLOCK);
    private final Text arrow = icon(Feather.CORNER_DOWN_RIGHT);
    private final Text dueIcon = icon(Feather.ALERT_CIRCLE);
    private final Text flag = icon(Feather.FLAG);
    private final Text conflict = icon(Feather.GIT_MERGE);
    private final Region tick = box();
    private final Text tickMark = icon(Feather.CHECK);
    private BoardCard card;
    private double fittedTo = -1;

    public CardFace(CardWords words, CardColours colours) {
        this.words = words;
        this.colours = colours;
        BoardStyle.CARD.on(this);
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(rule, name, investor, amount, unit, owner, step, due, arrow);
        tick.setVisible(false);
    }

    private static Text text(Font font) {
        var text = new Text();
        text.setFont(font);
        text.setManaged(false);
        return text;
    }

    private static Region box() {
        var box = new Region();
        box.setManaged(false);
        return box;
    }

    // A plain Text in the icon font: an icon node carries a style of its own, which costs a style pass each.
    private static Text icon(Feather glyph) {
        Text icon = text(ICONS);
        icon.setTextOrigin(VPos.CENTER);
        set(icon, glyph);
        return icon;
    }

    private static void set(Text icon, Feather glyph) {
        icon.setText(Character.toString(glyph.getCode()));
    }

    public BoardCard card() {
        return card;
    }

    /** Shows another project, or the same one after a change. */
    public void show(BoardCard next) {
        if (next.equals(card)) {
            return;
        }
        card = next;
        boolean live = next.project().isLive();
        int open = CardWords.problems(next);
        amount.setText(words.amountNumber(next));
        unit.setText(words.amountUnit(next));
        days.setText(words.days(next));
        due.setText(words.due(next));
        problems.setText(open == 0 ? "" : Integer.toString(open));
        pseudoClassStateChanged(OUT, !live);
        show(next.stale(), edge);
        show(next.project().chain() != null, chainChip, chain);
        show(next.stale() || next.awaitsApproval() || !live, daysChip);
        show(!days.getText().isEmpty(), days);
        show(live && !days.getText().isEmpty(), daysIcon);
        set(daysIcon, next.awaitsApproval() ? Feather.PAUSE_CIRCLE : next.stale() ? Feather.PAUSE : Feather.CLOCK);
        show(next.isOverdue() || next.dueToday(), dueIcon);
        set(dueIcon, next.isOverdue() ? Feather.ALERT_CIRCLE : Feather.SUN);
        show(next.conflict(), conflict);
        show(open > 0, problemsChip, flag, problems);
        paint();
        fit();
    }

    // Once there a part stays and is only hidden, for a part that comes back would be styled anew.
    private void show(boolean shown, Node... parts) {
        for (Node part : parts) {
            if (shown && part.getParent() == null) {
                getChildren().add(part instanceof Region ? 0 : getChildren().size(), part); // texts lie on the boxes
            }
            part.setVisible(shown);
        }
    }

    /** Takes the colours of the theme anew. */
    void paint() {
        if (card == null) {
            return;
        }
        boolean live = card.project().isLive();
        fill(live ? Colour.TEXT : Colour.SUBTLE, name, amount);
        fill(live ? Colour.MUTED : Colour.SUBTLE, investor);
        fill(Colour.MUTED, unit, chain, owner, arrow);
        fill(card.stale() ? Colour.WARN : Colour.MUTED, days, daysIcon);
        fill(stepColour(), step);
        fill(card.isOverdue() ? Colour.DANGER : card.dueToday() || card.nextDue() == null ? Colour.WARN : Colour.MUTED,
                due, dueIcon);
        fill(Colour.WARN, conflict);
        fill(Colour.DANGER, flag, problems);
        fill(Colour.ON_ACCENT, tickMark);
        chainChip.setBackground(colours.chip());
        daysChip.setBackground(card.stale() ? colours.warnChip() : colours.chip());
        problemsChip.setBackground(colours.dangerChip());
        rule.setBackground(colours.rule());
        edge.setBackground(colours.edge());
        tick.setBackground(colours.tick());
    }

    private Colour stepColour() {
        if (!CardWords.hasNextStep(card)) {
            return card.lacksNextStep() ? card.isOverdue() ? Colour.DANGER : Colour.WARN : Colour.SUBTLE;
        }
        return card.isOverdue() ? Colour.DANGER : Colour.MUTED;
    }

    private void fill(Colour colour, Text... texts) {
        for (Text text : texts) {
            text.setFill(colours.of(colour));
        }
    }

    /** Marks the card as one of several that something will be done with. */
    void setTicked(boolean ticked) {
        if (ticked == tick.isVisible()) {
            return;
        }
        pseudoClassStateChanged(TICKED, ticked);
        show(ticked, tick, tickMark);
        fit();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != fittedTo) {
            fit();
        }
    }

    private void fit() {
        double width = getWidth();
        if (card == null || width == 0) {
            return;
        }
        fittedTo = width;
        edge.resizeRelocate(0, 0, 3, HEIGHT);
        double right = width - INSET;
        layoutName(right);
        double amountLeft = right - width(unit) - width(amount);
        put(unit, right - width(unit), INVESTOR_Y);
        put(amount, amountLeft, INVESTOR_Y);
        Ellipsis.fit(investor, card.investor(), amountLeft - 8 - INSET);
        put(investor, INSET, INVESTOR_Y);
        layoutMeta(right);
        layoutStep(right);
    }

    private void layoutName(double right) {
        double end = right;
        if (flag.isVisible()) {
            double chip = 6 + ICON + 4 + width(problems) + 6;
            end = right - chip - 6;
            problemsChip.resizeRelocate(right - chip, NAME_Y - 9, chip, 18);
            put(flag, right - chip + 6, NAME_Y);
            put(problems, right - 6 - width(problems), NAME_Y);
        }
        if (conflict.isVisible()) {
            end -= ICON;
            put(conflict, end, NAME_Y);
            end -= 6;
        }
        double start = tick.isVisible() ? INSET + TICK + 6 : INSET;
        tick.resizeRelocate(INSET, NAME_Y - TICK / 2, TICK, TICK);
        put(tickMark, INSET + (TICK - ICON) / 2, NAME_Y);
        Ellipsis.fit(name, card.project().name(), end - start);
        put(name, start, NAME_Y);
    }

    private void layoutMeta(double right) {
        String person = card.project().owner();
        Ellipsis.fit(owner, person == null ? "" : person, 80);
        double end = right - width(owner);
        put(owner, end, META_Y);
        double daysWidth = width(days) + (daysIcon.isVisible() ? ICON + 4 : 0)
                + (daysChip.isVisible() ? 12 : 0);
        double x = INSET;
        if (chainChip.isVisible()) {
            double room = end - 8 - daysWidth - 6 - INSET;
            Ellipsis.fit(chain, card.project().chain(), room - 14);
            double chip = width(chain) + 14;
            chainChip.resizeRelocate(x, META_Y - 9, chip, 18);
            put(chain, x + 7, META_Y);
            x += chip + 6;
        }
        if (daysChip.isVisible()) {
            daysChip.resizeRelocate(x, META_Y - 9, daysWidth, 18);
            x += 6;
        }
        put(daysIcon, x, META_Y);
        put(days, x + (daysIcon.isVisible() ? ICON + 4 : 0), META_Y);
    }

    private void layoutStep(double right) {
        rule.resizeRelocate(INSET, RULE_Y, right - INSET, 1);
        put(arrow, INSET, STEP_Y);
        double end = right - width(due);
        put(due, end, STEP_Y);
        if (dueIcon.isVisible()) {
            end -= ICON + 3;
            put(dueIcon, end, STEP_Y);
        }
        double x = INSET + ICON + 5;
        Ellipsis.fit(step, words.nextStep(card), end - 8 - x);
        put(step, x, STEP_Y);
    }

    private static double width(Text text) {
        return text.getText().isEmpty() ? 0 : Math.ceil(text.getLayoutBounds().getWidth());
    }

    private static void put(Text text, double x, double y) {
        text.setLayoutX(Math.round(x));
        text.setLayoutY(text.getTextOrigin() == VPos.BASELINE ? y + BASE : y);
    }
}
