package landfall.insight.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.FdiRecordFields;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Funds;
import landfall.insight.StageHistory;

/** Where dated things come from: the milestones of projects, and the money that arrived for them. */
enum Source {
    LEAD(ProjectFields.HEARD_ON, Stage.LEAD, null),
    SCREENED(ProjectFields.SCREENED_ON, Stage.LEAD, null),
    TALKS(ProjectFields.TALKS_ON, Stage.TALKS, null),
    SIGNED(ProjectFields.SIGNED_ON, Stage.SIGNED, "签约"),
    REGISTERED(ProjectFields.REGISTERED_ON, Stage.LANDED, "落地"),
    /** Landed by the bureau's criterion: by its registration, or with the start of its works whatever the stage. */
    LANDED(ProjectFields.REGISTERED_ON, Stage.LANDED, "落地") {
        @Override
        DayOrMonth date(Project project, Choices choices) {
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
        DayOrMonth date(Project project, Choices choices) {
            var year = project.get(ProjectFields.CAPACITY_YEAR);
            return year == null ? null : DayOrMonth.of(YearMonth.of(year.getValue(), 12));
        }
    },
    FUNDS(null, Stage.LEAD, null) {
        @Override
        Map<Source, Dated> collect(Scope scope) {
            return Map.of(this, funds(scope));
        }
    },
    FOREIGN_CAPITAL(null, Stage.LEAD, null) {
        @Override
        Map<Source, Dated> collect(Scope scope) {
            return Map.of(this, foreign(scope));
        }
    };

    private static final List<Source> OF_PROJECTS =
            List.copyOf(EnumSet.complementOf(EnumSet.of(FUNDS, FOREIGN_CAPITAL)));

    private final Field<DayOrMonth> field;
    private final Stage stage;
    private final String recognition;

    Source(Field<DayOrMonth> field, Stage stage, String recognition) {
        this.field = field;
        this.stage = stage;
        this.recognition = recognition;
    }

    /** The field whose date counts, or null where it is not one field of the project. */
    Field<DayOrMonth> field() {
        return field;
    }

    /** The date by which the project counts, or null. */
    DayOrMonth date(Project project, Choices choices) {
        return project.get(field);
    }

    /** True when the project has come so far, by its stage and, where the stage says nothing, by the date. */
    boolean isReached(Project project, Choices choices) {
        return project.stage().hasReached(stage);
    }

    /** True when the project had come here by the end of the day, so that it counts on the basis of the figures. */
    boolean hasCome(Project project, Scope scope, LocalDate day) {
        DayOrMonth date = date(project, scope.choices());
        return StageHistory.happenedBy(date, day)
                && reason(project, date, isReached(project, scope.choices()), scope) == null;
    }

    /**
     * Everything of the pipeline that comes from here, each with what speaks against counting it whatever the period;
     * what comes from projects is collected in one go through them, for they are many and lie scattered.
     */
    Map<Source, Dated> collect(Scope scope) {
        var all = new EnumMap<Source, Dated>(Source.class);
        OF_PROJECTS.forEach(source -> all.put(source, new Dated()));
        for (Project project : scope.pipeline().projects()) {
            boolean isDuplicate = StageHistory.isDuplicate(project);
            Reason general = scope.against(project);
            for (Source source : OF_PROJECTS) {
                DayOrMonth date = source.date(project, scope.choices());
                boolean reached = source.isReached(project, scope.choices());
                if (date != null || reached && source.stage != Stage.LEAD) {
                    all.get(source).add(project, project, date,
                            source.reason(project, date, reached, isDuplicate, general, scope));
                }
            }
        }
        return all;
    }

    /** What speaks against counting the project whatever the period, or null. */
    Reason reason(Project project, DayOrMonth date, boolean reached, Scope scope) {
        return reason(project, date, reached, StageHistory.isDuplicate(project), scope.against(project), scope);
    }

    private Reason reason(Project project, DayOrMonth date, boolean reached, boolean isDuplicate, Reason general,
            Scope scope) {
        if (!reached) {
            return Reason.STAGE_NOT_REACHED;
        }
        if (isDuplicate) {
            return Reason.DUPLICATE;
        }
        if (date == null) {
            return Reason.NO_DATE;
        }
        return recognition == null ? null
                : general == null && scope.isShort(project, recognition) ? Reason.NOT_RECOGNISED : general;
    }

    private static Dated funds(Scope scope) {
        var dated = new Dated();
        scope.eachOwner(EntityKind.FUND_ARRIVAL, (project, arrivals) -> {
            Funds funds = Funds.of(project, arrivals, LocalDate.MAX);
            boolean isDuplicate = StageHistory.isDuplicate(project);
            boolean isLeftOut = scope.isLocalAndLeftOut(project);
            for (Item arrival : arrivals) {
                DayOrMonth date = arrival.get(FundArrivalFields.ARRIVED_ON);
                Reason reason = isDuplicate ? Reason.DUPLICATE
                        : arrival.get(FundArrivalFields.AMOUNT) == null ? Reason.NO_AMOUNT
                        : Boolean.TRUE.equals(arrival.get(FundArrivalFields.FISCAL)) ? Reason.PUBLIC_MONEY
                        : isLeftOut ? Reason.LOCAL_CAPITAL
                        : !Funds.isCertified(arrival) ? Reason.NOT_CERTIFIED
                        : !funds.counts(arrival) ? Reason.OTHER_BASIS : date == null ? Reason.NO_DATE : null;
                dated.add(arrival, project, date, reason);
            }
        });
        return dated;
    }

    private static Dated foreign(Scope scope) {
        var dated = new Dated();
        scope.eachOwner(EntityKind.FDI_RECORD, (project, records) -> {
            for (Item record : records) {
                DayOrMonth date = record.get(FdiRecordFields.ARRIVED_ON);
                Reason reason = StageHistory.isDuplicate(project) ? Reason.DUPLICATE
                        : record.get(FdiRecordFields.DOLLARS) == null ? Reason.NO_AMOUNT
                        : !Boolean.TRUE.equals(record.get(FdiRecordFields.CONFIRMED)) ? Reason.NOT_CONFIRMED
                        : date == null ? Reason.NO_DATE : null;
                dated.add(record, project, date, reason);
            }
        });
        return dated;
    }
}
