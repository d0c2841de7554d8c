package landfall.ui.ledger;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.DayButton;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.filter.ProjectFilterBar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Theme;
import landfall.ui.ledger.rows.ColumnFilter;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerCounts;
import landfall.ui.ledger.rows.LedgerResult;
import landfall.ui.ledger.rows.LedgerWords;
import org.kordamp.ikonli.feather.Feather;

/** The ledger as the user sees it: toolbar, filter bar and the table. */
final class LedgerView extends VBox {
    private final LedgerModel model;
    private final Texts texts;
    private final LedgerGrid grid;
    private final ProjectFilterBar bar;
    private final Label missingCount = new Label();
    private final DayButton day;
    private String reason;
    private LedgerWords words;

    LedgerView(LedgerModel model, PlaceContext context, LedgerGrid grid, LedgerActions actions) {
        this.model = model;
        this.texts = context.texts();
        this.grid = grid;
        Theme.addSheet(this, LedgerView.class, "ledger.css");
        day = new DayButton(context, true);
        Button print = Controls.icon(Feather.PRINTER, texts.of("ledger.print"), actions::print);
        print.setId("ledger-print");
        print.disableProperty().bind(model.result().map(result -> result.rows().isEmpty()));
        var toolbar = new Toolbar(context, texts.of("ledger.title")).with(day).withSearch().withUnits().withLanguages()
                .with(Controls.button(Feather.UPLOAD, texts.of("ledger.import"), actions::importFile),
                        Controls.button(Feather.DOWNLOAD, texts.of("ledger.export"), actions::export),
                        print)
                .withNewProject();
        ToggleButton missing = FilterBar.toggle(Feather.EDIT_3, texts.of("ledger.to_complete"), missingCount);
        missing.setId("ledger-to-complete");
        missing.selectedProperty().bindBidirectional(model.toComplete());
        Segmented<Boolean> density = new Segmented<Boolean>(model.comfortable()::set)
                .add(true, "", Icons.of(Feather.MENU)).add(false, "", Icons.of(Feather.ALIGN_JUSTIFY))
                .choose(model.comfortable().get());
        bar = new ProjectFilterBar(context, model.shared(), texts.of("ledger.search")).withSwitches(missing)
                .clearing(model::isNarrow, model::clearFilters).with(new ColumnChooser(model, texts), density);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(toolbar, bar, grid);
    }

    /** The bar with the filter that the places share. */
    ProjectFilterBar bar() {
        return bar;
    }

    /** @param why the figure that the user came from, or null */
    void setReason(String why) {
        reason = why;
    }

    /** Shows the result of the model's query. */
    void show(LedgerWords language, LedgerCounts counts) {
        words = language;
        day.refresh();
        missingCount.setText(Long.toString(counts.incomplete()));
        grid.showResult();
        showBar();
        cover();
    }

    private void showBar() {
        var nodes = new ArrayList<Node>();
        if (model.only().get() != null) {
            nodes.add(FilterBar.condition(reason == null ? texts.of("ledger.only") : reason,
                    () -> model.only().set(null)));
        }
        model.filters().forEach((column, filter) -> nodes.add(
                FilterBar.condition(texts.of("ledger.condition", words.label(column), asked(column, filter)),
                        () -> model.filter(column, null))));
        bar.showConditions(nodes);
    }

    private String asked(LedgerColumn column, ColumnFilter filter) {
        return switch (filter) {
            case ColumnFilter.Typed typed -> words.unit(column).isEmpty() ? typed.text()
                    : texts.of("ledger.condition.unit", typed.text(), words.unit(column));
            case ColumnFilter.AnyOf any -> String.join(texts.of("ledger.list.separator"), any.values().stream()
                    .map(value -> "".equals(value) ? texts.of("ledger.filter.nothing") : words.value(column, value))
                    .sorted().toList());
        };
    }

    private void cover() {
        LedgerResult result = model.result().get();
        if (!result.rows().isEmpty()) {
            grid.cover(null);
        } else if (result.total() == 0) {
            grid.cover(new EmptyState(Feather.INBOX, texts.of("ledger.empty"), texts.of("ledger.empty.note")));
        } else if (model.toComplete().get() && model.filters().isEmpty() && !model.shared().get().isNarrow()) {
            grid.cover(new EmptyState(Feather.CHECK_CIRCLE, texts.of("ledger.complete"), ""));
        } else {
            grid.cover(new EmptyState(Feather.FILTER, texts.of("ledger.none"),
                    texts.of("ledger.none.note", result.hidden()),
                    Controls.button(texts.of("ledger.clear"), model::clearFilters)));
        }
    }
}
