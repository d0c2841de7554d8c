package landfall.ui.reports;

import java.time.YearMonth;
import java.time.format.TextStyle;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The month of the bulletin between two arrows; a click on it opens the months of a year. */
final class MonthChooser extends HBox {
    private static final int COLUMNS = 3;

    private final Texts texts;
    private final ObjectProperty<YearMonth> month;
    private final Button button;
    private final ContextMenu popup = new ContextMenu();
    private int year;

    MonthChooser(Texts texts, Formats formats, ObjectProperty<YearMonth> month) {
        this.texts = texts;
        this.month = month;
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        button = Controls.button(Feather.CALENDAR, "", this::open);
        button.setId("report-month");
        button.setAccessibleHelp(texts.of("reports.month.choose"));
        button.textProperty().bind(month.map(chosen -> chosen == null ? "" : formats.month(chosen)));
        getChildren().addAll(Controls.icon(Feather.CHEVRON_LEFT, texts.of("reports.month.previous"), () -> step(-1)),
                button, Controls.icon(Feather.CHEVRON_RIGHT, texts.of("reports.month.next"), () -> step(1)));
        getChildren().getFirst().setId("report-month-previous");
        getChildren().getLast().setId("report-month-next");
    }

    /** Goes so many months on, or back when negative. */
    void step(int months) {
        if (month.get() != null) {
            month.set(month.get().plusMonths(months));
        }
    }

    private void open() {
        if (month.get() != null) {
            year = month.get().getYear();
            fill();
            popup.show(button, Side.BOTTOM, 0, 4);
        }
    }

    private void fill() {
        var label = Style.BOLD.on(new Label(texts.of("reports.year", Integer.toString(year))));
        var head = new HBox(4, Controls.icon(Feather.CHEVRON_LEFT, texts.of("reports.year.previous"), () -> turn(-1)),
                Controls.spacer(), label, Controls.spacer(),
                Controls.icon(Feather.CHEVRON_RIGHT, texts.of("reports.year.next"), () -> turn(1)));
        head.setAlignment(Pos.CENTER);
        var grid = new GridPane(4, 4);
        for (int number = 1; number <= 12; number++) {
            YearMonth choice = YearMonth.of(year, number);
            var name = choice.getMonth().getDisplayName(TextStyle.SHORT, texts.language().locale());
            var cell = Controls.quiet(name, () -> {
                popup.hide();
                month.set(choice);
            });
            ReportsStyle.REPORT_MONTH.on(cell);
            ReportsStyle.REPORT_MONTH_ON.on(cell, choice.equals(month.get()));
            grid.add(cell, (number - 1) % COLUMNS, (number - 1) / COLUMNS);
        }
        var item = new CustomMenuItem(ReportsStyle.REPORT_MONTHS.on(new VBox(4, head, grid)), false);
        popup.getItems().setAll(item);
    }

    private void turn(int years) {
        year += years;
        fill();
    }
}
