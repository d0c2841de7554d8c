package landfall.ui.reports;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.report.Ink;
import landfall.report.Letterhead;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Segmented;
import landfall.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** The left panel: which issue this is, which sections it has and in what order, and what it is printed with. */
final class SectionPanel extends ScrollPane {
    private final Texts texts;
    private final Formats formats;
    private final ReportsModel model;
    private final VBox rows = new VBox();
    private final Label number = value();
    private final Label cutOff = value();
    private final Label issuer = value();

    /** @param close what says whether the month is closed */
    SectionPanel(Texts texts, Formats formats, ReportsModel model, Node close) {
        this.texts = texts;
        this.formats = formats;
        this.model = model;
        var inks = new Segmented<Ink>(model.inkProperty()::set);
        for (Ink ink : Ink.values()) {
            inks.add(ink, texts.of("reports.ink." + ink), null);
        }
        inks.choose(model.inkProperty().get());
        model.inkProperty().addListener((property, old, ink) -> inks.choose(ink));
        inks.setId("report-ink");
        var content = ReportsStyle.REPORT_LEFT.on(new VBox(head("reports.issue", ""),
                fact("reports.number", number), fact("reports.cut_off", cutOff), fact("reports.issuer", issuer),
                onlyMonthly(head("reports.close", "")), onlyMonthly(close),
                onlyMonthly(head("reports.sections", texts.of("reports.sections.hint"))), onlyMonthly(rows),
                head("reports.ink", ""), inks));
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.sections().addListener((ListChangeListener<ReportsModel.Choice>) change -> fill());
        model.printedProperty().addListener((property, old, printed) -> show(printed));
        fill();
    }

    private <T extends Node> T onlyMonthly(T node) {
        node.visibleProperty().bind(model.monthly());
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    private static Label value() {
        return Style.TEXT_SM.on(new Label());
    }

    private void show(Printed printed) {
        if (printed != null) {
            // A closed month is printed as it was closed, whatever is chosen here.
            rows.setDisable(printed.state() != null && printed.state().isClosed());
            Letterhead letterhead = printed.paper().document().head();
            number.setText(letterhead.number());
            cutOff.setText(formats.date(printed.paper().cutOff()));
            issuer.setText(letterhead.issuer().isEmpty() ? texts.of("reports.issuer.none") : letterhead.issuer());
        }
    }

    private HBox head(String key, String hint) {
        var row = new HBox(8, Style.BOLD.on(new Label(texts.of(key))), Controls.spacer(),
                Controls.label(hint, Style.TEXT_XS, Style.MUTED));
        return ReportsStyle.REPORT_HEAD.on(row);
    }

    private HBox fact(String key, Label value) {
        var label = Controls.label(texts.of(key), Style.TEXT_SM, Style.MUTED);
        label.setMinWidth(72);
        return ReportsStyle.REPORT_FACT.on(new HBox(8, label, value));
    }

    // The rows are few; filling them anew keeps their order and their arrows right. The focus stays where it was.
    private void fill() {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        String focused = focus == null ? null : focus.getId();
        rows.getChildren().clear();
        int last = model.sections().size() - 1;
        for (int i = 0; i <= last; i++) {
            rows.getChildren().add(row(model.sections().get(i), i == 0, i == last));
        }
        Node again = focused == null ? null : rows.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    private HBox row(ReportsModel.Choice choice, boolean first, boolean last) {
        var box = new CheckBox(texts.of("report.section." + choice.section()));
        Style.TEXT_SM.on(box);
        box.setId("report-section-" + choice.section());
        box.setSelected(choice.on());
        box.setOnAction(event -> model.turn(choice.section(), box.isSelected()));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                model.move(choice.section(), event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            }
        });
        Button up = Controls.icon(Feather.ARROW_UP, texts.of("reports.section.up"),
                () -> model.move(choice.section(), -1));
        Button down = Controls.icon(Feather.ARROW_DOWN, texts.of("reports.section.down"),
                () -> model.move(choice.section(), 1));
        up.setDisable(first);
        down.setDisable(last);
        up.setFocusTraversable(false);
        down.setFocusTraversable(false);
        var row = ReportsStyle.REPORT_SECTION.on(new HBox(0, box, up, down));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
