package landfall.ui.kit.form;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.quality.FindingWords;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Fix;
import landfall.quality.rule.Rules;
import landfall.quality.rule.Severity;
import landfall.text.Reading;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/**
 * One line of a form: label, input, and under it what is wrong with the value.
 *
 * @param <T> the type of the value
 */
public final class FieldEditor<T> extends VBox {
    private final FieldInput<T> input;
    private final FormContext context;
    private final Label message = new Label();
    private final boolean required;
    private Supplier<List<Finding>> check;
    private Button offer;
    private String note = "";

    /** @param required true when the form is not complete without a value */
    public FieldEditor(Field<T> field, FormContext context, boolean required) {
        this(FieldInputs.of(field, context), context, required);
    }

    /** Like {@link #FieldEditor(Field, FormContext, boolean)} with an input of one's choice. */
    public FieldEditor(FieldInput<T> input, FormContext context, boolean required) {
        Field<T> field = input.field();
        this.input = input;
        this.context = context;
        this.required = required;
        this.check = () -> Rules.about(field, input.read().value(), context.around());
        Style.FIELD.on(this);
        if (field.type().shape() != Shape.FLAG) {
            var label = Controls.label(context.texts().of(field.labelKey()), Style.FIELD_LABEL);
            label.setLabelFor(input.focusNode());
            var head = new HBox(2, label);
            if (required) {
                head.getChildren().add(Controls.label("*", Style.FIELD_REQUIRED));
            }
            getChildren().add(head);
        }
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        input.node().setMaxWidth(Double.MAX_VALUE);
        getChildren().add(input.node());
        input.focusNode().focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                validate(false);
                input.tidy();
            }
        });
    }

    public Field<T> field() {
        return input.field();
    }

    public FieldInput<T> input() {
        return input;
    }

    /** Shows a value, or nothing for null. */
    public void show(T value) {
        input.show(value);
    }

    /** What the rules find about the value where more than the value alone is known, such as in a form. */
    void checkBy(Supplier<List<Finding>> findings) {
        check = findings;
    }

    /** A grey line under the input, shown while there is nothing wrong. */
    public void setNote(String text) {
        note = text;
        say(note, Style.FIELD_NOTE);
    }

    /** The value, or null when the input is empty or cannot be read. */
    public T value() {
        return input.read().value();
    }

    /**
     * Says what is wrong with the input, if anything.
     *
     * @param complete true when a missing required value counts as wrong, as on saving
     * @return true when the value can be kept
     */
    public boolean validate(boolean complete) {
        Reading<T> reading = input.read();
        if (reading.isUnreadable()) {
            return wrong(reading.message(context.texts()), null);
        }
        if (complete && required && reading.value() == null) {
            return wrong(context.texts().of("kit.form.required"), null);
        }
        Finding finding = check.get().stream().min(Comparator.comparing(Finding::severity)).orElse(null);
        String text = finding == null ? note : new FindingWords(context.texts()).message(finding);
        if (finding != null && finding.severity() == Severity.ERROR) {
            return wrong(text, finding.fix());
        }
        input.mark(false);
        say(text, finding == null || finding.severity() == Severity.HINT ? Style.FIELD_NOTE : Style.FIELD_CAUTION);
        offer(finding == null ? null : finding.fix());
        return true;
    }

    /** Brings the line with its message into sight, where the form is longer than the window. */
    void reveal() {
        Node at = getParent();
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        if (!(at instanceof ScrollPane scroll)) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        Node content = scroll.getContent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        Bounds line = content.sceneToLocal(localToScene(getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && (line.getMinY() < top || line.getMaxY() > top + seen)) {
            double wanted = line.getMinY() < top ? line.getMinY() : line.getMaxY() - seen;
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    private boolean wrong(String text, Fix fix) {
        input.mark(true);
        say(text, Style.FIELD_ERROR);
        offer(fix);
        return false;
    }

    // One click takes the value that was probably meant.
    @SuppressWarnings("unchecked")
    private void offer(Fix fix) {
        getChildren().remove(offer);
        if (fix != null && fix.field() == field()) {
            offer = Controls.link(new FindingWords(context.texts()).question(fix), () -> {
                input.show((T) fix.value());
                input.focusNode().requestFocus();
                validate(false);
            });
            offer.setId("offer-" + field().key());
            getChildren().add(offer);
        }
    }

    private void say(String text, Style style) {
        message.setText(text);
        message.getStyleClass().removeAll(Style.FIELD_ERROR.css(), Style.FIELD_CAUTION.css(), Style.FIELD_NOTE.css());
        style.on(message);
        if (text.isEmpty()) {
            getChildren().remove(message);
        } else if (!getChildren().contains(message)) {
            getChildren().add(message);
        }
    }
}
