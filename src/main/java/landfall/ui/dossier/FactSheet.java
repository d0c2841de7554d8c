package landfall.ui.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.StageEntry;
import landfall.journal.Draft;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.InlineEditor.Exit;
import landfall.ui.kit.items.AmountQuestion;

/** All values of the dossier that can be edited in their place, in the order in which Tab goes through them. */
final class FactSheet {
    private final PlaceContext context;
    private final List<FactValue> values = new ArrayList<>();

    FactSheet(PlaceContext context) {
        this.context = context;
    }

    Texts texts() {
        return context.texts();
    }

    /** True while the past is shown, which the user is then told. */
    boolean refusesEdits() {
        return context.refusesEdits();
    }

    /** Shows an enterprise by itself. */
    void openEnterprise(String id) {
        context.navigator().go(new Route.Enterprise(id));
    }

    /** Opens the conflict about the project. */
    void settle(Project project) {
        context.navigator().go(new Route.Merge(null, project.id()));
    }

    FormContext form() {
        return FormContext.of(context);
    }

    /** Forgets all values: they are about to be laid out anew. */
    void clear() {
        values.clear();
    }

    /** A new value at the end of the order. */
    FactValue value(Field<?> field) {
        var value = new FactValue(field, this);
        values.add(value);
        return value;
    }

    /** Shows the project's values in all places. */
    void show(Project project, FactWords words, Set<String> conflicts) {
        Set<Field<?>> missing = Set.copyOf(project.isLive() ? StageEntry.toComplete(project) : List.of());
        values.forEach(value -> value.show(project, words, missing.contains(value.field()),
                conflicts.contains(value.field().key())));
    }

    /** The user is done with a value; what changed is recorded, and Tab opens the next one. */
    void left(FactValue value, Exit exit, Draft changed) {
        Runnable next = switch (exit) {
            case TAB -> () -> step(value, 1);
            case SHIFT_TAB -> () -> step(value, -1);
            case ENTER, ESCAPE, ELSEWHERE -> () -> { };
        };
        if (changed == null) {
            next.run();
        } else {
            AmountQuestion.perform(context, value.project(), changed, next, () -> { });
        }
    }

    private void step(FactValue from, int by) {
        for (int i = values.indexOf(from) + by; i >= 0 && i < values.size(); i += by) {
            if (values.get(i).isEditable() && values.get(i).getScene() != null) {
                values.get(i).edit();
                return;
            }
        }
    }
}
