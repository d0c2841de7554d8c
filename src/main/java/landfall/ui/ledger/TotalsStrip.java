package landfall.ui.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.text.Texts;
import landfall.ui.kit.look.Style;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerResult;
import landfall.ui.ledger.rows.LedgerTotals;
import landfall.ui.ledger.rows.LedgerWords;

/** The bottom line: how many projects are shown, their sums, and what the sums leave out. */
final class TotalsStrip extends Strip {
    private static final double HEIGHT = 30;
    private static final LedgerColumn CODE = LedgerColumn.of(ProjectFields.CODE);
    private static final LedgerColumn NAME = LedgerColumn.of(ProjectFields.NAME);

    private final Texts texts;
    private final TextFit bold = new TextFit(12, true);
    private LedgerWords words;
    private LedgerTotals totals = LedgerResult.NOTHING.totals();

    TotalsStrip(ColumnLayout layout, Texts texts) {
        super(layout, HEIGHT);
        this.texts = texts;
        LedgerStyle.LEDGER_TOTALS.on(this);
    }

    /** Writes the totals. */
    void show(LedgerWords language, LedgerTotals sums) {
        words = language;
        totals = sums;
        var needed = new HashMap<LedgerColumn, Double>();
        for (LedgerColumn column : places().columns()) {
            if (column.isNumeric()) {
                needed.put(column, Math.ceil(bold.width(text(column)) + 2 * gap()) + 1);
            }
        }
        places().widenForTotals(needed);
        rebuild();
    }

    @Override
    Node node(LedgerColumn column) {
        var label = LedgerStyle.LEDGER_TOTAL.on(new Label(text(column)));
        label.setPrefHeight(HEIGHT);
        label.setAlignment(column.isNumeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (column == NAME || column.isNumeric() && !column.isDays()) {
            Style.BOLD.on(label);
        } else {
            Style.MUTED.on(label);
        }
        LedgerTotals.Sum sum = totals.of(column);
        if (sum != null && sum.unknown() > 0 && totals.count() > 0) {
            label.setTooltip(new Tooltip(texts.of("ledger.total.unknown.help", sum.unknown())));
        }
        return label;
    }

    private String text(LedgerColumn column) {
        if (column == CODE) {
            return texts.of("ledger.total");
        }
        if (column == NAME) {
            return texts.of("ledger.total.count", totals.count());
        }
        if (isSummary(column)) {
            return summary();
        }
        LedgerTotals.Sum sum = totals.of(column);
        if (sum == null || sum.value() == null) {
            return "";
        }
        String number = words.value(column, sum.value());
        return column.isDays() ? texts.of("ledger.total.average", number) : number;
    }

    private boolean isSummary(LedgerColumn column) {
        int at = places().columns().indexOf(column);
        return !places().isFrozen(at) && (at == 0 || places().isFrozen(at - 1)) && !column.isNumeric();
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Integer count = totals.byStage().get(stage);
            if (count != null) {
                parts.add(texts.of("ledger.total.stage", texts.of("stage." + stage.name()), count));
            }
        }
        String stages = String.join(texts.of("ledger.total.separator"), parts);
        int unknown = totals.of(LedgerColumn.of(ProjectFields.TOTAL_INVESTMENT)).unknown();
        return unknown == 0 ? stages : texts.of("ledger.total.with_unknown", stages, unknown);
    }

    // The summary reaches to the first column that has a sum of its own.
    @Override
    double width(int column) {
        if (!isSummary(places().columns().get(column))) {
            return places().width(column);
        }
        double width = 0;
        for (int i = column; i < places().columns().size() && !places().columns().get(i).isNumeric(); i++) {
            width += places().width(i);
        }
        return width;
    }
}
