package landfall.ui.board.column;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.board.look.BoardStyle;
import landfall.ui.board.model.BoardCard;
import landfall.ui.board.model.BoardColumn;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The figures above a column: count and investment, average stay, and what is in trouble. */
final class ColumnHead extends VBox {
    private final Texts texts;
    private final Formats formats;
    private final ObservableValue<MoneyUnit> moneyUnit;
    private final Label count = label(BoardStyle.COLUMN_NOTE);
    private final Label unknown = label(BoardStyle.COLUMN_NOTE);
    private final Label was = label(BoardStyle.COLUMN_WAS);
    private final Label total = label(BoardStyle.COLUMN_TOTAL);
    private final Label unit = label(BoardStyle.COLUMN_NOTE);
    private final Label stay = label(BoardStyle.COLUMN_NOTE);
    private final Button stale = trouble(Feather.PAUSE, Style.WARN_TEXT);
    private final Button overdue = trouble(Feather.ALERT_CIRCLE, Style.DANGER_TEXT);
    private BoardColumn column;

    /**
     * The head of a column.
     *
     * @param moneyUnit the unit of the total, which may change at any time
     * @param actions opens the projects behind the counts of stale and overdue ones
     */
    ColumnHead(Stage stage, Texts texts, Formats formats, ObservableValue<MoneyUnit> moneyUnit, ColumnActions actions) {
        this.texts = texts;
        this.formats = formats;
        this.moneyUnit = moneyUnit;
        BoardStyle.COLUMN_HEAD.on(this);
        Label name = label(BoardStyle.COLUMN_NAME);
        name.setText(texts.of("stage." + stage.name()));
        stale.setId("board-stale-" + stage.name());
        stale.setOnAction(event -> actions.showStale(column));
        overdue.setOnAction(event -> actions.showOverdue(column));
        unit.setMinWidth(USE_PREF_SIZE);
        var sum = new HBox(was, total, unit);
        sum.setAlignment(Pos.BASELINE_LEFT);
        sum.setMaxHeight(USE_PREF_SIZE);
        var first = new HBox(6, new StageGlyph(stage, 14), name, count, Controls.spacer(), unknown, sum);
        var second = new HBox(8, stay, Controls.spacer(), stale, overdue);
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        first.setMinHeight(24);
        second.setMinHeight(16);
        getChildren().addAll(first, second);
        moneyUnit.addListener((property, before, now) -> {
            if (column != null) {
                show(column, stale.getAccessibleHelp());
            }
        });
    }

    private static Label label(BoardStyle style) {
        Label label = style.on(new Label());
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Button trouble(Feather icon, Style look) {
        var button = BoardStyle.COLUMN_TROUBLE.on(new Button("", Icons.small(icon)));
        button.setMinWidth(USE_PREF_SIZE);
        return look.on(button);
    }

    /** Shows the figures of a column; {@code definition} says when a project is stale. */
    void show(BoardColumn next, String definition) {
        column = next;
        Controls.explain(stale, definition);
        count.setText(texts.of("board.column.count", next.count()));
        stay.setText(next.stage() == Stage.PRODUCING ? texts.of("board.column.entered", next.enteredThisYear())
                : next.averageDays().isPresent() ? texts.of("board.column.stay", next.averageDays().getAsInt()) : "");
        set(unknown, next.unknown(), texts.of("board.column.unknown", next.unknown()));
        set(stale, next.stale(), texts.of("board.column.stale", next.stale()));
        set(overdue, next.overdue(), texts.of("board.column.overdue", next.overdue()));
        Controls.explain(unknown, texts.of("board.column.unknown.note", next.unknown()));
        was(null);
        setAccessibleText(spoken());
    }

    private static void set(Labeled label, int number, String text) {
        label.setText(text);
        label.setVisible(number > 0);
        label.setManaged(number > 0);
    }

    /** Shows what the column will add up to with a newcomer, beside what it adds up to now; null ends that. */
    void was(BoardCard newcomer) {
        Money now = newcomer == null ? column.total() : column.totalWith(newcomer);
        boolean differs = !now.equals(column.total());
        total.setText(number(now));
        unit.setText("\u00a0" + moneyUnit.getValue().label(texts));
        was.setText(differs ? texts.of("board.column.was", number(column.total())) + "\u00a0" : "");
        was.setVisible(differs);
        was.setManaged(differs);
        unknown.setManaged(!differs && column.unknown() > 0);
        unknown.setVisible(!differs && column.unknown() > 0);
        Style.ACCENT_TEXT.on(total, newcomer != null);
    }

    private String number(Money money) {
        MoneyUnit of = moneyUnit.getValue();
        return texts.of("board.column.total", formats.moneyIn(money, of.yuan(texts), of.totalDecimals(texts)));
    }

    private String spoken() {
        var parts = new ArrayList<String>();
        parts.add(texts.of("stage." + column.stage().name()));
        parts.add(count.getText());
        parts.add(total.getText() + unit.getText());
        for (Labeled label : List.<Labeled>of(unknown, stay, stale, overdue)) {
            if (label.isVisible() && !label.getText().isEmpty()) {
                parts.add(label.getText());
            }
        }
        return String.join(texts.of("board.card.said.comma"), parts);
    }
}
