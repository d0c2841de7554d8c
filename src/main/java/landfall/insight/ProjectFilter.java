package landfall.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Field;
import landfall.domain.Money;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.text.Formats;
import landfall.text.Texts;

/**
 * Which projects a board, a ledger or a list shows; every condition that is set must hold.
 *
 * @param text words that must all be found in name, investor, code, owner or next step, the names also by their
 *     pinyin initials; empty for any
 * @param stages empty for any; the same holds for the other sets, in which an empty word means "not filled in"
 * @param fromYuan the least total investment in yuan, itself included, or null
 * @param toYuan the greatest total investment in yuan, itself included, or null
 * @param exitsToo true when exited and paused projects show as well
 */
public record ProjectFilter(String text, Set<Stage> stages, Set<String> chains, Set<String> channels,
        Set<String> origins, Set<String> owners, Set<String> parks, Long fromYuan, Long toYuan, boolean staleOnly,
        boolean overdueOnly, boolean exitsToo) {
    /** Every live project. */
    public static final ProjectFilter LIVE = new ProjectFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
            Set.of(), null, null, false, false, false);
    /** Every project, exited ones among them. */
    public static final ProjectFilter ALL = LIVE.withExits(true);

    public ProjectFilter {
        text = text == null ? "" : text.strip();
        stages = Set.copyOf(stages);
        chains = Set.copyOf(chains);
        channels = Set.copyOf(channels);
        origins = Set.copyOf(origins);
        owners = Set.copyOf(owners);
        parks = Set.copyOf(parks);
    }

    /** The test for one pipeline and day, compiled once and then cheap enough for every keystroke. */
    public Predicate<Project> matching(Pipeline pipeline, Ageing ageing) {
        var tests = new ArrayList<Predicate<Project>>();
        if (!exitsToo) {
            tests.add(Project::isLive);
        }
        if (!stages.isEmpty()) {
            Set<Stage> wanted = EnumSet.copyOf(stages);
            tests.add(project -> wanted.contains(project.stage()));
        }
        oneOf(tests, chains, ProjectFields.CHAIN);
        oneOf(tests, channels, ProjectFields.CHANNEL);
        oneOf(tests, origins, ProjectFields.ORIGIN_PLACE);
        oneOf(tests, owners, ProjectFields.OWNER);
        oneOf(tests, parks, ProjectFields.PARK);
        if (fromYuan != null || toYuan != null) {
            long least = fromYuan == null ? Long.MIN_VALUE : fromYuan;
            long most = toYuan == null ? Long.MAX_VALUE : toYuan;
            tests.add(project -> isBetween(project.totalInvestment(), least, most));
        }
        if (staleOnly) {
            tests.add(ageing::isStale);
        }
        if (overdueOnly) {
            tests.add(ageing::isOverdue);
        }
        TextSearch search = TextSearch.of(text);
        if (!search.isEmpty()) {
            tests.add(project -> search.finds(project, pipeline));
        }
        return project -> {
            for (Predicate<Project> test : tests) {
                if (!test.test(project)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** The matching projects in the order of the pipeline. */
    public List<Project> select(Pipeline pipeline, Ageing ageing) {
        return pipeline.projects().stream().filter(matching(pipeline, ageing)).toList();
    }

    /** True when some condition beyond showing exits or not is set. */
    public boolean isNarrow() {
        return !equals(LIVE.withExits(exitsToo));
    }

    /** The conditions that are set, one text each, in the order of the filter bar; empty when nothing is. */
    public List<String> describe(Texts texts) {
        var formats = Formats.forScreen(texts);
        var said = new ArrayList<String>();
        if (!text.isEmpty()) {
            said.add(texts.of("insight.filter.text", text));
        }
        var names = stages.stream().sorted().map(stage -> texts.of("stage." + stage)).toList();
        say(said, names, list -> texts.of("insight.filter.stages", list), texts);
        say(said, chains, list -> texts.of("insight.filter.chains", list), texts);
        say(said, channels, list -> texts.of("insight.filter.channels", list), texts);
        say(said, origins, list -> texts.of("insight.filter.origins", list), texts);
        say(said, owners, list -> texts.of("insight.filter.owners", list), texts);
        say(said, parks, list -> texts.of("insight.filter.parks", list), texts);
        if (fromYuan != null) {
            said.add(texts.of("insight.filter.from", formats.money(Money.yuan(fromYuan))));
        }
        if (toYuan != null) {
            said.add(texts.of("insight.filter.to", formats.money(Money.yuan(toYuan))));
        }
        if (staleOnly) {
            said.add(texts.of("insight.filter.stale"));
        }
        if (overdueOnly) {
            said.add(texts.of("insight.filter.overdue"));
        }
        if (exitsToo) {
            said.add(texts.of("insight.filter.exits"));
        }
        return List.copyOf(said);
    }

    public ProjectFilter withText(String words) {
        return new ProjectFilter(words, stages, chains, channels, origins, owners, parks, fromYuan, toYuan, staleOnly,
                overdueOnly, exitsToo);
    }

    public ProjectFilter withStages(Set<Stage> wanted) {
        return new ProjectFilter(text, wanted, chains, channels, origins, owners, parks, fromYuan, toYuan, staleOnly,
                overdueOnly, exitsToo);
    }

    public ProjectFilter withChains(Set<String> wanted) {
        return new ProjectFilter(text, stages, wanted, channels, origins, owners, parks, fromYuan, toYuan, staleOnly,
                overdueOnly, exitsToo);
    }

    public ProjectFilter withChannels(Set<String> wanted) {
        return new ProjectFilter(text, stages, chains, wanted, origins, owners, parks, fromYuan, toYuan, staleOnly,
                overdueOnly, exitsToo);
    }

    public ProjectFilter withOrigins(Set<String> wanted) {
        return new ProjectFilter(text, stages, chains, channels, wanted, owners, parks, fromYuan, toYuan, staleOnly,
                overdueOnly, exitsToo);
    }

    public ProjectFilter withOwners(Set<String> wanted) {
        return new ProjectFilter(text, stages, chains, channels, origins, wanted, parks, fromYuan, toYuan, staleOnly,
                overdueOnly, exitsToo);
    }

    public ProjectFilter withParks(Set<String> wanted) {
        return new ProjectFilter(text, stages, chains, channels, origins, owners, wanted, fromYuan, toYuan, staleOnly,
                overdueOnly, exitsToo);
    }

    /** Total investment in yuan, both ends included; null for no bound. */
    public ProjectFilter withAmount(Long least, Long most) {
        return new ProjectFilter(text, stages, chains, channels, origins, owners, parks, least, most, staleOnly,
                overdueOnly, exitsToo);
    }

    public ProjectFilter withStaleOnly(boolean only) {
        return new ProjectFilter(text, stages, chains, channels, origins, owners, parks, fromYuan, toYuan, only,
                overdueOnly, exitsToo);
    }

    public ProjectFilter withOverdueOnly(boolean only) {
        return new ProjectFilter(text, stages, chains, channels, origins, owners, parks, fromYuan, toYuan, staleOnly,
                only, exitsToo);
    }

    public ProjectFilter withExits(boolean too) {
        return new ProjectFilter(text, stages, chains, channels, origins, owners, parks, fromYuan, toYuan, staleOnly,
                overdueOnly, too);
    }

    private static void oneOf(List<Predicate<Project>> tests, Set<String> wanted, Field<String> field) {
        if (!wanted.isEmpty()) {
            tests.add(project -> {
                String value = project.get(field);
                return wanted.contains(value == null ? "" : value);
            });
        }
    }

    private static boolean isBetween(Money amount, long least, long most) {
        return amount != null && amount.yuan() >= least && amount.yuan() <= most;
    }

    private static void say(List<String> said, Collection<String> wanted, UnaryOperator<String> sentence,
            Texts texts) {
        if (!wanted.isEmpty()) {
            Stream<String> words = wanted instanceof Set<String> ? wanted.stream().sorted() : wanted.stream();
            said.add(sentence.apply(words.map(word -> word.isEmpty() ? texts.of("insight.blank") : word)
                    .collect(Collectors.joining(texts.of("insight.separator")))));
        }
    }
}
