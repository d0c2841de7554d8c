package landfall.ui.kit.print;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javax.print.PrintService;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Icons;
import landfall.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** Asks where, how often and which pages to print; where there is no printer it offers a PDF instead. */
final class PrintDialog extends VBox {
    private static final int MOST_COPIES = 200;
    private static final double WIDTH = 380;

    private final Texts texts;
    private final int pages;
    private Runnable close = () -> { };

    /** What the user decided. */
    record Wish(PrintService printer, int copies, int from, int to) {
    }

    /** What becomes of the dialog. */
    interface Answers {
        void print(Wish wish);

        void saveInstead();
    }

    PrintDialog(Texts texts, int pages, List<PrintService> printers, Answers answers) {
        this.texts = texts;
        this.pages = pages;
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getChildren().add(Style.DIALOG_HEAD.on(new HBox(8, Icons.of(Feather.PRINTER),
                Style.DIALOG_TITLE.on(new Label(texts.of("reports.print"))))));
        if (printers.isEmpty()) {
            without(answers);
        } else {
            with(printers, answers);
        }
    }

    /** Sets how the dialog goes away. */
    void closeBy(Runnable closing) {
        close = closing;
    }

    private void without(Answers answers) {
        var note = Style.MUTED.on(new Label(texts.of("reports.print.none.note")));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Style.DIALOG_BODY.on(new VBox(4,
                Style.BOLD.on(new Label(texts.of("reports.print.none"))), note)),
                foot(Controls.primary(texts.of("reports.save.pdf"), () -> {
                    close.run();
                    answers.saveInstead();
                })));
    }

    private void with(List<PrintService> printers, Answers answers) {
        var printer = new ComboBox<PrintService>();
        printer.setId("print-printer");
        printer.getItems().setAll(printers);
        printer.getSelectionModel().selectFirst();
        printer.setConverter(new Names());
        printer.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(printer, Priority.ALWAYS);
        var copies = number("print-copies", 1, MOST_COPIES, 1);
        var from = number("print-from", 1, pages, 1);
        var to = number("print-to", 1, pages, pages);
        getChildren().addAll(Style.DIALOG_BODY.on(new VBox(line("reports.print.printer", printer),
                line("reports.print.copies", copies),
                line("reports.print.pages", from, new Label(texts.of("reports.print.to")), to,
                        Controls.label(texts.of("reports.print.of", pages), Style.TEXT_SM, Style.MUTED)))),
                foot(Controls.primary(texts.of("reports.print"), () -> {
                    close.run();
                    int first = Math.min(from.getValue(), to.getValue());
                    int last = Math.max(from.getValue(), to.getValue());
                    answers.print(new Wish(printer.getValue(), copies.getValue(), first, last));
                })));
    }

    private HBox foot(javafx.scene.control.Button action) {
        action.setDefaultButton(true);
        action.setId("print-go");
        return Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("reports.cancel"), () -> close.run()), action));
    }

    private HBox line(String key, javafx.scene.Node... nodes) {
        var label = Style.MUTED.on(new Label(texts.of(key)));
        label.setMinWidth(72);
        var row = new HBox(8, label);
        row.getChildren().addAll(nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Spinner<Integer> number(String id, int least, int most, int value) {
        var spinner = new Spinner<Integer>(least, most, value);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(84);
        // What is typed counts even when nobody presses Enter; nonsense falls back to the last number.
        spinner.focusWithinProperty().addListener((property, was, within) -> {
            if (!within) {
                try {
                    spinner.getValueFactory().setValue(Math.clamp(
                            Integer.parseInt(spinner.getEditor().getText().strip()), least, most));
                } catch (NumberFormatException e) {
                    spinner.getEditor().setText(Integer.toString(spinner.getValue()));
                }
            }
        });
        return spinner;
    }

    private static final class Names extends StringConverter<PrintService> {
        @Override
        public String toString(PrintService printer) {
            return printer == null ? "" : printer.getName();
        }

        @Override
        public PrintService fromString(String name) {
            return null;
        }
    }
}
