package landfall.ui.kit.bulk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import landfall.domain.Project;
import landfall.insight.Tally;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the ticked projects; it shows while any is ticked and covers nothing. */
public final class BulkBar extends HBox {
    private final PlaceContext context;
    private final Label count = Style.BOLD.on(new Label());
    private final Label sum = Style.MUTED.on(new Label());

    /** @param more what else the place can do with the ticked projects */
    public BulkBar(PlaceContext context, BulkActions actions, Button... more) {
        this.context = context;
        Texts texts = context.texts();
        BulkStyle.BULK_BAR.on(this);
        setId("bulk-bar");
        Button owner = Controls.button(Feather.USER, texts.of("bulk.owner"), actions::changeOwner);
        owner.setId("bulk-owner");
        Button field = Controls.button(Feather.EDIT_3, texts.of("bulk.field"), actions::editField);
        field.setId("bulk-field");
        field.setTooltip(new Tooltip(texts.of("bulk.field.tip")));
        Button recognise = Controls.button(Feather.AWARD, texts.of("bulk.recognise"), actions::recognise);
        recognise.setId("bulk-recognise");
        recognise.setTooltip(new Tooltip(texts.of("bulk.recognise.tip")));
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(count, sum, Controls.divider(), owner, field, recognise);
        getChildren().addAll(more);
        Node cap = Controls.keyCap("Esc");
        getChildren().addAll(Controls.spacer(), Controls.quiet(texts.of("bulk.clear"), actions::clearTicks), cap);
        show(List.of());
    }

    /** Counts and sums the ticked projects anew; without any the bar is gone. */
    public void show(List<Project> ticked) {
        setVisible(!ticked.isEmpty());
        setManaged(!ticked.isEmpty());
        if (ticked.isEmpty()) {
            return;
        }
        Texts texts = context.texts();
        Tally tally = Tally.of(ticked);
        String total = context.formats().money(tally.total());
        count.setText(texts.of("bulk.count", tally.count()));
        sum.setText(tally.withoutAmount() == 0 ? texts.of("bulk.sum", total)
                : texts.of("bulk.sum.unknown", total, tally.withoutAmount()));
        setAccessibleText(count.getText() + " " + sum.getText());
    }
}
