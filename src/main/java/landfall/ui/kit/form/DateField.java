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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import landfall.domain.value.DayOrMonth;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** A text field for a date in which ↑ and ↓ go from day to day, with a calendar for those who prefer to click. */
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
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Style.SUGGESTION_FIELD.on(this);
        StackPane.setAlignment(icon, Pos.CENTER_RIGHT);
        getChildren().addAll(field, icon);
    }

    private void onKey(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.DOWN;
        if ((down || event.getCode() == KeyCode.UP) && !event.isShortcutDown() && !event.isAltDown()
                && !event.isShiftDown()) {
            event.consume();
            move(down ? 1 : -1);
        }
    }

    /** Goes so many days on, or back; an empty field takes the day at which the calendar would open. */
    public void move(int days) {
        boolean empty = field.getText() == null || field.getText().isBlank();
        field.setText(DayOrMonth.of(shown.get().plusDays(empty ? 0 : days)).toString());
        field.end();
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
