package landfall.ui.targets;

import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.Holder;
import landfall.insight.indicator.Indicator;
import landfall.text.Texts;
import landfall.ui.kit.DayButton;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The year and whose columns above, the table in the middle, the selected target with its months at the right. */
final class TargetsView extends VBox {
    private final PlaceContext context;
    private final Texts texts;
    private final TargetsModel model;
    private final TargetGrid grid;
    private final CurvePanel panel;
    private final Label year = Controls.label("", Style.BOLD);
    private final Label month = new Label();
    private final MenuButton months;
    private final Label time = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private final DayButton day;
    private final Button enter;
    private final EmptyState empty;
    private final HBox hint;
    private int enteringYear;

    TargetsView(PlaceContext context, TargetsModel model, TargetsActions actions) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        var amounts = new Amounts(context);
        panel = new CurvePanel(context, model, amounts, actions, this::focusGrid);
        grid = new TargetGrid(context, model, amounts, actions, panel::show);
        day = new DayButton(context, false);
        months = FilterBar.choice(Feather.CALENDAR, texts.of("targets.month"), month);
        months.setId("targets-month");
        months.setOnShowing(event -> offer());
        offer();
        enter = Controls.primary(texts.of("targets.empty.enter"), this::begin);
        enter.setId("targets-enter");
        empty = new EmptyState(Feather.TARGET, texts.of("targets.empty"), texts.of("targets.empty.note"),
                enter,
                Controls.button(texts.of("targets.import"), actions::choose));
        hint = new HBox(6, Controls.label(texts.of("targets.hint"), Style.TEXT_XS, Style.MUTED));
        hint.setAlignment(Pos.CENTER_RIGHT);
        var body = new HBox(new StackPane(grid, empty), panel);
        HBox.setHgrow(body.getChildren().getFirst(), Priority.ALWAYS);
        ((StackPane) body.getChildren().getFirst()).setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        TargetsStyle.TARGETS.on(this);
        getChildren().addAll(toolbar(actions), filters(), body);
        Theme.addSheet(this, TargetsView.class, "targets.css");
        model.asked().addListener((property, old, asked) -> refreshBar());
        model.table().addListener((property, old, table) -> show(table));
        context.unit().addListener((property, old, unit) -> {
            if (model.table().get() != null) {
                show(model.table().get());
            }
        });
        empty.setVisible(false);
        refreshBar();
    }

    private Toolbar toolbar(TargetsActions actions) {
        var previous = Controls.icon(Feather.CHEVRON_LEFT, texts.of("targets.year.previous"), () -> step(-1));
        previous.setId("targets-year-previous");
        var next = Controls.icon(Feather.CHEVRON_RIGHT, texts.of("targets.year.next"), () -> step(1));
        next.setId("targets-year-next");
        var years = new HBox(2, previous, year, next);
        years.setAlignment(Pos.CENTER_LEFT);
        year.setMinWidth(Label.USE_PREF_SIZE);
        var bring = Controls.button(Feather.DOWNLOAD, texts.of("targets.import"), actions::choose);
        bring.setId("targets-import");
        var export = Controls.button(Feather.UPLOAD, texts.of("targets.export"), actions::export);
        export.setId("targets-export");
        return new Toolbar(context, texts.of("targets.title")).with(day, years).withSearch().withUnits()
                .withLanguages().with(bring, export);
    }

    private FilterBar filters() {
        var kinds = new Segmented<Holder.Kind>(model::kind);
        for (Holder.Kind kind : Holder.Kind.values()) {
            if (kind != Holder.Kind.BUREAU) {
                kinds.add(kind, texts.of("targets.kind." + kind.name()), null);
            }
        }
        kinds.choose(model.asked().get().kind());
        time.setMinWidth(Label.USE_PREF_SIZE);
        return new FilterBar().with(kinds, months, time, Controls.spacer(), hint);
    }

    /** Another year; also by [ and ]. */
    void step(int by) {
        model.year(model.asked().get().year() + by);
    }

    void refreshDay() {
        day.refresh();
    }

    /** Gives the focus to the table, or to what can be done where there are no targets yet. */
    void focusFirst() {
        if (empty.isVisible()) {
            enter.requestFocus();
        } else {
            grid.focus();
        }
    }

    void focusGrid() {
        grid.focus();
    }

    private void begin() {
        enteringYear = model.asked().get().year();
        show(model.table().get());
        grid.focus();
        grid.edit(null);
    }

    private void refreshBar() {
        TargetsModel.Asked asked = model.asked().get();
        year.setText(context.formats().year(Year.of(asked.year())));
        boolean begun = asked.upTo().getYear() == asked.year();
        month.setText(begun ? name(asked.upTo().getMonthValue()) : texts.of("targets.month.none"));
        months.setDisable(!begun);
    }

    private void offer() {
        TargetsModel.Asked asked = model.asked().get();
        months.getItems().clear();
        for (int i = 1; i <= 12 && !YearMonth.of(asked.year(), i).isAfter(model.latest()); i++) {
            int number = i;
            var item = new MenuItem(name(number));
            item.setOnAction(event -> model.month(number));
            months.getItems().add(item);
        }
    }

    private String name(int number) {
        return Month.of(number).getDisplayName(TextStyle.SHORT, texts.language().locale());
    }

    private void show(TargetTable table) {
        time.setText(texts.of("targets.time", context.formats().percent(
                table.at(Indicator.SIGN_N, Holder.BUREAU).time())));
        boolean nothing = table.targets().isEmpty() && enteringYear != table.targets().year();
        empty.setVisible(nothing);
        grid.setVisible(!nothing);
        panel.setVisible(!nothing);
        panel.setManaged(!nothing);
        grid.show(table);
        panel.refresh();
    }
}
