package landfall.ui.kit.filter;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.value.DayOrMonth;
import landfall.insight.filter.DateSpan;
import landfall.text.Reading;
import landfall.text.Readings;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.DateField;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Asks from which day to which day a date must lie; either may be left open, and a month is meant whole. */
final class SpanDialog extends VBox {
    private static final double WIDTH = 400;

    private final PlaceContext context;
    private final Consumer<DateSpan> chosen;
    private final DateField from;
    private final DateField to;
    private final Label error = Style.FIELD_ERROR.on(new Label());
    private Runnable close = () -> { };

    private SpanDialog(PlaceContext context, String date, DateSpan now, Consumer<DateSpan> chosen) {
        this.context = context;
        this.chosen = chosen;
        Texts texts = context.texts();
        var between = now instanceof DateSpan.Between days ? days : null;
        from = field("filter-from", between == null ? null : between.from());
        to = field("filter-to", between == null ? null : between.to());
        from.field().setAccessibleText(texts.of("kit.filter.span.from"));
        to.field().setAccessibleText(texts.of("kit.filter.span.to"));
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        var row = new HBox(8, new Label(texts.of("kit.filter.span.from")), from,
                new Label(texts.of("kit.filter.span.to")), to);
        row.setAlignment(Pos.CENTER_LEFT);
        var note = Controls.label(texts.of("kit.filter.span.note"), Style.FIELD_NOTE);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        var apply = Controls.primary(texts.of("kit.filter.span.apply"), this::apply);
        apply.setId("filter-span-apply");
        setPrefWidth(WIDTH);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(date, Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(8, row, note, error)), Style.DIALOG_FOOT.on(new HBox(
                        Controls.button(texts.of("kit.filter.cancel"), () -> close.run()), apply)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                apply();
            }
        });
    }

    /**
     * Opens the question.
     *
     * @param date the name of the date that is asked for
     * @param now the span that holds at present, or null
     */
    static void open(PlaceContext context, String date, DateSpan now, Consumer<DateSpan> chosen) {
        var dialog = new SpanDialog(context, date, now, chosen);
        dialog.close = context.navigator().dialog(dialog);
        dialog.from.field().requestFocus();
    }

    private DateField field(String id, LocalDate shown) {
        var field = new DateField(context.today());
        field.field().setId(id);
        field.field().setText(shown == null ? "" : shown.toString());
        field.setMinWidth(130);
        field.setMaxWidth(130);
        return field;
    }

    private void apply() {
        Texts texts = context.texts();
        Reading<DayOrMonth> first = Readings.date(from.field().getText(), context.today().get());
        Reading<DayOrMonth> last = Readings.date(to.field().getText(), context.today().get());
        if (refuses(from, first) || refuses(to, last)) {
            return;
        }
        if (first.value() == null && last.value() == null) {
            error.setText(texts.of("kit.filter.span.empty"));
            from.field().requestFocus();
            return;
        }
        LocalDate earliest = first.value() == null ? null : first.value().earliest();
        LocalDate latest = last.value() == null ? null : last.value().latest();
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            error.setText(texts.of("kit.filter.span.order"));
            to.field().requestFocus();
            return;
        }
        close.run();
        chosen.accept(new DateSpan.Between(earliest, latest));
    }

    private boolean refuses(DateField field, Reading<DayOrMonth> reading) {
        if (!reading.isUnreadable()) {
            return false;
        }
        error.setText(reading.message(context.texts()));
        field.field().requestFocus();
        return true;
    }
}
