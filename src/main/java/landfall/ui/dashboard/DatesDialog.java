package landfall.ui.dashboard;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.text.Reading;
import landfall.text.Readings;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.DateField;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Asks from which day to which day figures are taken; a month is meant whole. */
final class DatesDialog extends VBox {
    private static final double WIDTH = 400;

    private final PlaceContext context;
    private final Consumer<Period> chosen;
    private final DateField from;
    private final DateField to;
    private final Label error = Style.FIELD_ERROR.on(new Label());
    private Runnable close = () -> { };

    private DatesDialog(PlaceContext context, Period now, Consumer<Period> chosen) {
        this.context = context;
        this.chosen = chosen;
        Texts texts = context.texts();
        from = field("dashboard-from", now.from().toString(), texts.of("dashboard.dates.from"));
        to = field("dashboard-to", now.to().toString(), texts.of("dashboard.dates.to"));
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        var row = new HBox(8, new Label(texts.of("dashboard.dates.from")), from,
                new Label(texts.of("dashboard.dates.to")), to);
        row.setAlignment(Pos.CENTER_LEFT);
        var note = Controls.label(texts.of("dashboard.dates.note"), Style.FIELD_NOTE);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        var apply = Controls.primary(texts.of("dashboard.dates.apply"), this::apply);
        apply.setId("dashboard-dates-apply");
        setPrefWidth(WIDTH);
        getChildren().addAll(
                Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("dashboard.dates"), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(8, row, note, error)), Style.DIALOG_FOOT.on(new HBox(
                        Controls.button(texts.of("dashboard.dates.cancel"), () -> close.run()), apply)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                apply();
            }
        });
    }

    /** Opens the question, to begin with the days that are shown. */
    static void open(PlaceContext context, Period now, Consumer<Period> chosen) {
        var dialog = new DatesDialog(context, now, chosen);
        dialog.close = context.navigator().dialog(dialog);
        dialog.from.field().requestFocus();
    }

    private DateField field(String id, String shown, String name) {
        var field = new DateField(context.today());
        field.field().setId(id);
        field.field().setText(shown);
        field.field().setAccessibleText(name);
        field.setMinWidth(130);
        field.setMaxWidth(130);
        return field;
    }

    private void apply() {
        Reading<DayOrMonth> first = Readings.date(from.field().getText(), context.today().get());
        Reading<DayOrMonth> last = Readings.date(to.field().getText(), context.today().get());
        if (refuses(from, first) || refuses(to, last)) {
            return;
        }
        if (last.value().latest().isBefore(first.value().earliest())) {
            error.setText(context.texts().of("dashboard.dates.order"));
            to.field().requestFocus();
            return;
        }
        close.run();
        chosen.accept(new Period(first.value().earliest(), last.value().latest()));
    }

    private boolean refuses(DateField field, Reading<DayOrMonth> reading) {
        if (!reading.isUnreadable() && reading.value() != null) {
            return false;
        }
        error.setText(reading.isUnreadable() ? reading.message(context.texts())
                : context.texts().of("dashboard.dates.both"));
        field.field().requestFocus();
        return true;
    }
}
