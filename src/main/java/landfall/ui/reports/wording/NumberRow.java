package landfall.ui.reports.wording;

import java.time.YearMonth;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import landfall.domain.Pipeline;
import landfall.domain.value.Count;
import landfall.journal.draft.BulletinDrafts;
import landfall.report.writing.IssueNumber;
import landfall.text.Problem;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The running number of the month's bulletin: the suggested one, until another is typed. */
public final class NumberRow extends HBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double WIDTH = 72;

    private final PlaceContext context;
    private final TextField field = new TextField();
    private YearMonth month;
    private Count number;
    private String shown = "";

    /** A row without a number; {@link #show} brings one. */
    public NumberRow(PlaceContext context) {
        super(8);
        this.context = context;
        setAlignment(Pos.CENTER_LEFT);
        WordingStyle.REPORT_FACT.on(this);
        var label = Controls.label(context.texts().of("reports.number.of"), Style.TEXT_SM, Style.MUTED);
        label.setMinWidth(WIDTH);
        label.setLabelFor(field);
        field.setId("report-number");
        field.setPrefWidth(WIDTH);
        field.setMinWidth(WIDTH);
        field.setAccessibleText(context.texts().of("reports.number.of"));
        field.setOnAction(event -> keep());
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                keep();
            }
        });
        getChildren().addAll(label, field);
    }

    /** Shows a month's number; what is being typed for the same month stays. */
    public void show(Pipeline pipeline, YearMonth of, boolean fixed) {
        boolean typing = of.equals(month) && !field.getText().equals(shown);
        month = of;
        number = IssueNumber.set(pipeline, of).orElse(null);
        shown = number == null ? "" : Long.toString(number.number());
        field.setPromptText(Long.toString(IssueNumber.suggested(pipeline, of)));
        field.setDisable(fixed);
        if (!typing || field.getText().strip().equals(shown)) {
            field.setText(shown);
            field.pseudoClassStateChanged(DANGER, false);
        }
    }

    private void keep() {
        String text = field.getText().strip();
        if (month == null || text.equals(shown)) {
            return;
        }
        boolean wrong = !text.isEmpty() && (!text.matches("\\p{Nd}{1,5}") || Integer.parseInt(text) == 0);
        field.pseudoClassStateChanged(DANGER, wrong);
        if (wrong) {
            context.navigator().warn(new Problem("reports.number.wrong"));
            return;
        }
        Count typed = text.isEmpty() ? null : Count.of(Integer.parseInt(text));
        if (!Objects.equals(typed, number)) {
            number = typed;
            context.perform(BulletinDrafts.number(month, typed));
        }
    }
}
