package landfall.insight.filter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Ageing;
import landfall.insight.filter.Condition.Amount;
import landfall.insight.filter.Condition.AnyOf;
import landfall.insight.filter.Condition.Dates;
import landfall.insight.filter.Condition.NotUnderstood;
import landfall.insight.filter.Condition.Only;
import landfall.insight.filter.Condition.Stages;
import landfall.insight.filter.Condition.Words;
import landfall.text.Texts;

/**
 * Which projects a board, a ledger or a list shows; every condition must hold.
 *
 * @param conditions in the order of {@link Condition#ORDER}, no two with the same key
 * @param exitsToo true when exited and paused projects show as well
 */
public record ProjectFilter(List<Condition> conditions, boolean exitsToo) {
    /** Every live project. */
    public static final ProjectFilter LIVE = new ProjectFilter(List.of(), false);
    /** Every project, exited ones among them. */
    public static final ProjectFilter ALL = new ProjectFilter(List.of(), true);

    /** @throws IllegalArgumentException when two conditions have the same key */
    public ProjectFilter {
        conditions = conditions.stream().sorted(Condition.ORDER).toList();
        var keys = new HashSet<String>();
        for (Condition condition : conditions) {
            if (!keys.add(condition.key())) {
                throw new IllegalArgumentException("Twice: " + condition.key());
            }
        }
    }

    /** The test for one pipeline and day, compiled once and then cheap enough for every keystroke. */
    public Predicate<Project> matching(Pipeline pipeline, Ageing ageing) {
        var tests = new ArrayList<Predicate<Project>>();
        if (!exitsToo) {
            tests.add(Project::isLive);
        }
        // The search looks at several fields, so it comes last, when few projects are left.
        conditions.reversed().forEach(condition -> tests.add(condition.test(pipeline, ageing)));
        return tests.stream().reduce(Predicate::and).orElse(project -> true);
    }

    /** The matching projects in the order of the pipeline. */
    public List<Project> select(Pipeline pipeline, Ageing ageing) {
        Predicate<Project> test = matching(pipeline, ageing);
        var found = new ArrayList<Project>();
        for (Project project : pipeline.projects()) { // a stream would take half as long again
            if (test.test(project)) {
                found.add(project);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /**
     * The snapshot with only the matching projects and what belongs to them, for figures that are taken of these alone.
     * Exited projects count in figures by their own rules, so they stay whatever {@link #exitsToo} says.
     */
    public Pipeline narrow(Pipeline pipeline, Ageing ageing) {
        if (!isNarrow()) {
            return pipeline;
        }
        return pipeline.only(withExits(true).matching(pipeline, ageing));
    }

    /** True when some condition beyond showing exits or not is set. */
    public boolean isNarrow() {
        return !conditions.isEmpty();
    }

    /** The conditions that are set, one text each, in the order of the filter bar; empty when nothing is. */
    public List<String> describe(Texts texts) {
        Stream<String> exits = exitsToo ? Stream.of(texts.of("insight.filter.exits")) : Stream.empty();
        return Stream.concat(conditions.stream().map(condition -> condition.describe(texts)), exits).toList();
    }

    /** One line that {@link #decode} reads back; see {@link FilterCode}. */
    public String encode() {
        return FilterCode.encode(this);
    }

    /** The filter that was written; null gives {@link #LIVE}. What is not understood is kept, and said. */
    public static ProjectFilter decode(String line) {
        return FilterCode.decode(line == null ? "" : line);
    }

    /** What this version of the program does not understand, as it was written; empty when all is understood. */
    public List<String> notUnderstood() {
        return of(NotUnderstood.class).map(NotUnderstood::text).toList();
    }

    /** The words looked for; empty for none. */
    public String text() {
        return of(Words.class).map(Words::text).findFirst().orElse("");
    }

    /** The stages asked for; empty for any. */
    public Set<Stage> stages() {
        return of(Stages.class).map(Stages::wanted).findFirst().orElse(Set.of());
    }

    /** The words asked for in the field, an empty one for "not filled in"; empty for any. */
    public Set<String> any(Field<String> field) {
        return of(AnyOf.class).filter(any -> any.field() == field).map(AnyOf::wanted).findFirst().orElse(Set.of());
    }

    /** The span in which the date must lie, or null for any. */
    public DateSpan dates(Field<DayOrMonth> field) {
        return of(Dates.class).filter(dates -> dates.field() == field).map(Dates::span).findFirst().orElse(null);
    }

    /** The dates that are asked for, with their spans. */
    public List<Dates> dates() {
        return of(Dates.class).toList();
    }

    /** The least total investment in yuan, itself included, or null. */
    public Long fromYuan() {
        return amount() == null ? null : amount().from();
    }

    /** The greatest total investment in yuan, itself included, or null. */
    public Long toYuan() {
        return amount() == null ? null : amount().to();
    }

    private Amount amount() {
        return of(Amount.class).filter(amount -> amount.field() == ProjectFields.TOTAL_INVESTMENT).findFirst()
                .orElse(null);
    }

    public boolean staleOnly() {
        return conditions.contains(Only.STALE);
    }

    public boolean overdueOnly() {
        return conditions.contains(Only.OVERDUE);
    }

    /** Words as people type them; null or blank for none. */
    public ProjectFilter withText(String words) {
        return replace(Words.KEY, words == null || words.isBlank() ? null : new Words(words));
    }

    public ProjectFilter withStages(Set<Stage> wanted) {
        return replace(ProjectFields.STAGE.key(), wanted.isEmpty() ? null : new Stages(wanted));
    }

    /** The words of which the field must hold one, an empty one for "not filled in"; an empty set for any. */
    public ProjectFilter withAny(Field<String> field, Set<String> wanted) {
        return replace(field.key(), wanted.isEmpty() ? null : new AnyOf(field, wanted));
    }

    /** The span in which the date must lie; null for any. */
    public ProjectFilter withDates(Field<DayOrMonth> field, DateSpan span) {
        return replace(field.key(), span == null ? null : new Dates(field, span));
    }

    /** Total investment in yuan, both ends included; null for no bound. */
    public ProjectFilter withAmount(Long least, Long most) {
        var field = ProjectFields.TOTAL_INVESTMENT;
        return replace(field.key(), least == null && most == null ? null : new Amount(field, least, most));
    }

    public ProjectFilter withStaleOnly(boolean only) {
        return replace(Only.STALE.key(), only ? Only.STALE : null);
    }

    public ProjectFilter withOverdueOnly(boolean only) {
        return replace(Only.OVERDUE.key(), only ? Only.OVERDUE : null);
    }

    public ProjectFilter withExits(boolean too) {
        return too == exitsToo ? this : new ProjectFilter(conditions, too);
    }

    private <T extends Condition> Stream<T> of(Class<T> kind) {
        return conditions.stream().filter(kind::isInstance).map(kind::cast);
    }

    private ProjectFilter replace(String key, Condition condition) {
        var kept = new ArrayList<>(conditions);
        kept.removeIf(other -> other.key().equals(key));
        if (condition != null) {
            kept.add(condition);
        }
        return new ProjectFilter(kept, exitsToo);
    }
}
