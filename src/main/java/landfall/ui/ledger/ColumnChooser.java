package landfall.ui.ledger;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import landfall.domain.FieldGroup;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.ui.ledger.rows.LedgerColumn;
import org.kordamp.ikonli.feather.Feather;

/** Lets the user choose among all columns, in the groups of the form. */
final class ColumnChooser extends MenuButton {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 440;

    private final LedgerModel model;
    private final Texts texts;
    private final Label count = Style.FACET_VALUE.on(new Label());

    ColumnChooser(LedgerModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Style.FACET.on(this);
        setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(4, Icons.small(Feather.COLUMNS),
                Controls.label(texts.of("ledger.columns"), Style.FACET_LABEL), count);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(texts.of("ledger.columns"));
        model.columns().addListener((ListChangeListener<LedgerColumn>) change -> count());
        count();
        getItems().add(new MenuItem());
        setOnShowing(event -> fill());
    }

    private void count() {
        count.setText(texts.of("ledger.columns.count", model.columns().size(), LedgerColumn.ALL.size()));
    }

    private void fill() {
        var groups = new VBox(8);
        LedgerStyle.LEDGER_COLUMNS.on(groups);
        for (FieldGroup group : FieldGroup.values()) {
            var boxes = tiles();
            for (LedgerColumn column : LedgerColumn.ALL) {
                if (column.field() != null && column.field().group() == group) {
                    boxes.getChildren().add(box(column));
                }
            }
            if (group == FieldGroup.PROGRESS) {
                boxes.getChildren().addAll(box(LedgerColumn.DAYS), box(LedgerColumn.IDLE));
            }
            groups.getChildren().addAll(Style.all(new Label(texts.of("field.group." + group.name())), Style.TEXT_XS,
                    Style.MUTED), boxes);
        }
        groups.getChildren().add(Controls.link(texts.of("ledger.columns.usual"), () -> {
            model.columns().setAll(LedgerColumn.USUAL);
            hide();
        }));
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        getItems().setAll(new CustomMenuItem(scroll, false));
    }

    private static TilePane tiles() {
        var tiles = new TilePane(8, 4);
        tiles.setPrefColumns(4);
        tiles.setPrefTileWidth(124);
        tiles.setTileAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return tiles;
    }

    private CheckBox box(LedgerColumn column) {
        var box = new CheckBox(texts.of(column.labelKey()));
        box.setSelected(model.columns().contains(column));
        box.setDisable(LedgerColumn.FROZEN.contains(column));
        box.selectedProperty().addListener((property, before, after) -> model.show(column, after));
        return box;
    }
}
