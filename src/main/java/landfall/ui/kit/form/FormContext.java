package landfall.ui.kit.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Enterprise;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.quality.rule.Surroundings;
import landfall.text.Texts;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.PlaceContext;

/**
 * What inputs need to know about the bureau.
 *
 * @param around gives the names and words to suggest, and what the rules go by
 * @param yuanPerUnit what a bare amount counts
 * @param typing keeps what is typed into a value that is edited in its place
 */
public record FormContext(Texts texts, Surroundings around, long yuanPerUnit, TypedText.Keeper typing) {
    /** @param today the year of a date typed without one, and the last day that a milestone can have */
    public FormContext(Texts texts, Pipeline pipeline, long yuanPerUnit, LocalDate today) {
        this(texts, new Surroundings(pipeline, today), yuanPerUnit, TypedText.Keeper.NONE);
    }

    /** For a form of a place, as the bureau stands now; bare amounts count in the unit that the place shows. */
    public static FormContext of(PlaceContext context) {
        MoneyUnit unit = context.unit().get();
        return new FormContext(context.texts(), new Surroundings(context.pipeline(), context.today().get()),
                unit.yuan(context.texts()), key -> TypedText.of(context, key));
    }

    /** The bureau as it stood when the form was opened. */
    public Pipeline pipeline() {
        return around.pipeline();
    }

    /** The day that dates are reckoned from. */
    public LocalDate today() {
        return around.today();
    }

    /** The name of the unit in which a bare amount counts. */
    String unitLabel() {
        for (MoneyUnit unit : MoneyUnit.values()) {
            if (unit.yuan(texts) == yuanPerUnit) {
                return unit.label(texts);
            }
        }
        return "";
    }

    /**
     * The words to offer for a choice: names that the bureau keeps, its usual words, then those the bureau uses, the most
     * frequent first.
     */
    List<String> suggestions(Field<?> field) {
        var words = new LinkedHashSet<String>();
        field.namedBy().ifPresent(kind -> pipeline().entities(kind).forEach(named -> words.add(named.name())));
        words.addAll(field.options());
        Map<String, Long> used = pipeline().entities(field.kind()).stream().map(entity -> (Object) entity.get(field))
                .flatMap(value -> value instanceof List<?> several ? several.stream() : Stream.ofNullable(value))
                .filter(String.class::isInstance).map(String.class::cast).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        used.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> words.add(entry.getKey()));
        return List.copyOf(words);
    }

    /** The names of all projects. */
    List<String> projectNames() {
        return pipeline().projects().stream().map(Project::name).distinct().sorted().toList();
    }

    /** The names of all enterprises. */
    List<String> enterpriseNames() {
        return pipeline().enterprises().stream().map(Enterprise::name).distinct().sorted().toList();
    }
}
