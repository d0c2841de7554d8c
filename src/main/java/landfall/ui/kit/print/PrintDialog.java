package landfall.ui.kit.print;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javax.print.PrintService;
import landfall.report.PageSize;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Asks where, how often and which pages to print; where there is no printer it offers a PDF instead. */
final class PrintDialog extends VBox {
    private static final int MOST_COPIES = 200;
    private static final double WIDTH = 380;

    private final Texts texts;
    private final Button go;
    private final Label note = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private Spinner<Integer> from;
    private Spinner<Integer> to;
    private Runnable close = () -> { };

    /** What the user decided. */
    record Wish(PrintService printer, int copies, int from, int to) {
    }

    /** What becomes of the dialog. */
    interface Answers {
        void print(Wish wish);

        void saveInstead();

        /** Lays the paper out anew; the dialog waits until it is told the number of pages. */
        void relay(PageSize size);
    }

    /**
     * A dialog about a paper.
     *
     * @param sizes the sizes of pages that there is a choice of, the present one first
     */
    PrintDialog(Texts texts, int pages, List<PageSize> sizes, List<PrintService> printers, Answers answers) {
        this.texts = texts;
        this.go = Controls.primary(texts.of(printers.isEmpty() ? "reports.save.pdf" : "reports.print"), () -> { });
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getChildren().add(Style.DIALOG_HEAD.on(new HBox(8, Icons.of(Feather.PRINTER),
                Style.DIALOG_TITLE.on(new Label(texts.of("reports.print"))))));
        var body = Style.DIALOG_BODY.on(new VBox());
        if (sizes.size() > 1) {
            body.getChildren().add(line("reports.print.paper", sizes(sizes, answers)));
        }
        if (printers.isEmpty()) {
            without(body, answers);
        } else {
            with(body, pages, printers, answers);
        }
        setPages(pages);
        getChildren().addAll(body, foot());
    }

    /** Sets how the dialog goes away. */
    void closeBy(Runnable closing) {
        close = closing;
    }

    /** Says how many pages the paper has now, and that it is ready; all of them are meant again. */
    void setPages(int pages) {
        note.setText(texts.of("reports.print.of", pages));
        if (from != null) {
            from.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, pages, 1));
            to.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, pages, pages));
        }
        go.setDisable(false);
    }

    private ComboBox<PageSize> sizes(List<PageSize> sizes, Answers answers) {
        var size = new ComboBox<PageSize>();
        size.setId("print-paper");
        size.getItems().setAll(sizes);
        size.getSelectionModel().selectFirst();
        size.setOnAction(event -> {
            go.setDisable(true);
            note.setText(texts.of("reports.print.laying_out"));
            answers.relay(size.getValue());
        });
        return size;
    }

    private void without(VBox body, Answers answers) {
        var advice = Style.MUTED.on(new Label(texts.of("reports.print.none.note")));
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        body.getChildren().add(new VBox(4, Style.BOLD.on(new Label(texts.of("reports.print.none"))), advice));
        if (body.getChildren().size() > 1) {
            body.getChildren().add(1, line("reports.print.pages", note));
        }
        go.setOnAction(event -> {
            close.run();
            answers.saveInstead();
        });
    }

    private void with(VBox body, int pages, List<PrintService> printers, Answers answers) {
        var printer = new ComboBox<PrintService>();
        printer.setId("print-printer");
        printer.getItems().setAll(printers);
        printer.getSelectionModel().selectFirst();
        printer.setConverter(new Names());
        printer.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(printer, Priority.ALWAYS);
        var copies = number("print-copies", 1, MOST_COPIES, 1);
        from = number("print-from", 1, pages, 1);
        to = number("print-to", 1, pages, pages);
        body.getChildren().addFirst(line("reports.print.printer", printer));
        body.getChildren().addAll(line("reports.print.copies", copies),
                line("reports.print.pages", from, new Label(texts.of("reports.print.to")), to, note));
        go.setOnAction(event -> {
            close.run();
            int first = Math.min(from.getValue(), to.getValue());
            int last = Math.max(from.getValue(), to.getValue());
            answers.print(new Wish(printer.getValue(), copies.getValue(), first, last));
        });
    }

    private HBox foot() {
        go.setDefaultButton(true);
        go.setId("print-go");
        return Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("reports.cancel"), () -> close.run()), go));
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
                            Integer.parseInt(spinner.getEditor().getText().strip()), least, most(spinner)));
                } catch (NumberFormatException e) {
                    spinner.getEditor().setText(Integer.toString(spinner.getValue()));
                }
            }
        });
        return spinner;
    }

    private static int most(Spinner<Integer> spinner) {
        return ((SpinnerValueFactory.IntegerSpinnerValueFactory) spinner.getValueFactory()).getMax();
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
