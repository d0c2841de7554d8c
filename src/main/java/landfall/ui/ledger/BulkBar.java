package landfall.ui.ledger;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import landfall.domain.ProjectFields;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Style;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.ui.ledger.rows.LedgerTotals;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the ticked projects; it shows while any is ticked and covers no row. */
final class BulkBar extends HBox {
    private static final LedgerColumn TOTAL = LedgerColumn.of(ProjectFields.TOTAL_INVESTMENT);

    private final LedgerGrid grid;
    private final Texts texts;
    private final Label count = Style.BOLD.on(new Label());
    private final Label sum = Style.MUTED.on(new Label());

    BulkBar(LedgerGrid grid, Texts texts, LedgerActions actions) {
        this.grid = grid;
        this.texts = texts;
        LedgerStyle.LEDGER_BULK.on(this);
        getChildren().addAll(count, sum, Controls.divider(),
                Controls.button(Feather.USER, texts.of("ledger.bulk.owner"), actions::changeOwner),
                Controls.button(Feather.COPY, texts.of("ledger.bulk.copy"), actions::copy),
                Controls.button(Feather.DOWNLOAD, texts.of("ledger.bulk.export"), actions::export),
                Controls.spacer(),
                Controls.quiet(texts.of("ledger.bulk.clear"), grid.model()::clearTicks),
                Controls.keyCap("Esc"));
        grid.model().onTicks(this::show);
        show();
    }

    /** Counts and sums anew. */
    void show() {
        List<LedgerRow> rows = grid.model().tickedRows();
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
        if (rows.isEmpty()) {
            return;
        }
        count.setText(texts.of("ledger.bulk.count", rows.size()));
        Object total = LedgerTotals.of(rows).of(TOTAL).value();
        sum.setText(total == null ? "" : texts.of("ledger.bulk.sum", grid.words().value(TOTAL, total),
                grid.words().unit(TOTAL)));
    }
}
