package landfall.ui.dossier.parts;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.items.ItemPanel;

/** The phases of a project, each with milestones of its own. */
public final class PhasesPane extends ScrollPane {
    private final ItemPanel phases;

    public PhasesPane(PlaceContext context) {
        phases = new ItemPanel(context, EntityKind.PHASE, context.navigator()::dialog);
        setContent(PartsStyle.PARTS.on(new VBox(phases)));
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Shows what belongs to the project and gives the number of rows. */
    public int show(Project project, Pipeline pipeline) {
        phases.show(project, pipeline);
        return pipeline.itemsOf(EntityKind.PHASE, project.id()).size();
    }
}
