package landfall.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.insight.Ageing;
import landfall.insight.filter.DateSpan;
import landfall.insight.filter.ProjectFilter;
import landfall.text.SearchWord;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A keystroke of the search, and every other condition, over 10,000 projects. */
@ExtendWith(Bench.class)
class FilterBench {
    private static final String SCAN = "instr over the same texts, SQLite";
    private static final String WALK = "one comparison per project";
    private static final List<SearchWord> LETTERS = IntStream.rangeClosed('a', 'z').mapToObj(Character::toString)
            .map(SearchWord::of).toList();

    @TempDir
    private static Path folder;
    private static Pipeline pipeline;
    private static Ageing ageing;
    private static long found;

    @BeforeAll
    static void read() throws Exception {
        pipeline = WorkspaceReading.pipeline(TenThousand.in(folder), TenThousand.AUTHOR);
        ageing = Ageing.of(pipeline, TenThousand.TODAY);
    }

    @Test
    void searchAsYouType() throws Exception {
        try (Connection connection = PlainRows.connect(folder.resolve("texts.db"))) {
            PreparedStatement scan = texts(connection);
            // One and two letters and characters, initials of a name, a word that nearly all hold and one that none does.
            for (String typed : List.of("a", "zz", "at", "atls", "产", "项目", "产业园", "园 zm", "没有的")) {
                var filter = ProjectFilter.ALL.withText(typed);
                String first = typed.split(" ")[0];
                Bench.compare("search “" + typed + "”", 0.5, () -> select(filter), SCAN, () -> {
                    scan.setString(1, first);
                    scan.setString(2, first);
                    try (ResultSet row = scan.executeQuery()) {
                        while (row.next()) {
                            found += row.getLong(1);
                        }
                    }
                });
            }
        }
    }

    // The texts that the search looks through, and the initials of the names.
    private static PreparedStatement texts(Connection connection) throws Exception {
        PlainRows.execute(connection, "CREATE TABLE text (id INTEGER PRIMARY KEY, words TEXT, initials TEXT)");
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO text (words, initials) VALUES (?, ?)")) {
            for (Project project : pipeline.projects()) {
                insert.setString(1, String.join("\n", project.name(), project.code(), String.valueOf(project.owner()),
                        String.valueOf(project.get(ProjectFields.NEXT_STEP)),
                        String.valueOf(pipeline.investorName(project))).toLowerCase(Locale.ROOT));
                insert.setString(2, initials(project.name()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        return connection.prepareStatement("SELECT id FROM text WHERE instr(words, ?) > 0 OR instr(initials, ?) > 0");
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

    private static String initials(String name) {
        return name.chars().mapToObj(Character::toString).map(sign -> LETTERS.stream()
                .filter(letter -> letter.isInName(sign)).findFirst().map(letter -> (char) ('a' + LETTERS.indexOf(letter)))
                .map(String::valueOf).orElse(sign)).collect(Collectors.joining());
    }

    private static void condition(String name, ProjectFilter filter) throws Exception {
        Bench.compare("filter " + name, () -> select(filter), WALK, FilterBench::walk);
    }

    private static void select(ProjectFilter filter) {
        found += filter.select(pipeline, ageing).size();
    }

    private static void walk() {
        found += pipeline.projects().stream().filter(FilterBench::isSigned).toList().size();
    }

    private static boolean isSigned(Project project) {
        return project.stage() == Stage.SIGNED;
    }
}
