package landfall.insight.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Ageing;
import landfall.insight.Made;
import landfall.text.SearchWord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FilterSpeedTest {
    private static final int PROJECTS = 10_000;
    private static final double FRAME_MS = 16;
    private static final String[] TYPED = {"a", "at", "atl", "atls", "奥", "奥特", "zm", "zs-20", "办理", "奥t zm", "xnyqc", "没有的"};
    private static final String[] PLACES = {"湘潭", "衡阳", "株洲", "昭山", "奥特莱斯", "清水塘", "云麓", "百川", "金桥", "启明"};
    private static final String[] GOODS = {"新能源汽车", "光电", "手术机器人", "疫苗佐剂", "逆变器", "文化体验园", "特种玻璃", "算力中心"};
    private static final String[] ENDS = {"产业园", "生产基地(二期)", "研发中心", "区域总部", "广场", "扩产项目"};
    private static final String[] PEOPLE = {"周敏", "李航", "吴越", "谭雨", "刘畅", "贺佳"};
    private static Pipeline pipeline;
    private static Ageing ageing;

    @BeforeAll
    static void makeProjects() {
        var random = new Random(3);
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < PROJECTS / 5; i++) {
            entities.add(Made.enterprise("e" + i));
        }
        for (int i = 0; i < PROJECTS; i++) {
            Made made = Made.in(Stage.values()[random.nextInt(5)]).yi("" + random.nextInt(120))
                    .with(ProjectFields.NAME, one(PLACES, random) + one(GOODS, random) + one(ENDS, random))
                    .with(ProjectFields.CODE, "ZS-2024-%04d".formatted(i)).with(ProjectFields.OWNER, one(PEOPLE, random))
                    .with(ProjectFields.INVESTOR, "e" + random.nextInt(PROJECTS / 5))
                    .with(ProjectFields.CHAIN, one(GOODS, random)).with(ProjectFields.NEXT_STEP, "办理用地预审 APP 备案")
                    .with(ProjectFields.NEXT_DUE, DayOrMonth.parse("2024-0" + (1 + random.nextInt(9))));
            for (Stage stage : Stage.values()) {
                made.on(stage, "2024-0" + (1 + random.nextInt(8)) + "-1" + random.nextInt(10));
            }
            entities.add(made.project());
        }
        pipeline = Pipeline.of(entities);
        ageing = Ageing.of(pipeline, LocalDate.of(2024, 8, 30));
    }

    @Test
    void aSearchFindsWhatLookingAtEveryTextFinds() {
        for (String typed : TYPED) {
            assertEquals(plain(typed), ProjectFilter.ALL.withText(typed).select(pipeline, ageing), typed);
        }
        Project renamed = Made.in(Stage.LEAD).with(ProjectFields.NAME, "没有的项目").project();
        Project first = pipeline.projects().getFirst();
        Pipeline next = pipeline.with(List.of(new Project(first.id(), renamed.facts())), List.of());
        assertEquals(List.of(first.id()), ProjectFilter.ALL.withText("没有的").select(next, ageing).stream()
                .map(Project::id).toList(), "a changed project is searched anew");
        assertEquals(List.of(), ProjectFilter.ALL.withText("没有的").select(pipeline, ageing), "and the past as it was");
    }

    @Test
    void everyKindOfFilterAnswersTenThousandProjectsWithinAFrame() {
        for (String typed : TYPED) {
            fitsIntoAFrame(ProjectFilter.ALL.withText(typed));
        }
        fitsIntoAFrame(ProjectFilter.LIVE.withStaleOnly(true));
        fitsIntoAFrame(ProjectFilter.LIVE.withOverdueOnly(true));
        fitsIntoAFrame(ProjectFilter.LIVE.withAny(ProjectFields.CHAIN, Set.of("光电", "")));
        fitsIntoAFrame(ProjectFilter.LIVE.withDates(ProjectFields.SIGNED_ON, DateSpan.Current.LAST_30_DAYS));
        fitsIntoAFrame(ProjectFilter.LIVE.withStages(Set.of(Stage.SIGNED, Stage.LANDED)).withText("zm")
                .withAny(ProjectFields.CHAIN, Set.of("光电", "")).withAmount(100_000_000L, null)
                .withDates(ProjectFields.SIGNED_ON, DateSpan.Current.THIS_YEAR).withStaleOnly(true));
    }

    private static void fitsIntoAFrame(ProjectFilter filter) {
        double median = median(() -> filter.select(pipeline, ageing));
        assertTrue(median < FRAME_MS, () -> filter + ": " + median + " ms");
    }

    // The time of this thread only, so that other programs do not count.
    private static double median(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new long[21];
        for (int i = 0; i < times.length; i++) {
            long start = threads.getCurrentThreadCpuTime();
            work.run();
            times[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }

    /** The search as it is defined, without anything kept. */
    private static List<Project> plain(String typed) {
        List<SearchWord> words = SearchWord.all(typed);
        Predicate<Project> test = project -> words.stream().allMatch(word -> word.isInName(project.name())
                || word.isIn(project.code()) || word.isInName(project.owner())
                || word.isIn(project.get(ProjectFields.NEXT_STEP)) || word.isInName(pipeline.investorName(project)));
        return pipeline.projects().stream().filter(test).toList();
    }

    private static String one(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
