package landfall.workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.EnterpriseFields;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Ids;

/** Makes up a bureau's three years for trying the program; the same seed and day give the same bureau. */
public final class Demo {
    /** The usual number of projects. */
    public static final int PROJECTS = 102;
    public static final long SEED = 20240830L;
    private static final int SHARE_OF_EXITS = 26;
    private static final int MOST_DAYS_SINCE_EXIT = 600;
    private static final int[] SHARE_OF_STAGE = {18, 30, 17, 17, 18};
    private static final int[] DAYS_WITHIN_LIMIT = {30, 60, 90, 180, 480};
    private static final int[][] DAYS_TO_PASS = {{8, 50}, {25, 150}, {30, 100}, {150, 260}};

    private final DemoStory story;
    /** Chances of their own for the daily work, so that telling more of it leaves the rest of the story as it is. */
    private final DemoStory daily;
    private final LocalDate today;
    private final Draft draft;
    private final Map<String, String> investors = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<Integer, Integer> codes = new HashMap<>();
    private long idsGiven;

    private Demo(int projects, long seed, LocalDate today) {
        this.story = new DemoStory(new Random(seed));
        this.daily = new DemoStory(new Random(~seed));
        this.today = today;
        this.draft = Draft.of(EditKind.DEMO, Integer.toString(projects));
    }

    /**
     * The edit that fills an empty workspace.
     *
     * @param projects how many
     * @param today the last day of the story
     */
    public static Draft draft(int projects, long seed, LocalDate today) {
        var demo = new Demo(projects, seed, today);
        demo.bureau();
        Stream.generate(demo::course).limit(projects).sorted(Comparator.comparing(Course::heard))
                .forEach(demo::project);
        DemoRecord.add(demo.draft, seed, today);
        DemoTargets.add(demo.draft, DemoRecord.entities(demo.draft), seed, today);
        return demo.draft;
    }

    private void bureau() {
        draft.set(Bureau.ID, BureauFields.NAME, story.text("bureau")).set(Bureau.ID, BureauFields.DEMO, true)
                .set(Bureau.ID, BureauFields.ISSUER, story.text("issuer"))
                .set(Bureau.ID, BureauFields.RECIPIENTS, story.text("recipients"))
                .set(Bureau.ID, BureauFields.COPIES_TO, story.text("copies"));
    }

    // Told backwards from today, so that most projects stand within their stage's limit and some are stalled.
    private Course course() {
        int share = story.between(1, 100);
        int at = 0;
        while (share > SHARE_OF_STAGE[at]) {
            share -= SHARE_OF_STAGE[at++];
        }
        int limit = DAYS_WITHIN_LIMIT[at];
        boolean stalled = at < Stage.PRODUCING.ordinal() && story.chance(17);
        LocalDate[] entered = new LocalDate[at + 1];
        entered[at] = today.minusDays(stalled ? limit + story.between(limit / 8, limit) : story.between(1, limit));
        for (int before = at - 1; before >= 0; before--) {
            entered[before] = entered[before + 1]
                    .minusDays(story.between(DAYS_TO_PASS[before][0], DAYS_TO_PASS[before][1]));
        }
        Stage stage = Stage.values()[at];
        LocalDate left = null;
        if (stage.compareTo(Stage.LANDED) < 0 && story.chance(SHARE_OF_EXITS)) {
            int ago = story.between(5, MOST_DAYS_SINCE_EXIT);
            left = today.minusDays(ago);
            for (int i = 0; i < entered.length; i++) {
                entered[i] = entered[i].minusDays(ago);
            }
        }
        return new Course(stage, entered, left, stalled);
    }

    private void project(Course course) {
        String id = id();
        String chain = story.any("chains");
        String place = story.any("places");
        String investor = investor(chain, place);
        int number = codes.merge(course.heard().getYear(), 1, Integer::sum);
        draft.set(id, ProjectFields.CODE, "ZS-%d-%04d".formatted(course.heard().getYear(), number))
                .set(id, ProjectFields.NAME, name(chain)).set(id, ProjectFields.INVESTOR, investor)
                .set(id, ProjectFields.CHAIN, chain).set(id, ProjectFields.KIND, kind(chain))
                .set(id, ProjectFields.PARK, story.any("parks")).set(id, ProjectFields.ORIGIN_PLACE, place)
                .set(id, ProjectFields.CAPITAL_ORIGIN, origin(place))
                .set(id, ProjectFields.CHANNEL, story.any("channels"))
                .set(id, ProjectFields.OWNER, story.any("owners"))
                .set(id, ProjectFields.OWNER_UNIT, story.any("units"));
        if (place.equals("湖南长沙") || story.chance(8)) {
            draft.set(id, ProjectFields.RETURNEE, true)
                    .set(id, ProjectFields.RETURNEE_EVIDENCE, story.text("evidence"));
        }
        Stage stage = course.stage();
        pass(id, course);
        amounts(id, stage);
        if (course.left() == null) {
            next(id, course);
            approval(id, course);
        } else {
            leave(id, course);
        }
    }

    private void pass(String id, Course course) {
        LocalDate entered = course.heard();
        for (Stage stage : Stage.values()) {
            if (course.stage().hasReached(stage)) {
                entered = course.entered()[stage.ordinal()];
                draft.set(id, ProjectFields.entryDate(stage), DayOrMonth.of(entered));
                milestones(id, stage, entered, course.stalled());
            }
        }
        LocalDate progress = entered.plusDays(story.between(0, 20));
        if (course.left() == null) {
            int usual = Math.min(DAYS_WITHIN_LIMIT[course.stage().ordinal()], 120);
            double share = daily.between(0, 100) / 100.0;
            LocalDate lately = today.minusDays(Math.round(share * share * usual)); // recent as a rule
            progress = course.stalled() || lately.isBefore(entered) ? entered : lately;
        }
        draft.set(id, ProjectFields.STAGE, course.stage())
                .set(id, ProjectFields.LAST_PROGRESS_ON, DayOrMonth.of(progress.isAfter(today) ? today : progress));
    }

    private void milestones(String id, Stage stage, LocalDate entered, boolean stalled) {
        switch (stage) {
            case SIGNED -> {
                draft.set(id, ProjectFields.CONTRACT_NUMBER,
                        "XZ-%d-%03d".formatted(entered.getYear(), story.between(1, 999)))
                        .set(id, ProjectFields.LEAD_LEADER, story.any("leaders"))
                        .set(id, ProjectFields.SERVICE_OFFICER, story.any("owners"))
                        .set(id, ProjectFields.PLAN_START, month(entered.plusMonths(3)))
                        .set(id, ProjectFields.PLAN_COMPLETE, month(entered.plusMonths(12)))
                        .set(id, ProjectFields.PLAN_PRODUCE, month(entered.plusMonths(15)));
                if (story.chance(30)) {
                    draft.set(id, ProjectFields.EVENT, story.any("events"));
                }
            }
            case LANDED -> {
                boolean rented = story.chance(40);
                draft.set(id, ProjectFields.LAND_MODE, rented ? "租赁标准厂房" : "新供地")
                        .set(id, ProjectFields.COMPANY, company());
                before(id, ProjectFields.STARTED_ON, entered.plusDays(story.between(10, 70)));
                LocalDate toppedOut = rented ? null : entered.plusDays(story.between(100, 130));
                LocalDate completed = entered.plusDays(story.between(135, 145));
                if (!stalled) { // work stopped after the start
                    if (!rented) {
                        before(id, ProjectFields.TOPPED_OUT_ON, toppedOut);
                    }
                    before(id, ProjectFields.COMPLETED_ON, completed);
                }
            }
            case PRODUCING -> draft.set(id, ProjectFields.FIRST_INVOICE,
                    "增值税发票 %08d".formatted(story.between(1, 99_999_999)));
            default -> { }
        }
    }

    private String company() {
        String id = id();
        String name = "湘中" + story.any("brands") + "有限公司";
        String known = investors.putIfAbsent(name, id);
        if (known != null) {
            return known;
        }
        draft.set(id, EnterpriseFields.NAME, name).set(id, EnterpriseFields.IN_ZONE, true);
        return id;
    }

    private void before(String id, Field<DayOrMonth> field, LocalDate date) {
        if (!date.isAfter(today)) {
            draft.set(id, field, DayOrMonth.of(date));
        }
    }

    // Investments spread over four orders of magnitude, most of them between 30 million and 500 million yuan.
    private void amounts(String id, Stage stage) {
        if (stage == Stage.LEAD && story.chance(35)) {
            return;
        }
        double yi = Math.exp(0.15 + story.gaussian() * 1.15);
        long yuan = yi >= 1 ? Math.round(Math.min(yi, 80) * 10) * Money.YI / 10
                : Math.max(6, Math.round(yi * 100)) * 100 * Money.WAN;
        boolean vague = stage == Stage.LEAD && story.chance(40);
        draft.set(id, ProjectFields.TOTAL_INVESTMENT,
                new Money(yuan, vague ? Qualifier.ABOUT : Qualifier.EXACT));
        if (stage.hasReached(Stage.TALKS) && story.chance(65)) {
            long mu = Math.max(8, Math.round(yuan / (double) Money.YI * story.between(14, 32)));
            draft.set(id, ProjectFields.LAND, new Area(mu * 100, vague ? Qualifier.ABOUT : Qualifier.EXACT));
        }
        if (stage.hasReached(Stage.SIGNED)) {
            long capital = yuan / 100 * story.between(60, 100) / Money.WAN * Money.WAN;
            draft.set(id, ProjectFields.CONTRACT_CAPITAL, Money.yuan(Math.max(capital, Money.WAN)))
                    .set(id, ProjectFields.EXPECTED_TAX, Money.yuan(yuan / 1000 * story.between(25, 60)
                            / Money.WAN * Money.WAN))
                    .set(id, ProjectFields.EXPECTED_JOBS, Count.of(story.between(4, 90) * 10L));
        }
    }

    private void leave(String id, Course course) {
        Exit exit = story.chance(15) ? Exit.SUSPENDED
                : course.stage().hasReached(Stage.SIGNED) ? Exit.TERMINATED : Exit.WITHDRAWN;
        draft.set(id, ProjectFields.EXIT, exit).set(id, ProjectFields.EXIT_REASON, story.any("reasons"))
                .set(id, ProjectFields.EXIT_ON, DayOrMonth.of(course.left()))
                .set(id, ProjectFields.EXIT_APPROVER, story.any("approvers"));
    }

    // Where nothing happens the next step is overdue, or nobody thought of one; elsewhere it lies ahead, as a rule.
    private void next(String id, Course course) {
        Stage stage = course.stage();
        int days = story.chance(14) ? -story.between(1, 18) : story.between(0, 26);
        String step = story.any("steps." + stage);
        boolean none = daily.chance(course.stalled() ? 20 : stage == Stage.LEAD ? 8 : 0);
        if (!none) {
            draft.set(id, ProjectFields.NEXT_STEP, step).set(id, ProjectFields.NEXT_DUE,
                    DayOrMonth.of(today.plusDays(course.stalled() && days >= 0 && daily.chance(85) ? -1 - days : days)));
        }
        if (stage.hasReached(Stage.SIGNED) && stage != Stage.PRODUCING && story.chance(16)) {
            draft.set(id, ProjectFields.BLOCKERS, story.any("blockers"));
        }
    }

    private void approval(String id, Course course) {
        Stage stage = course.stage();
        if (stage == Stage.LEAD || stage == Stage.PRODUCING || !daily.chance(14)) {
            return;
        }
        LocalDate entered = course.entered()[stage.ordinal()];
        LocalDate since = today.minusDays(daily.between(4, 45));
        since = since.isBefore(entered) ? entered : since;
        draft.set(id, ProjectFields.APPROVAL_ITEM, daily.any("approvals." + stage))
                .set(id, ProjectFields.APPROVAL_WITH, daily.any("authorities"))
                .set(id, ProjectFields.APPROVAL_SINCE, DayOrMonth.of(since));
        if (daily.chance(35)) {
            LocalDate decided = since.plusDays(daily.between(3, 12));
            draft.set(id, ProjectFields.APPROVAL_DECIDED_ON, DayOrMonth.of(decided.isAfter(today) ? today : decided));
        }
    }

    private String investor(String chain, String place) {
        String city = place.length() > 2 ? place.substring(2) : place;
        String name = city + story.any("brands") + story.any("companies." + chain) + "有限公司";
        return investors.computeIfAbsent(name, unknown -> {
            String id = id();
            draft.set(id, EnterpriseFields.NAME, name).set(id, EnterpriseFields.ORIGIN_PLACE, place);
            if (story.chance(6)) {
                draft.set(id, EnterpriseFields.GRADES, List.of(new Grade(
                        story.chance(30) ? "世界500强" : story.chance(50) ? "中国企业500强" : "民营企业500强",
                        today.getYear() - 2, story.between(20, 480))));
            }
            return id;
        });
    }

    private String name(String chain) {
        String name = null;
        for (int i = 0; i < 40 && (name == null || names.contains(name)); i++) {
            name = story.any("brands") + story.any("products." + chain) + story.any("suffixes." + chain);
        }
        for (int i = 2; !names.add(name); i++) {
            name = name.replaceFirst("(\\(\\d+\\))?$", "(" + i + ")");
        }
        return name;
    }

    private static String kind(String chain) {
        return switch (chain) {
            case "商贸物流" -> "现代物流";
            case "文旅康养" -> "文化旅游";
            case "数字经济" -> "数字经济";
            default -> "生产制造";
        };
    }

    private static String origin(String place) {
        return switch (place) {
            case "香港" -> "港澳台";
            case "德国" -> "境外";
            case "湖南长沙" -> "省内市外";
            default -> "境内省外";
        };
    }

    private static DayOrMonth month(LocalDate date) {
        return DayOrMonth.of(YearMonth.from(date));
    }

    private String id() {
        long millis = today.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli() + idsGiven++;
        return Ids.next(millis, 0, story.number());
    }

    /** The stages that a project passed, when it entered each, when it left, or null, and whether it got stuck. */
    private record Course(Stage stage, LocalDate[] entered, LocalDate left, boolean stalled) {
        LocalDate heard() {
            return entered[0];
        }
    }
}
