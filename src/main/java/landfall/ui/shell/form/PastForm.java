package landfall.ui.shell.form;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.value.DayOrMonth;
import landfall.text.Reading;
import landfall.text.Readings;
import landfall.text.Texts;
import landfall.ui.kit.PastView;
import landfall.ui.kit.form.DateField;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Asks which day's bureau to look at, and whether only with what was recorded by then. */
public final class PastForm extends VBox {
    private static final double WIDTH = 380;

    private final LocalDate today;
    private final Consumer<PastView> chosen;
    private final Runnable close;
    private final DateField day;
    private final CheckBox known;
    private final DateField knownOn;
    private final Label error;

    /**
     * @param now what is shown at present
     * @param chosen takes the view that the user wants
     */
    public PastForm(Texts texts, PastView now, LocalDate today, Consumer<PastView> chosen, Runnable close) {
        this.today = today;
        this.chosen = chosen;
        this.close = close;
        day = field("past-day", now.day(today));
        known = new CheckBox(texts.of("shell.past.known"));
        known.setId("past-known");
        known.setSelected(now.knownOn() != null);
        knownOn = field("past-known-on", now.knownOn() == null ? now.day(today) : now.knownOn());
        knownOn.disableProperty().bind(known.selectedProperty().not());
        // Usually both days are the same, so the second follows the first until it is wanted.
        day.field().textProperty().addListener((property, old, text) -> {
            if (knownOn.field().getText().equals(old)) {
                knownOn.field().setText(text);
            }
        });
        day.field().setAccessibleText(texts.of("shell.past.title"));
        knownOn.field().setAccessibleText(texts.of("shell.past.known"));
        error = Controls.label(texts.of("shell.past.bad_day", lastMonth()), Style.FIELD_ERROR);
        error.setVisible(false);
        error.managedProperty().bind(error.visibleProperty());
        var quick = new HBox(6, Controls.button(texts.of("shell.past.today"), () -> choose(today)),
                Controls.button(texts.of("shell.past.last_month"), () -> choose(lastMonth())),
                Controls.button(texts.of("shell.past.last_year"),
                        () -> choose(LocalDate.of(today.getYear() - 1, 12, 31))));
        var show = Controls.primary(texts.of("shell.past.show"), this::show);
        show.setId("past-show");
        setPrefWidth(WIDTH);
        setId("past-form");
        var title = Controls.label(texts.of("shell.past.title"), Style.DIALOG_TITLE);
        var second = new HBox(12, known, knownOn);
        second.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(title)), Style.DIALOG_BODY.on(new VBox(
                day, quick, note(texts.of("shell.past.note")), second, note(texts.of("shell.past.known.note")), error)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("shell.past.cancel"), close), show)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                show();
            }
        });
    }

    private static DateField field(String id, LocalDate shown) {
        var field = new DateField(() -> shown);
        field.field().setId(id);
        field.field().setText(shown.toString());
        field.setMaxWidth(160);
        field.setMinWidth(160);
        return field;
    }

    private static Label note(String text) {
        var note = Controls.label(text, Style.FIELD_NOTE);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    private LocalDate lastMonth() {
        return today.withDayOfMonth(1).minusDays(1);
    }

    private void choose(LocalDate wanted) {
        day.field().setText(wanted.toString());
        if (wanted.equals(today)) {
            known.setSelected(false);
        }
        show();
    }

    private void show() {
        LocalDate asOf = read(day);
        LocalDate recorded = known.isSelected() ? read(knownOn) : today;
        error.setVisible(asOf == null || recorded == null);
        if (error.isVisible()) {
            (asOf == null ? day : knownOn).field().requestFocus();
            return;
        }
        close.run();
        chosen.accept(PastView.of(asOf, recorded, today));
    }

    // A month without a day is meant to its end, the present one as far as it goes.
    private LocalDate read(DateField field) {
        Reading<DayOrMonth> reading = Readings.date(field.field().getText(), today);
        DayOrMonth date = reading.value();
        if (date == null || date.earliest().isAfter(today)) {
            return null;
        }
        return date.latest().isAfter(today) ? today : date.latest();
    }
}
