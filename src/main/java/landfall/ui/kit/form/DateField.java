package landfall.ui.kit.form;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import landfall.domain.value.DayOrMonth;
import landfall.ui.kit.Icons;
import landfall.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** A text field for a date, with a calendar for those who prefer to click. */
public final class DateField extends StackPane {
    private final TextField field = new TextField();
    private final Supplier<LocalDate> shown;
    private Popup popup;

    /** @param shown the day at which the calendar opens */
    public DateField(Supplier<LocalDate> shown) {
        this.shown = shown;
        var icon = Icons.small(Feather.CALENDAR);
        icon.setCursor(Cursor.HAND);
        icon.setPickOnBounds(true);
        icon.setOnMouseClicked(event -> openCalendar());
        Style.SUGGESTION_FIELD.on(this);
        StackPane.setAlignment(icon, Pos.CENTER_RIGHT);
        getChildren().addAll(field, icon);
    }

    /** What is typed into. */
    public TextField field() {
        return field;
    }

    private void openCalendar() {
        var picker = new DatePicker(shown.get());
        picker.setShowWeekNumbers(false);
        // The skin owns the calendar pane; it works without the picker being in a window.
        Node calendar = new DatePickerSkin(picker).getPopupContent();
        picker.valueProperty().addListener((property, old, day) -> {
            if (day != null) {
                field.setText(DayOrMonth.of(day).toString());
                popup.hide();
                field.requestFocus();
                field.end();
            }
        });
        popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(calendar);
        Bounds at = field.localToScreen(field.getLayoutBounds());
        popup.show(field, at.getMinX(), at.getMaxY() + 2);
    }
}
