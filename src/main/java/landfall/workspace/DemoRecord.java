package landfall.workspace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import landfall.domain.ContactFields;
import landfall.domain.ContractFields;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.FdiRecordFields;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.OfficerFields;
import landfall.domain.PhaseFields;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.RecognitionFields;
import landfall.domain.Stage;
import landfall.domain.UnitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.journal.Cell;
import landfall.journal.Draft;
import landfall.journal.Ids;

/** What the made-up bureau keeps beside its projects: contracts, money that arrived, phases, people. */
final class DemoRecord {
    private static final BigDecimal YUAN_A_DOLLAR = new BigDecimal("7.1");
    private static final BigDecimal DOLLARS_A_HONG_KONG_DOLLAR = new BigDecimal("0.128");

    private final Draft draft;
    private final DemoStory story;
    private final LocalDate today;
    private final Map<String, String> enterprises = new LinkedHashMap<>();
    private long idsGiven;

    private DemoRecord(Draft draft, long seed, LocalDate today) {
        this.draft = draft;
        this.story = new DemoStory(new Random(seed));
        this.today = today;
    }

    /** Adds to a draft that holds the projects and their enterprises; the same draft, seed and day give the same. */
    static void add(Draft draft, long seed, LocalDate today) {
        var record = new DemoRecord(draft, seed, today);
        List<Entity> entities = entities(draft);
        entities.stream().filter(entity -> entity.kind() == EntityKind.ENTERPRISE)
                .forEach(enterprise -> record.enterprises.put(enterprise.id(), enterprise.name()));
        record.people();
        entities.stream().filter(Project.class::isInstance).map(Project.class::cast).forEach(record::project);
        record.contacts(entities);
        DemoTrips.add(draft, seed, today, entities);
    }

    /** What the draft makes, as it will be kept. */
    static List<Entity> entities(Draft draft) {
        var facts = new LinkedHashMap<String, Facts>();
        for (Map.Entry<Cell, String> value : draft.values().entrySet()) {
            EntityKind kind = EntityKind.of(value.getKey().entity());
            Field<?> field = kind.field(value.getKey().field());
            facts.merge(value.getKey().row(), Facts.none(kind).withAll(decoded(field, value.getValue())),
                    (before, one) -> before.withAll(decoded(field, value.getValue())));
        }
        return facts.entrySet().stream().map(one -> Entity.of(one.getKey(), one.getValue())).toList();
    }

    private static Map<Field<?>, Object> decoded(Field<?> field, String value) {
        return value == null ? Map.of() : Map.of(field, field.type().decode(value));
    }

    private String id() {
        return Ids.next(today.toEpochDay() * 86_400_000L + 1, idsGiven++, story.number());
    }

    private void people() {
        for (String unit : story.all("units")) {
            draft.set(id(), UnitFields.NAME, unit);
        }
        for (String owner : story.all("owners")) {
            String id = id();
            draft.set(id, OfficerFields.NAME, owner).set(id, OfficerFields.UNIT, story.any("units"))
                    .set(id, OfficerFields.LEVEL, "工作人员");
        }
        for (String leader : story.all("leaders")) {
            String id = id();
            draft.set(id, OfficerFields.NAME, leader).set(id, OfficerFields.LEVEL, "班子成员");
        }
    }

    private void project(Project project) {
        Stage stage = project.stage();
        String id = project.id();
        if (stage.hasReached(Stage.TALKS)) {
            draft.set(id, ProjectFields.SUMMARY, story.any("summaries"));
        }
        if (!stage.hasReached(Stage.SIGNED) || project.totalInvestment() == null) {
            return;
        }
        draft.set(id, ProjectFields.CHAIN_NODE, story.any("nodes"))
                .set(id, ProjectFields.CHAIN_ACTION, story.any("actions"));
        contracts(project);
        if (stage.hasReached(Stage.LANDED) || story.chance(35)) {
            funds(project);
        }
        if (stage.hasReached(Stage.LANDED)) {
            landed(project);
        }
    }

    private void landed(Project project) {
        if (isForeign(project)) {
            foreignCapital(project);
        }
        if (story.chance(12)) {
            phases(project);
        }
        DayOrMonth started = project.get(ProjectFields.STARTED_ON);
        if (started != null) {
            draft.set(project.id(), ProjectFields.INTO_STATISTICS,
                    DayOrMonth.of(notLater(started.latest().plusDays(story.between(10, 80)))));
        }
        if (project.stage() == Stage.PRODUCING && story.chance(50)) {
            String id = id();
            draft.set(id, RecognitionFields.PROJECT, project.id()).set(id, RecognitionFields.MILESTONE, "投产")
                    .set(id, RecognitionFields.DEPARTMENT, story.any("departments"))
                    .set(id, RecognitionFields.RECOGNISED_ON, DayOrMonth.of(notLater(
                            project.enteredOn(Stage.PRODUCING).latest().plusDays(story.between(5, 40)))));
        }
    }

    // Where a supplementary agreement follows, the first contract names what the amounts were before it.
    private void contracts(Project project) {
        LocalDate signed = project.signedOn().latest();
        boolean amended = ChronoUnit.DAYS.between(signed, today) > 90 && story.chance(14);
        Money total = project.totalInvestment();
        Money capital = project.contractCapital();
        Money totalBefore = amended ? share(total, 80) : total;
        Money capitalBefore = amended ? share(capital, 80) : capital;
        String number = project.get(ProjectFields.CONTRACT_NUMBER);
        String id = contract(project, number, ContractFields.FORMAL, signed);
        draft.set(id, ContractFields.TOTAL_INVESTMENT, totalBefore)
                .set(id, ContractFields.CONTRACT_CAPITAL, capitalBefore)
                .set(id, ContractFields.LAND, project.get(ProjectFields.LAND));
        if (amended) {
            LocalDate day = signed.plusDays(story.between(30, (int) ChronoUnit.DAYS.between(signed, today)));
            String second = contract(project, number + "-补1", ContractFields.SUPPLEMENTARY, day);
            draft.set(second, ContractFields.TOTAL_BEFORE, totalBefore).set(second, ContractFields.TOTAL_INVESTMENT, total)
                    .set(second, ContractFields.CAPITAL_BEFORE, capitalBefore)
                    .set(second, ContractFields.CONTRACT_CAPITAL, capital);
        }
    }

    private String contract(Project project, String number, String kind, LocalDate signed) {
        String id = id();
        draft.set(id, ContractFields.NUMBER, number).set(id, ContractFields.PROJECT, project.id())
                .set(id, ContractFields.KIND, kind).set(id, ContractFields.SIGNED_ON, DayOrMonth.of(signed))
                .set(id, ContractFields.PARTIES, story.text("bureau") + "、"
                        + enterprises.getOrDefault(project.investorId(), ""));
        return id;
    }

    private static Money share(Money money, int percent) {
        return Money.yuan(money.yuan() / 100 * percent / Money.WAN * Money.WAN);
    }

    private void funds(Project project) {
        draft.set(project.id(), ProjectFields.FUND_BASIS, "实际支出");
        int arrivals = story.between(1, 3);
        int percent = switch (project.stage()) {
            case PRODUCING -> story.between(75, 98);
            case LANDED -> story.between(20, 70);
            default -> story.between(5, 20);
        };
        LocalDate day = project.signedOn().latest();
        int days = (int) Math.max(1, ChronoUnit.DAYS.between(day, today) / arrivals);
        for (int i = 0; i < arrivals; i++) {
            day = notLater(day.plusDays(story.between(1, days)));
            String id = id();
            draft.set(id, FundArrivalFields.PROJECT, project.id())
                    .set(id, FundArrivalFields.EVIDENCE_NUMBER, "%08d".formatted(story.between(1, 99_999_999)))
                    .set(id, FundArrivalFields.ARRIVED_ON, DayOrMonth.of(day))
                    .set(id, FundArrivalFields.AMOUNT, share(project.contractCapital(), percent / arrivals))
                    .set(id, FundArrivalFields.NATURE, story.any("natures"))
                    .set(id, FundArrivalFields.EVIDENCE, "发票")
                    .set(id, FundArrivalFields.CERTIFIED_ON, DayOrMonth.of(notLater(day.plusDays(20))));
        }
    }

    private static boolean isForeign(Project project) {
        String origin = project.get(ProjectFields.CAPITAL_ORIGIN);
        return "境外".equals(origin) || "港澳台".equals(origin);
    }

    private void foreignCapital(Project project) {
        long dollars = BigDecimal.valueOf(project.contractCapital().yuan()).divide(YUAN_A_DOLLAR, 0,
                RoundingMode.HALF_UP).longValueExact() / 100_000 * 30_000;
        draft.set(project.id(), ProjectFields.FOREIGN_CAPITAL, Dollars.of(dollars));
        LocalDate day = notLater(project.signedOn().latest().plusDays(story.between(30, 120)));
        String id = id();
        draft.set(id, FdiRecordFields.PROJECT, project.id()).set(id, FdiRecordFields.ARRIVED_ON, DayOrMonth.of(day))
                .set(id, FdiRecordFields.DOLLARS, Dollars.of(dollars / 2))
                .set(id, FdiRecordFields.SOURCE, "新设").set(id, FdiRecordFields.CONFIRMED, story.chance(80));
        if ("港澳台".equals(project.get(ProjectFields.CAPITAL_ORIGIN))) {
            draft.set(id, FdiRecordFields.CURRENCY, "港元").set(id, FdiRecordFields.ORIGINAL_AMOUNT,
                    BigDecimal.valueOf(dollars / 2).divide(DOLLARS_A_HONG_KONG_DOLLAR, 0, RoundingMode.HALF_UP))
                    .set(id, FdiRecordFields.RATE, DOLLARS_A_HONG_KONG_DOLLAR)
                    .set(id, FdiRecordFields.RATE_ON, DayOrMonth.of(day));
        } else {
            draft.set(id, FdiRecordFields.CURRENCY, "美元");
        }
    }

    private void phases(Project project) {
        String first = id();
        draft.set(first, PhaseFields.NAME, "一期").set(first, PhaseFields.PROJECT, project.id())
                .set(first, PhaseFields.TOTAL_INVESTMENT, share(project.totalInvestment(), 60))
                .set(first, PhaseFields.STARTED_ON, project.get(ProjectFields.STARTED_ON))
                .set(first, PhaseFields.COMPLETED_ON, project.get(ProjectFields.COMPLETED_ON))
                .set(first, PhaseFields.PRODUCED_ON, project.get(ProjectFields.PRODUCED_ON));
        String second = id();
        draft.set(second, PhaseFields.NAME, "二期").set(second, PhaseFields.PROJECT, project.id())
                .set(second, PhaseFields.TOTAL_INVESTMENT, share(project.totalInvestment(), 40))
                .set(second, PhaseFields.PLAN_START, DayOrMonth.of(YearMonth.from(today.plusMonths(4))))
                .set(second, PhaseFields.PLAN_COMPLETE, DayOrMonth.of(YearMonth.from(today.plusMonths(16))));
    }

    // The last digits only are made up, so that no number belongs to anybody.
    private void contacts(List<Entity> entities) {
        for (Entity enterprise : entities) {
            if (enterprise.kind() == EntityKind.ENTERPRISE && enterprise.get(EnterpriseFields.IN_ZONE) == null) {
                String id = id();
                draft.set(id, ContactFields.NAME, story.any("contacts"))
                        .set(id, ContactFields.ENTERPRISE, enterprise.id())
                        .set(id, ContactFields.POST, story.any("posts"))
                        .set(id, ContactFields.PHONE, "1390000%04d".formatted(story.between(0, 9999)));
            }
        }
    }

    private LocalDate notLater(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }
}
