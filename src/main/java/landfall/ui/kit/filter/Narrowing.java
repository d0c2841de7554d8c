package landfall.ui.kit.filter;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import landfall.ui.kit.PlaceContext;

/** What the parts of one filter bar have in common: the filter that they edit and the projects that they count. */
final class Narrowing {
    private final PlaceContext context;
    private final ObjectProperty<ProjectFilter> filter;
    private final Map<Field<?>, Boolean> used = new HashMap<>();
    private Pipeline pipeline = Pipeline.EMPTY;
    private Ageing ageing;

    Narrowing(PlaceContext context, ObjectProperty<ProjectFilter> filter) {
        this.context = context;
        this.filter = filter;
    }

    void show(Pipeline next) {
        if (next != pipeline) {
            pipeline = next;
            used.clear();
        }
    }

    PlaceContext context() {
        return context;
    }

    String text(String key) {
        return context.texts().of(key);
    }

    ProjectFilter now() {
        return filter.get();
    }

    void set(ProjectFilter next) {
        filter.set(next);
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** Kept while projects and day stay the same: it reads the bureau's calendar. */
    Ageing ageing() {
        if (ageing == null || ageing.pipeline() != pipeline || !ageing.today().equals(context.today().get())) {
            ageing = Ageing.of(pipeline, context.today().get());
        }
        return ageing;
    }

    /** True when some project fills the field. */
    boolean isUsed(Field<?> field) {
        return used.computeIfAbsent(field,
                asked -> pipeline.projects().stream().anyMatch(project -> project.get(asked) != null));
    }
}
