package landfall.ui.exchange;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import landfall.exchange.ImportPlan;
import landfall.exchange.table.LedgerTable;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The place where a ledger comes in, as the state says. */
final class ImportView extends BorderPane {
    private static final double SIDE_SHARE = 0.256;

    private final Texts texts;
    private final Formats formats;
    private final ImportActions actions;
    private final StepBar steps;
    private final HBox file = new HBox(8);
    private final ComboBox<Integer> tables = new ComboBox<>();
    private final CheckBox take = new CheckBox();
    private final ChooseView choose;
    private final MappingTable mapping;
    private final SidePanel side;
    private final RowsView rows;
    private final RowsView done;
    private final HBox foot = ExchangeStyle.IMPORT_FOOT.on(new HBox(8));
    private final Button primary;
    private ImportState state = ImportState.START;
    private boolean showing;

    ImportView(PlaceContext context, ImportActions actions) {
        this.texts = context.texts();
        this.formats = context.formats();
        this.actions = actions;
        ExchangeStyle.IMPORT.on(this);
        Theme.addSheet(this, ImportView.class, "exchange.css");
        steps = new StepBar(texts, actions);
        choose = new ChooseView(texts, actions);
        mapping = new MappingTable(texts, actions);
        side = new SidePanel(texts, formats);
        rows = new RowsView(texts, formats, null);
        done = new RowsView(texts, formats, actions::open);
        primary = Controls.primary("", actions::perform);
        file.setAlignment(Pos.CENTER_LEFT);
        file.setMinWidth(0);
        tables.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer index) {
                return index == null || state.ledger() == null ? "" : tableName(state.ledger().tables().get(index));
            }

            @Override
            public Integer fromString(String name) {
                return null;
            }
        });
        tables.setAccessibleText(texts.of("exchange.table"));
        tables.setOnAction(event -> {
            if (!showing && tables.getValue() != null) {
                actions.table(tables.getValue());
            }
        });
        take.setText(texts.of("exchange.table.take"));
        take.setOnAction(event -> actions.include(state.table(), take.isSelected()));
        var leave = Controls.quiet(texts.of("exchange.leave"), actions::leave);
        leave.setGraphic(Icons.of(Feather.X));
        side.prefWidthProperty().bind(widthProperty().multiply(SIDE_SHARE));
        setTop(new Toolbar(context, texts.of("exchange.title")).with(steps, Controls.spacer(), file, leave));
        setBottom(foot);
    }

    void show(ImportState now) {
        ImportState before = state;
        state = now;
        steps.show(now);
        showFile();
        switch (now.step()) {
            case FILE -> {
                choose.show(now);
                swap(choose, null);
            }
            case FIELDS -> {
                mapping.show(now);
                side.show(now);
                swap(mapping, side);
            }
            case ROWS -> {
                if (before.plan() != now.plan() || before.step() != now.step()) {
                    rows.show(RowItem.of(now.plan(), texts), RowsView.Show.ALL, notes(now.plan()));
                }
                swap(rows, null);
            }
            case DONE -> {
                if (before.step() != Step.DONE) {
                    done.show(RowItem.of(now.plan(), texts), RowsView.Show.ALL, texts.of("exchange.done.open"));
                    swap(done(now.plan()), null);
                }
            }
        }
        foot(now);
    }

    private void swap(Node center, Node right) {
        if (getCenter() != center) {
            setCenter(center);
        }
        if (getRight() != right) {
            setRight(right);
        }
    }

    private String notes(ImportPlan plan) {
        return String.join("  ", plan.notes().stream().map(note -> note.message(texts)).toList());
    }

    private void showFile() {
        file.getChildren().clear();
        if (state.ledger() == null) {
            return;
        }
        var name = ExchangeStyle.IMPORT_FILE.on(new Label(state.ledger().fileName(), Icons.of(Feather.FILE)));
        file.getChildren().add(name);
        if (state.ledger().tables().size() > 1) {
            showing = true;
            tables.getItems().setAll(java.util.stream.IntStream.range(0, state.ledger().tables().size()).boxed().toList());
            tables.setValue(state.table());
            take.setSelected(state.shown().included());
            showing = false;
            file.getChildren().addAll(tables, take);
        } else {
            file.getChildren().add(Controls.label(tableName(state.shown()), Style.TEXT_SM, Style.MUTED));
        }
    }

    private String tableName(LedgerTable table) {
        int first = table.header().firstRow();
        int last = table.header().lastRow();
        String rows = first == last ? String.valueOf(first) : first + "–" + last;
        return texts.of("exchange.table.name", table.sheet(), rows, formats.integer(table.header().rows().size()));
    }

    private void foot(ImportState now) {
        foot.getChildren().clear();
        if (now.step() == Step.FILE) {
            foot.getChildren().add(Controls.label(texts.of("exchange.foot.safe"), Style.TEXT_SM, Style.MUTED));
            return;
        }
        if (now.step() == Step.DONE) {
            foot.getChildren().addAll(Controls.label(texts.of("exchange.foot.undo"), Style.TEXT_SM, Style.MUTED),
                    Controls.spacer(), Controls.button(Feather.DOWNLOAD, texts.of("exchange.choose.another"), actions::choose),
                    Controls.primary(texts.of("exchange.done.show"), actions::showImported));
            return;
        }
        boolean fields = now.step() == Step.FIELDS;
        foot.getChildren().addAll(Controls.label(texts.of(fields ? "exchange.foot.safe" : "exchange.foot.rows"),
                Style.TEXT_SM, Style.MUTED), Controls.spacer());
        if (now.busy()) {
            foot.getChildren().add(new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS));
        }
        boolean same = now.plan() != null && now.plan().isUnchanged();
        primary.setText(same ? texts.of("exchange.import.nothing")
                : texts.of("exchange.import", formats.integer(now.toImport())));
        primary.setDisable(now.busy() || now.plan() == null || same);
        foot.getChildren().addAll(fields
                ? Controls.button(Feather.LIST, texts.of("exchange.step.rows"), () -> actions.step(Step.ROWS))
                : Controls.button(Feather.ARROW_LEFT, texts.of("exchange.step.fields"), () -> actions.step(Step.FIELDS)), primary);
    }

    private Node done(ImportPlan plan) {
        List<RowItem> items = RowItem.of(plan, texts);
        var tick = Style.OK_TEXT.on(Icons.large(Feather.CHECK_CIRCLE));
        var words = Controls.label(texts.of("exchange.done.title", plan.ledger().fileName()), Style.TEXT_LG, Style.BOLD);
        var line = new HBox(8, tick, words, Chip.ok(Feather.PLUS, texts.of("exchange.rows.count",
                texts.of("exchange.rows.create"), formats.integer(plan.created()))),
                Chip.accent(Feather.EDIT_2, texts.of("exchange.rows.count", texts.of("exchange.rows.update"),
                        formats.integer(plan.updated()))));
        long lacking = RowsView.count(items, RowsView.Show.LACKING);
        if (lacking > 0) {
            line.getChildren().add(Chip.warn(Feather.ALERT_TRIANGLE, texts.of("exchange.rows.count",
                    texts.of("exchange.rows.lacking"), formats.integer(lacking))));
        }
        line.setAlignment(Pos.CENTER_LEFT);
        var column = new VBox(ExchangeStyle.IMPORT_DONE.on(line), done);
        VBox.setVgrow(done, javafx.scene.layout.Priority.ALWAYS);
        return column;
    }

    /** Puts the focus where the user goes on. */
    void focusFirst() {
        if (state.step() == Step.FIELDS || state.step() == Step.ROWS) {
            primary.requestFocus();
        } else {
            requestFocus();
        }
    }
}
