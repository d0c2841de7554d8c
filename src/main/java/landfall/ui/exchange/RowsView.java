package landfall.ui.exchange;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.exchange.RowItem.Kind;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Every row of the file and what happens to it; ten thousand of them scroll as lightly as ten. */
final class RowsView extends VBox {
    private static final double ROW = 30;
    private static final double EDGES = 24;

    /** Which rows are listed. */
    enum Show { ALL, CREATE, UPDATE, WARNED, LACKING, SKIPPED }

    private final Texts texts;
    private final Formats formats;
    private final ListView<RowItem> list = new ListView<>();
    private final HBox switches = new HBox();
    private final Label note = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private List<RowItem> items = List.of();
    private Show show = Show.ALL;
    private boolean severalSheets;

    /** @param open called with the id of a project that the user wants to see, or null where none exists yet */
    RowsView(Texts texts, Formats formats, Consumer<String> open) {
        this.texts = texts;
        this.formats = formats;
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Cell());
        list.setAccessibleText(texts.of("exchange.step.rows"));
        list.setPlaceholder(Controls.label(texts.of("exchange.rows.none"), Style.MUTED));
        ExchangeStyle.IMPORT_ROWS.on(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        if (open != null) {
            list.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    open(open);
                }
            });
            list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                    event.consume();
                    open(open);
                }
            });
        }
        switches.setAlignment(Pos.CENTER_LEFT);
        var bar = Style.FILTER_BAR.on(new HBox(8, switches, Controls.spacer(), note));
        getChildren().addAll(bar, head(), list);
    }

    private void open(Consumer<String> open) {
        RowItem item = list.getSelectionModel().getSelectedItem();
        if (item != null && item.projectId() != null) {
            open.accept(item.projectId());
        }
    }

    void show(List<RowItem> all, Show first, String words) {
        items = all;
        show = first;
        note.setText(words);
        severalSheets = all.stream().map(RowItem::sheet).distinct().count() > 1;
        var segments = new Segmented<Show>(this::only);
        for (Show one : Show.values()) {
            long count = all.stream().filter(wanted(one)).count();
            if (count > 0 || one == Show.ALL) {
                segments.add(one, texts.of("exchange.rows.count", label(one), formats.integer(count)), null);
            }
        }
        switches.getChildren().setAll(segments.choose(first));
        fill();
    }

    /** How many rows there are of that sort. */
    static long count(List<RowItem> all, Show sort) {
        return all.stream().filter(wanted(sort)).count();
    }

    private void only(Show wanted) {
        show = wanted;
        fill();
    }

    private void fill() {
        list.getItems().setAll(items.stream().filter(wanted(show)).toList());
        list.scrollTo(0);
    }

    private static Predicate<RowItem> wanted(Show show) {
        return switch (show) {
            case ALL -> item -> true;
            case CREATE -> item -> item.kind() == Kind.CREATE;
            case UPDATE -> item -> item.kind() == Kind.UPDATE;
            case WARNED -> RowItem::warned;
            case LACKING -> RowItem::lacking;
            case SKIPPED -> item -> item.kind() == Kind.SKIPPED;
        };
    }

    private String label(Show show) {
        return switch (show) {
            case ALL -> texts.of("exchange.rows.all");
            case CREATE -> texts.of("exchange.rows.create");
            case UPDATE -> texts.of("exchange.rows.update");
            case WARNED -> texts.of("exchange.rows.warned");
            case LACKING -> texts.of("exchange.rows.lacking");
            case SKIPPED -> texts.of("exchange.rows.skipped");
        };
    }

    private GridPane head() {
        var head = ExchangeStyle.IMPORT_HEAD.on(grid());
        String[] titles = {texts.of("exchange.rows.row"), texts.of("exchange.rows.what"), texts.of("field.project.name"),
            texts.of("field.project.investor"), texts.of("field.project.stage"), texts.of("field.project.total_investment"),
            texts.of("exchange.rows.words")};
        for (int i = 0; i < titles.length; i++) {
            var title = ExchangeStyle.IMPORT_HEAD_CELL.on(new Label(titles[i]));
            head.add(title, i, 0);
            GridPane.setHalignment(title, i == 5 ? javafx.geometry.HPos.RIGHT : javafx.geometry.HPos.LEFT);
        }
        return head;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.setHgap(12);
        for (double share : new double[] {7, 8, 21, 17, 8, 10, 29}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private final class Cell extends ListCell<RowItem> {
        private final GridPane row = ExchangeStyle.IMPORT_ROW.on(grid());
        private final Label number = Controls.label("", Style.MUTED);
        private final Label name = Controls.label("", Style.BOLD);
        private final Label investor = new Label();
        private final Label total = new Label();
        private final Label words = new Label();
        private Node kind;
        private Node stage;

        Cell() {
            row.setAlignment(Pos.CENTER_LEFT);
            // As wide as the list, so that the shares of the columns are those of the head.
            row.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
            setPrefWidth(0);
            row.add(number, 0, 0);
            row.add(name, 2, 0);
            row.add(investor, 3, 0);
            row.add(total, 5, 0);
            row.add(words, 6, 0);
            GridPane.setHalignment(total, javafx.geometry.HPos.RIGHT);
        }

        @Override
        protected void updateItem(RowItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : row);
            if (item == null || empty) {
                return;
            }
            number.setText(severalSheets ? texts.of("exchange.rows.sheet_row", item.sheet(), String.valueOf(item.row()))
                    : String.valueOf(item.row()));
            name.setText(item.name().isEmpty() ? "—" : item.name());
            investor.setText(item.investor().isEmpty() ? "—" : item.investor());
            total.setText(item.kind() == Kind.SKIPPED ? "" : formats.money(item.total()));
            words.setText(item.words());
            words.setGraphic(item.warned() ? Style.WARN_TEXT.on(Icons.small(Feather.ALERT_TRIANGLE)) : null);
            words.setTooltip(item.words().isEmpty() ? null : wrapped(item.words()));
            row.getChildren().removeAll(kind, stage);
            kind = kind(item.kind());
            row.add(kind, 1, 0);
            stage = item.stage() == null ? new Label() : Chip.of(item.stage(), texts);
            row.add(stage, 4, 0);
        }

        private Tooltip wrapped(String text) {
            var tip = new Tooltip(text);
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            return tip;
        }

        private Node kind(Kind kind) {
            return switch (kind) {
                case CREATE -> Chip.ok(Feather.PLUS, texts.of("exchange.kind.create"));
                case UPDATE -> Chip.accent(Feather.EDIT_2, texts.of("exchange.kind.update"));
                case UNCHANGED -> Chip.plain(texts.of("exchange.kind.unchanged"));
                case SKIPPED -> Chip.plain(Feather.SLASH, texts.of("exchange.kind.skipped"));
            };
        }
    }
}
