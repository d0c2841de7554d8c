package landfall.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.exchange.table.LedgerTable;
import landfall.exchange.table.MappedColumn;
import landfall.text.Texts;

/** The columns of a ledger, one a line: what they are called, what they hold, where they go and how. */
final class MappingTable extends VBox {
    private static final double[] SHARES = {18, 19, 3, 19, 27, 14};

    private final Texts texts;
    private final ImportActions actions;
    private final VBox lines = new VBox();
    private final List<MappingLine> shown = new ArrayList<>();
    private List<Integer> columns = List.of();
    private String sheet = "";

    MappingTable(Texts texts, ImportActions actions) {
        this.texts = texts;
        this.actions = actions;
        var head = ExchangeStyle.IMPORT_HEAD.on(grid());
        String[] titles = {texts.of("exchange.head.column"), texts.of("exchange.head.sample"), "",
            texts.of("exchange.head.target"), texts.of("exchange.head.how"), texts.of("exchange.head.state")};
        for (int i = 0; i < titles.length; i++) {
            head.add(ExchangeStyle.IMPORT_HEAD_CELL.on(new Label(titles[i])), i, 0);
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    static GridPane grid() {
        var grid = new GridPane();
        for (double share : SHARES) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    void show(ImportState state) {
        LedgerTable table = state.shown();
        List<Integer> now = table.mapping().columns().stream().map(column -> column.column().index()).toList();
        String name = table.sheet() + table.header().firstRow() + state.file();
        if (!now.equals(columns) || !name.equals(sheet)) {
            // The same lines stay for the same columns, so that the focus stays where it is.
            columns = now;
            sheet = name;
            shown.clear();
            for (int index : now) {
                shown.add(new MappingLine(index, texts, actions));
            }
            lines.getChildren().setAll(shown);
        }
        for (int i = 0; i < shown.size(); i++) {
            MappedColumn column = table.mapping().columns().get(i);
            long unread = state.plan() == null || column.field() == null ? 0
                    : Findings.unread(state.plan(), table.sheet(), column.field());
            shown.get(i).show(column, unread);
        }
    }
}
