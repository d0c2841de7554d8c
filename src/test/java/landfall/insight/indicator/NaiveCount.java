package landfall.insight.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import landfall.domain.BureauFields;
import landfall.domain.ContractFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.FdiRecordFields;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.RecognitionFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Period;

/** The indicators once more, straight from the wording of the rules and as simply and slowly as one likes. */
final class NaiveCount {
    /** One thing that counts, with what it adds, above and below the line. */
    record Counted(String id, String project, long part, long whole, boolean known) {
    }

    private final Pipeline pipeline;
    private final Period period;
    private final boolean recognisedOnly;
    private final String from;
    private final String to;

    NaiveCount(Pipeline pipeline, Period period, boolean recognisedOnly) {
        this.pipeline = pipeline;
        this.period = period;
        this.recognisedOnly = recognisedOnly;
        this.from = period.from().toString();
        this.to = period.to().toString();
    }

    /** What the indicator counts. */
    List<Counted> rows(String code) {
        return switch (code) {
            case "lead_new" -> ones(dated(ProjectFields.HEARD_ON, 0));
            case "lead_valid" -> ones(dated(ProjectFields.SCREENED_ON, 0)
                    .filter(project -> "跟进".equals(project.get(ProjectFields.SCREENING))));
            case "talk_new" -> ones(dated(ProjectFields.TALKS_ON, 1));
            case "talk_stock" -> ones(inTalks());
            case "talk_stock_inv" -> amounts(inTalks(), project -> project.get(ProjectFields.TOTAL_INVESTMENT));
            case "sign_n" -> ones(signed());
            case "sign_inv" -> amounts(signed(), project -> project.get(ProjectFields.TOTAL_INVESTMENT));
            case "sign_cap", "sign_cap_mean" -> amounts(signed(), NaiveCount::capital);
            case "sign_20m_100m" -> sized(20_000_000L, 99_999_999L);
            case "sign_ge_100m" -> sized(100_000_000L, Long.MAX_VALUE);
            case "sign_ge_1bn" -> sized(1_000_000_000L, Long.MAX_VALUE);
            case "sign_ge_5bn" -> sized(5_000_000_000L, Long.MAX_VALUE);
            case "sign_ge_10bn" -> sized(10_000_000_000L, Long.MAX_VALUE);
            case "sign_500" -> ones(signed().filter(this::isTop500));
            case "sign_500_ent" -> enterprises(signed().filter(this::isTop500), Project::investorId);
            case "anchor_n" -> enterprises(signed().filter(project -> project.investorId() != null
                    && pipeline.enterprises().stream().anyMatch(enterprise ->
                            Boolean.TRUE.equals(enterprise.get(EnterpriseFields.IN_ZONE)) && enterprise.name().equals(
                                    project.get(ProjectFields.REFERRER)))), Project::investorId);
            case "land_n" -> ones(landed());
            case "start_n" -> ones(started());
            case "start_continued" -> ones(continued());
            case "done_n" -> ones(dated(ProjectFields.COMPLETED_ON, 0).filter(counts("竣工")));
            case "prod_n" -> ones(dated(ProjectFields.PRODUCED_ON, 4).filter(counts("投产")));
            case "cap_n" -> ones(real().filter(project -> project.stage() == Stage.PRODUCING)
                    .filter(project -> project.get(ProjectFields.CAPACITY_YEAR) != null
                            && isIn(project.get(ProjectFields.CAPACITY_YEAR) + "-12")).filter(counts("达效")));
            case "fund_in" -> money(project -> true);
            case "fund_prov" -> money(project -> "境内省外".equals(project.get(ProjectFields.CAPITAL_ORIGIN)));
            case "ret_fund" -> money(project -> project.get(ProjectFields.RETURNEE) == Boolean.TRUE);
            case "fdi" -> foreignMoney();
            case "fdi_contract" -> signed().filter(project -> project.get(ProjectFields.FOREIGN_CAPITAL) != null)
                    .map(project -> new Counted(project.id(), project.id(),
                            project.get(ProjectFields.FOREIGN_CAPITAL).dollars(), 0, true)).toList();
            case "ret_n" -> enterprises(dated(ProjectFields.REGISTERED_ON, 3).filter(counts("落地"))
                    .filter(project -> project.get(ProjectFields.RETURNEE) == Boolean.TRUE), project ->
                            project.get(ProjectFields.COMPANY) != null ? project.get(ProjectFields.COMPANY)
                                    : project.investorId() != null ? project.investorId() : project.id());
            case "rate_perf" -> shares(signed().filter(project -> project.get(ProjectFields.PLAN_START) != null
                    && last(project.get(ProjectFields.PLAN_START)).compareTo(to) <= 0), this::performs);
            case "rate_fund", "rate_fund_mean" -> signed().filter(project -> capital(project) != null
                    && capital(project).yuan() > 0).map(project -> new Counted(project.id(), project.id(),
                            arrivals(project).filter(item -> by(item.get(FundArrivalFields.ARRIVED_ON), to))
                                    .mapToLong(item -> item.get(FundArrivalFields.AMOUNT).yuan()).sum(),
                            capital(project).yuan(), true)).toList();
            case "rate_land" -> shares(signed(), project -> counts("落地").test(project)
                    && (atStart() ? by(project.get(ProjectFields.STARTED_ON), to)
                            : project.stage().ordinal() >= 3 && by(project.get(ProjectFields.REGISTERED_ON), to))
                    || produces(project));
            case "rate_start" -> shares(signed(), project ->
                    counts("开工").test(project) && by(project.get(ProjectFields.STARTED_ON), to));
            case "rate_prod" -> shares(signed(), this::produces);
            case "conv_talks" -> shares(dated(ProjectFields.HEARD_ON, 0), project -> stood(project, to) >= 1);
            case "conv_signed" -> shares(dated(ProjectFields.TALKS_ON, 1), project ->
                    stood(project, to) >= 2 && !isOnlyFramework(project) && isRecognised(project, "签约"));
            case "conv_landed" -> shares(signed(), project ->
                    stood(project, to) >= 3 && isRecognised(project, "落地"));
            case "conv_producing" -> shares(landed(), project ->
                    stood(project, to) >= 4 && isRecognised(project, "投产"));
            case "flow_start" -> flow();
            case "intens" -> perMu(project -> project.get(ProjectFields.FIXED_INVESTMENT) != null
                    ? project.get(ProjectFields.FIXED_INVESTMENT) : project.get(ProjectFields.TOTAL_INVESTMENT));
            case "mu_tax" -> perMu(project -> project.get(ProjectFields.EXPECTED_TAX));
            case "mu_out" -> perMu(project -> project.get(ProjectFields.EXPECTED_OUTPUT));
            case "days_talks" -> days(ProjectFields.HEARD_ON, dated(ProjectFields.TALKS_ON, 1), ProjectFields.TALKS_ON);
            case "days_signed" -> days(ProjectFields.TALKS_ON, signed(), ProjectFields.SIGNED_ON);
            case "days_landed" -> days(ProjectFields.SIGNED_ON, landed(),
                    atStart() ? ProjectFields.STARTED_ON : ProjectFields.REGISTERED_ON);
            case "days_started" -> days(ProjectFields.SIGNED_ON, started(), ProjectFields.STARTED_ON);
            case "days_produced" -> days(ProjectFields.STARTED_ON,
                    dated(ProjectFields.PRODUCED_ON, 4).filter(counts("投产")), ProjectFields.PRODUCED_ON);
            case "months_signed" -> months(ProjectFields.HEARD_ON, signed(), ProjectFields.SIGNED_ON);
            case "months_trial" -> months(ProjectFields.STARTED_ON, dated(ProjectFields.TRIAL_ON, 0),
                    ProjectFields.TRIAL_ON);
            case "out_b" -> outbound().stream().map(NaiveCount::item).toList();
            case "in_b" -> trips(TripFields.INBOUND).filter(trip -> in(trip.get(TripFields.FIRST_DAY)))
                    .map(NaiveCount::item).toList();
            case "visit_n" -> visited().stream().map(NaiveCount::item).toList();
            default -> throw new AssertionError(code);
        };
    }

    private boolean produces(Project project) {
        return counts("投产").test(project) && project.stage().ordinal() >= 4
                && by(project.get(ProjectFields.PRODUCED_ON), to);
    }

    private boolean in(DayOrMonth date) {
        return date != null && isIn(date.toString());
    }

    private static Counted item(Item item) {
        return new Counted(item.id(), null, 1, 0, true);
    }

    private Stream<Item> trips(String direction) {
        return pipeline.items(EntityKind.TRIP).stream()
                .filter(trip -> direction.equals(trip.get(TripFields.DIRECTION)));
    }

    // A batch is what can be reached from a trip by steps to one of the same leader without a day between.
    private List<Item> outbound() {
        var firsts = new ArrayList<Item>();
        List<Item> all = trips(TripFields.OUTBOUND).toList();
        for (Item trip : all) {
            var batch = new ArrayList<>(List.of(trip));
            for (boolean grows = true; grows;) {
                grows = batch.addAll(all.stream().filter(other -> !batch.contains(other)
                        && batch.stream().anyMatch(one -> isOneBatch(one, other))).toList());
            }
            boolean leads = batch.stream().allMatch(other -> before(trip, other));
            if (leads && in(trip.get(TripFields.FIRST_DAY)) && batch.stream().anyMatch(this::isOfThePopulation)) {
                firsts.add(trip);
            }
        }
        return firsts;
    }

    private static boolean isOneBatch(Item one, Item other) {
        DayOrMonth first = one.get(TripFields.FIRST_DAY);
        DayOrMonth second = other.get(TripFields.FIRST_DAY);
        if (first == null || second == null || first.isMonthOnly() || second.isMonthOnly()
                || !one.get(TripFields.LEADER).equals(other.get(TripFields.LEADER))) {
            return false;
        }
        LocalDate end = one.get(TripFields.LAST_DAY).latest();
        LocalDate otherEnd = other.get(TripFields.LAST_DAY).latest();
        return !second.earliest().isAfter(end.plusDays(1)) && !first.earliest().isAfter(otherEnd.plusDays(1));
    }

    // The earlier departure; of two on one day the one that was recorded first.
    private boolean before(Item one, Item other) {
        if (one == other) {
            return true;
        }
        int order = one.get(TripFields.FIRST_DAY).compareTo(other.get(TripFields.FIRST_DAY));
        List<Item> all = pipeline.items(EntityKind.TRIP);
        return order != 0 ? order < 0 : all.indexOf(one) < all.indexOf(other);
    }

    private boolean isOfThePopulation(Item trip) {
        String chosen = pipeline.bureau().get(BureauFields.TRIP_POPULATION);
        String level = trip.get(TripFields.LEADER_LEVEL);
        return "不限".equals(chosen) || "班子成员".equals(level) || chosen != null && "专班负责人".equals(level);
    }

    private List<Item> visited() {
        var seen = new TreeSet<String>();
        return pipeline.items(EntityKind.VISIT).stream().filter(visit -> in(visit.get(VisitFields.DAY)))
                .filter(visit -> pipeline.entity(EntityKind.TRIP, visit.get(VisitFields.TRIP)) instanceof Item trip
                        && TripFields.OUTBOUND.equals(trip.get(TripFields.DIRECTION)))
                .sorted(java.util.Comparator.comparing(visit -> visit.get(VisitFields.DAY)))
                .filter(visit -> visit.get(VisitFields.ENTERPRISE) != null
                        && seen.add(visit.get(VisitFields.ENTERPRISE))).toList();
    }

    /** The number that the rows make, or null for none. */
    static BigDecimal number(String code, List<Counted> rows) {
        BigDecimal parts = BigDecimal.ZERO;
        BigDecimal wholes = BigDecimal.ZERO;
        for (Counted row : rows) {
            parts = parts.add(new BigDecimal(row.part));
            wholes = wholes.add(new BigDecimal(row.whole));
        }
        var ids = new TreeSet<String>();
        rows.forEach(row -> ids.add(row.id));
        if (code.startsWith("days_") || code.startsWith("months_")) {
            List<Long> sorted = rows.stream().map(Counted::part).sorted().toList();
            int n = sorted.size();
            return n == 0 ? null : n % 2 == 1 ? BigDecimal.valueOf(sorted.get((n - 1) / 2))
                    : BigDecimal.valueOf(sorted.get(n / 2 - 1) + sorted.get(n / 2))
                            .divide(BigDecimal.valueOf(2), 0, RoundingMode.HALF_UP);
        }
        return switch (code) {
            case "sign_500_ent", "anchor_n", "ret_n" -> BigDecimal.valueOf(ids.size());
            case "talk_stock_inv", "sign_inv", "sign_cap", "fund_in", "fund_prov", "ret_fund", "fdi", "fdi_contract" ->
                parts;
            case "sign_cap_mean" -> {
                long known = rows.stream().filter(Counted::known).count();
                yield known == 0 ? null : parts.divide(BigDecimal.valueOf(known), 0, RoundingMode.HALF_UP);
            }
            case "rate_fund_mean" -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (Counted row : rows) {
                    sum = sum.add(new BigDecimal(row.part * 100).divide(new BigDecimal(row.whole), 30,
                            RoundingMode.HALF_UP));
                }
                yield rows.isEmpty() ? null : sum.divide(BigDecimal.valueOf(rows.size()), 1, RoundingMode.HALF_UP);
            }
            case "intens", "mu_tax", "mu_out" -> rows.isEmpty() ? null
                    : parts.movePointLeft(4).divide(wholes.movePointLeft(2), 2, RoundingMode.HALF_UP);
            default -> code.startsWith("rate_") || code.startsWith("conv_") || code.startsWith("flow_")
                    ? wholes.signum() == 0 ? null : parts.movePointRight(2).divide(wholes, 1, RoundingMode.HALF_UP)
                    : BigDecimal.valueOf(rows.size());
        };
    }

    private Stream<Project> real() {
        return pipeline.projects().stream().filter(project -> project.get(ProjectFields.EXIT) == null
                || !"重复".equals(project.get(ProjectFields.EXIT_REASON)));
    }

    private Stream<Project> dated(Field<DayOrMonth> field, int stage) {
        return real().filter(project -> project.stage().ordinal() >= stage)
                .filter(project -> project.get(field) != null && isIn(project.get(field).toString()));
    }

    private Stream<Project> signed() {
        return dated(ProjectFields.SIGNED_ON, 2).filter(counts("签约"));
    }

    private Stream<Project> started() {
        return dated(ProjectFields.STARTED_ON, 0).filter(counts("开工"));
    }

    private Stream<Project> landed() {
        return (atStart() ? dated(ProjectFields.STARTED_ON, 0) : dated(ProjectFields.REGISTERED_ON, 3))
                .filter(counts("落地"));
    }

    private boolean atStart() {
        return "开工".equals(pipeline.bureau().get(BureauFields.LANDING_CRITERION));
    }

    private Predicate<Project> counts(String milestone) {
        return project -> !isOnlyFramework(project) && !isLocal(project) && isRecognised(project, milestone);
    }

    private boolean isRecognised(Project project, String milestone) {
        return !recognisedOnly || pipeline.items(EntityKind.RECOGNITION).stream()
                .anyMatch(item -> project.id().equals(item.get(RecognitionFields.PROJECT))
                        && milestone.equals(item.get(RecognitionFields.MILESTONE)));
    }

    private boolean isLocal(Project project) {
        String origin = project.get(ProjectFields.CAPITAL_ORIGIN);
        return pipeline.bureau().get(BureauFields.COUNTS_LOCAL_CAPITAL) != Boolean.TRUE
                && ("市内区外".equals(origin) || "区内".equals(origin));
    }

    private boolean isOnlyFramework(Project project) {
        boolean framework = false;
        for (Item contract : pipeline.items(EntityKind.CONTRACT)) {
            if (project.id().equals(contract.get(ContractFields.PROJECT))) {
                String kind = contract.get(ContractFields.KIND);
                if (!"框架".equals(kind) && !"意向".equals(kind)) {
                    return false;
                }
                framework = true;
            }
        }
        return framework;
    }

    private boolean isTop500(Project project) {
        Enterprise enterprise = pipeline.enterprise(project.investorId());
        for (int i = 0; i < 6 && enterprise != null; i++) {
            for (Grade grade : enterprise.grades()) {
                if (grade.isTop500() && (grade.listYear() == null || grade.listYear() <= project.signedOn().year())) {
                    return true;
                }
            }
            enterprise = pipeline.enterprise(enterprise.get(EnterpriseFields.PARENT));
        }
        return false;
    }

    private Stream<Project> inTalks() {
        return real().filter(project -> project.isLive() || project.get(ProjectFields.EXIT_ON) != null
                && !by(project.get(ProjectFields.EXIT_ON), to)).filter(project -> stood(project, to) == 1);
    }

    private Stream<Project> continued() {
        String before = period.from().minusDays(1).toString();
        return real().filter(counts("开工"))
                .filter(project -> project.get(ProjectFields.STARTED_ON) != null
                        && last(project.get(ProjectFields.STARTED_ON)).compareTo(from) < 0)
                .filter(project -> !by(project.get(ProjectFields.COMPLETED_ON), before) && stood(project, before) != 4)
                .filter(project -> project.isLive() || project.get(ProjectFields.EXIT_ON) != null
                        && !by(project.get(ProjectFields.EXIT_ON), to));
    }

    // Where the last date that had come by the day has it; a present stage without a date holds when all others had come.
    private static int stood(Project project, String day) {
        int present = project.stage().ordinal();
        boolean isPresentKnown = known(project, project.stage()) != null;
        int stands = -1;
        int dates = 0;
        int past = 0;
        for (int i = 0; i <= present; i++) {
            DayOrMonth date = known(project, Stage.values()[i]);
            dates += date == null ? 0 : 1;
            past += by(date, day) ? 1 : 0;
            stands = by(date, day) ? i : stands;
        }
        return !isPresentKnown && past == dates ? present : stands;
    }

    // Without a registration date the first milestone inside the stage shows that a project had landed.
    private static DayOrMonth known(Project project, Stage stage) {
        DayOrMonth date = project.enteredOn(stage);
        if (stage == Stage.LANDED && date == null) {
            for (Field<DayOrMonth> milestone : List.of(ProjectFields.STARTED_ON, ProjectFields.TOPPED_OUT_ON,
                    ProjectFields.COMPLETED_ON, ProjectFields.TRIAL_ON)) {
                DayOrMonth reached = project.get(milestone);
                if (reached != null && (date == null || reached.compareTo(date) < 0)) {
                    date = reached;
                }
            }
        }
        return date;
    }

    private Stream<Item> itemsOf(EntityKind kind, Project project) {
        return pipeline.items(kind).stream().filter(item -> project.id().equals(item.ownerId()));
    }

    // Certified money that is not public.
    private Stream<Item> anyMoney(Project project) {
        return itemsOf(EntityKind.FUND_ARRIVAL, project).filter(item -> item.get(FundArrivalFields.AMOUNT) != null
                && item.get(FundArrivalFields.FISCAL) != Boolean.TRUE
                && (item.get(FundArrivalFields.CERTIFIED_BY) != null || item.get(FundArrivalFields.CERTIFIED_ON) != null));
    }

    // Of that, what is of the basis that was chosen, or else of the first money that has one.
    private Stream<Item> arrivals(Project project) {
        String basis = project.get(ProjectFields.FUND_BASIS);
        if (basis == null) {
            Item first = null;
            for (Item item : anyMoney(project).toList()) {
                if (item.get(FundArrivalFields.NATURE) != null && (first == null
                        || arrived(item).compareTo(arrived(first)) < 0)) {
                    first = item;
                }
            }
            basis = first == null || isPaidIn(first) ? "实缴资本" : "实际支出";
        }
        boolean paidIn = basis.equals("实缴资本");
        return anyMoney(project).filter(item -> item.get(FundArrivalFields.NATURE) == null || isPaidIn(item) == paidIn);
    }

    private static String arrived(Item item) {
        return item.get(FundArrivalFields.ARRIVED_ON) == null ? "9999" : item.get(FundArrivalFields.ARRIVED_ON).toString();
    }

    private static boolean isPaidIn(Item item) {
        return "注册资本实缴".equals(item.get(FundArrivalFields.NATURE));
    }

    private List<Counted> money(Predicate<Project> wanted) {
        var rows = new ArrayList<Counted>();
        real().filter(wanted).filter(project -> !isLocal(project)).forEach(project -> arrivals(project)
                .filter(item -> item.get(FundArrivalFields.ARRIVED_ON) != null
                        && isIn(item.get(FundArrivalFields.ARRIVED_ON).toString()))
                .forEach(item -> rows.add(new Counted(item.id(), project.id(),
                        item.get(FundArrivalFields.AMOUNT).yuan(), 0, true))));
        return rows;
    }

    private List<Counted> foreignMoney() {
        var rows = new ArrayList<Counted>();
        real().forEach(project -> itemsOf(EntityKind.FDI_RECORD, project)
                .filter(item -> item.get(FdiRecordFields.CONFIRMED) == Boolean.TRUE
                        && item.get(FdiRecordFields.DOLLARS) != null
                        && isIn(item.get(FdiRecordFields.ARRIVED_ON).toString()))
                .forEach(item -> rows.add(new Counted(item.id(), project.id(),
                        item.get(FdiRecordFields.DOLLARS).dollars(), 0, true))));
        return rows;
    }

    private boolean performs(Project project) {
        String due = last(project.get(ProjectFields.PLAN_START));
        return by(project.get(ProjectFields.REGISTERED_ON), due) && (by(project.get(ProjectFields.STARTED_ON), due)
                || anyMoney(project).anyMatch(item -> by(item.get(FundArrivalFields.ARRIVED_ON), due)));
    }

    private List<Counted> flow() {
        var rows = new ArrayList<Counted>();
        started().forEach(project -> rows.add(new Counted(project.id(), project.id(), 1, 0, true)));
        signed().forEach(project -> rows.add(new Counted(project.id(), project.id(), 0, 1, true)));
        return rows;
    }

    private List<Counted> sized(long least, long most) {
        return ones(signed().filter(project -> project.get(ProjectFields.TOTAL_INVESTMENT) != null
                && project.get(ProjectFields.TOTAL_INVESTMENT).yuan() >= least
                && project.get(ProjectFields.TOTAL_INVESTMENT).yuan() <= most));
    }

    private List<Counted> perMu(Function<Project, Money> amount) {
        return signed().filter(project -> amount.apply(project) != null && project.get(ProjectFields.LAND) != null
                && project.get(ProjectFields.LAND).mu().signum() > 0).map(project -> new Counted(project.id(),
                        project.id(), amount.apply(project).yuan(),
                        project.get(ProjectFields.LAND).mu().movePointRight(2).longValueExact(), true)).toList();
    }

    private static List<Counted> ones(Stream<Project> projects) {
        return projects.map(project -> new Counted(project.id(), project.id(), 1, 0, true)).toList();
    }

    private static List<Counted> shares(Stream<Project> projects, Predicate<Project> came) {
        return projects.map(project -> new Counted(project.id(), project.id(), came.test(project) ? 1 : 0, 1, true))
                .toList();
    }

    private static List<Counted> amounts(Stream<Project> projects, Function<Project, Money> amount) {
        return projects.map(project -> new Counted(project.id(), project.id(),
                amount.apply(project) == null ? 0 : amount.apply(project).yuan(), 0, amount.apply(project) != null))
                .toList();
    }

    private static List<Counted> enterprises(Stream<Project> projects, Function<Project, String> enterprise) {
        return projects.map(project -> new Counted(enterprise.apply(project), project.id(), 1, 0, true)).toList();
    }

    private static List<Counted> days(Field<DayOrMonth> from, Stream<Project> projects, Field<DayOrMonth> to) {
        return projects.filter(project -> project.get(from) != null && project.get(from).toString().length() == 10
                && project.get(to).toString().length() == 10
                && project.get(from).toString().compareTo(project.get(to).toString()) <= 0)
                .map(project -> {
                    int days = 0;
                    LocalDate last = LocalDate.parse(project.get(to).toString());
                    for (LocalDate day = LocalDate.parse(project.get(from).toString()); day.isBefore(last);
                            day = day.plusDays(1)) {
                        days++;
                    }
                    return new Counted(project.id(), project.id(), days, 0, true);
                }).toList();
    }

    private static List<Counted> months(Field<DayOrMonth> from, Stream<Project> projects, Field<DayOrMonth> to) {
        var rows = new ArrayList<Counted>();
        projects.filter(project -> project.get(from) != null).forEach(project -> {
            int first = project.get(from).year() * 12 + project.get(from).month().getMonthValue();
            int last = project.get(to).year() * 12 + project.get(to).month().getMonthValue();
            if (last >= first) {
                rows.add(new Counted(project.id(), project.id(), last - first, 0, true));
            }
        });
        return rows;
    }

    // A month lies in the period when its first and its last day do.
    private boolean isIn(String date) {
        String first = date.length() == 7 ? date + "-01" : date;
        String last = date.length() == 7 ? YearMonth.parse(date).atEndOfMonth().toString() : date;
        return first.compareTo(from) >= 0 && last.compareTo(to) <= 0;
    }

    // A month holds from its beginning.
    private static boolean by(DayOrMonth date, String day) {
        return date != null && date.toString().compareTo(day) <= 0;
    }

    private static String last(DayOrMonth date) {
        return date.toString().length() == 7 ? YearMonth.parse(date.toString()).atEndOfMonth().toString()
                : date.toString();
    }

    private static Money capital(Project project) {
        Money capital = project.get(ProjectFields.CONTRACT_CAPITAL);
        return capital == null ? project.get(ProjectFields.TOTAL_INVESTMENT) : capital;
    }
}
