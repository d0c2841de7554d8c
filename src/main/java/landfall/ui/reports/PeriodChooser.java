package landfall.ui.reports;

import java.time.LocalDate;
import java.util.function.IntFunction;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.value.Quarter;
import landfall.report.rhythm.Rhythm;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The period of a report between two arrows; a click on it opens a calendar, the quarters of a year, or years. */
final class PeriodChooser extends HBox {
    private static final int QUARTERS = 4;
    private static final int YEARS = 12;
    private static final int COLUMNS = 3;

    private final Texts texts;
    private final ReportsModel model;
    private final Button button;
    private final ContextMenu popup = new ContextMenu();
    private int year;

    PeriodChooser(Texts texts, ReportsModel model) {
        this.texts = texts;
        this.model = model;
        setSpacing(4);
        setAlignment(Pos.CENTER_LEFT);
        button = Controls.button(Feather.CALENDAR, "", this::open);
        button.setId("report-period");
        button.setAccessibleHelp(texts.of("reports.period.choose"));
        button.textProperty().bind(Bindings.createStringBinding(() -> model.dayProperty().get() == null ? ""
                : rhythm().periodName(model.dayProperty().get(), texts), model.dayProperty(), model.rhythmProperty()));
        getChildren().addAll(Controls.icon(Feather.CHEVRON_LEFT, texts.of("reports.period.previous"), () -> step(-1)),
                button, Controls.icon(Feather.CHEVRON_RIGHT, texts.of("reports.period.next"), () -> step(1)));
        getChildren().getFirst().setId("report-period-previous");
        getChildren().getLast().setId("report-period-next");
    }

    private Rhythm rhythm() {
        return model.rhythmProperty().get();
    }

    /** Goes so many periods on, or back when negative. */
    void step(int periods) {
        if (model.dayProperty().get() != null) {
            model.dayProperty().set(rhythm().step(model.dayProperty().get(), periods));
        }
    }

    private void open() {
        if (model.dayProperty().get() != null) {
            year = model.dayProperty().get().getYear();
            fill();
            popup.show(button, Side.BOTTOM, 0, 4);
        }
    }

    private void fill() {
        Node content = switch (rhythm()) {
            case DAILY, WEEKLY, MONTHLY -> calendar();
            case QUARTERLY -> choices(1, texts.of("reports.year", Integer.toString(year)), QUARTERS,
                    at -> new Quarter(year, at + 1).days().from());
            case YEARLY -> choices(YEARS, texts.of("reports.years", Integer.toString(year - YEARS + 2),
                    Integer.toString(year + 1)), YEARS, at -> LocalDate.of(year - YEARS + 2 + at, 1, 1));
        };
        popup.getItems().setAll(new CustomMenuItem(content, false));
    }

    private Node calendar() {
        var picker = new DatePicker(model.dayProperty().get());
        picker.setShowWeekNumbers(rhythm() == Rhythm.WEEKLY);
        picker.valueProperty().addListener((property, old, chosen) -> choose(chosen));
        return new DatePickerSkin(picker).getPopupContent();
    }

    private Node choices(int turn, String title, int count, IntFunction<LocalDate> day) {
        var head = new HBox(4, Controls.icon(Feather.CHEVRON_LEFT, texts.of("reports.year.previous"),
                        () -> turn(-turn)),
                Controls.spacer(), Style.BOLD.on(new Label(title)), Controls.spacer(),
                Controls.icon(Feather.CHEVRON_RIGHT, texts.of("reports.year.next"), () -> turn(turn)));
        head.setAlignment(Pos.CENTER);
        var grid = new GridPane(4, 4);
        int columns = count == QUARTERS ? 2 : COLUMNS;
        for (int at = 0; at < count; at++) {
            LocalDate choice = day.apply(at);
            var cell = Controls.quiet(rhythm().periodName(choice, texts), () -> choose(choice));
            cell.setMaxWidth(Double.MAX_VALUE);
            ReportsStyle.REPORT_PERIOD.on(cell);
            ReportsStyle.REPORT_MONTH_ON.on(cell,
                    rhythm().period(choice).equals(rhythm().period(model.dayProperty().get())));
            grid.add(cell, at % columns, at / columns);
        }
        return ReportsStyle.REPORT_MONTHS.on(new VBox(4, head, grid));
    }

    private void choose(LocalDate day) {
        popup.hide();
        if (day != null) {
            model.dayProperty().set(day);
        }
    }

    private void turn(int years) {
        year += years;
        fill();
    }
}
