package landfall.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.StageEntry;
import landfall.domain.VisitFields;
import landfall.insight.Ageing;
import landfall.insight.PlanLine;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.items.VisitLines;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The working side of the dossier: next step, open problems, plan against actual, and what happened. */
final class WorkPane extends VBox {
    private static final double[] PLAN_COLUMNS = {28, 26, 26, 20};
    private static final double[] APPROVAL_COLUMNS = {34, 22, 22, 22};
    private static final Set<Field<?>> NEXT = Set.of(ProjectFields.NEXT_STEP, ProjectFields.NEXT_DUE);

    private final FactSheet sheet;
    private final Texts texts;
    private final TimelineView timeline;
    private final VisitLines visits;
    private final Label visitsCount = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
    private final HBox dueChip = new HBox();
    private final HBox pauseChip = new HBox();
    private final GridPane plan = columns(PLAN_COLUMNS);
    private final FontIcon flag = Icons.small(Feather.FLAG);
    private final Label[] late = new Label[5];

    WorkPane(FactSheet sheet, PlaceContext context) {
        this.sheet = sheet;
        Texts texts = context.texts();
        Formats formats = context.formats();
        this.texts = texts;
        this.timeline = new TimelineView(texts, formats);
        this.visits = new VisitLines(context, VisitFields.PROJECT);
        DossierStyle.DOSSIER_RIGHT.on(this);
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
        section("dossier.approval", pauseChip);
        getChildren().add(approval());
        section("dossier.problems");
        var blockers = sheet.value(ProjectFields.BLOCKERS);
        HBox.setHgrow(blockers, Priority.ALWAYS);
        getChildren().add(DossierStyle.DOSSIER_PROBLEM.on(new HBox(8, flag, blockers)));
        section("dossier.plan");
        buildPlan(project);
        getChildren().add(plan);
        section("dossier.visits", visitsCount);
        getChildren().add(visits);
        section("dossier.timeline");
        getChildren().add(timeline);
    }

    private GridPane approval() {
        var grid = columns(APPROVAL_COLUMNS);
        grid.addRow(0, head(ProjectFields.APPROVAL_ITEM), head(ProjectFields.APPROVAL_WITH),
                head(ProjectFields.APPROVAL_SINCE), head(ProjectFields.APPROVAL_DECIDED_ON));
        grid.addRow(1, sheet.value(ProjectFields.APPROVAL_ITEM), sheet.value(ProjectFields.APPROVAL_WITH),
                sheet.value(ProjectFields.APPROVAL_SINCE), sheet.value(ProjectFields.APPROVAL_DECIDED_ON));
        return grid;
    }

    private Label head(Field<?> field) {
        return head(field.labelKey());
    }

    private static GridPane columns(double... shares) {
        var grid = DossierStyle.DOSSIER_PLAN.on(new GridPane());
        for (double share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        return grid;
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

    /** Shows the visits that are linked to the project. */
    void showVisits(Project project, Pipeline pipeline) {
        int count = visits.show(project.id(), pipeline);
        visitsCount.setText(count == 0 ? texts.of("dossier.visits.none") : Integer.toString(count));
    }

    /** Shows what follows from the project's values. */
    void show(Project project, Ageing ageing, List<Timeline.Entry> entries) {
        LocalDate today = ageing.today();
        dueChip.getChildren().clear();
        ageing.daysOverdue(project).ifPresent(days -> dueChip.getChildren().add(
                Chip.danger(Feather.ALERT_CIRCLE, texts.of("dossier.overdue", days))));
        if (ageing.isDueToday(project)) {
            dueChip.getChildren().add(Chip.warn(Feather.SUN, texts.of("dossier.due_today")));
        }
        boolean lacks = project.isLive() && StageEntry.toComplete(project).stream().anyMatch(NEXT::contains);
        if (lacks) {
            dueChip.getChildren().add(Chip.warn(Feather.CORNER_DOWN_RIGHT, texts.of("dossier.next.missing")));
        }
        pauseChip.getChildren().clear();
        if (ageing.awaitsApproval(project)) {
            pauseChip.getChildren().add(Chip.plain(Feather.PAUSE_CIRCLE, texts.of("dossier.approval.paused")));
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
