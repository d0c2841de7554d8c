package landfall.insight.indicator.rule;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import landfall.domain.ContractFields;
import landfall.domain.Derived;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Survey;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.Investments;
import landfall.insight.StageHistory;
import landfall.insight.indicator.measure.Measure;
import landfall.insight.indicator.measure.Numbered;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Arrivals;
import landfall.insight.indicator.source.Grounds;
import landfall.insight.indicator.source.Source;
import landfall.insight.place.Numbers;

/** What each indicator asks of a thing beyond its date (domain §4.2). */
public final class Judges {
    private static final String FOLLOW = "跟进";
    private static final Derived<Set<String>> NAMES_IN_ZONE =
            new Derived<>(List.of(EntityKind.ENTERPRISE), Judges::namesInZone);

    private Judges() {
    }

    /** Every project counts as one. */
    public static Rule each(Source source) {
        return Rule.of(source, (scope, period) -> Measure.ONE);
    }

    /** Leads whose screening ended with "follow". */
    public static Rule followed() {
        return counting(Source.SCREENED, (pipeline, choices, project, date) ->
                FOLLOW.equals(project.get(ProjectFields.SCREENING)) ? Row.one(project, date, false)
                        : Reason.NOT_FOLLOWED);
    }

    private static Rule counting(Source source, Criterion.Judge judge) {
        return Rule.of(new Criterion(source, Numbers.Kind.ONES, judge));
    }

    private static Rule adding(Source source, Criterion.Judge judge) {
        return Rule.of(new Criterion(source, Numbers.Kind.PARTS, judge));
    }

    /** Signings, beside which framework agreements and second contracts show as left out. */
    public static Rule signings() {
        return each(Source.SIGNED).beside(Judges::otherContracts);
    }

    private static void otherContracts(Scope scope, Period period, Consumer<Excluded> taker) {
        scope.eachOwner(EntityKind.CONTRACT, (project, contracts) -> {
            for (Item contract : contracts) {
                DayOrMonth signed = contract.get(ContractFields.SIGNED_ON);
                if (!period.contains(signed)) {
                    continue;
                }
                if (Grounds.isNoContract(contract) && !scope.grounds().isOnlyFramework(project)) {
                    taker.accept(new Excluded(contract, project, signed, Reason.FRAMEWORK));
                } else if (ContractFields.FORMAL.equals(contract.get(ContractFields.KIND))
                        && isAnother(signed, project.signedOn())) {
                    taker.accept(new Excluded(contract, project, signed, Reason.SECOND_SIGNING));
                }
            }
        });
    }

    // A month and a day within it may be the same signing.
    private static boolean isAnother(DayOrMonth signed, DayOrMonth first) {
        return first != null && (!signed.month().equals(first.month())
                || !signed.isMonthOnly() && !first.isMonthOnly() && signed.day() != first.day());
    }

    /** The total investments of signed projects. */
    public static Rule investments() {
        return Rule.of(Source.SIGNED, (scope, period) -> new Numbered(Investments.of(scope.pipeline())));
    }

    /** The contracted capital of signed projects. */
    public static Rule capital() {
        return adding(Source.SIGNED, (pipeline, choices, project, date) ->
                Row.amount(project, project, date, project.contractCapital()));
    }

    /** Signed projects of a size: from so many yuan on, and below so many where that is not 0. */
    public static Rule size(long leastYuan, long belowYuan) {
        return counting(Source.SIGNED, (pipeline, choices, project, date) -> {
            Money total = project.totalInvestment();
            if (total == null) {
                return Reason.NO_AMOUNT;
            }
            boolean fits = total.yuan() >= leastYuan && (belowYuan == 0 || total.yuan() < belowYuan);
            return fits ? Row.one(project, date, false) : Reason.OTHER_SIZE;
        });
    }

    /** Signed projects of investors on a Top-500 list, or controlled by one: as projects, or as enterprises. */
    public static Rule top500(boolean asEnterprises) {
        return ofEnterprises(Source.SIGNED, (pipeline, choices, project, date) -> {
            Grade grade = StageHistory.topGrade(project, pipeline);
            return grade == null ? Reason.NOT_LISTED : Row.one(project, date, grade.listYear() == null);
        }, (pipeline, project) -> asEnterprises ? pipeline.investor(project) : project);
    }

    private static Rule ofEnterprises(Source source, Criterion.Judge judge, Criterion.Counted counted) {
        return Rule.of(new Criterion(source, Numbers.Kind.ONES, judge, List.of(), List.of(EntityKind.ENTERPRISE),
                counted));
    }

    /** Enterprises newly registered by returning merchants. */
    public static Rule returnees() {
        return ofEnterprises(Source.REGISTERED, (pipeline, choices, project, date) ->
                Boolean.TRUE.equals(project.get(ProjectFields.RETURNEE))
                        ? Row.one(project, date, pipeline.enterprise(project.get(ProjectFields.COMPANY)) == null)
                        : Reason.NOT_RETURNEE, Judges::registered);
    }

    // The enterprise, or where it is not known its investor, or the project.
    private static Entity registered(Pipeline pipeline, Project project) {
        Enterprise company = pipeline.enterprise(project.get(ProjectFields.COMPANY));
        Enterprise counted = company == null ? pipeline.investor(project) : company;
        return counted == null ? project : counted;
    }

    /** Enterprises signed with a named referrer enterprise of the zone. */
    public static Rule referred() {
        return ofEnterprises(Source.SIGNED, (pipeline, choices, project, date) -> {
            String referrer = project.get(ProjectFields.REFERRER);
            return referrer == null || !pipeline.derived(NAMES_IN_ZONE).contains(referrer.strip()) ? Reason.NO_REFERRER
                    : pipeline.investor(project) == null ? Reason.NO_ENTERPRISE : Row.one(project, date, false);
        }, Pipeline::investor);
    }

    private static Set<String> namesInZone(Pipeline pipeline) {
        var names = new HashSet<String>();
        for (Enterprise enterprise : pipeline.enterprises()) {
            if (Boolean.TRUE.equals(enterprise.get(EnterpriseFields.IN_ZONE))) {
                names.add(enterprise.name().strip());
            }
        }
        return Set.copyOf(names);
    }

    /** Money that arrived for projects, from their investors or as foreign capital actually used. */
    public static Rule arrivals(Source source) {
        return Rule.of(source, (scope, period) -> new Numbered(scope.arrivals(source).amounts()));
    }

    /** Money that arrived for the projects that pass the test; the others' is left out for the given reason. */
    public static Rule funds(Predicate<Project> test, Reason otherwise) {
        return Rule.of(Source.FUNDS, (scope, period) -> {
            Arrivals arrivals = scope.arrivals(Source.FUNDS);
            boolean[] passes = scope.pipeline().answers(new Passing(test));
            return new Measure() {
                @Override
                public Reason against(int at) {
                    return passes[arrivals.place(at)] ? null : otherwise;
                }

                @Override
                public long part(int at) {
                    return arrivals.amounts().part(at);
                }

                @Override
                public Qualifier qualifier(int at) {
                    return arrivals.amounts().qualifier(at);
                }
            };
        });
    }

    /** Asks the projects whether they pass a test. */
    private record Passing(Predicate<Project> test) implements Survey.YesNo {
        @Override
        public List<EntityKind> kinds() {
            return List.of();
        }

        @Override
        public boolean of(Project project, Pipeline pipeline) {
            return test.test(project);
        }
    }

    /** Contracted foreign capital; projects without any do not belong to the figure. */
    public static Rule contractedForeignCapital() {
        return adding(Source.SIGNED, (pipeline, choices, project, date) ->
                project.get(ProjectFields.FOREIGN_CAPITAL) == null ? Reason.OTHER_ORIGIN
                        : Row.amount(project, project, date, project.get(ProjectFields.FOREIGN_CAPITAL)));
    }

    /** An amount a mu of the projects signed in the period. */
    public static Rule perMu(Field<Money> amount) {
        return perMu(amount, project -> project.get(amount));
    }

    /** The fixed investment a mu; by the total, and to be completed, where it is not known (按总投资测算). */
    public static Rule intensity() {
        return perMu(ProjectFields.FIXED_INVESTMENT, project -> project.get(ProjectFields.FIXED_INVESTMENT) == null
                ? project.totalInvestment() : project.get(ProjectFields.FIXED_INVESTMENT));
    }

    private static Rule perMu(Field<Money> wanted, Function<Project, Money> amount) {
        return Rule.of(new Criterion(Source.SIGNED, Numbers.Kind.RATIOS, (pipeline, choices, project, date) -> {
            Area land = project.get(ProjectFields.LAND);
            if (land == null || land.hundredthsOfMu() == 0) {
                return Reason.NO_LAND;
            }
            Money part = amount.apply(project);
            return part == null ? Reason.NO_AMOUNT : new Row(project, project, date, part.yuan(), land.hundredthsOfMu(),
                    part.qualifier().and(land.qualifier()), project.get(wanted) == null);
        }));
    }

    /** The calendar days from an earlier milestone of the projects that came to a later one in the period. */
    public static Rule days(Field<DayOrMonth> from, Source to) {
        return adding(to, (pipeline, choices, project, date) -> {
            DayOrMonth earlier = project.get(from);
            if (earlier == null || earlier.isMonthOnly() || date == null || date.isMonthOnly()) {
                return Reason.NO_DAYS;
            }
            long days = ChronoUnit.DAYS.between(earlier.earliest(), date.earliest());
            return days < 0 ? Reason.OUT_OF_ORDER : Row.ratio(project, date, days, 0);
        });
    }

    /** The whole months from an earlier milestone to a later one; days do not matter, so months alone will do. */
    public static Rule months(Field<DayOrMonth> from, Source to) {
        return adding(to, (pipeline, choices, project, date) -> {
            DayOrMonth earlier = project.get(from);
            if (earlier == null || date == null) {
                return Reason.NO_DAYS;
            }
            long months = ChronoUnit.MONTHS.between(earlier.month(), date.month());
            return months < 0 ? Reason.OUT_OF_ORDER : Row.ratio(project, date, months, 0);
        });
    }
}
