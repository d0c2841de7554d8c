package landfall.ui.settings;

import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.items.ItemPanel;

/** The units and the people of the bureau, whose names the forms offer first. */
final class PeoplePanel extends VBox {
    private final ItemPanel units;
    private final ItemPanel officers;

    PeoplePanel(PlaceContext context) {
        super(12);
        units = new ItemPanel(context, EntityKind.UNIT, context.navigator()::dialog);
        officers = new ItemPanel(context, EntityKind.OFFICER, context.navigator()::dialog);
        getChildren().addAll(units, officers);
    }

    void show(Pipeline pipeline) {
        units.show(null, pipeline);
        officers.show(null, pipeline);
    }
}
