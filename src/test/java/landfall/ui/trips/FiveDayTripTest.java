package landfall.ui.trips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.trip.Batches;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.TestWindow;
import landfall.workspace.NewWorkspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class FiveDayTripTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final List<String> KNOWN = List.of("亚辉龙生物", "比亚迪供应链", "汇川技术", "迈瑞医疗", "大族激光", "欣旺达电子");

    /**
     * A visit as it is meant and as it is typed.
     *
     * @param letters the pinyin initials by which a known enterprise is typed, or empty for a new one
     * @param person how the person is typed: initials of one met before, or the name
     * @param due as it is typed
     */
    private record Plan(int day, String letters, String enterprise, String person, String met, String result,
            String followUp, String owner, String due, String dueOn) {
        Plan(int day, String letters, String enterprise, String met, String result) {
            this(day, letters, enterprise, met, met, result, "", "", "", null);
        }
    }

    private static final List<Plan> PLANS = List.of(
            new Plan(26, "yhl", "亚辉龙生物", "王经理", "王经理", "愿介绍三家配套企业", "寄送厂房资料", "", "+7", "2024-09-06"),
            new Plan(26, "", "深圳市诊断耗材甲公司", "李总", "要八千平方米厂房"),
            new Plan(26, "", "前海智造乙公司", "陈总监", "陈总监", "十月来区考察", "发考察邀请函", "ty", "9-5", "2024-09-05"),
            new Plan(27, "byd", "比亚迪供应链", "周主任", "供应商名录已取得"),
            new Plan(27, "hcjs", "汇川技术", "赵董", "赵董", "关心用电价格", "书面答复电价", "", "下周三", "2024-09-04"),
            new Plan(28, "mr", "迈瑞医疗", "孙工", "无近期投资计划"),
            new Plan(28, "", "光明精密丙公司", "钱总", "钱总", "设备搬迁要补贴", "问政策口径", "lh", "9-10", "2024-09-10"),
            new Plan(28, "dz", "大族激光", "吴部长", "推荐下游客户两家"),
            new Plan(29, "xwd", "欣旺达电子", "郑总", "郑总", "有二期扩产意向", "约专班上门", "", "下周五", "2024-09-06"),
            new Plan(29, "", "宝安新材料丁公司", "冯厂长", "要危化品仓储"),
            new Plan(30, "yhl", "亚辉龙生物", "wjl", "王经理", "落实配套企业名单", "", "", "", null),
            new Plan(30, "", "南山数字戊公司", "褚总", "褚总", "愿设区域总部", "拟合作备忘录", "", "月底", "2024-08-31"));

    @TempDir
    Path folder;

    private final Typist typist = new Typist();
    private TestWindow window;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void aFiveDayTripWithTwelveVisitsAndTwoLeadsIsEnteredByKeyboardOnlyAndTakenBack() throws Exception {
        Path file = folder.resolve("招商局.landfall");
        NewWorkspace.create(file, new Author("李航", "laptop-1"), bureau()).close();
        try (var opened = new TestWindow(file, Language.CHINESE, ThemeChoice.LIGHT, TODAY, 1000, 700)) {
            window = opened;
            long began = System.nanoTime();
            String trip = trip();
            int forTrip = typist.keys;
            int day = 26;
            typist.push(KeyCode.V);
            for (int i = 0; i < PLANS.size(); i++) {
                for (; day < PLANS.get(i).day(); day++) {
                    typist.push(KeyCode.PAGE_DOWN);
                }
                visit(PLANS.get(i));
                if (i == 1) {
                    lead("约1.2亿 生物医药");
                } else if (i == 9) {
                    lead("3000万");
                }
            }
            window.settle();
            double seconds = (System.nanoTime() - began) / 1e9;
            Pictures.take(window.stage(), "five-day-trip");
            compare(trip);
            figures();
            System.out.printf("five-day trip: %d keys and %d characters; the trip %d keys, each of %d visits %.1f keys on"
                    + " average, two leads among them; %.1f s by robot%n", typist.keys, typist.characters, forTrip,
                    PLANS.size(), (typist.keys - forTrip) / (double) PLANS.size(), seconds);
            assertTrue(typist.keys < 280, "keys: " + typist.keys);
            takeBack(trip);
        }
    }

    private static Draft bureau() {
        Draft draft = Draft.of(EditKind.SETTINGS, "招商局").set(Bureau.ID, BureauFields.NAME, "招商局");
        List.of("李航", "何川", "谭雨").forEach(name -> draft.set("o-" + name, OfficerFields.NAME, name));
        KNOWN.forEach(name -> draft.set("e-" + name, EnterpriseFields.NAME, name));
        return draft;
    }

    private String trip() throws Exception {
        typist.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        window.settle();
        typist.push(KeyCode.T);
        window.settle();
        typist.paste("深圳招商行").tab(3).letters("8-26").tab(1).letters("8-30").tab(1).letters("yga").tab(1).paste("深圳").tab(1)
                .letters("hc").tab(1).letters("bz").tab(1).letters("lh").push(KeyCode.ENTER).letters(",ty").tab(2)
                .paste("湘商大会");
        Pictures.take(window.stage(), "five-day-form");
        typist.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        Item trip = pipeline().items(EntityKind.TRIP).getFirst();
        Map<Field<?>, Object> meant = new HashMap<>(Map.of(TripFields.NAME, "深圳招商行", TripFields.DIRECTION,
                TripFields.OUTBOUND, TripFields.FIRST_DAY, day(26), TripFields.LAST_DAY, day(30), TripFields.REGION, "粤港澳大湾区",
                TripFields.PLACE, "深圳", TripFields.LEADER, "何川", TripFields.LEADER_LEVEL, "班子成员", TripFields.MEMBERS,
                List.of("李航", "谭雨"), TripFields.EVENT, "湘商大会"));
        assertEquals(meant, values(trip));
        return trip.id();
    }

    private void visit(Plan plan) throws Exception {
        if (plan.letters().isEmpty()) {
            typist.paste(plan.enterprise());
        } else {
            typist.letters(plan.letters());
        }
        typist.tab(1);
        if (plan.person().equals(plan.met())) {
            typist.paste(plan.person());
        } else {
            typist.letters(plan.person());
        }
        typist.tab(1).paste(plan.result());
        if (!plan.followUp().isEmpty()) {
            typist.tab(1).paste(plan.followUp()).tab(1).letters(plan.owner()).tab(1);
            if (plan.due().chars().allMatch(letter -> letter < 128)) {
                typist.letters(plan.due());
            } else {
                typist.paste(plan.due());
            }
        }
        if (plan == PLANS.get(4)) {
            Pictures.take(window.stage(), "five-day-visit");
        }
        typist.push(KeyCode.ENTER);
        window.settle();
    }

    private void lead(String said) throws Exception {
        typist.push(KeyCode.F8).paste(said);
        Pictures.take(window.stage(), "five-day-lead");
        typist.push(KeyCode.ENTER);
        window.settle();
    }

    private void compare(String trip) throws Exception {
        Pipeline now = pipeline();
        List<Item> visits = now.itemsOf(EntityKind.VISIT, trip);
        assertEquals(PLANS.size(), visits.size());
        for (int i = 0; i < PLANS.size(); i++) {
            Plan plan = PLANS.get(i);
            Map<Field<?>, Object> meant = new HashMap<>(Map.of(VisitFields.TRIP, trip, VisitFields.DAY, day(plan.day()),
                    VisitFields.ENTERPRISE, enterprise(plan.enterprise()), VisitFields.PERSONS, List.of(plan.met()),
                    VisitFields.RESULT, plan.result()));
            if (!plan.followUp().isEmpty()) {
                meant.put(VisitFields.FOLLOW_UP, plan.followUp());
                meant.put(VisitFields.FOLLOW_UP_OWNER, owner(i));
                meant.put(VisitFields.FOLLOW_UP_DUE, DayOrMonth.parse(plan.dueOn()));
            }
            Map<Field<?>, Object> is = values(visits.get(i));
            String project = (String) is.remove(VisitFields.PROJECT);
            assertEquals(meant, is);
            assertEquals(i == 1 || i == 9, project != null);
        }
        assertEquals(KNOWN.size() + 5, now.enterprises().size(), "no enterprise twice");
        List<Project> leads = now.projects();
        assertEquals(List.of("深圳市诊断耗材甲公司", "宝安新材料丁公司"), leads.stream().map(now::investorName).toList());
        assertEquals(List.of(Money.yi("1.2").as(Qualifier.ABOUT), Money.wan("3000")),
                leads.stream().map(Project::totalInvestment).toList());
        assertEquals(List.of(day(26), day(29)), leads.stream().map(lead -> lead.get(ProjectFields.HEARD_ON)).toList());
        assertEquals(List.of(visits.get(1).get(VisitFields.PROJECT), visits.get(9).get(VisitFields.PROJECT)),
                leads.stream().map(Project::id).toList());
    }

    // Who is named, else who followed up the visit before, else who writes.
    private static String owner(int at) {
        for (int i = at; i >= 0; i--) {
            String letters = PLANS.get(i).owner();
            if (!letters.isEmpty()) {
                return letters.equals("ty") ? "谭雨" : "李航";
            }
        }
        return "李航";
    }

    private void figures() throws Exception {
        Batches batches = Batches.of(pipeline(), TODAY);
        assertEquals(List.of(1L, 11L, 1), List.of(batches.outbound(Period.year(2024)).value(),
                batches.visits(Period.year(2024)).value(), batches.visits(Period.year(2024)).returns().size()));
        typist.robot.push(KeyCode.ESCAPE).push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SPACE);
        window.settle();
        Pictures.take(window.stage(), "five-day-rows");
        ListView<?> rows = Pictures.onWindow(() -> (ListView<?>) window.stage().getScene().lookup("#trips-rows"));
        assertTrue(rows.getItems().size() >= 12, "the figure opens its rows: " + rows.getItems());
        typist.robot.push(KeyCode.ESCAPE);
        window.settle();
    }

    private void takeBack(String trip) throws Exception {
        int edits = PLANS.size() + 2;
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            typist.robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.settle();
            left.add(pipeline().itemsOf(EntityKind.VISIT, trip).size());
        }
        assertEquals(List.of(11, 10, 10, 9, 8, 7, 6, 5, 4, 3, 2, 2, 1, 0), left);
        assertEquals(KNOWN.size(), pipeline().enterprises().size());
        assertEquals(List.of(), pipeline().projects());
        assertEquals(trip, pipeline().items(EntityKind.TRIP).getFirst().id());
    }

    private static Map<Field<?>, Object> values(Item item) {
        Map<Field<?>, Object> values = new HashMap<>();
        item.kind().fields().stream().filter(field -> item.get(field) != null)
                .forEach(field -> values.put(field, item.get(field)));
        return values;
    }

    private String enterprise(String name) throws Exception {
        return pipeline().enterprises().stream().filter(one -> name.equals(one.name())).map(Enterprise::id)
                .filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static DayOrMonth day(int day) {
        return DayOrMonth.of(LocalDate.of(2024, 8, day));
    }

    private Pipeline pipeline() throws Exception {
        return window.workspace().pipeline();
    }

    /** Counts each key that goes down, those held with others too; Chinese text arrives in one piece, as from an input method. */
    private final class Typist {
        private final FxRobot robot = Hands.ROBOT;
        private int keys;
        private int characters;

        Typist push(KeyCode... pressed) {
            robot.push(pressed);
            keys += pressed.length;
            return this;
        }

        Typist tab(int times) {
            for (int i = 0; i < times; i++) {
                push(KeyCode.TAB);
            }
            return this;
        }

        Typist letters(String letters) {
            robot.write(letters);
            keys += letters.length();
            return this;
        }

        Typist paste(String text) throws Exception {
            Pictures.onWindow(() -> {
                Node field = window.stage().getScene().getFocusOwner();
                ((javafx.scene.control.TextInputControl) field).replaceSelection(text);
                return null;
            });
            Hands.settle();
            characters += text.length();
            return this;
        }
    }
}
