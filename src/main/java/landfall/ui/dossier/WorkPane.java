package landfall.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.Ageing;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.Chip;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Icons;
import landfall.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The working side of the dossier: next step, open problems, plan against actual, and what happened. */
final class WorkPane extends VBox {
    private static final double[] PLAN_COLUMNS = {28, 26, 26, 20};

    private final FactSheet sheet;
    private final Texts texts;
    private final TimelineView timeline;
    private final HBox dueChip = new HBox();
    private final GridPane plan = DossierStyle.DOSSIER_PLAN.on(new GridPane());
    private final FontIcon flag = Icons.small(Feather.FLAG);
    private final Label[] late = new Label[5];

    WorkPane(FactSheet sheet, Texts texts, Formats formats) {
        this.sheet = sheet;
        this.texts = texts;
        this.timeline = new TimelineView(texts, formats);
        DossierStyle.DOSSIER_RIGHT.on(this);
        for (double share : PLAN_COLUMNS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            plan.getColumnConstraints().add(column);
        }
    }

    /** Lays the sections out anew; their values are shown by the sheet. */
    void build(Project project) {
        getChildren().clear();
        section("dossier.next", dueChip);
        var step = sheet.value(ProjectFields.NEXT_STEP);
        HBox.setHgrow(step, Priority.ALWAYS);
        var due = sheet.value(ProjectFields.NEXT_DUE);
        due.setMinWidth(132);
        due.setPrefWidth(132);
        var next = DossierStyle.DOSSIER_LINE.on(new HBox(8, icon(Feather.CORNER_DOWN_RIGHT), step, due));
        getChildren().add(next);
        section("dossier.problems");
        var blockers = sheet.value(ProjectFields.BLOCKERS);
        HBox.setHgrow(blockers, Priority.ALWAYS);
        getChildren().add(DossierStyle.DOSSIER_PROBLEM.on(new HBox(8, flag, blockers)));
        section("dossier.plan");
        buildPlan(project);
        getChildren().add(plan);
        section("dossier.timeline");
        getChildren().add(timeline);
    }

    private void section(String key, Node... beside) {
        var head = new HBox(8, Style.BOLD.on(new Label(texts.of(key))));
        head.getChildren().addAll(beside);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(DossierStyle.DOSSIER_SECTION.on(head));
    }

    private static Node icon(Feather feather) {
        return Icons.small(feather);
    }

    private void buildPlan(Project project) {
        plan.getChildren().clear();
        plan.addRow(0, head("dossier.plan.milestone"), head("dossier.plan.planned"), head("dossier.plan.actual"),
                head("dossier.plan.difference"));
        List<PlanLine> lines = PlanLine.of(project, LocalDate.EPOCH);
        for (int i = 0; i < lines.size(); i++) {
            PlanLine line = lines.get(i);
            late[i] = DossierStyle.DOSSIER_PLAN_NAME.on(new Label());
            plan.addRow(i + 1, DossierStyle.DOSSIER_PLAN_NAME.on(new Label(milestone(line))),
                    sheet.value(line.plan()), sheet.value(line.milestone()), late[i]);
        }
    }

    private String milestone(PlanLine line) {
        return texts.of("dossier.milestone." + line.milestone().key());
    }

    private Label head(String key) {
        return DossierStyle.DOSSIER_PLAN_HEAD.on(new Label(texts.of(key)));
    }

    /** Shows what follows from the project's values. */
    void show(Project project, LocalDate today, List<Timeline.Entry> entries) {
        Ageing ageing = Ageing.on(today);
        dueChip.getChildren().clear();
        ageing.daysOverdue(project).ifPresent(days -> dueChip.getChildren().add(
                Chip.danger(Feather.ALERT_CIRCLE, texts.of("dossier.overdue", days))));
        if (ageing.isDueToday(project)) {
            dueChip.getChildren().add(Chip.warn(Feather.SUN, texts.of("dossier.due_today")));
        }
        Style.DANGER_TEXT.on(flag, project.get(ProjectFields.BLOCKERS) != null);
        List<PlanLine> lines = PlanLine.of(project, today);
        for (int i = 0; i < lines.size(); i++) {
            show(late[i], lines.get(i), project.isLive() && lines.get(i).isOverdue(today));
        }
        timeline.show(entries);
    }

    private void show(Label label, PlanLine line, boolean overdue) {
        Long days = line.daysLate();
        label.setText(days == null ? "" : overdue ? texts.of("dossier.plan.overdue", days)
                : days == 0 ? texts.of("dossier.plan.on_time")
                : days > 0 ? texts.of("dossier.plan.late", days) : texts.of("dossier.plan.early", -days));
        Style.DANGER_TEXT.on(label, overdue);
        Style.MUTED.on(label, !overdue);
    }
}
