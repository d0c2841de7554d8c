package landfall.insight.filter;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.Ageing;
import landfall.text.Formats;
import landfall.text.Texts;

/** One thing that a filter asks of a project. */
public sealed interface Condition {
    /** The order in which conditions are kept, said and written. */
    Comparator<Condition> ORDER = Comparator.comparingInt(Condition::rank).thenComparing(Condition::key);

    /** The condition's name in the text form of a filter, of which there is at most one. */
    String key();

    /** The test for one pipeline and day; compiled once, then cheap. */
    Predicate<Project> test(Pipeline pipeline, Ageing ageing);

    /** What is asked, in the user's language. */
    String describe(Texts texts);

    /** Where the condition stands among others. */
    int rank();

    /** Words that must all be found in name, investor, code, owner or next step, the names also by their initials. */
    record Words(String text) implements Condition {
        public static final String KEY = "text";

        public Words {
            text = text.strip();
        }

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public int rank() {
            return 0;
        }

        @Override
        public Predicate<Project> test(Pipeline pipeline, Ageing ageing) {
            return TextSearch.of(text).in(pipeline);
        }

        @Override
        public String describe(Texts texts) {
            return texts.of("insight.filter.text", text);
        }
    }

    /** The project stands in one of these stages. */
    record Stages(Set<Stage> wanted) implements Condition {
        public Stages {
            wanted = Set.copyOf(wanted);
        }

        @Override
        public String key() {
            return ProjectFields.STAGE.key();
        }

        @Override
        public int rank() {
            return 1;
        }

        @Override
        public Predicate<Project> test(Pipeline pipeline, Ageing ageing) {
            var stages = EnumSet.copyOf(wanted);
            return project -> stages.contains(project.stage());
        }

        @Override
        public String describe(Texts texts) {
            return texts.of("insight.filter.stages", joined(wanted.stream().sorted()
                    .map(stage -> texts.of("stage." + stage)).toList(), texts));
        }
    }

    /**
     * The field holds one of these words.
     *
     * @param wanted an empty word means "not filled in"
     */
    record AnyOf(Field<String> field, Set<String> wanted) implements Condition {
        public AnyOf {
            wanted = Set.copyOf(wanted);
        }

        @Override
        public String key() {
            return field.key();
        }

        // The facets that are always in the bar come first.
        @Override
        public int rank() {
            int usual = List.of(ProjectFields.CHAIN, ProjectFields.CHANNEL, ProjectFields.ORIGIN_PLACE,
                    ProjectFields.OWNER, ProjectFields.PARK).indexOf(field);
            return usual < 0 ? 100 + EntityKind.PROJECT.fields().indexOf(field) : 10 + usual;
        }

        @Override
        public Predicate<Project> test(Pipeline pipeline, Ageing ageing) {
            return project -> {
                String value = project.get(field);
                return wanted.contains(value == null ? "" : value);
            };
        }

        @Override
        public String describe(Texts texts) {
            return texts.of("insight.filter.any", texts.of(field.labelKey()), joined(wanted.stream().sorted()
                    .map(word -> word.isEmpty() ? texts.of("insight.blank") : word).toList(), texts));
        }
    }

    /**
     * The amount lies within bounds; an amount that is still to be estimated lies in none.
     *
     * @param from the least amount in yuan, itself included, or null
     * @param to the greatest amount in yuan, itself included, or null
     */
    record Amount(Field<Money> field, Long from, Long to) implements Condition {

        @Override
        public String key() {
            return field.key();
        }

        @Override
        public int rank() {
            return 1_000 + EntityKind.PROJECT.fields().indexOf(field);
        }

        @Override
        public Predicate<Project> test(Pipeline pipeline, Ageing ageing) {
            long least = from == null ? Long.MIN_VALUE : from;
            long most = to == null ? Long.MAX_VALUE : to;
            return project -> {
                Money amount = project.get(field);
                return amount != null && amount.yuan() >= least && amount.yuan() <= most;
            };
        }

        @Override
        public String describe(Texts texts) {
            var formats = Formats.forScreen(texts);
            String label = texts.of(field.labelKey());
            String least = from == null ? "" : texts.of("insight.filter.from", label, formats.money(Money.yuan(from)));
            if (to == null) {
                return least;
            }
            // A band of the reports ends one yuan before the next one begins (domain §3.7).
            boolean band = (to + 1) % Money.WAN == 0;
            String most = texts.of(band ? "insight.filter.below" : "insight.filter.to", label,
                    formats.money(Money.yuan(band ? to + 1 : to)));
            return from == null ? most : least + texts.of("insight.separator") + most;
        }
    }

    /** The date lies within the span; a month-only date must lie in it whole, as {@link Period#contains} has it. */
    record Dates(Field<DayOrMonth> field, DateSpan span) implements Condition {

        @Override
        public String key() {
            return field.key();
        }

        @Override
        public int rank() {
            return 2_000 + EntityKind.PROJECT.fields().indexOf(field);
        }

        @Override
        public Predicate<Project> test(Pipeline pipeline, Ageing ageing) {
            Period period = span.on(ageing.today());
            return project -> period.contains(project.get(field));
        }

        @Override
        public String describe(Texts texts) {
            return texts.of("insight.filter.any", texts.of(field.labelKey()), span.describe(texts));
        }
    }

    /** What ageing says of the project. */
    enum Only implements Condition {
        STALE, OVERDUE;

        @Override
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public int rank() {
            return 3_000 + ordinal();
        }

        @Override
        public Predicate<Project> test(Pipeline pipeline, Ageing ageing) {
            return this == STALE ? ageing::isStale : ageing::isOverdue;
        }

        @Override
        public String describe(Texts texts) {
            return texts.of("insight.filter." + key());
        }
    }

    /**
     * Something that this version of the program does not understand; it is kept and told, and hides nothing.
     *
     * @param text the condition as it was written
     */
    record NotUnderstood(String text) implements Condition {

        @Override
        public String key() {
            return text;
        }

        @Override
        public int rank() {
            return Integer.MAX_VALUE;
        }

        @Override
        public Predicate<Project> test(Pipeline pipeline, Ageing ageing) {
            return project -> true;
        }

        @Override
        public String describe(Texts texts) {
            return texts.of("insight.filter.not_understood", text);
        }
    }

    private static String joined(Collection<String> words, Texts texts) {
        return words.stream().collect(Collectors.joining(texts.of("insight.separator")));
    }
}
