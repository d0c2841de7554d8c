package landfall.ui.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.insight.close.Entry;
import landfall.report.Trace;
import landfall.report.writing.EntryWords;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Says whether the month is closed and what came late or was corrected; closes it and opens it again. */
final class ClosePanel extends VBox {
    private final PlaceContext context;
    private final Texts texts;
    private final Formats formats;
    private final ReportsModel model;

    ClosePanel(PlaceContext context, ReportsModel model) {
        this.context = context;
        this.texts = context.texts();
        this.formats = context.formats();
        this.model = model;
        ReportsStyle.REPORT_CLOSE.on(this);
        model.printedProperty().addListener((property, old, printed) -> show(printed));
    }

    private void show(Printed printed) {
        getChildren().clear();
        if (printed == null || printed.state() == null) {
            return;
        }
        CloseState state = printed.state();
        getChildren().add(line(status(state), Style.TEXT_SM));
        if (state.overdue() != null) {
            getChildren().add(line(texts.of("reports.close.overdue", formats.date(state.overdue())), Style.MUTED));
        }
        if (!state.entries().isEmpty()) {
            Button entries = Controls.link(texts.of("reports.close.entries", state.late(), state.corrected()),
                    () -> model.traceProperty().set(trace(state, context.pipeline())));
            entries.setId("report-entries");
            getChildren().add(entries);
        }
        if (state.isLast()) {
            getChildren().add(button(Feather.UNLOCK, "reports.close.reopen", "report-reopen", state));
        } else if (!state.isFrozen() && state.hasEnded()) {
            getChildren().add(button(Feather.LOCK, "reports.close.close", "report-close", state));
        }
    }

    private Button button(Feather icon, String key, String id, CloseState state) {
        Button button = Controls.button(icon, texts.of(key), () -> {
            if (!context.refusesEdits()) {
                CloseDialog.open(context, state);
            }
        });
        button.setId(id);
        return button;
    }

    private String status(CloseState state) {
        if (state.isClosed()) {
            return texts.of("reports.close.closed", formats.date(state.closing().closedOn()),
                    state.closing().closedBy(), state.closing().definitions());
        }
        return texts.of(state.isFrozen() ? "reports.close.before" : state.hasEnded() ? "reports.close.open"
                : "reports.close.running");
    }

    private static Label line(String text, Style style) {
        Label label = Style.all(new Label(text), Style.TEXT_SM, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    // The entries as a figure of the page: their projects open from the panel on the right.
    private Trace trace(CloseState state, Pipeline pipeline) {
        var words = new EntryWords(texts, formats);
        Map<String, Project> projects = new LinkedHashMap<>();
        for (Entry entry : state.entries()) {
            Project project = pipeline.project(entry.line().project());
            if (project != null) {
                projects.put(project.id(), project);
            }
        }
        String lines = state.entries().stream().flatMap(entry -> words.changes(entry).stream().map(change ->
                texts.of("reports.close.entry", words.kind(entry), pipeline.mask().over(entry.line().name()), change.figure(),
                        change.before(), change.after()))).collect(Collectors.joining("\n"));
        return new Trace("entries", texts.of("reports.close.entries.of", formats.month(state.month())),
                texts.of("reports.close.entries", state.late(), state.corrected()), lines,
                List.copyOf(projects.values()));
    }
}
