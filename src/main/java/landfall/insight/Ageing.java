package landfall.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.OptionalLong;
import landfall.domain.DayOrMonth;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;

/** How long projects have stood where they stand, and which of them need a push today. */
public record Ageing(Limits limits, LocalDate today) {

    /** After how many days in a stage a project is stalled (停滞); producing projects never are. */
    public record Limits(int lead, int talks, int signed, int landed) {
        public static final Limits USUAL = new Limits(30, 60, 90, 180);

        /** The stage's limit in days, or empty when it has none. */
        public OptionalInt of(Stage stage) {
            return switch (stage) {
                case LEAD -> OptionalInt.of(lead);
                case TALKS -> OptionalInt.of(talks);
                case SIGNED -> OptionalInt.of(signed);
                case LANDED -> OptionalInt.of(landed);
                case PRODUCING -> OptionalInt.empty();
            };
        }
    }

    /** Ageing by the usual limits. */
    public static Ageing on(LocalDate today) {
        return new Ageing(Limits.USUAL, today);
    }

    /**
     * The days since the project entered its stage, or empty when the date is not known. A month-only date counts
     * from the month's last day, so that nobody is called late who may not be; a date ahead counts 0.
     */
    public OptionalLong daysInStage(Project project) {
        DayOrMonth since = project.enteredOn(project.stage());
        return since == null ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(since.latest(), today)));
    }

    /** True when a live project has stood in its stage for more days than the limit. */
    public boolean isStale(Project project) {
        OptionalInt limit = limits.of(project.stage());
        OptionalLong days = daysInStage(project);
        return project.isLive() && limit.isPresent() && days.isPresent() && days.getAsLong() > limit.getAsInt();
    }

    /** By how many days a live project's next step is overdue, or empty when it is not; a month lasts to its end. */
    public OptionalLong daysOverdue(Project project) {
        DayOrMonth due = project.get(ProjectFields.NEXT_DUE);
        return project.isLive() && due != null && due.latest().isBefore(today)
                ? OptionalLong.of(ChronoUnit.DAYS.between(due.latest(), today)) : OptionalLong.empty();
    }

    public boolean isOverdue(Project project) {
        return daysOverdue(project).isPresent();
    }

    /** True when a live project's next step is due this very day. */
    public boolean isDueToday(Project project) {
        DayOrMonth due = project.get(ProjectFields.NEXT_DUE);
        return project.isLive() && due != null && due.latest().equals(today);
    }
}
