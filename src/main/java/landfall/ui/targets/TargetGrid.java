package landfall.ui.targets;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.Holder;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.insight.target.Targets;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/**
 * The table of a year: a row an indicator, a column the whole bureau and everybody of a kind. Arrows move, Enter, F2
 * and a digit edit, Delete takes a target away.
 */
final class TargetGrid extends StackPane {
    private static final double ROW = 46;
    private static final double NAME = 168;
    private static final double ENGLISH_NAME = 190;
    private static final double BUREAU = 126;
    private static final double SUM = 92;
    private static final double HOLDER = 118;

    private final PlaceContext context;
    private final Texts texts;
    private final TargetsModel model;
    private final TargetsActions actions;
    private final Amounts amounts;
    private final TableView<Indicator> table = new TableView<>();
    private final Set<TargetCell> cells = new HashSet<>();
    private final Pane over = new Pane();
    private final CellEditor editor;
    private List<Holder> holders = List.of();
    private Holder.Kind kind;

    /** @param chosen takes the cell that is selected */
    TargetGrid(PlaceContext context, TargetsModel model, Amounts amounts, TargetsActions actions,
            BiConsumer<Indicator, Holder> chosen) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.amounts = amounts;
        this.actions = actions;
        editor = new CellEditor(texts);
        editor.setVisible(false);
        over.getChildren().add(editor);
        over.setPickOnBounds(false);
        over.setManaged(false);
        TargetsStyle.TARGETS_TABLE.on(table);
        table.setId("targets-table");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setAccessibleText(texts.of("targets.title"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (editor.isOpen()) {
                event.consume();
            }
        });
        table.getSelectionModel().getSelectedCells().addListener(
                (javafx.collections.ListChangeListener<TablePosition>) change -> {
                    Holder holder = holder();
                    if (holder != null && indicator() != null) {
                        chosen.accept(indicator(), holder);
                    }
                });
        getChildren().addAll(table, over);
    }

    /** Shows the figures that were taken; the selection stays where it was. */
    void show(TargetTable shown) {
        if (!shown.holders().equals(holders) || shown.kind() != kind) {
            Indicator indicator = indicator();
            holders = shown.holders();
            kind = shown.kind();
            cells.clear();
            table.getColumns().setAll(List.of(names()));
            for (Holder holder : holders) {
                table.getColumns().add(column(holder));
                if (holder.kind() == Holder.Kind.BUREAU && kind == Holder.Kind.UNIT && holders.size() > 1) {
                    table.getColumns().add(sums());
                }
            }
            table.getItems().setAll(Targets.indicators());
            select(indicator == null ? Indicator.SIGN_INV : indicator, Holder.BUREAU);
        }
        table.refresh();
    }

    void focus() {
        table.requestFocus();
    }

    /** Selects the cell. */
    void select(Indicator indicator, Holder holder) {
        for (TableColumn<Indicator, ?> column : table.getColumns()) {
            if (holder.equals(column.getUserData())) {
                table.getSelectionModel().clearAndSelect(table.getItems().indexOf(indicator), column);
                table.getFocusModel().focus(table.getItems().indexOf(indicator), column);
            }
        }
    }

    /** The indicator of the selected cell, or null. */
    private Indicator indicator() {
        return table.getSelectionModel().getSelectedItem();
    }

    private Holder holder() {
        return table.getSelectionModel().getSelectedCells().isEmpty() ? null
                : table.getSelectionModel().getSelectedCells().getFirst().getTableColumn() == null ? null
                : (Holder) table.getSelectionModel().getSelectedCells().getFirst().getTableColumn().getUserData();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> edit(null);
            case DELETE, BACK_SPACE -> remove();
            case O -> open();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (!event.isShortcutDown() && !character.isEmpty() && Character.isDigit(character.charAt(0))) {
            event.consume();
            edit(character);
        }
    }

    private void remove() {
        if (holder() != null && model.table().get().targets().target(indicator(), holder()).isPresent()
                && !actions.refused()) {
            actions.set(indicator(), holder(), null);
        }
    }

    private void open() {
        Progress progress = holder() == null ? null : model.table().get().at(indicator(), holder());
        if (progress != null && !progress.actual().rows().isEmpty()) {
            actions.open(progress);
        }
    }

    /** Edits the selected cell; begins with what the user typed, or with what stands there for null. */
    void edit(String typed) {
        Indicator indicator = indicator();
        Holder holder = holder();
        if (indicator == null || holder == null || editor.isOpen() || actions.refused()) {
            return;
        }
        table.scrollTo(indicator);
        table.layout();
        Optional<TargetCell> cell = cells.stream()
                .filter(one -> one.getItem() == indicator && one.holder().equals(holder) && one.getScene() != null)
                .findFirst();
        if (cell.isEmpty()) {
            return;
        }
        Bounds at = sceneToLocal(cell.get().localToScene(cell.get().getLayoutBounds()));
        editor.resizeRelocate(at.getMinX() + 3, at.getMinY() + 8, at.getWidth() - 6, 28);
        editor.setVisible(true);
        Progress progress = model.table().get().at(indicator, holder);
        editor.start(progress.target() == null ? null : progress.target().value(), typed,
                text -> amounts.annual(indicator, text), value -> actions.set(indicator, holder, value), this::left);
    }

    private void left(CellEditor.Exit exit) {
        editor.setVisible(false);
        if (exit == CellEditor.Exit.STAY && editor.isElsewhere()) {
            return;
        }
        table.requestFocus();
        switch (exit) {
            case DOWN -> table.getSelectionModel().selectBelowCell();
            case ON -> step(table.getSelectionModel()::selectRightCell);
            case BACK -> step(table.getSelectionModel()::selectLeftCell);
            case STAY -> { }
        }
    }

    // The column of sums lies between the bureau and the first unit and holds nothing to edit.
    private void step(Runnable step) {
        step.run();
        if (holder() == null) {
            step.run();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        over.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private TableColumn<Indicator, Indicator> names() {
        var column = made(texts.of("targets.column.indicator"), texts.isChinese() ? NAME : ENGLISH_NAME);
        column.setCellFactory(made -> new TableCell<>() {
            private final Label name = Controls.label("", Style.TEXT_SM);
            private final Label unit = Controls.label("", Style.TEXT_XS, Style.MUTED);
            private final VBox lines = new VBox(1, name, unit);

            @Override
            protected void updateItem(Indicator indicator, boolean empty) {
                super.updateItem(indicator, empty);
                if (empty || indicator == null) {
                    setGraphic(null);
                    setTooltip(null);
                    return;
                }
                lines.setAlignment(Pos.CENTER_LEFT);
                name.setText(texts.of(indicator.labelKey()));
                unit.setText(amounts.unit(indicator));
                setTooltip(Controls.explanation(texts.of(indicator.labelKey()) + "\n"
                        + texts.of(indicator.definitionKey())));
                setGraphic(lines);
            }
        });
        return column;
    }

    private TableColumn<Indicator, Indicator> column(Holder holder) {
        boolean bureau = holder.kind() == Holder.Kind.BUREAU;
        var column = made(TargetCell.name(holder, texts), bureau ? BUREAU : HOLDER);
        column.setUserData(holder);
        column.setCellFactory(made -> {
            var cell = new TargetCell(context, model, amounts, holder, actions);
            cell.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && cell.getItem() != null) {
                    edit(null);
                }
            });
            cells.add(cell);
            return cell;
        });
        return column;
    }

    // What the units' targets come to beside the bureau's: a hint where they differ, never a repair.
    private TableColumn<Indicator, Indicator> sums() {
        var column = made(texts.of("targets.column.units"), SUM);
        column.setCellFactory(made -> new TableCell<>() {
            private final Label sum = Controls.label("", Style.TEXT_SM, Style.MUTED);
            private final Label difference = Controls.label("", Style.TEXT_XS);
            private final VBox lines = TargetsStyle.TARGETS_CELL.on(new VBox(4, sum, difference));

            @Override
            protected void updateItem(Indicator indicator, boolean empty) {
                super.updateItem(indicator, empty);
                TargetTable shown = model.table().get();
                var units = empty || indicator == null || shown == null ? Optional.<BigDecimal>empty()
                        : shown.targets().sumOfUnits(indicator);
                setGraphic(units.isEmpty() ? null : lines);
                if (units.isPresent()) {
                    sum.setText(amounts.written(indicator, units.get()));
                    var bureau = shown.targets().target(indicator, Holder.BUREAU);
                    BigDecimal more = bureau.isEmpty() ? BigDecimal.ZERO : units.get().subtract(bureau.get().annual());
                    difference.setText(bureau.isEmpty() ? "" : more.signum() == 0 ? texts.of("targets.sum.same")
                            : texts.of(more.signum() > 0 ? "targets.sum.more" : "targets.sum.less",
                                    amounts.written(indicator, more.abs())));
                    Style.WARN_TEXT.on(difference, more.signum() != 0);
                    Style.MUTED.on(difference, more.signum() == 0);
                }
            }
        });
        return column;
    }

    private static TableColumn<Indicator, Indicator> made(String name, double width) {
        var column = new TableColumn<Indicator, Indicator>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(64);
        column.setPrefWidth(width);
        return column;
    }
}
