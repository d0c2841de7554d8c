package landfall.ui.reports;

import java.util.List;
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
import landfall.journal.draft.BulletinDrafts;
import landfall.report.Ink;
import landfall.report.Letterhead;
import landfall.report.monthly.Section;
import landfall.report.monthly.SectionOrder;
import landfall.report.wording.Wording;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The left panel: which issue this is, which sections it has and in what order, and what it is printed with. */
final class SectionPanel extends ScrollPane {
    private final PlaceContext context;
    private final Texts texts;
    private final Formats formats;
    private final ReportsModel model;
    private final VBox rows = new VBox();
    private final Label number = value();
    private final Label cutOff = value();
    private final Label issuer = value();

    /**
     * A panel without an issue.
     *
     * @param close what says whether the month is closed
     * @param ofMonth the running number of the month's bulletin
     */
    SectionPanel(PlaceContext context, ReportsModel model, Node close, Node ofMonth) {
        this.context = context;
        this.texts = context.texts();
        this.formats = context.formats();
        this.model = model;
        var inks = new Segmented<Ink>(model.inkProperty()::set);
        for (Ink ink : Ink.values()) {
            inks.add(ink, texts.of("reports.ink." + ink), null);
        }
        inks.choose(model.inkProperty().get());
        model.inkProperty().addListener((property, old, ink) -> inks.choose(ink));
        inks.setId("report-ink");
        var content = ReportsStyle.REPORT_LEFT.on(new VBox(head("reports.issue", ""),
                fact("reports.number", number), onlyMonthly(ofMonth), fact("reports.cut_off", cutOff), fact("reports.issuer", issuer),
                onlyMonthly(head("reports.close", "")), onlyMonthly(close),
                onlyMonthly(head("reports.sections", texts.of("reports.sections.hint"))), onlyMonthly(rows),
                head("reports.ink", ""), inks));
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.sectionsProperty().addListener(property -> fill());
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
            fill();
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
        List<SectionOrder.Choice> choices = model.sectionsProperty().get().choices();
        int last = choices.size() - 1;
        for (int i = 0; i <= last; i++) {
            rows.getChildren().add(row(choices.get(i), i == 0, i == last));
        }
        Node again = focused == null ? null : rows.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        }
    }

    private HBox row(SectionOrder.Choice choice, boolean first, boolean last) {
        Section section = choice.section();
        var box = new CheckBox(texts.of(section.labelKey()));
        Style.TEXT_SM.on(box);
        box.setId("report-section-" + section);
        box.setSelected(choice.on());
        box.setOnAction(event -> change(model.sectionsProperty().get().turned(section, box.isSelected()), section));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
                move(section, event.getCode() == KeyCode.UP ? -1 : 1);
                event.consume();
            } else if (event.getCode() == KeyCode.F2) {
                word(section);
                event.consume();
            }
        });
        Button up = Controls.icon(Feather.ARROW_UP, texts.of("reports.section.up"), () -> move(section, -1));
        Button down = Controls.icon(Feather.ARROW_DOWN, texts.of("reports.section.down"), () -> move(section, 1));
        up.setDisable(first);
        down.setDisable(last);
        up.setFocusTraversable(false);
        down.setFocusTraversable(false);
        var row = ReportsStyle.REPORT_SECTION.on(new HBox(0, box, up, down, pen(section)));
        for (Button arrow : List.of(up, down)) {
            arrow.visibleProperty().bind(row.hoverProperty().or(row.focusWithinProperty()));
            arrow.managedProperty().bind(arrow.visibleProperty());
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Wording wording(Section section) {
        Printed printed = model.printedProperty().get();
        return printed == null ? null : printed.wordings().get(section);
    }

    private Button pen(Section section) {
        Wording wording = wording(section);
        boolean own = wording != null && wording.isOwn();
        String tip = texts.of("reports.text.edit", texts.of(section.labelKey()));
        Button pen = ReportsStyle.REPORT_PEN.on(Controls.icon(Feather.EDIT_2, !own ? tip : String.join("\n", tip,
                texts.of(wording.isOutdated() ? "reports.text.outdated" : "reports.text.own")), () -> word(section)));
        ReportsStyle.REPORT_PEN_OWN.on(pen, own);
        ReportsStyle.REPORT_PEN_OLD.on(pen, own && wording.isOutdated());
        pen.setId("report-word-" + section);
        pen.setDisable(wording == null);
        pen.setFocusTraversable(false);
        return pen;
    }

    private void word(Section section) {
        if (wording(section) != null) {
            model.wordedProperty().set(section);
        }
    }

    private void move(Section section, int by) {
        change(model.sectionsProperty().get().moved(section, by), section);
    }

    // Shown at once, so that the next click goes on from here; kept with the bureau.
    private void change(SectionOrder order, Section section) {
        if (context.refusesEdits()) {
            fill();
            return;
        }
        if (!order.equals(model.sectionsProperty().get())) {
            model.sectionsProperty().set(order);
            context.perform(BulletinDrafts.sections(order.kept(), section.labelKey()));
        }
    }
}
