package landfall.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.PhaseFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.calendar.BureauDays;
import landfall.domain.calendar.WorkCalendar;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.text.Texts;

/**
 * How long projects have stood where they stand, how long nothing happened to them, and which need a push today.
 *
 * <p>Two measures are kept apart: the calendar days in the stage (环节时长, domain §4.2 {@code days}) and the working
 * days since the last real activity, by which a project is stale; the latter's rule is {@link #definition}.
 */
public record Ageing(Limits limits, WorkCalendar calendar, Pipeline pipeline, LocalDate today) {
    /** The kinds of things belonging to a project whose dates tell that something happened to it. */
    static final List<EntityKind> KINDS = List.of(EntityKind.PHASE, EntityKind.FUND_ARRIVAL);

    private static final List<Field<DayOrMonth>> ACTIVITIES = List.of(ProjectFields.LAST_PROGRESS_ON,
            ProjectFields.SCREENED_ON, ProjectFields.REVIEWED_ON, ProjectFields.STARTED_ON, ProjectFields.TOPPED_OUT_ON,
            ProjectFields.COMPLETED_ON, ProjectFields.TRIAL_ON, ProjectFields.INTO_STATISTICS, ProjectFields.INTO_SCALE);
    private static final List<Field<DayOrMonth>> OF_PHASES =
            List.of(PhaseFields.STARTED_ON, PhaseFields.COMPLETED_ON, PhaseFields.PRODUCED_ON);

    /**
     * After how many working days without activity a project in a stage is stale (停滞); producing projects never are.
     */
    public record Limits(int lead, int talks, int signed, int landed) {
        /** 4, 8, 12 and 24 working weeks: about 30, 60, 90 and 180 calendar days (for talks see domain §4.4). */
        public static final Limits USUAL = new Limits(20, 40, 60, 120);

        /** The bureau's own limits, the usual ones where it has set none. */
        public static Limits of(Bureau bureau) {
            return new Limits(limit(bureau, BureauFields.STALE_LEAD, USUAL.lead),
                    limit(bureau, BureauFields.STALE_TALKS, USUAL.talks),
                    limit(bureau, BureauFields.STALE_SIGNED, USUAL.signed),
                    limit(bureau, BureauFields.STALE_LANDED, USUAL.landed));
        }

        private static int limit(Bureau bureau, Field<Count> field, int usual) {
            Count own = bureau.get(field);
            return own == null ? usual : (int) Math.min(own.number(), Integer.MAX_VALUE);
        }

        /** The stage's limit in working days, or empty when it has none. */
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

    /** Why a project's clock stands still: others have to decide, or its next step lies ahead. */
    public enum Pause { APPROVAL, NEXT_STEP }

    /** Ageing by the limits and the calendar of the pipeline's bureau. */
    public static Ageing of(Pipeline pipeline, LocalDate today) {
        Bureau bureau = pipeline.bureau();
        return new Ageing(Limits.of(bureau), BureauDays.parse(bureau.get(BureauFields.SPECIAL_DAYS)).calendar(),
                pipeline, today);
    }

    /**
     * The calendar days since the project entered its stage, or empty when the date is not known. A month-only date
     * counts from the month's last day, so that nobody is called late who may not be; a date ahead counts 0.
     */
    public OptionalLong daysInStage(Project project) {
        DayOrMonth since = project.enteredOn(project.stage());
        return since == null ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(since.latest(), today)));
    }

    /**
     * The day of the last real activity by today: the stage was entered or moved, progress was noted, the project or a
     * phase of it reached a milestone, money arrived. Empty when none is known. Dates still ahead are none yet; a month-only one counts as the month's end.
     */
    public Optional<LocalDate> lastActivity(Project project) {
        DayOrMonth last = later(project.enteredOn(project.stage()), null);
        for (Field<DayOrMonth> activity : ACTIVITIES) {
            last = later(project.get(activity), last);
        }
        for (Item phase : pipeline.itemsOf(EntityKind.PHASE, project.id())) {
            for (Field<DayOrMonth> milestone : OF_PHASES) {
                last = later(phase.get(milestone), last);
            }
        }
        for (Item arrival : pipeline.itemsOf(EntityKind.FUND_ARRIVAL, project.id())) {
            last = later(arrival.get(FundArrivalFields.ARRIVED_ON), last);
        }
        return Optional.ofNullable(last).map(DayOrMonth::latest);
    }

    private DayOrMonth later(DayOrMonth date, DayOrMonth before) {
        if (date == null || !StageHistory.happenedBy(date, today)) {
            return before;
        }
        int months = before == null ? 1 : date.month().compareTo(before.month());
        boolean isLater = months != 0 ? months > 0
                : !before.isMonthOnly() && (date.isMonthOnly() || date.day() > before.day());
        return isLater ? date : before;
    }

    /**
     * The working days since the last real activity, without those on which an approval was pending; empty when no
     * activity is known.
     */
    public OptionalInt idleDays(Project project) {
        LocalDate last = lastActivity(project).orElse(null);
        if (last == null) {
            return OptionalInt.empty();
        }
        int idle = calendar.between(last, today);
        DayOrMonth since = project.get(ProjectFields.APPROVAL_SINCE);
        DayOrMonth decided = project.get(ProjectFields.APPROVAL_DECIDED_ON);
        if (since != null && !since.earliest().isAfter(today)) {
            LocalDate from = since.latest().isAfter(last) ? since.latest() : last;
            LocalDate to = decided == null || decided.latest().isAfter(today) ? today : decided.latest();
            idle -= calendar.between(from, to);
        }
        return OptionalInt.of(idle);
    }

    /** True while a live project waits for the decision of others. */
    public boolean awaitsApproval(Project project) {
        DayOrMonth since = project.get(ProjectFields.APPROVAL_SINCE);
        DayOrMonth decided = project.get(ProjectFields.APPROVAL_DECIDED_ON);
        boolean asked = since == null ? project.get(ProjectFields.APPROVAL_ITEM) != null
                : !since.earliest().isAfter(today);
        return project.isLive() && asked && (decided == null || decided.earliest().isAfter(today));
    }

    /** Why the clock of a live project stands still today, or empty when it runs. */
    public Optional<Pause> pause(Project project) {
        if (awaitsApproval(project)) {
            return Optional.of(Pause.APPROVAL);
        }
        DayOrMonth due = project.get(ProjectFields.NEXT_DUE);
        return project.isLive() && due != null && !due.latest().isBefore(today)
                ? Optional.of(Pause.NEXT_STEP) : Optional.empty();
    }

    /** True when a live project was without activity for more working days than its stage's limit. */
    public boolean isBeyondLimit(Project project) {
        return hasLimit(project) && isBeyondLimit(project, idleDays(project));
    }

    private boolean hasLimit(Project project) {
        return project.isLive() && limits.of(project.stage()).isPresent();
    }

    private boolean isBeyondLimit(Project project, OptionalInt idleDays) {
        return hasLimit(project) && idleDays.isPresent()
                && idleDays.getAsInt() > limits.of(project.stage()).getAsInt();
    }

    /** True when a project is beyond its limit and nothing pauses its clock. */
    public boolean isStale(Project project) {
        return pause(project).isEmpty() && isBeyondLimit(project);
    }

    /** Like {@link #isStale(Project)}, for a project of which {@link #idleDays} are known already. */
    public boolean isStale(Project project, OptionalInt idleDays) {
        return isBeyondLimit(project, idleDays) && pause(project).isEmpty();
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

    /** The rule by which projects are stale (口径), with the limits that hold, wherever they are counted. */
    public String definition(Texts texts) {
        return texts.of("insight.stale.definition", limits.lead, limits.talks, limits.signed, limits.landed);
    }
}
