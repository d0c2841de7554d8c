package landfall.ui.settings;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.calendar.SpecialDays;
import landfall.domain.value.DayOrMonth;
import landfall.text.Readings;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.DateField;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;

/** Asks for the first and the last of some special days, what they are, and their name. */
final class SpecialDaysForm extends VBox {
    private static final double WIDTH = 420;
    private static final double DATE = 170;

    private final Consumer<SpecialDays> entered;
    private final DateField from;
    private final DateField to;
    private final TextField name = new TextField();
    private final Label error;
    private final LocalDate written;
    private SpecialDays.Kind kind;
    private Runnable close = () -> { };

    private SpecialDaysForm(PlaceContext context, SpecialDays known, int year, Consumer<SpecialDays> entered) {
        Texts texts = context.texts();
        this.entered = entered;
        LocalDate today = context.today().get();
        written = known != null ? known.from() : today.getYear() == year ? today : LocalDate.of(year, 1, 1);
        kind = known == null ? SpecialDays.Kind.OFF : known.kind();
        from = date("days-from", texts.of("settings.days.from"), known == null ? "" : known.from().toString());
        to = date("days-to", texts.of("settings.days.to"), known == null ? "" : known.to().toString());
        to.field().setPromptText(texts.of("settings.days.to.prompt"));
        var kinds = new Segmented<SpecialDays.Kind>(chosen -> kind = chosen);
        for (SpecialDays.Kind one : SpecialDays.Kind.values()) {
            kinds.add(one, texts.of("settings.calendar.kind." + one.name()), null);
        }
        kinds.choose(kind);
        name.setId("days-name");
        name.setText(known == null ? "" : known.name());
        name.setAccessibleText(texts.of("settings.days.name"));
        error = Controls.label(texts.of("settings.days.wrong", SpecialDays.LONGEST), Style.FIELD_ERROR);
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        error.setVisible(false);
        error.managedProperty().bind(error.visibleProperty());
        var save = Controls.primary(texts.of("settings.days.save"), this::save);
        save.setId("days-save");
        setPrefWidth(WIDTH);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of(
                known == null ? "settings.days.add" : "settings.days.change"), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(new HBox(16, field(texts.of("settings.days.from"), from),
                        field(texts.of("settings.days.to"), to)), field(texts.of("settings.days.kind"), kinds),
                        field(texts.of("settings.days.name"), name), error)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("settings.days.cancel"), () -> close.run()),
                        save)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                save();
            }
        });
    }

    /**
     * Opens the form over the window.
     *
     * @param known the days to change, or null for new ones
     * @param year the year of dates that are typed without one
     * @param entered takes the days that the user saves
     */
    static void open(PlaceContext context, SpecialDays known, int year, Consumer<SpecialDays> entered) {
        var form = new SpecialDaysForm(context, known, year, entered);
        form.close = context.navigator().dialog(form);
        form.from.field().requestFocus();
    }

    private DateField date(String id, String label, String text) {
        var field = new DateField(() -> written);
        field.field().setId(id);
        field.field().setText(text);
        field.field().setAccessibleText(label);
        field.setMinWidth(DATE);
        field.setMaxWidth(DATE);
        return field;
    }

    private static VBox field(String label, javafx.scene.Node input) {
        return Style.FIELD.on(new VBox(Controls.label(label, Style.FIELD_LABEL), input));
    }

    private void save() {
        LocalDate first = day(from);
        LocalDate last = to.field().getText().isBlank() ? first : day(to);
        try {
            var days = new SpecialDays(first, last, kind, name.getText());
            close.run();
            entered.accept(days);
        } catch (IllegalArgumentException | NullPointerException e) {
            error.setVisible(true);
            (first == null ? from : to).field().requestFocus();
        }
    }

    private LocalDate day(DateField field) {
        DayOrMonth date = Readings.date(field.field().getText(), written).value();
        return date == null || date.isMonthOnly() ? null : date.earliest();
    }
}
