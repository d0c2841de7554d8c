package landfall.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.insight.Ageing;
import landfall.insight.filter.DateSpan;
import landfall.insight.filter.ProjectFilter;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A keystroke of the search, and every other condition, over 10,000 projects. */
@ExtendWith(Bench.class)
class FilterBench {
    private static final String SCAN = "String.contains over the same texts";
    private static final String WALK = "one comparison per project";
    @TempDir
    private static Path folder;
    private static Pipeline pipeline;
    private static Ageing ageing;
    private static List<String> texts;
    private static long found;

    @BeforeAll
    static void read() throws Exception {
        pipeline = Workspace.read(TenThousand.in(folder), TenThousand.AUTHOR);
        ageing = Ageing.of(pipeline, TenThousand.TODAY);
        texts = pipeline.projects().stream().map(project -> String.join("\n", project.name(), project.code(),
                String.valueOf(project.owner()), String.valueOf(project.get(ProjectFields.NEXT_STEP)),
                String.valueOf(pipeline.investorName(project))).toLowerCase(Locale.ROOT)).toList();
    }

    @Test
    void searchAsYouType() throws Exception {
        for (String typed : List.of("a", "at", "atls", "产", "产业园", "园 zm", "没有的")) {
            var filter = ProjectFilter.ALL.withText(typed);
            Bench.compare("search “" + typed + "”", () -> select(filter), SCAN, () -> scan(typed));
        }
    }

    @Test
    void conditions() throws Exception {
        condition("live", ProjectFilter.LIVE);
        condition("stages", ProjectFilter.LIVE.withStages(Set.of(Stage.SIGNED, Stage.LANDED)));
        condition("amount", ProjectFilter.LIVE.withAmount(100_000_000L, 1_000_000_000L));
        condition("words of a field", ProjectFilter.LIVE.withAny(ProjectFields.CHAIN, Set.of("新材料", "")));
        condition("dates", ProjectFilter.LIVE.withDates(ProjectFields.SIGNED_ON, DateSpan.Current.THIS_YEAR));
        condition("stale", ProjectFilter.LIVE.withStaleOnly(true));
        condition("overdue", ProjectFilter.LIVE.withOverdueOnly(true));
        condition("all of these and a word", ProjectFilter.LIVE.withStages(Set.of(Stage.SIGNED, Stage.LANDED))
                .withAmount(100_000_000L, 1_000_000_000L).withStaleOnly(true).withOverdueOnly(true).withText("产"));
    }

    private static void condition(String name, ProjectFilter filter) throws Exception {
        Bench.compare("filter " + name, () -> select(filter), WALK, FilterBench::walk);
    }

    private static void select(ProjectFilter filter) {
        found += filter.select(pipeline, ageing).size();
    }

    private static void scan(String typed) {
        found += texts.stream().filter(text -> text.contains(typed)).toList().size();
    }

    private static void walk() {
        found += pipeline.projects().stream().filter(FilterBench::isSigned).toList().size();
    }

    private static boolean isSigned(Project project) {
        return project.stage() == Stage.SIGNED;
    }
}
