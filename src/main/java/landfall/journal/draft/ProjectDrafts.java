package landfall.journal.draft;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.EditKind;

/** The drafts that lead a project through its life: forward, back by correction, out, in again, away. */
public final class ProjectDrafts {
    /** Where the reason of a correction stands among the subjects of its {@link EditKind#MOVE}. */
    public static final int CORRECTION_REASON = 3;

    private ProjectDrafts() {
    }

    /**
     * The project enters a later stage.
     *
     * @param answers what was asked on the way; among them the date that counts for the stage
     * @param today the day of the move, which is a real activity even where the stage was entered long ago
     * @throws IllegalArgumentException when the target is not later or that date is missing
     */
    public static Draft forward(Project project, Stage target, Map<Field<?>, ?> answers, LocalDate today) {
        require(target.compareTo(project.stage()) > 0, "not forward");
        require(answers.get(ProjectFields.entryDate(target)) != null, "no date for " + target);
        Draft draft = move(project, target).set(project.id(), ProjectFields.STAGE, target);
        active(draft, project, today);
        answers.forEach((field, value) -> draft.setAny(project.id(), field, value));
        return draft;
    }

    /**
     * The project never was as far as recorded (更正). The dates of the stages that it leaves are emptied, so that no
     * report counts a signing that did not happen.
     *
     * @param reason why, kept in the log as the fourth subject
     * @throws IllegalArgumentException when the target is not an earlier stage
     */
    public static Draft correct(Project project, Stage target, String reason) {
        require(target.compareTo(project.stage()) < 0, "not back");
        Draft draft = Draft.of(EditKind.MOVE, project.name(), project.stage().name(), target.name(),
                Objects.requireNonNull(reason)).set(project.id(), ProjectFields.STAGE, target);
        for (Stage left : Stage.values()) {
            if (left.compareTo(target) > 0 && project.enteredOn(left) != null) {
                draft.set(project.id(), ProjectFields.entryDate(left), null);
            }
        }
        return draft;
    }

    /**
     * The project leaves the columns; its stage and its dates stay.
     *
     * @param approver may be null
     * @throws IllegalArgumentException when this way out is not open to the project's stage
     */
    public static Draft exit(Project project, Exit exit, DayOrMonth on, String reason, String approver) {
        require(exit.isOpenTo(project.stage()), exit + " is not open in " + project.stage());
        return Draft.of(EditKind.EXIT, project.name(), exit.name())
                .set(project.id(), ProjectFields.EXIT, exit)
                .set(project.id(), ProjectFields.EXIT_ON, on)
                .set(project.id(), ProjectFields.EXIT_REASON, reason)
                .set(project.id(), ProjectFields.EXIT_APPROVER, approver);
    }

    /** The project comes back to the column that it left (重新激活), which is a real activity of that day. */
    public static Draft revive(Project project, LocalDate today) {
        return active(Draft.of(EditKind.REVIVE, project.name()), project, today)
                .set(project.id(), ProjectFields.EXIT, null)
                .set(project.id(), ProjectFields.EXIT_ON, null)
                .set(project.id(), ProjectFields.EXIT_REASON, null)
                .set(project.id(), ProjectFields.EXIT_APPROVER, null);
    }

    /** The project was recorded by mistake. */
    public static Draft delete(Project project) {
        return Draft.of(EditKind.DELETE, project.name()).delete(EntityKind.PROJECT, project.id());
    }

    private static Draft active(Draft draft, Project project, LocalDate today) {
        DayOrMonth known = project.get(ProjectFields.LAST_PROGRESS_ON);
        return known != null && known.latest().isAfter(today) ? draft
                : draft.set(project.id(), ProjectFields.LAST_PROGRESS_ON, DayOrMonth.of(today));
    }

    private static Draft move(Project project, Stage target) {
        return Draft.of(EditKind.MOVE, project.name(), project.stage().name(), target.name());
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
