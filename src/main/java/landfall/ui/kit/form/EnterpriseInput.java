package landfall.ui.kit.form;

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
    private final String newId = Ids.next();
    private String newName;

    EnterpriseInput(Field<String> field, FormContext context) {
        super(field);
        this.context = context;
        this.names = new SuggestionField(context.enterpriseNames());
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
        names.field().setText(known != null ? known.name() : newId.equals(id) ? newName : "");
    }

    @Override
    public Reading<String> read() {
        Reading<String> name = Readings.text(names.field().getText());
        newName = null;
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
        return Reading.of(newId);
    }

    @Override
    public void prepare(Draft draft) {
        if (newId.equals(read().value())) {
            draft.set(newId, EnterpriseFields.NAME, newName);
        }
    }
}
