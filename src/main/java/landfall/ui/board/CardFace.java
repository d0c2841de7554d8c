package landfall.ui.board;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import landfall.domain.Project;
import org.kordamp.ikonli.feather.Feather;

/** One project on four lines, made of plain Text nodes because thousands of them scroll by. */
final class CardFace extends Region {
    static final double HEIGHT = 100;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("none");
    private static final double INSET = 12;
    private static final double ICON = 12;
    private static final double TICK = 14;
    /** From the middle of a line to the base line of its text. */
    private static final double BASE = 4;
    private static final double NAME_Y = 17;
    private static final double INVESTOR_Y = 36;
    private static final double META_Y = 58;
    private static final double RULE_Y = 72;
    private static final double STEP_Y = 85;

    private final CardWords words;
    private final Text name = text(BoardStyle.CARD_NAME);
    private final Text investor = text(BoardStyle.CARD_INVESTOR);
    private final Text amount = text(BoardStyle.CARD_AMOUNT);
    private final Text unit = text(BoardStyle.CARD_META);
    private final Text chain = text(BoardStyle.CARD_META);
    private final Text days = text(BoardStyle.CARD_META);
    private final Text owner = text(BoardStyle.CARD_META);
    private final Text step = text(BoardStyle.CARD_META);
    private final Text due = text(BoardStyle.CARD_META);
    private final Text problems = text(BoardStyle.CARD_META);
    private final Region chainChip = box(BoardStyle.CARD_CHIP);
    private final Region daysChip = box(BoardStyle.CARD_CHIP);
    private final Region problemsChip = box(BoardStyle.CARD_CHIP);
    private final Region rule = box(BoardStyle.CARD_RULE);
    private final Region edge = box(BoardStyle.CARD_EDGE);
    private final Text daysIcon = icon(Feather.CLOCK);
    private final Text arrow = icon(Feather.CORNER_DOWN_RIGHT);
    private final Text dueIcon = icon(Feather.ALERT_CIRCLE);
    private final Text flag = icon(Feather.FLAG);
    private final Text conflict = icon(Feather.GIT_MERGE);
    private final Region tick = box(BoardStyle.CARD_TICK);
    private final Text tickMark = icon(Feather.CHECK);
    private BoardCard card;
    private double fittedTo = -1;

    CardFace(CardWords words) {
        this.words = words;
        BoardStyle.CARD.on(this);
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(chainChip, daysChip, problemsChip, rule, edge, name, investor, amount, unit, chain, days,
                owner, step, due, problems, daysIcon, arrow, dueIcon, flag,
                conflict, tick, tickMark);
        BoardStyle.CARD_TICK_MARK.on(tickMark);
        setTicked(false);
        conflict.pseudoClassStateChanged(STALE, true);
        problems.pseudoClassStateChanged(OVERDUE, true);
        flag.pseudoClassStateChanged(OVERDUE, true);
        problemsChip.pseudoClassStateChanged(OVERDUE, true);
    }

    private static Text text(BoardStyle style) {
        var text = new Text();
        style.on(text);
        return text;
    }

    // A plain Text in the icon font: an icon node carries a style of its own, which costs a style pass each.
    private static Text icon(Feather glyph) {
        Text icon = text(BoardStyle.CARD_ICON);
        icon.setTextOrigin(VPos.CENTER);
        set(icon, glyph);
        return icon;
    }

    private static void set(Text icon, Feather glyph) {
        icon.setText(Character.toString(glyph.getCode()));
    }

    private static Region box(BoardStyle style) {
        var box = new Region();
        style.on(box);
        return box;
    }

    BoardCard card() {
        return card;
    }

    /** Shows another project, or the same one after a change. */
    void show(BoardCard next) {
        if (next.equals(card)) {
            return;
        }
        card = next;
        Project project = next.project();
        boolean live = project.isLive();
        int open = CardWords.problems(next);
        amount.setText(words.amountNumber(next));
        unit.setText(words.amountUnit(next));
        chain.setText(project.chain() == null ? "" : project.chain());
        days.setText(words.days(next));
        due.setText(words.due(next));
        problems.setText(open == 0 ? "" : Integer.toString(open));
        pseudoClassStateChanged(OUT, !live);
        for (Text part : new Text[] {name, investor, amount}) {
            part.pseudoClassStateChanged(OUT, !live);
        }
        edge.setVisible(next.stale());
        days.pseudoClassStateChanged(STALE, next.stale());
        daysChip.pseudoClassStateChanged(STALE, next.stale());
        due.pseudoClassStateChanged(OVERDUE, next.isOverdue());
        due.pseudoClassStateChanged(TODAY, next.dueToday());
        step.pseudoClassStateChanged(OVERDUE, next.isOverdue());
        step.pseudoClassStateChanged(EMPTY, !CardWords.hasNextStep(next) && !next.lacksNextStep());
        step.pseudoClassStateChanged(STALE, !CardWords.hasNextStep(next) && next.lacksNextStep());
        due.pseudoClassStateChanged(STALE, next.nextDue() == null);
        chainChip.setVisible(project.chain() != null);
        daysChip.setVisible(next.stale() || next.awaitsApproval() || !live);
        daysIcon.setVisible(live && !days.getText().isEmpty());
        set(daysIcon, next.awaitsApproval() ? Feather.PAUSE_CIRCLE : next.stale() ? Feather.PAUSE : Feather.CLOCK);
        daysIcon.pseudoClassStateChanged(STALE, next.stale());
        dueIcon.setVisible(next.isOverdue() || next.dueToday());
        set(dueIcon, next.isOverdue() ? Feather.ALERT_CIRCLE : Feather.SUN);
        dueIcon.pseudoClassStateChanged(OVERDUE, next.isOverdue());
        dueIcon.pseudoClassStateChanged(TODAY, next.dueToday());
        conflict.setVisible(next.conflict());
        flag.setVisible(open > 0);
        problemsChip.setVisible(open > 0);
        fittedTo = -1;
        requestLayout();
    }

    /** Marks the card as one of several that something will be done with. */
    void setTicked(boolean ticked) {
        if (ticked == tick.isVisible()) {
            return;
        }
        pseudoClassStateChanged(TICKED, ticked);
        tick.setVisible(ticked);
        tickMark.setVisible(ticked);
        fittedTo = -1;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        edge.resizeRelocate(0, 0, 3, getHeight());
        if (card == null || width == fittedTo) {
            return;
        }
        fittedTo = width;
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
