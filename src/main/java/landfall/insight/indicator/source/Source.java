package landfall.insight.indicator.source;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import landfall.domain.EntityKind;
import landfall.domain.FdiRecordFields;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Quantity;
import landfall.insight.Funds;
import landfall.insight.StageHistory;
import landfall.insight.indicator.row.Reason;

/** Where dated things come from: the milestones of projects, and the money that arrived for them. */
public enum Source {
    LEAD(ProjectFields.HEARD_ON, Stage.LEAD, null),
    SCREENED(ProjectFields.SCREENED_ON, Stage.LEAD, null),
    TALKS(ProjectFields.TALKS_ON, Stage.TALKS, null),
    SIGNED(ProjectFields.SIGNED_ON, Stage.SIGNED, "签约"),
    REGISTERED(ProjectFields.REGISTERED_ON, Stage.LANDED, "落地"),
    /** Landed by the bureau's criterion: by its registration, or with the start of its works whatever the stage. */
    LANDED(ProjectFields.REGISTERED_ON, Stage.LANDED, "落地") {
        @Override
        public DayOrMonth date(Project project, Choices choices) {
            return project.get(choices.landsAtStart() ? ProjectFields.STARTED_ON : ProjectFields.REGISTERED_ON);
        }

        @Override
        boolean isReached(Project project, Choices choices) {
            return choices.landsAtStart() && date(project, choices) != null || super.isReached(project, choices);
        }
    },
    STARTED(ProjectFields.STARTED_ON, Stage.LEAD, "开工"),
    COMPLETED(ProjectFields.COMPLETED_ON, Stage.LEAD, "竣工"),
    TRIAL(ProjectFields.TRIAL_ON, Stage.LEAD, null),
    PRODUCED(ProjectFields.PRODUCED_ON, Stage.PRODUCING, "投产"),
    /** A year's benefit is known when the year is over: it counts in December. */
    AT_CAPACITY(null, Stage.PRODUCING, "达效") {
        @Override
        public DayOrMonth date(Project project, Choices choices) {
            var year = project.get(ProjectFields.CAPACITY_YEAR);
            return year == null ? null : DayOrMonth.of(YearMonth.of(year.getValue(), 12));
        }
    },
    FUNDS(null, Stage.LEAD, null) {
        @Override
        public Dated in(Grounds grounds) {
            return Arrivals.of(this, EntityKind.FUND_ARRIVAL, grounds);
        }

        @Override
        public void collect(Project project, List<Item> items, Choices choices, Visitor visitor) {
            Funds funds = Funds.of(project, items, LocalDate.MAX);
            boolean isDuplicate = StageHistory.isDuplicate(project);
            boolean isLeftOut = choices.leavesOut(project);
            for (Item arrival : items) {
                DayOrMonth date = arrival.get(FundArrivalFields.ARRIVED_ON);
                visitor.visit(arrival, date, isDuplicate ? Reason.DUPLICATE
                        : arrival.get(FundArrivalFields.AMOUNT) == null ? Reason.NO_AMOUNT
                        : Boolean.TRUE.equals(arrival.get(FundArrivalFields.FISCAL)) ? Reason.PUBLIC_MONEY
                        : isLeftOut ? Reason.LOCAL_CAPITAL
                        : !Funds.isCertified(arrival) ? Reason.NOT_CERTIFIED
                        : !funds.counts(arrival) ? Reason.OTHER_BASIS : date == null ? Reason.NO_DATE : null);
            }
        }
    },
    FOREIGN_CAPITAL(null, Stage.LEAD, null) {
        @Override
        public Dated in(Grounds grounds) {
            return Arrivals.of(this, EntityKind.FDI_RECORD, grounds);
        }

        @Override
        public void collect(Project project, List<Item> items, Choices choices, Visitor visitor) {
            for (Item record : items) {
                DayOrMonth date = record.get(FdiRecordFields.ARRIVED_ON);
                visitor.visit(record, date, StageHistory.isDuplicate(project) ? Reason.DUPLICATE
                        : record.get(FdiRecordFields.DOLLARS) == null ? Reason.NO_AMOUNT
                        : !Boolean.TRUE.equals(record.get(FdiRecordFields.CONFIRMED)) ? Reason.NOT_CONFIRMED
                        : date == null ? Reason.NO_DATE : null);
            }
        }
    };

    // Null where the date is not one field of the project.
    private final Field<DayOrMonth> field;
    private final Stage stage;
    private final String recognition;

    Source(Field<DayOrMonth> field, Stage stage, String recognition) {
        this.field = field;
        this.stage = stage;
        this.recognition = recognition;
    }

    /** The milestone that departments recognise by this word, such as 签约; empty for another word. */
    public static Optional<Source> recognised(String milestone) {
        // What landed by the bureau's criterion is meant, so the later of the two that are called 落地.
        return Arrays.stream(values()).filter(source -> source.recognition != null
                && source.recognition.equals(milestone)).reduce((registered, landed) -> landed);
    }

    /** The date by which the project counts once it has come so far; null while it has not. */
    public DayOrMonth reachedOn(Project project, Choices choices) {
        return isReached(project, choices) ? date(project, choices) : null;
    }

    /** The date by which the project counts, or null. */
    public DayOrMonth date(Project project, Choices choices) {
        return project.get(field);
    }

    /** True when the project has come so far, by its stage and, where the stage says nothing, by the date. */
    boolean isReached(Project project, Choices choices) {
        return project.stage().hasReached(stage);
    }

    /** True when a project need not have a date to belong here. */
    boolean isLater() {
        return stage != Stage.LEAD;
    }

    /** Everything of the pipeline that comes from here, each with what speaks against counting it whatever the period. */
    public Dated in(Grounds grounds) {
        return Dated.ofProjects(this, grounds);
    }

    /** What an arrival from here adds to sums; null where that is not known. */
    Quantity amount(Item arrival) {
        return this == FUNDS ? arrival.get(FundArrivalFields.AMOUNT) : arrival.get(FdiRecordFields.DOLLARS);
    }

    /** What looks at one arrival after the other. */
    public interface Visitor {
        /** @param reason what speaks against counting it whatever the period, or null */
        void visit(Item arrival, DayOrMonth date, Reason reason);
    }

    /** Shows what arrived for a project, each with what speaks against counting it whatever the period. */
    public void collect(Project project, List<Item> items, Choices choices, Visitor visitor) {
        throw new UnsupportedOperationException(this + " is a date of the project itself");
    }

    /** What speaks against counting the project whatever the period, or null. */
    Reason reason(Project project, DayOrMonth date, boolean reached, Grounds grounds) {
        if (!reached) {
            return Reason.STAGE_NOT_REACHED;
        }
        if (StageHistory.isDuplicate(project)) {
            return Reason.DUPLICATE;
        }
        if (date == null) {
            return Reason.NO_DATE;
        }
        if (recognition == null) {
            return null;
        }
        Reason general = grounds.against(project);
        return general == null && grounds.isShort(project, recognition) ? Reason.NOT_RECOGNISED : general;
    }
}
