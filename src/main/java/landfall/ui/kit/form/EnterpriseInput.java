package landfall.ui.kit.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Field;
import landfall.domain.value.Names;
import landfall.journal.Draft;
import landfall.journal.Ids;
import landfall.text.Reading;
import landfall.text.Readings;

/** An enterprise typed by its name; a name not yet known becomes a new enterprise. */
final class EnterpriseInput extends FieldInput<String> {
    private final FormContext context;
    private final SuggestionField names;
    private Map<String, String> fresh = new HashMap<>();
    private String newId;
    private String newName;
    private String shown;
    private String shownText = "";

    EnterpriseInput(Field<String> field, FormContext context) {
        super(field);
        this.context = context;
        this.names = new SuggestionField(context.enterpriseNames());
    }

    /** Takes the ids of new names that the inputs of a form have in common: one name is one enterprise. */
    void shareNew(Map<String, String> common) {
        fresh = common;
    }

    @Override
    public Region node() {
        return names;
    }

    @Override
    public Node focusNode() {
        return names.field();
    }

    @Override
    public void show(String id) {
        Enterprise known = context.pipeline().enterprise(id);
        shown = id;
        shownText = known != null ? known.name() : id != null && id.equals(newId) ? newName : "";
        names.field().setText(shownText);
    }

    @Override
    public Reading<String> read() {
        // Untouched text gives back the very enterprise, also where another one has the same name.
        if (shownText.equals(names.field().getText()) && !fresh.containsValue(shown)) {
            return new Reading<>(shown, null, List.of());
        }
        Reading<String> name = Readings.text(names.field().getText());
        newName = null;
        newId = null;
        if (name.value() == null) {
            return Reading.nothing();
        }
        String wanted = Names.normalised(name.value());
        for (Enterprise enterprise : context.pipeline().enterprises()) {
            if (Names.normalised(enterprise.name()).equals(wanted)) {
                return Reading.of(enterprise.id());
            }
        }
        newName = name.value();
        newId = fresh.computeIfAbsent(wanted, any -> Ids.next());
        return Reading.of(newId);
    }

    @Override
    public void prepare(Draft draft) {
        read();
        if (newId != null) {
            draft.set(newId, EnterpriseFields.NAME, newName);
        }
    }
}
