package landfall.insight.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import landfall.domain.ContractFields;
import landfall.domain.Enterprise;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.FdiRecordFields;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Figure;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.StageHistory;

/** What each indicator asks of a thing beyond its date (domain §4.2). */
final class Judges {
    private static final String FOLLOW = "跟进";
    private static final Set<String> NO_CONTRACT = Set.of("框架", "意向");

    private Judges() {
    }

    /** Every project counts as one. */
    static Rule each(Source source) {
        return Rule.dated(source, (scope, entity, project, date, period) -> Row.one(project, date, false));
    }

    /** Leads whose screening ended with "follow". */
    static Rule followed() {
        return Rule.dated(Source.SCREENED, (scope, entity, project, date, period) ->
                FOLLOW.equals(project.get(ProjectFields.SCREENING)) ? Row.one(project, date, false)
                        : Reason.NOT_FOLLOWED);
    }

    /** Signings, beside which framework agreements and second contracts show as left out. */
    static Rule signings() {
        return each(Source.SIGNED).and(Judges::otherContracts);
    }

    private static void otherContracts(Scope scope, Period period, Rule.Sink sink) {
        if (!sink.wantsTheRest()) {
            return;
        }
        scope.eachOwner(EntityKind.CONTRACT, (project, contracts) -> {
            for (Item contract : contracts) {
                DayOrMonth signed = contract.get(ContractFields.SIGNED_ON);
                String kind = contract.get(ContractFields.KIND);
                if (period.contains(signed) && NO_CONTRACT.contains(kind) && !scope.isOnlyFramework(project)) {
                    sink.leavesOut(new Excluded(contract, project, signed, Reason.FRAMEWORK));
                } else if (period.contains(signed) && ContractFields.FORMAL.equals(kind) && project.signedOn() != null
                        && !signed.equals(project.signedOn())) {
                    sink.leavesOut(new Excluded(contract, project, signed, Reason.SECOND_SIGNING));
                }
            }
        });
    }

    /** The amounts of signed projects. */
    static Rule signed(Function<Project, ? extends Figure> amount) {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) ->
                Row.amount(project, project, date, amount.apply(project)));
    }

    /** Signed projects of a size: from so many yuan on, and below so many where that is not 0. */
    static Rule size(long leastYuan, long belowYuan) {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) -> {
            Money total = project.totalInvestment();
            if (total == null) {
                return Reason.NO_AMOUNT;
            }
            boolean fits = total.yuan() >= leastYuan && (belowYuan == 0 || total.yuan() < belowYuan);
            return fits ? Row.one(project, date, false) : Reason.OTHER_SIZE;
        });
    }

    /** Signed projects of investors on a Top-500 list, or controlled by one: as projects, or as enterprises. */
    static Rule top500(boolean asEnterprises) {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) -> {
            Grade grade = StageHistory.topGrade(project, scope.pipeline());
            if (grade == null) {
                return Reason.NOT_LISTED;
            }
            boolean incomplete = grade.listYear() == null;
            return asEnterprises ? enterprise(scope.pipeline().investor(project), project, date, incomplete)
                    : Row.one(project, date, incomplete);
        });
    }

    private static Row enterprise(Entity enterprise, Project project, DayOrMonth date, boolean incomplete) {
        return new Row(enterprise, project, date, 1, 0, Qualifier.EXACT, incomplete);
    }

    /** Enterprises newly registered by returning merchants. */
    static Rule returnees() {
        return Rule.dated(Source.LANDED, (scope, entity, project, date, period) -> {
            if (!Boolean.TRUE.equals(project.get(ProjectFields.RETURNEE))) {
                return Reason.NOT_RETURNEE;
            }
            Enterprise company = scope.pipeline().enterprise(project.get(ProjectFields.COMPANY));
            Enterprise counted = company == null ? scope.pipeline().investor(project) : company;
            return counted == null ? Row.one(project, date, true)
                    : enterprise(counted, project, date, company == null);
        });
    }

    /** Enterprises signed with a named referrer enterprise of the zone. */
    static Rule referred() {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) -> {
            if (!scope.isReferredFromTheZone(project)) {
                return Reason.NO_REFERRER;
            }
            Enterprise investor = scope.pipeline().investor(project);
            return investor == null ? Reason.NO_ENTERPRISE : enterprise(investor, project, date, false);
        });
    }

    /** Money that arrived for the projects that pass the test; the others' is left out for the given reason. */
    static Rule funds(Predicate<Project> test, Reason otherwise) {
        return Rule.dated(Source.FUNDS, (scope, entity, project, date, period) ->
                test.test(project) ? arrival(entity, project, date) : otherwise);
    }

    static Row arrival(Entity arrival, Project project, DayOrMonth date) {
        return Row.amount(arrival, project, date, arrival.get(FundArrivalFields.AMOUNT));
    }

    /** Foreign capital actually used, in dollars. */
    static Rule foreignCapital() {
        return Rule.dated(Source.FOREIGN_CAPITAL, (scope, entity, project, date, period) ->
                Row.amount(entity, project, date, entity.get(FdiRecordFields.DOLLARS)));
    }

    /** Contracted foreign capital; projects without any do not belong to the figure. */
    static Rule contractedForeignCapital() {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) ->
                project.get(ProjectFields.FOREIGN_CAPITAL) == null ? Reason.OTHER_ORIGIN
                        : Row.amount(project, project, date, project.get(ProjectFields.FOREIGN_CAPITAL)));
    }

    /** Of the projects that came to one source in the period, those that had come to the other by its end. */
    static Rule cohort(Source from, Source to) {
        return Rule.dated(from, (scope, entity, project, date, period) -> {
            boolean came = to.isReached(project)
                    && StageHistory.happenedBy(to.date(project, scope.choices()), period.to());
            return Row.ratio(project, date, came ? 1 : 0, 1);
        });
    }

    /** Of the projects that came to a stage in the period, those that stood in a later one or beyond at its end. */
    static Rule conversion(Source from, Stage to) {
        return Rule.dated(from, (scope, entity, project, date, period) -> Row.ratio(project, date,
                StageHistory.stageOn(project, period.to()).filter(stage -> stage.hasReached(to)).isPresent() ? 1 : 0,
                1));
    }

    /** Money that had arrived by the period's end for the projects signed in it, over their contracted capital. */
    static Rule fundsInPlace() {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) -> {
            Money capital = project.contractCapital();
            return capital == null || capital.yuan() <= 0 ? Reason.NO_AMOUNT
                    : new Row(project, project, date, scope.arrivedBy(project, period.to()), capital.yuan(),
                            capital.qualifier(), false);
        });
    }

    /**
     * Of the projects signed in the period that must be performing by its end, those that are: registered, and money
     * arrived or works begun, by the agreed day of the start.
     */
    static Rule performing() {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) -> {
            DayOrMonth due = project.get(ProjectFields.PLAN_START);
            if (due == null || due.latest().isAfter(period.to())) {
                return Reason.NOT_DUE;
            }
            LocalDate day = due.latest();
            boolean registered = StageHistory.happenedBy(project.get(ProjectFields.REGISTERED_ON), day);
            boolean begun = StageHistory.happenedBy(project.get(ProjectFields.STARTED_ON), day)
                    || scope.arrivedBy(project, day) > 0;
            return Row.ratio(project, date, registered && begun ? 1 : 0, 1);
        });
    }

    /** An amount a mu of the projects signed in the period. */
    static Rule perMu(Function<Project, Money> amount) {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) -> {
            Area land = project.get(ProjectFields.LAND);
            if (land == null || land.hundredthsOfMu() == 0) {
                return Reason.NO_LAND;
            }
            Money part = amount.apply(project);
            return part == null ? Reason.NO_AMOUNT : Row.ratio(project, date, part, land);
        });
    }

    /** The fixed investment; the total where it is not known (按总投资测算). */
    static Money fixedOrTotal(Project project) {
        Money fixed = project.get(ProjectFields.FIXED_INVESTMENT);
        return fixed == null ? project.totalInvestment() : fixed;
    }

    /** The calendar days from an earlier milestone of the projects that came to a later one in the period. */
    static Rule days(Field<DayOrMonth> from, Source to) {
        return Rule.dated(to, (scope, entity, project, date, period) -> {
            DayOrMonth earlier = project.get(from);
            if (earlier == null || earlier.isMonthOnly() || date.isMonthOnly()) {
                return Reason.NO_DAYS;
            }
            long days = ChronoUnit.DAYS.between(earlier.earliest(), date.earliest());
            return days < 0 ? Reason.OUT_OF_ORDER : Row.ratio(project, date, days, 0);
        });
    }

    /** Starts over signings of the same period, whichever projects they are (流量比, domain §4.2). */
    static Rule startsOverSignings() {
        Rule starts = Rule.dated(Source.STARTED, (scope, entity, project, date, period) ->
                Row.ratio(project, date, 1, 0));
        return starts.and(Rule.dated(Source.SIGNED, (scope, entity, project, date, period) ->
                Row.ratio(project, date, 0, 1)));
    }
}
