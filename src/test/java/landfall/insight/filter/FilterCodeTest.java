package landfall.insight.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterCodeTest {

    @Test
    void aFilterIsWrittenAsOneLineThatPeopleCanRead() {
        var filter = ProjectFilter.LIVE.withText("奥特 周敏").withStages(Set.of(Stage.LANDED, Stage.SIGNED))
                .withAny(ProjectFields.CHAIN, Set.of("", "新材料")).withAmount(100_000_000L, null)
                .withDates(ProjectFields.SIGNED_ON, DateSpan.Current.THIS_YEAR)
                .withDates(ProjectFields.NEXT_DUE, new DateSpan.Between(null, LocalDate.of(2024, 8, 31)))
                .withStaleOnly(true).withExits(true);
        assertEquals("text=奥特 周敏; stage=SIGNED|LANDED; chain=新材料|; total_investment=100000000..; "
                + "signed_on=this_year; next_due=..2024-08-31; stale; exits", filter.encode());
        assertEquals("", ProjectFilter.LIVE.encode());
        assertEquals(ProjectFilter.LIVE, ProjectFilter.decode(null));
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        long seed = System.nanoTime();
        var random = new RandomFilter(seed);
        for (int i = 0; i < 5_000; i++) {
            ProjectFilter filter = random.next();
            String line = filter.encode();
            assertEquals(filter, ProjectFilter.decode(line), () -> "seed " + seed + ": " + line);
            assertFalse(line.contains("\n") || line.contains("\r"), () -> "seed " + seed + ": " + line);
        }
    }

    @Test
    void whatANewerVersionWroteIsKeptAndSaid() {
        String line = "chain=新材料; weather=sunny|rain; stage=SIGNED|ORBIT; chain=新能源; signed_on=next_moon";
        ProjectFilter filter = ProjectFilter.decode(line);
        assertEquals(Set.of("新材料"), filter.any(ProjectFields.CHAIN));
        assertEquals(Set.of("chain=新能源", "signed_on=next_moon", "stage=SIGNED|ORBIT", "weather=sunny|rain"),
                Set.copyOf(filter.notUnderstood()));
        assertEquals(filter, ProjectFilter.decode(filter.encode()));
        assertEquals("本版本看不懂的条件「weather=sunny|rain」",
                filter.describe(Texts.in(Language.CHINESE)).getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "chain=\\", "=", ";;;", "text=", "stage=", "total_investment=..", "total_investment=x..",
        "signed_on=..", "signed_on=2024-09-01..2024-08-01", "stale=yes", "a\\;b; c", "nonsense\\"})
    void nothingThatStandsInTheLineBreaksTheReader(String line) {
        ProjectFilter filter = ProjectFilter.decode(line);
        assertEquals(filter, ProjectFilter.decode(filter.encode()));
        assertFalse(filter.notUnderstood().isEmpty() && filter.isNarrow() && !line.equals("chain=\\"), line);
    }

    @Test
    void spacesAndOrderDoNotMatter() {
        assertEquals(ProjectFilter.ALL.withStaleOnly(true).withAny(ProjectFields.OWNER, Set.of("周敏")),
                ProjectFilter.decode(" exits ;stale;  owner=周敏;"));
        assertEquals(List.of(), ProjectFilter.decode("owner=a|b; exits").notUnderstood());
    }
}
