package landfall.ui.board.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.insight.Ageing;

/** A few projects to show on a board. */
public final class Projects {
    private Projects() {
    }

    /** A live project that entered its stage on the given day; a null amount is still to be estimated. */
    public static Project of(String name, Stage stage, String since, String yi) {
        Facts facts = Facts.none(EntityKind.PROJECT).with(ProjectFields.NAME, name).with(ProjectFields.STAGE, stage)
                .with(ProjectFields.entryDate(stage), DayOrMonth.parse(since));
        return new Project(name, yi == null ? facts : facts.with(ProjectFields.TOTAL_INVESTMENT, Money.yi(yi)));
    }

    public static Project due(Project project, String date) {
        return new Project(project.id(), project.facts().with(ProjectFields.NEXT_DUE, DayOrMonth.parse(date)));
    }

    public static Project out(Project project, Exit exit, String on) {
        return new Project(project.id(), project.facts().withAll(
                Map.of(ProjectFields.EXIT, exit, ProjectFields.EXIT_ON, DayOrMonth.parse(on))));
    }

    /** The card of a project that the bureau has alone. */
    public static BoardCard card(Project project, Ageing ageing) {
        return BoardCard.of(Pipeline.of(List.of(project)), project, ageing, Set.of());
    }

    public static List<String> names(List<BoardCard> cards) {
        return cards.stream().map(card -> card.project().name()).toList();
    }
}
