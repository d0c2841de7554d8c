package landfall.ui.kit.chart;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import landfall.ui.kit.PlaceContext;

/** What can be done with a table as a whole: its text on the clipboard, as a spreadsheet takes it. */
public class TableMenu extends ContextMenu {
    private final PlaceContext context;

    /** @param rows the table with its headers as the first row; asked for when it is wanted */
    public TableMenu(PlaceContext context, Supplier<List<List<String>>> rows) {
        this.context = context;
        getItems().add(item(context.texts().of("chart.menu.copy_table"), () -> copy(rows.get())));
    }

    static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copy(List<List<String>> rows) {
        var content = new ClipboardContent();
        content.putString(rows.stream().map(TableMenu::line).collect(Collectors.joining("\n")));
        Clipboard.getSystemClipboard().setContent(content);
        context.navigator().say(context.texts().of("chart.table_copied"));
    }

    // A cell must not break its row, and a gap that does not wrap would keep a spreadsheet from seeing a number.
    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n\\u00a0]", " ").strip())
                .collect(Collectors.joining("\t"));
    }
}
