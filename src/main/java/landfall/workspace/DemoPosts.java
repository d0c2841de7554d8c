package landfall.workspace;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import landfall.domain.OutpostFields;
import landfall.domain.SquadFields;
import landfall.domain.VisitFields;
import landfall.domain.WeeklyReportFields;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.insight.trip.WeeklyReports;
import landfall.journal.Draft;

/** The made-up bureau's outposts and squad with their weekly reports; one week is missing. */
final class DemoPosts {
    private static final int WEEKS = 6;
    private static final int FORGOTTEN = 3;
    private static final String SHENZHEN = "深圳驻点";
    private static final String SHANGHAI = "上海驻点";
    private static final String SQUAD = "电子信息小分队";

    private final Draft draft;
    private final LocalDate today;
    private final Supplier<String> ids;

    private DemoPosts(Draft draft, LocalDate today, Supplier<String> ids) {
        this.draft = draft;
        this.today = today;
        this.ids = ids;
    }

    /** Adds them to a draft. */
    static void add(Draft draft, LocalDate today, Supplier<String> ids) {
        var posts = new DemoPosts(draft, today, ids);
        posts.outpost(SHENZHEN, "深圳", "粤港澳大湾区", FORGOTTEN);
        posts.outpost(SHANGHAI, "上海", "长三角", 0);
        posts.squad();
    }

    /** Says who made a visit of these weeks: whoever is stationed in its place, or the squad where it goes. */
    static void visit(Draft draft, String id, String place) {
        switch (place) {
            case "深圳" -> draft.set(id, VisitFields.OUTPOST, SHENZHEN);
            case "上海" -> draft.set(id, VisitFields.OUTPOST, SHANGHAI);
            case "广州" -> draft.set(id, VisitFields.SQUAD, SQUAD);
            default -> { }
        }
    }

    private DayOrMonth since() {
        return DayOrMonth.of(WeeklyReports.monday(today).minusWeeks(WEEKS));
    }

    private void outpost(String name, String city, String region, int forgotten) {
        String id = ids.get();
        draft.set(id, OutpostFields.NAME, name).set(id, OutpostFields.CITY, city)
                .set(id, OutpostFields.REGION, region).set(id, OutpostFields.SINCE, since());
        reports(id, forgotten);
    }

    private void squad() {
        String id = ids.get();
        draft.set(id, SquadFields.NAME, SQUAD).set(id, SquadFields.REGION, "粤港澳大湾区")
                .set(id, SquadFields.INDUSTRY, "电子信息").set(id, SquadFields.SINCE, since())
                .set(id, SquadFields.TARGET_VISITS, Count.of(60)).set(id, SquadFields.TARGET_LEADS, Count.of(12));
        reports(id, 0);
    }

    private void reports(String post, int forgotten) {
        List<String> plans = List.of("拜访两家链主配套企业", "陪同企业来区看厂房", "走访行业协会，要会员名录");
        for (int week = WEEKS; week >= 1; week--) {
            if (week == forgotten) {
                continue;
            }
            String id = ids.get();
            draft.set(id, WeeklyReportFields.POST, post)
                    .set(id, WeeklyReportFields.WEEK, DayOrMonth.of(WeeklyReports.monday(today).minusWeeks(week)))
                    .set(id, WeeklyReportFields.VISITS, Count.of(2 + week % 3))
                    .set(id, WeeklyReportFields.LEADS, Count.of(week % 2))
                    .set(id, WeeklyReportFields.NEXT_PLAN, plans.get(week % plans.size()));
        }
    }
}
