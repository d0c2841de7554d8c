package landfall.ui.exchange;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.ProjectFields;
import landfall.exchange.ImportPlan;
import landfall.exchange.rows.TableReader;
import landfall.exchange.words.Note;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.exchange.Findings.Finding;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Beside the columns: one row as it will be, what to look at, and what the import will do. */
final class SidePanel extends ScrollPane {
    private static final double LEAST_WIDTH = 304;
    private static final int MOST_FINDINGS = 40;

    private final Texts texts;
    private final Formats formats;
    private final RowPreview preview;
    private final HBox issueHead = new HBox(8);
    private final VBox issues = new VBox();
    private final VBox summary = new VBox();

    SidePanel(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        preview = new RowPreview(texts, formats);
        issueHead.setAlignment(Pos.CENTER_LEFT);
        var column = ExchangeStyle.IMPORT_SIDE.on(new VBox(12, preview, issueHead, issues,
                Controls.label(texts.of("exchange.summary.title"), Style.BOLD), summary));
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(LEAST_WIDTH);
    }

    void show(ImportState state) {
        preview.show(state);
        ImportPlan plan = state.plan();
        issues.getChildren().clear();
        summary.getChildren().clear();
        if (plan == null) {
            return;
        }
        List<Finding> findings = Findings.of(plan, texts);
        issueHead.getChildren().setAll(Controls.label(texts.of("exchange.issue.title"), Style.BOLD),
                findings.isEmpty() ? Chip.ok(Feather.CHECK, texts.of("exchange.issue.none"))
                        : Chip.warn(Feather.ALERT_TRIANGLE, formats.integer(findings.size())));
        for (Note note : plan.notes()) {
            issues.getChildren().add(issue(Feather.INFO, note.message(texts), "", 0));
        }
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> issues.getChildren().add(issue(Feather.ALERT_TRIANGLE,
                finding.text(), finding.where(texts), finding.rows().getFirst())));
        summary(plan);
    }

    private Node issue(Feather icon, String text, String where, int row) {
        Node sign = Icons.of(icon);
        if (icon == Feather.ALERT_TRIANGLE) {
            Style.WARN_TEXT.on(sign);
        }
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var lines = new VBox(2, words);
        if (!where.isEmpty()) {
            lines.getChildren().add(Controls.label(where, Style.TEXT_SM, Style.MUTED));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMaxWidth(Double.MAX_VALUE);
        var line = ExchangeStyle.IMPORT_ISSUE.on(new HBox(8, sign, lines));
        if (row > 0) {
            line.getChildren().add(Controls.link(texts.of("exchange.issue.look"), () -> {
                preview.go(row);
                setVvalue(0);
            }));
        }
        return line;
    }

    private void summary(ImportPlan plan) {
        line(texts.of("exchange.kind.create"), rows(plan.created()), false);
        line(texts.of("exchange.kind.update"), rows(plan.updated()), false);
        line(texts.of("exchange.kind.unchanged"), rows(plan.unchanged()), false);
        long lost = plan.skipped().stream().filter(row -> row.loses()).count();
        line(texts.of("exchange.kind.skipped"), rows(plan.skipped().size()), lost > 0);
        List<TableReader.Total> totals = plan.totals().stream()
                .filter(total -> total.field() == ProjectFields.TOTAL_INVESTMENT).toList();
        boolean agree = totals.stream().allMatch(TableReader.Total::agrees);
        String sum = formats.money(plan.totalInvestment());
        line(texts.of("exchange.summary.total"), totals.isEmpty() ? sum
                : texts.of(agree ? "exchange.summary.agrees" : "exchange.summary.differs", sum), !agree);
    }

    private String rows(int count) {
        return texts.of("exchange.summary.rows", formats.integer(count));
    }

    private void line(String label, String value, boolean warn) {
        var shown = Controls.label(value, Style.BOLD);
        if (warn) {
            Style.WARN_TEXT.on(shown);
        }
        summary.getChildren().add(ExchangeStyle.IMPORT_SIDE_LINE.on(new HBox(8, Controls.label(label, Style.MUTED),
                Controls.spacer(), shown)));
    }
}
