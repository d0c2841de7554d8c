package landfall.insight.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    private Judges() {
    }

    /** Every project counts as one. */
    static Rule each(Source source) {
        return Rule.Steady.one(source);
    }

    /** Leads whose screening ended with "follow". */
    static Rule followed() {
        return Rule.counting(Source.SCREENED, (entity, project, date) ->
                FOLLOW.equals(project.get(ProjectFields.SCREENING)) ? Row.one(project, date, false)
                        : Reason.NOT_FOLLOWED);
    }

    /** Signings, beside which framework agreements and second contracts show as left out. */
    static Rule signings() {
        return Rule.Steady.one(Source.SIGNED).beside(Judges::otherContracts);
    }

    private static void otherContracts(Scope scope, Period period, Rule.Sink sink) {
        if (!sink.wantsTheRest()) {
            return;
        }
        scope.eachOwner(EntityKind.CONTRACT, (project, contracts) -> {
            for (Item contract : contracts) {
                DayOrMonth signed = contract.get(ContractFields.SIGNED_ON);
                if (!period.contains(signed)) {
                    continue;
                }
                if (Grounds.isNoContract(contract) && !scope.grounds().isOnlyFramework(project)) {
                    sink.leavesOut(new Excluded(contract, project, signed, Reason.FRAMEWORK));
                } else if (ContractFields.FORMAL.equals(contract.get(ContractFields.KIND))
                        && isAnother(signed, project.signedOn())) {
                    sink.leavesOut(new Excluded(contract, project, signed, Reason.SECOND_SIGNING));
                }
            }
        });
    }

    // A month and a day within it may be the same signing.
    private static boolean isAnother(DayOrMonth signed, DayOrMonth first) {
        return first != null && (!signed.month().equals(first.month())
                || !signed.isMonthOnly() && !first.isMonthOnly() && signed.day() != first.day());
    }

    /** The amounts of signed projects. */
    static Rule signed(Function<Project, ? extends Figure> amount) {
        return Rule.adding(Source.SIGNED, (entity, project, date) ->
                Row.amount(project, project, date, amount.apply(project)));
    }

    /** Signed projects of a size: from so many yuan on, and below so many where that is not 0. */
    static Rule size(long leastYuan, long belowYuan) {
        return Rule.counting(Source.SIGNED, (entity, project, date) -> {
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
        return Rule.dated(Source.REGISTERED, (scope, entity, project, date, period) -> {
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

    /** Money that arrived for projects. */
    static Rule funds() {
        return Rule.adding(Source.FUNDS, Judges::arrival);
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
        return Rule.adding(Source.FOREIGN_CAPITAL, (entity, project, date) ->
                Row.amount(entity, project, date, entity.get(FdiRecordFields.DOLLARS)));
    }

    /** Contracted foreign capital; projects without any do not belong to the figure. */
    static Rule contractedForeignCapital() {
        return Rule.adding(Source.SIGNED, (entity, project, date) ->
                project.get(ProjectFields.FOREIGN_CAPITAL) == null ? Reason.OTHER_ORIGIN
                        : Row.amount(project, project, date, project.get(ProjectFields.FOREIGN_CAPITAL)));
    }

    /** Of the projects that came to one source in the period, those that had come to the other by its end. */
    static Rule cohort(Source from, Source to) {
        return Rule.dated(from, (scope, entity, project, date, period) ->
                Row.ratio(project, date, to.hasCome(project, scope, period.to()) ? 1 : 0, 1));
    }

    /**
     * Of the projects that came to a stage in the period, those that stood in a later one or beyond at its end; who
     * has signed a framework agreement only has not been signed.
     *
     * @param recognition the milestone that must be recognised where only such count; null for none
     */
    static Rule conversion(Source from, Stage to, String recognition) {
        return Rule.dated(from, (scope, entity, project, date, period) -> {
            boolean came = StageHistory.stageOn(project, period.to()).filter(stage -> stage.hasReached(to)).isPresent()
                    && (recognition == null
                            || !scope.grounds().isOnlyFramework(project)
                                    && !scope.grounds().isShort(project, recognition));
            return Row.ratio(project, date, came ? 1 : 0, 1);
        });
    }

    /** Money that had arrived by the period's end for the projects signed in it, over their contracted capital. */
    static Rule fundsInPlace() {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) -> {
            Money capital = project.contractCapital();
            return capital == null || capital.yuan() <= 0 ? Reason.NO_AMOUNT
                    : Row.ratio(project, date, scope.arrivedBy(project, period.to()), capital);
        });
    }

    /**
     * Of the projects signed in the period that must be performing by its end, those that are: registered, and money
     * arrived (for land too, whatever the basis) or works begun, by the agreed day of the start.
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
                    || scope.hasMoneyBy(project, day);
            return Row.ratio(project, date, registered && begun ? 1 : 0, 1);
        });
    }

    /** An amount a mu of the projects signed in the period. */
    static Rule perMu(Field<Money> amount) {
        return perMu(amount, project -> project.get(amount));
    }

    /** The fixed investment a mu; by the total, and to be completed, where it is not known (按总投资测算). */
    static Rule intensity() {
        return perMu(ProjectFields.FIXED_INVESTMENT, project -> project.get(ProjectFields.FIXED_INVESTMENT) == null
                ? project.totalInvestment() : project.get(ProjectFields.FIXED_INVESTMENT));
    }

    private static Rule perMu(Field<Money> wanted, Function<Project, Money> amount) {
        return Rule.dated(Source.SIGNED, (scope, entity, project, date, period) -> {
            Area land = project.get(ProjectFields.LAND);
            if (land == null || land.hundredthsOfMu() == 0) {
                return Reason.NO_LAND;
            }
            Money part = amount.apply(project);
            return part == null ? Reason.NO_AMOUNT : new Row(project, project, date, part.yuan(), land.hundredthsOfMu(),
                    part.qualifier().and(land.qualifier()), project.get(wanted) == null);
        });
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

    /** The whole months from an earlier milestone to a later one; days do not matter, so months alone will do. */
    static Rule months(Field<DayOrMonth> from, Source to) {
        return Rule.dated(to, (scope, entity, project, date, period) -> {
            DayOrMonth earlier = project.get(from);
            if (earlier == null) {
                return Reason.NO_DAYS;
            }
            long months = ChronoUnit.MONTHS.between(earlier.month(), date.month());
            return months < 0 ? Reason.OUT_OF_ORDER : Row.ratio(project, date, months, 0);
        });
    }

    /**
     * Starts over signings of the same period, whichever projects they are (流量比, domain §4.2). A project that does
     * both is a row of each; what is left out does neither.
     */
    static Rule startsOverSignings() {
        Rule both = Rule.dated(Source.STARTED, (scope, entity, project, date, period) ->
                Row.ratio(project, date, 1, 0)).and(Rule.dated(Source.SIGNED, (scope, entity, project, date, period) ->
                        Row.ratio(project, date, 0, 1)));
        return (scope, period, sink) -> {
            if (!sink.wantsTheRest()) {
                both.apply(scope, period, sink);
                return;
            }
            var counted = new HashSet<String>();
            var rest = new LinkedHashMap<String, Excluded>();
            both.apply(scope, period, new Rule.Sink() {
                @Override
                public void counts(Row row) {
                    counted.add(row.entity().id());
                    sink.counts(row);
                }

                @Override
                public boolean wantsTheRest() {
                    return true;
                }

                @Override
                public void leavesOut(Excluded excluded) {
                    rest.put(excluded.entity().id(), excluded);
                }
            });
            rest.keySet().removeAll(counted);
            rest.values().forEach(sink::leavesOut);
        };
    }
}
