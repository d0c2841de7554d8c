package landfall.ui.kit.form;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.text.AreaUnit;
import landfall.text.Reading;
import landfall.text.Readings;
import landfall.text.Typed;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Chooses the right input for a field from its description. */
public final class FieldInputs {
    private FieldInputs() {
    }

    /** True when a person can type the field's value in an input. */
    public static boolean canType(Field<?> field) {
        return switch (field.type().shape()) {
            case STAGE, EXIT, CURVE -> false;
            case REFERENCE -> field.type() == FieldType.ENTERPRISE || field.type() == FieldType.PROJECT;
            default -> true;
        };
    }

    /**
     * An empty input for the field.
     *
     * @throws IllegalArgumentException when the field is not typed, see {@link #canType}
     */
    @SuppressWarnings("unchecked")
    public static <T> FieldInput<T> of(Field<T> field, FormContext context) {
        String label = context.texts().of(field.labelKey());
        return switch (field.type().shape()) {
            case FLAG -> (FieldInput<T>) new FlagInput((Field<Boolean>) field, label);
            case REFERENCE -> (FieldInput<T>) (field.type() == FieldType.PROJECT
                    ? new ProjectInput((Field<String>) field, context)
                    : new EnterpriseInput((Field<String>) field, context));
            case CHOICE -> {
                var words = new SuggestionField(context.suggestions(field));
                yield typed(field, words, words.field(), context);
            }
            case DATE -> date(field, context);
            case LONG_TEXT -> {
                var area = new TextArea();
                area.setWrapText(true);
                area.setPrefRowCount(3);
                area.setMinHeight(64);
                yield typed(field, area, area, context);
            }
            case MONEY -> withUnit(field, context.unitLabel(), context);
            case DOLLARS -> withUnit(field, context.texts().of("app.unit.dollars"), context);
            case FLOOR_AREA -> withUnit(field, context.texts().of("app.unit.square_metre"), context);
            case AREA -> withUnit(field, context.texts().of("app.unit.mu"), context);
            case CHOICES -> {
                var words = SuggestionField.ofSeveral(context.suggestions(field));
                yield typed(field, words, words.field(), context);
            }
            case TEXT, COUNT, NUMBER, YEAR -> line(field, context);
            case GRADES -> (FieldInput<T>) new GradesInput((Field<List<Grade>>) field,
                    context.texts());
            case STAGE, EXIT, CURVE -> throw new IllegalArgumentException(field + " is not typed");
        };
    }

    /** An empty input of one line for a field whose value is typed, however long its texts are elsewhere. */
    public static <T> FieldInput<T> line(Field<T> field, FormContext context) {
        var text = new TextField();
        return typed(field, text, text, context);
    }

    @SuppressWarnings("unchecked")
    private static <T> FieldInput<T> date(Field<T> field, FormContext context) {
        DateField[] made = new DateField[1];
        made[0] = new DateField(() -> {
            Reading<DayOrMonth> typed = TypedDay.read(made[0].field().getText(), context.today());
            LocalDate today = context.today();
            return typed.value() == null ? today : typed.value().earliest();
        });
        made[0].field().setPromptText(context.texts().of("kit.form.date_prompt"));
        made[0].field().setAccessibleText(context.texts().of(field.labelKey()));
        return new TypedInput<>(field, made[0], made[0].field(), value -> Typed.text(field, value, context.texts()),
                text -> (Reading<T>) TypedDay.read(text, context.today()));
    }

    private static <T> FieldInput<T> withUnit(Field<T> field, String unit, FormContext context) {
        var text = new TextField();
        Style.WITH_UNIT.on(text);
        Label label = Controls.label(unit, Style.TEXT_SM, Style.SUBTLE);
        label.setMouseTransparent(true);
        // The unit speaks for a bare number only; a typed unit speaks for itself.
        label.visibleProperty().bind(text.textProperty().map(typed -> typed.isEmpty()
                || typed.chars().allMatch(letter -> Character.isDigit(letter) || letter == '.' || letter == ',')));
        StackPane.setAlignment(label, Pos.CENTER_RIGHT);
        var pane = Style.UNIT_PANE.on(new StackPane(text, label));
        return typed(field, pane, text, context);
    }

    @SuppressWarnings("unchecked")
    private static <T> FieldInput<T> typed(Field<T> field, Region node, TextInputControl control,
            FormContext context) {
        control.setAccessibleText(context.texts().of(field.labelKey()));
        return new TypedInput<>(field, node, control, value -> Typed.text(field, value, context.texts()),
                text -> (Reading<T>) Readings.of(field, text, context.yuanPerUnit(), AreaUnit.MU, context.today()));
    }
}
