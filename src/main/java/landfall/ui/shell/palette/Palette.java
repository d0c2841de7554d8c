package landfall.ui.shell.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import landfall.ui.shell.frame.ShellStyle;
import org.kordamp.ikonli.feather.Feather;

/** The command palette: one field from which every project and every action is a few letters away. */
public final class Palette extends VBox {
    private static final double WIDTH = 480;
    private static final double ROW = 32;
    private static final int MOST_ROWS = 14;

    private final TextField field = new TextField();
    private final ListView<PaletteItem> list = new ListView<>();
    private final PaletteSearch search;
    private final Runnable close;

    public Palette(Texts texts, PaletteSearch search, Runnable close) {
        this.search = search;
        this.close = close;
        ShellStyle.PALETTE.on(this);
        setPrefWidth(WIDTH);
        field.setPromptText(texts.of("kit.search.prompt"));
        field.setAccessibleText(texts.of("kit.search.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var head = ShellStyle.PALETTE_HEAD.on(new HBox(Icons.of(Feather.SEARCH), field, Controls.keyCap("Esc")));
        var foot = ShellStyle.PALETTE_FOOT.on(new HBox(new Label(texts.of("shell.palette.initials")),
                Controls.spacer(), new Label(texts.of("shell.palette.keys"))));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Controls.label(texts.of("shell.palette.nothing"), Style.MUTED));
        getChildren().addAll(head, list, foot);
        field.textProperty().addListener((property, old, text) -> find(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        find("");
    }

    private void find(String text) {
        var found = new ArrayList<PaletteItem>();
        for (PaletteItem.Section section : search.find(text)) {
            found.add(new PaletteItem.Heading(section.title()));
            found.addAll(section.items());
        }
        list.getItems().setAll(found);
        list.setPrefHeight(Math.max(2, Math.min(found.size(), MOST_ROWS)) * ROW + 2);
        list.getSelectionModel().select(found.isEmpty() ? -1 : 1);
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1, event);
            case UP -> step(-1, event);
            case ENTER -> {
                event.consume();
                run(list.getSelectionModel().getSelectedItem());
            }
            default -> {
            }
        }
    }

    private void step(int by, KeyEvent event) {
        event.consume();
        List<PaletteItem> items = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < items.size() && items.get(at) instanceof PaletteItem.Heading) {
            at += by;
        }
        if (at >= 0 && at < items.size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    private void run(PaletteItem item) {
        if (item instanceof PaletteItem.Action action) {
            close.run();
            action.run().run();
        }
    }

    private final class Cell extends ListCell<PaletteItem> {
        Cell() {
            setOnMouseClicked(event -> Palette.this.run(getItem()));
        }

        @Override
        protected void updateItem(PaletteItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : row(item));
            setDisable(item instanceof PaletteItem.Heading);
        }

        private Node row(PaletteItem item) {
            return switch (item) {
                case PaletteItem.Heading heading ->
                    ShellStyle.PALETTE_SECTION.on(new Label(heading.title()));
                case PaletteItem.Action action -> {
                    Node sign = action.stage() == null ? Icons.of(action.icon()) : new StageGlyph(action.stage());
                    var name = new Label(action.name());
                    var row = new HBox(10, sign, name, Controls.spacer(),
                            Controls.label(action.note(), Style.TEXT_SM, Style.MUTED));
                    if (!action.key().isEmpty()) {
                        row.getChildren().add(Controls.keyCap(action.key()));
                    }
                    row.setAlignment(Pos.CENTER_LEFT);
                    row.setMaxWidth(WIDTH - 36);
                    yield row;
                }
            };
        }
    }
}
