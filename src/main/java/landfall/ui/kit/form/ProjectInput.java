package landfall.ui.kit.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.value.Names;
import landfall.text.Reading;
import landfall.text.Readings;

/** A project that the bureau has, typed by its name or code. */
final class ProjectInput extends FieldInput<String> {
    private final FormContext context;
    private final SuggestionField names;
    private String shown;
    private String shownText = "";

    ProjectInput(Field<String> field, FormContext context) {
        super(field);
        this.context = context;
        this.names = new SuggestionField(context.projectNames());
        names.field().setAccessibleText(context.texts().of(field.labelKey()));
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
        Project known = context.pipeline().project(id);
        shown = id;
        shownText = known == null ? "" : known.name();
        names.field().setText(shownText);
    }

    @Override
    public Reading<String> read() {
        // Untouched text gives back the very project, also where another one has the same name.
        if (shownText.equals(names.field().getText())) {
            return new Reading<>(shown, null, List.of());
        }
        Reading<String> name = Readings.text(names.field().getText());
        if (name.value() == null) {
            return Reading.nothing();
        }
        String wanted = Names.normalised(name.value());
        for (Project project : context.pipeline().projects()) {
            if (Names.normalised(project.name()).equals(wanted) || Names.normalised(project.code()).equals(wanted)) {
                return Reading.of(project.id());
            }
        }
        return Reading.unreadable("kit.form.no_project", name.value());
    }
}
