package landfall.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;

/**
 * What a project's dates say about the past.
 *
 * <p>The present stage is believed unless a date shows that the project got there later; an earlier stage is
 * believed only by its own date, or by a milestone inside it. A month-only date holds from the beginning of its month, so that the month's close
 * and any day within it agree. Dates of skipped stages stay empty and are never interpolated (domain §1.1), so a
 * project passes straight from one dated stage to the next dated one.
 */
public final class StageHistory {
    private static final String DUPLICATE = "重复";
    private static final Stage[] STAGES = Stage.values();
    private static final List<Field<DayOrMonth>> LANDED_BY = List.of(ProjectFields.STARTED_ON,
            ProjectFields.TOPPED_OUT_ON, ProjectFields.COMPLETED_ON, ProjectFields.TRIAL_ON);
    // Groups are not deeper than this, and records that name each other must not go round for ever.
    private static final int MOST_LEVELS = 8;

    private StageHistory() {
    }

    /** The stage in which the project stood at the end of the day, or empty when it was not known yet. */
    public static Optional<Stage> stageOn(Project project, LocalDate day) {
        Stage present = project.stage();
        if (provenOn(project, present) == null) {
            return undatedStageOn(project, day);
        }
        for (int i = present.ordinal(); i >= 0; i--) {
            if (happenedBy(provenOn(project, STAGES[i]), day)) {
                return Optional.of(STAGES[i]);
            }
        }
        return Optional.empty();
    }

    // A present stage without a date is taken as reached with the latest date that is known of an earlier stage.
    private static Optional<Stage> undatedStageOn(Project project, LocalDate day) {
        Stage reached = null;
        boolean anyDate = false;
        boolean allPast = true;
        for (Stage stage : STAGES) {
            DayOrMonth date = stage.compareTo(project.stage()) < 0 ? provenOn(project, stage) : null;
            if (date != null) {
                anyDate = true;
                if (happenedBy(date, day)) {
                    reached = stage;
                } else {
                    allPast = false;
                }
            }
        }
        return !anyDate || allPast ? Optional.of(project.stage()) : Optional.ofNullable(reached);
    }

    /**
     * The date that shows when the project entered the stage, or null when none does: a ledger without registration
     * dates still tells by the start of works that a project had landed.
     */
    public static DayOrMonth provenOn(Project project, Stage stage) {
        DayOrMonth entered = project.enteredOn(stage);
        if (entered != null || stage != Stage.LANDED) {
            return entered;
        }
        DayOrMonth first = null;
        for (Field<DayOrMonth> milestone : LANDED_BY) {
            DayOrMonth reached = project.get(milestone);
            first = reached != null && (first == null || reached.compareTo(first) < 0) ? reached : first;
        }
        return first;
    }

    /** True when the project had not left the columns by the end of the day; an exit without a date was always so. */
    public static boolean isLiveOn(Project project, LocalDate day) {
        if (project.isLive()) {
            return true;
        }
        DayOrMonth exit = project.get(ProjectFields.EXIT_ON);
        return exit != null && !happenedBy(exit, day);
    }

    /** True when the project was taken out as a second record of another one; it counts nowhere (domain §4.1, 5). */
    public static boolean isDuplicate(Project project) {
        return !project.isLive() && DUPLICATE.equals(project.get(ProjectFields.EXIT_REASON));
    }

    /**
     * The investor's place on one of the three Top-500 lists that counts for the signing, or that of an enterprise
     * which controls it: the list of the signing year or the latest one before it; a place without a list year counts
     * when there is no better (sign_500, domain §4.2). Null when none.
     */
    public static Grade topGrade(Project project, Pipeline pipeline) {
        Enterprise enterprise = pipeline.investor(project);
        Grade best = null;
        if (project.signedOn() != null) {
            for (int level = 0; enterprise != null && level < MOST_LEVELS; level++) {
                best = better(best, enterprise, project.signedOn().year());
                enterprise = pipeline.enterprise(enterprise.get(EnterpriseFields.PARENT));
            }
        }
        return best;
    }

    private static Grade better(Grade best, Enterprise enterprise, int signed) {
        Grade found = best;
        for (Grade grade : enterprise.grades()) {
            boolean inTime = grade.listYear() == null || grade.listYear() <= signed;
            if (grade.isTop500() && inTime && (found == null || year(grade) > year(found))) {
                found = grade;
            }
        }
        return found;
    }

    private static int year(Grade grade) {
        return grade.listYear() == null ? 0 : grade.listYear();
    }

    /** True when the date lies on or before the day; a month holds from its beginning. Null never happened. */
    public static boolean happenedBy(DayOrMonth date, LocalDate day) {
        if (date == null) {
            return false;
        }
        int years = date.year() - day.getYear();
        int months = years != 0 ? years : date.month().getMonthValue() - day.getMonthValue();
        return months != 0 ? months < 0 : date.day() <= day.getDayOfMonth();
    }
}
