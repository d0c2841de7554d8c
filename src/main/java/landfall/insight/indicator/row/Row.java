package landfall.insight.indicator.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import landfall.domain.Entity;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.domain.value.Quantity;
import landfall.insight.trip.Led;

/**
 * One thing that a figure counts.
 *
 * @param entity what is counted: the project itself, an arrival of funds, an enterprise, a trip
 * @param project the project it belongs to, or null
 * @param date the date by which it counts, or null for a stock
 * @param part what it adds: 1, an amount in the unit's smallest piece, or the numerator of a ratio
 * @param whole the denominator of a ratio; 0 where there is none
 * @param qualifier how exact its amount is
 * @param incomplete true when it lacks a fact that the definition asks for and so belongs on the to-complete list
 * @param led who answers for it where no project does
 */
public record Row(Entity entity, Project project, DayOrMonth date, long part, long whole, Qualifier qualifier,
        boolean incomplete, Led led) implements Verdict {
    public Row {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(qualifier);
        Objects.requireNonNull(led);
    }

    /** Something for which its project answers. */
    public Row(Entity entity, Project project, DayOrMonth date, long part, long whole, Qualifier qualifier,
            boolean incomplete) {
        this(entity, project, date, part, whole, qualifier, incomplete, Led.BY_NOBODY);
    }

    /** A project that counts as one. */
    public static Row one(Project project, DayOrMonth date, boolean incomplete) {
        return new Row(project, project, date, 1, 0, Qualifier.EXACT, incomplete);
    }

    /** Something of a project that adds an amount; without an amount it adds nothing and is to be completed. */
    public static Row amount(Entity entity, Project project, DayOrMonth date, Quantity amount) {
        return amount == null ? new Row(entity, project, date, 0, 0, Qualifier.EXACT, true)
                : new Row(entity, project, date, amount.smallest(), 0, amount.qualifier(), false);
    }

    /** A project of a cohort, of which a part has come so far. */
    public static Row ratio(Project project, DayOrMonth date, long part, long whole) {
        return new Row(project, project, date, part, whole, Qualifier.EXACT, false);
    }

    /** The rows by what each is labelled with, in the order in which the labels come up. */
    public static <T> Map<T, List<Row>> split(List<Row> rows, Function<Row, T> label) {
        return rows.stream().collect(Collectors.groupingBy(label, LinkedHashMap::new, Collectors.toList()));
    }

    /** The projects to which the rows belong, each once, in the order of the rows. */
    public static List<Project> projects(List<Row> rows) {
        var projects = new LinkedHashMap<String, Project>();
        for (Row row : rows) {
            if (row.project() != null) {
                projects.putIfAbsent(row.project().id(), row.project());
            }
        }
        return List.copyOf(projects.values());
    }

    /** The part as money, for figures in yuan. */
    public Money money() {
        return new Money(part, qualifier);
    }
}
