package landfall.ui.kit.filter;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import landfall.domain.Field;
import landfall.domain.Project;

/** The words that stand in one field, each with its count; several may be ticked. */
final class FieldFacet implements Facet {
    private final Narrowing narrowing;
    private final Field<String> field;
    private final String label;

    FieldFacet(Narrowing narrowing, Field<String> field, String label) {
        this.narrowing = narrowing;
        this.field = field;
        this.label = label;
    }

    @Override
    public String id() {
        return "filter-" + field.key();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String value() {
        Set<String> wanted = chosen();
        return wanted.isEmpty() ? "" : wanted.size() == 1 ? word(wanted.iterator().next())
                : narrowing.context().texts().of("kit.filter.several", wanted.size());
    }

    @Override
    public boolean isOffered() {
        return !chosen().isEmpty() || narrowing.isUsed(field);
    }

    @Override
    public List<MenuItem> items() {
        Set<String> wanted = chosen();
        Map<String, Integer> counts = new HashMap<>();
        Predicate<Project> others = narrowing.now().withAny(field, Set.of())
                .matching(narrowing.pipeline(), narrowing.ageing());
        for (Project project : narrowing.pipeline().projects()) {
            if (others.test(project)) {
                String text = project.get(field);
                counts.merge(text == null ? "" : text, 1, Integer::sum);
            }
        }
        wanted.forEach(text -> counts.putIfAbsent(text, 0));
        List<String> values = new ArrayList<>(counts.keySet());
        Collator collator = Collator.getInstance(Locale.CHINA);
        values.sort(Comparator.comparing(String::isEmpty)
                .thenComparing(text -> -counts.get(text)).thenComparing(collator::compare));
        var items = new ArrayList<MenuItem>();
        if (!wanted.isEmpty()) {
            items.add(Ticks.plain(narrowing.text("kit.filter.any"),
                    () -> narrowing.set(narrowing.now().withAny(field, Set.of()))));
            items.add(new SeparatorMenuItem());
        }
        for (String text : values) {
            items.add(Ticks.item(word(text), null, counts.get(text), wanted.contains(text), () -> toggle(text)));
        }
        return items;
    }

    private boolean toggle(String text) {
        Set<String> next = new TreeSet<>(chosen());
        if (!next.remove(text)) {
            next.add(text);
        }
        narrowing.set(narrowing.now().withAny(field, next));
        return next.contains(text);
    }

    private Set<String> chosen() {
        return narrowing.now().any(field);
    }

    private String word(String text) {
        return text.isEmpty() ? narrowing.text("kit.filter.none") : text;
    }
}
