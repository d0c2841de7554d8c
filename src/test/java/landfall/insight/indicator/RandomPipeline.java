package landfall.insight.indicator;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.ContractFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
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
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.insight.Made;

/** Pipelines with every kind of gap and oddity, the same for the same seed. */
public final class RandomPipeline {
    private static final String[] LISTS = {"世界500强", "民营企业500强", "上市公司"};
    private static final String[] WORDS = {"甲", "乙", "丙"};
    private static final int ENTERPRISES = 5;
    private static final int TRIPS = 5;
    private static final List<Field<DayOrMonth>> IN_ORDER = List.of(ProjectFields.HEARD_ON, ProjectFields.SCREENED_ON,
            ProjectFields.TALKS_ON, ProjectFields.SIGNED_ON, ProjectFields.REGISTERED_ON, ProjectFields.STARTED_ON,
            ProjectFields.COMPLETED_ON, ProjectFields.TRIAL_ON, ProjectFields.PRODUCED_ON);

    private final Random random;
    private int items;

    public RandomPipeline(long seed) {
        random = new Random(seed);
    }

    public YearMonth month() {
        return YearMonth.of(2023, 1).plusMonths(random.nextInt(30));
    }

    /** Projects whose dates contradict each other and their stages, as ledgers have them. */
    public Pipeline next(int projects) {
        return next(projects, false);
    }

    /** Projects whose dates stand in the order of the stages, none beyond the stage in which they stand. */
    public Pipeline orderly(int projects) {
        return next(projects, true);
    }

    private Pipeline next(int projects, boolean orderly) {
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < ENTERPRISES; i++) {
            entities.add(enterprise(i));
        }
        entities.add(new Bureau(Bureau.ID, Facts.none(EntityKind.BUREAU)
                .with(BureauFields.LANDING_CRITERION, one("注册", "开工", null))
                .with(BureauFields.TRIP_POPULATION, one("班子成员和专班负责人", "不限", null))
                .with(BureauFields.COUNTS_LOCAL_CAPITAL, random.nextBoolean())));
        for (int i = 0; i < projects; i++) {
            Project project = project(orderly);
            entities.add(project);
            belongings(project, orderly, entities);
        }
        for (int i = 0; i < TRIPS; i++) {
            trip(entities);
        }
        return Pipeline.of(entities);
    }

    private void trip(List<Entity> entities) {
        YearMonth month = YearMonth.of(2023, 1).plusMonths(random.nextInt(30));
        var first = month.atDay(1 + random.nextInt(28));
        var trip = new Item("trip" + items++, Facts.none(EntityKind.TRIP)
                .with(TripFields.DIRECTION, one(TripFields.OUTBOUND, TripFields.OUTBOUND, TripFields.INBOUND))
                .with(TripFields.FIRST_DAY, one(DayOrMonth.of(first), DayOrMonth.of(first), DayOrMonth.of(month), null))
                .with(TripFields.LAST_DAY, DayOrMonth.of(first.plusDays(random.nextInt(20))))
                .with(TripFields.LEADER, one("甲", "乙"))
                .with(TripFields.LEADER_LEVEL, one("班子成员", "专班负责人", "部门负责人", null)));
        entities.add(trip);
        for (int i = random.nextInt(4); i > 0; i--) {
            entities.add(new Item("visit" + items++, Facts.none(EntityKind.VISIT)
                    .with(VisitFields.TRIP, one(trip.id(), trip.id(), "gone"))
                    .with(VisitFields.DAY, one(DayOrMonth.of(first.plusDays(i)), DayOrMonth.of(month), null))
                    .with(VisitFields.ENTERPRISE, one("e0", "e1", "e2", null))));
        }
    }

    private Enterprise enterprise(int number) {
        Enterprise made = Made.enterprise("e" + number, new Grade(LISTS[random.nextInt(LISTS.length)],
                maybe() ? 2022 + random.nextInt(4) : null, null));
        return new Enterprise(made.id(), made.facts().with(EnterpriseFields.IN_ZONE, one(true, false, null))
                .with(EnterpriseFields.PARENT, one("e0", "e" + random.nextInt(ENTERPRISES), null)));
    }

    private Project project(boolean orderly) {
        Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
        Made made = Made.in(stage);
        if (orderly) {
            DayOrMonth last = null;
            for (Field<DayOrMonth> field : IN_ORDER) {
                DayOrMonth next = date();
                boolean follows = last == null || !next.earliest().isBefore(last.latest());
                if (follows && (maybe() || field == ProjectFields.HEARD_ON) && isWithin(field, stage)) {
                    made.with(field, next);
                    last = next;
                }
            }
        } else {
            IN_ORDER.forEach(field -> made.with(field, maybe() ? date() : null));
            made.with(ProjectFields.CAPACITY_YEAR, maybe() ? Year.of(2022 + random.nextInt(4)) : null);
        }
        made.with(ProjectFields.SCREENING, one("跟进", "放弃", null));
        made.with(ProjectFields.PLAN_START, maybe() ? date() : null);
        made.with(ProjectFields.INVESTOR, company()).with(ProjectFields.COMPANY, company());
        made.with(ProjectFields.REFERRER, one("e" + random.nextInt(ENTERPRISES) + "公司", " 商会", null));
        made.with(ProjectFields.RETURNEE, one(true, false, null));
        made.with(ProjectFields.TOTAL_INVESTMENT, maybe() ? Money.yi("" + random.nextInt(120)) : null);
        made.with(ProjectFields.CONTRACT_CAPITAL, maybe() ? Money.yi("" + random.nextInt(50)) : null);
        made.with(ProjectFields.FIXED_INVESTMENT, maybe() ? Money.wan("" + random.nextInt(90_000)) : null);
        made.with(ProjectFields.EXPECTED_TAX, maybe() ? Money.wan("" + random.nextInt(9_000)) : null);
        made.with(ProjectFields.EXPECTED_OUTPUT, maybe() ? Money.wan("" + random.nextInt(99_000)) : null);
        made.with(ProjectFields.LAND, maybe() ? Area.mu(BigDecimal.valueOf(random.nextInt(30_000), 2)) : null);
        made.with(ProjectFields.FOREIGN_CAPITAL, maybe() ? Dollars.of(random.nextInt(9_000_000)) : null);
        made.with(ProjectFields.FUND_BASIS, one("实缴资本", "实际支出", null));
        made.with(ProjectFields.CAPITAL_ORIGIN, one("境外", "境内省外", "省内市外", "市内区外", "区内", null));
        made.with(ProjectFields.ORIGIN_PLACE, one("深圳", "湖南长沙", "德国", " ", null));
        for (Field<String> field : List.of(ProjectFields.CHAIN, ProjectFields.KIND, ProjectFields.CHANNEL,
                ProjectFields.OWNER_UNIT, ProjectFields.OWNER, ProjectFields.LEAD_LEADER, ProjectFields.EVENT,
                ProjectFields.PARK)) {
            made.with(field, maybe() ? one(WORDS) : null);
        }
        if (random.nextInt(4) == 0) {
            made.left(Exit.values()[random.nextInt(3)], maybe() ? date().toString() : null);
            made.with(ProjectFields.EXIT_REASON, maybe() && !orderly ? "重复" : "其他");
        }
        return made.project();
    }

    private static boolean isWithin(Field<DayOrMonth> field, Stage stage) {
        int at = IN_ORDER.indexOf(field);
        return at <= switch (stage) {
            case LEAD -> 1;
            case TALKS -> 2;
            case SIGNED -> 3;
            case LANDED -> 7;
            case PRODUCING -> 8;
        };
    }

    private void belongings(Project project, boolean orderly, List<Entity> entities) {
        DayOrMonth known = orderly ? project.get(ProjectFields.HEARD_ON) : null;
        for (int i = orderly ? 0 : random.nextInt(4); i > 1; i--) {
            entities.add(item(EntityKind.CONTRACT, Map.of(ContractFields.PROJECT, project.id()),
                    ContractFields.KIND, one("正式", "框架", "意向", "补充", null), ContractFields.SIGNED_ON, date()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            entities.add(item(EntityKind.RECOGNITION, Map.of(RecognitionFields.PROJECT, project.id()),
                    RecognitionFields.MILESTONE, one("签约", "落地", "开工", "竣工", "投产", "达效"),
                    RecognitionFields.RECOGNISED_ON, since(known)));
        }
        for (int i = random.nextInt(5); i > 1; i--) {
            var certified = maybe() ? FundArrivalFields.CERTIFIED_BY : FundArrivalFields.REMARKS;
            entities.add(item(EntityKind.FUND_ARRIVAL, Map.of(FundArrivalFields.PROJECT, project.id(),
                    certified, "财政局"), FundArrivalFields.NATURE, one("注册资本实缴", "土地款", "设备", null),
                    FundArrivalFields.ARRIVED_ON, maybe() ? since(known) : null,
                    FundArrivalFields.AMOUNT, maybe() ? Money.wan("" + random.nextInt(900)) : null,
                    FundArrivalFields.FISCAL, one(true, false, false, null)));
        }
        for (int i = random.nextInt(4); i > 1; i--) {
            entities.add(item(EntityKind.FDI_RECORD, Map.of(FdiRecordFields.PROJECT, project.id()),
                    FdiRecordFields.ARRIVED_ON, since(known), FdiRecordFields.DOLLARS,
                    maybe() ? Dollars.of(random.nextInt(5_000_000)) : null, FdiRecordFields.CONFIRMED,
                    one(true, true, false, null)));
        }
    }

    private Item item(EntityKind kind, Map<Field<?>, ?> known, Object... more) {
        var values = new HashMap<Field<?>, Object>(known);
        for (int i = 0; i < more.length; i += 2) {
            values.put((Field<?>) more[i], more[i + 1]);
        }
        return new Item("i" + items++, Facts.none(kind).withAll(values));
    }

    private String company() {
        return maybe() ? "e" + random.nextInt(ENTERPRISES) : null;
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean maybe() {
        return random.nextInt(3) > 0;
    }

    private DayOrMonth since(DayOrMonth known) {
        DayOrMonth date = date();
        return known == null || !date.earliest().isBefore(known.latest()) ? date : known;
    }

    private DayOrMonth date() {
        YearMonth month = month();
        return maybe() ? DayOrMonth.of(month.atDay(1 + random.nextInt(month.lengthOfMonth()))) : DayOrMonth.of(month);
    }
}
