package landfall.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.DayButton;
import landfall.ui.kit.EmptyState;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.Icons;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Segmented;
import landfall.ui.kit.Theme;
import landfall.ui.kit.Toolbar;
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
    private final FilterBar bar = new FilterBar();
    private final TextField search = new TextField();
    private final Label staleCount = new Label();
    private final Label overdueCount = new Label();
    private final Label missingCount = new Label();
    private final Label exitCount = new Label();
    private final ToggleButton stale;
    private final ToggleButton overdue;
    private final ToggleButton missing;
    private final ToggleButton exits;
    private final DayButton day;
    private final ColumnChooser chooser;
    private final Segmented<Boolean> density;
    private final Node searchPane;
    private String reason;
    private LedgerWords words;

    LedgerView(LedgerModel model, PlaceContext context, LedgerGrid grid, LedgerActions actions) {
        this.model = model;
        this.texts = context.texts();
        this.grid = grid;
        Theme.addSheet(this, LedgerView.class, "ledger.css");
        day = new DayButton(context, true);
        var toolbar = new Toolbar(context, texts.of("ledger.title")).with(day).withSearch().withUnits().withLanguages()
                .with(Controls.button(Feather.UPLOAD, texts.of("ledger.import"), actions::importFile),
                        Controls.button(Feather.DOWNLOAD, texts.of("ledger.export"), actions::export))
                .withNewProject();
        searchPane = FilterBar.filter(search, texts.of("ledger.search"));
        search.textProperty().addListener((property, before, after) ->
                model.shared().set(model.shared().get().withText(after)));
        stale = FilterBar.toggle(Feather.PAUSE, texts.of("ledger.stale"), staleCount);
        stale.setOnAction(event -> model.shared().set(model.shared().get().withStaleOnly(stale.isSelected())));
        overdue = FilterBar.toggle(Feather.ALERT_CIRCLE, texts.of("ledger.overdue.only"), overdueCount);
        overdue.setOnAction(event -> model.shared().set(model.shared().get().withOverdueOnly(overdue.isSelected())));
        missing = FilterBar.toggle(Feather.EDIT_3, texts.of("ledger.to_complete"), missingCount);
        missing.setId("ledger-to-complete");
        missing.selectedProperty().bindBidirectional(model.toComplete());
        exits = FilterBar.toggle(Feather.ARCHIVE, texts.of("ledger.exits"), exitCount);
        exits.setOnAction(event -> model.shared().set(model.shared().get().withExits(exits.isSelected())));
        chooser = new ColumnChooser(model, texts);
        density = new Segmented<Boolean>(model.comfortable()::set)
                .add(true, "", Icons.of(Feather.MENU)).add(false, "", Icons.of(Feather.ALIGN_JUSTIFY))
                .choose(model.comfortable().get());
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(toolbar, bar, grid);
    }

    /** The field that "/" focuses. */
    TextField search() {
        return search;
    }

    /** @param why the figure that the user came from, or null */
    void setReason(String why) {
        reason = why;
    }

    /**
     * Shows the result of the model's query.
     *
     * @param definition when a project is stale
     */
    void show(LedgerWords language, LedgerCounts counts, String definition) {
        words = language;
        stale.setTooltip(Controls.explanation(definition));
        day.refresh();
        staleCount.setText(Long.toString(counts.stale()));
        overdueCount.setText(Long.toString(counts.overdue()));
        missingCount.setText(Long.toString(counts.incomplete()));
        exitCount.setText(Long.toString(counts.exited()));
        exits.setSelected(model.shared().get().exitsToo());
        stale.setSelected(model.shared().get().staleOnly());
        overdue.setSelected(model.shared().get().overdueOnly());
        if (!search.getText().strip().equals(model.shared().get().text())) {
            search.setText(model.shared().get().text());
        }
        grid.showResult();
        showBar();
        cover();
    }

    private void showBar() {
        var nodes = new ArrayList<Node>(List.of(searchPane, stale, overdue, missing, exits));
        if (model.only().get() != null) {
            nodes.add(FilterBar.condition(reason == null ? texts.of("ledger.only") : reason,
                    () -> model.only().set(null)));
        }
        model.filters().forEach((column, filter) -> nodes.add(
                FilterBar.condition(texts.of("ledger.condition", words.label(column), asked(column, filter)),
                        () -> model.filter(column, null))));
        if (model.isNarrow()) {
            nodes.add(Controls.link(texts.of("ledger.clear"), model::clearFilters));
        }
        nodes.addAll(List.of(Controls.spacer(), chooser, density));
        if (!bar.getChildren().equals(nodes)) {
            bar.getChildren().setAll(nodes);
        }
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
