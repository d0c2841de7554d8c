package landfall.insight.filter;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.ViewFields;
import landfall.domain.value.Names;

/** A filter that the bureau keeps under a name (视图); it travels with the workspace. */
public record SavedView(String id, String name, ProjectFilter filter) {

    private static SavedView of(Item item) {
        return new SavedView(item.id(), item.name(), ProjectFilter.decode(item.get(ViewFields.FILTER)));
    }

    /** All saved views, in the order of their names. */
    public static List<SavedView> all(Pipeline pipeline) {
        Collator collator = Collator.getInstance(Locale.CHINA);
        return pipeline.items(EntityKind.VIEW).stream().map(SavedView::of)
                .sorted(Comparator.comparing(SavedView::name, collator::compare)).toList();
    }

    /** The view with this id, if it is still there; null gives none. */
    public static Optional<SavedView> withId(Pipeline pipeline, String id) {
        return pipeline.entity(EntityKind.VIEW, id) instanceof Item item ? Optional.of(of(item)) : Optional.empty();
    }

    /** The view with this name; width, case and spaces do not matter. */
    public static Optional<SavedView> named(Pipeline pipeline, String name) {
        String wanted = Names.normalised(name);
        return all(pipeline).stream().filter(view -> view.name().equals(name)).findFirst()
                .or(() -> all(pipeline).stream().filter(view -> Names.normalised(view.name()).equals(wanted)).findFirst());
    }
}
