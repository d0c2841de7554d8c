package landfall.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Project;
import landfall.report.Check;
import landfall.report.Trace;
import landfall.report.monthly.Section;
import landfall.report.wording.Wording;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.Navigator;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The right panel: what was verified, and where the figure comes from that the user clicked. */
final class FiguresPanel extends ScrollPane {
    private static final int MOST_PROJECTS = 60;

    private final Texts texts;
    private final Formats formats;
    private final ReportsModel model;
    private final Navigator navigator;
    private final VBox content = ReportsStyle.REPORT_RIGHT.on(new VBox());

    FiguresPanel(Texts texts, Formats formats, ReportsModel model, Navigator navigator) {
        this.texts = texts;
        this.formats = formats;
        this.model = model;
        this.navigator = navigator;
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.printedProperty().addListener(property -> fill());
        model.traceProperty().addListener(property -> fill());
        fill();
    }

    private void fill() {
        content.getChildren().clear();
        Printed printed = model.printedProperty().get();
        if (printed == null) {
            return;
        }
        Trace trace = model.traceProperty().get();
        if (trace == null) {
            checks(printed);
        } else {
            trace(trace);
        }
        setVvalue(0);
    }

    private void checks(Printed printed) {
        var checks = new ArrayList<Check>(printed.paper().checks());
        if (!printed.pdf().missing().isEmpty()) {
            checks.add(missing(printed.pdf().missing()));
        }
        if (!checks.isEmpty()) {
            content.getChildren().add(head(checks));
        }
        // What somebody should look at comes first.
        checks.stream().filter(check -> !check.passed()).forEach(check -> content.getChildren().add(row(check)));
        checks.stream().filter(Check::passed).forEach(check -> content.getChildren().add(row(check)));
        texts(printed.wordings());
        var hint = Controls.label(texts.of("reports.trace.hint"), Style.TEXT_SM, Style.MUTED);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        content.getChildren().add(hint);
    }

    private Node head(List<Check> checks) {
        long passed = checks.stream().filter(Check::passed).count();
        var head = head(texts.of("reports.checks"));
        head.getChildren().add(Chip.ok(Feather.CHECK, texts.of("reports.passed", passed)));
        if (passed < checks.size()) {
            head.getChildren().add(Chip.warn(Feather.ALERT_TRIANGLE,
                    texts.of("reports.noticed", checks.size() - passed)));
        }
        return head;
    }

    private Check missing(Set<String> characters) {
        return new Check(false, texts.of("reports.missing", characters.size()),
                texts.of("reports.missing.detail", String.join(" ", new TreeSet<>(characters))), List.of());
    }

    private Node row(Check check) {
        var icon = Icons.of(check.passed() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE);
        (check.passed() ? Style.OK_TEXT : Style.WARN_TEXT).on(icon);
        var title = Style.TEXT_SM.on(new Label(check.title()));
        var detail = Style.all(new Label(check.detail()), Style.TEXT_XS, Style.MUTED);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        detail.setWrapText(true);
        detail.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(title, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(8, icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        if (check.passed() || check.projects().isEmpty()) {
            return ReportsStyle.REPORT_CHECK.on(row);
        }
        row.getChildren().add(Icons.of(Feather.CHEVRON_RIGHT));
        return opening(row, ReportsStyle.REPORT_CHECK, check.title(),
                () -> navigator.go(new Route.Ledger(check.title(), ids(check.projects()))));
    }

    private void trace(Trace trace) {
        var head = head(texts.of("reports.trace"));
        var close = Controls.icon(Feather.X, texts.of("reports.trace.close"), () -> model.traceProperty().set(null));
        close.setId("report-trace-close");
        head.getChildren().add(close);
        var label = Style.TEXT_SM.on(new Label(trace.label()));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        var box = ReportsStyle.REPORT_TRACE.on(new VBox(label));
        if (!trace.value().isEmpty()) {
            box.getChildren().add(Style.all(new Label(trace.value()), Style.TEXT_XL, Style.BOLD));
        }
        if (!trace.definition().isEmpty()) {
            var definition = Style.all(new Label(trace.definition()), Style.TEXT_XS, Style.MUTED);
            definition.setWrapText(true);
            definition.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(definition);
        }
        content.getChildren().addAll(head, box);
        if (trace.projects().isEmpty()) {
            content.getChildren().add(Controls.label(texts.of("reports.trace.none"), Style.TEXT_SM, Style.MUTED));
            return;
        }
        if (trace.projects().size() > 1) {
            var open = Controls.button(Feather.LIST, texts.of("reports.trace.open", trace.projects().size()),
                    () -> navigator.go(new Route.Ledger(trace.label(), ids(trace.projects()))));
            open.setMaxWidth(Double.MAX_VALUE);
            open.setId("report-trace-open");
            content.getChildren().add(open);
        }
        trace.projects().stream().limit(MOST_PROJECTS).forEach(project -> content.getChildren().add(row(project)));
    }

    private Node row(Project project) {
        var name = Style.TEXT_SM.on(new Label(project.name()));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var glyph = new StageGlyph(project.stage(), 12);
        Style.of(project.stage()).on(glyph);
        var amount = Style.all(new Label(formats.money(project.totalInvestment())), Style.TEXT_SM, Style.MUTED);
        amount.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, glyph, name, amount);
        row.setAlignment(Pos.CENTER_LEFT);
        return opening(row, ReportsStyle.REPORT_ROW, project.name(),
                () -> navigator.go(new Route.Dossier(project.id())));
    }

    // A row as a button: it takes the focus, Enter and a click open it.
    private Button opening(HBox row, ReportsStyle style, String name, Runnable action) {
        var button = style.on(new Button(null, row));
        button.setAccessibleText(name);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        row.prefWidthProperty().bind(button.widthProperty().subtract(2));
        row.setMouseTransparent(true);
        return button;
    }

    // What somebody worded by hand, to look at it again.
    private void texts(Map<Section, Wording> wordings) {
        List<Section> own = wordings.keySet().stream().filter(section -> wordings.get(section).isOwn()).toList();
        if (own.isEmpty()) {
            return;
        }
        var head = head(texts.of("reports.texts"));
        head.getChildren().add(1, Controls.label(Integer.toString(own.size()), Style.TEXT_SM, Style.MUTED));
        content.getChildren().add(head);
        for (Section section : own) {
            Wording wording = wordings.get(section);
            String name = texts.of(section.labelKey());
            var first = Style.all(new Label(wording.isOutdated() ? texts.of("reports.texts.outdated")
                    : wording.own().lines().findFirst().orElse("")), Style.TEXT_XS,
                    wording.isOutdated() ? Style.WARN_TEXT : Style.MUTED);
            var words = new VBox(Style.TEXT_SM.on(new Label(name)), first);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            Node row = opening(new HBox(8, Icons.of(Feather.EDIT_2), words), ReportsStyle.REPORT_CHECK, name,
                    () -> model.wordedProperty().set(section));
            row.setId("report-own-" + section);
            content.getChildren().add(row);
        }
    }

    private HBox head(String title) {
        return ReportsStyle.REPORT_HEAD.on(new HBox(6, Style.BOLD.on(new Label(title)), Controls.spacer()));
    }

    private static List<String> ids(List<Project> projects) {
        return projects.stream().map(Project::id).toList();
    }
}
