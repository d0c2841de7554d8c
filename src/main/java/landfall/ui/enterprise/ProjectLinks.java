package landfall.ui.enterprise;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Enterprise;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;

/** The projects in which an enterprise invests or for which it was founded; each opens. */
final class ProjectLinks extends VBox {
    private final PlaceContext context;

    ProjectLinks(PlaceContext context) {
        super(2);
        this.context = context;
    }

    void show(Enterprise enterprise, Pipeline pipeline) {
        List<Project> projects = pipeline.projects().stream().filter(project -> role(project, enterprise) != null)
                .toList();
        var head = new HBox(8, Style.BOLD.on(new Label(context.texts().of("enterprise.projects"))),
                Controls.label(projects.isEmpty() ? "" : Integer.toString(projects.size()), Style.TEXT_SM,
                        Style.MUTED));
        getChildren().setAll(head);
        projects.forEach(project -> getChildren().add(line(project, enterprise, projects)));
        if (projects.isEmpty()) {
            getChildren().add(Controls.label(context.texts().of("enterprise.projects.none"), Style.TEXT_SM,
                    Style.SUBTLE));
        }
    }

    private static Field<?> role(Project project, Enterprise enterprise) {
        return enterprise.id().equals(project.investorId()) ? ProjectFields.INVESTOR
                : enterprise.id().equals(project.get(ProjectFields.COMPANY)) ? ProjectFields.COMPANY : null;
    }

    private Button line(Project project, Enterprise enterprise, List<Project> among) {
        var content = new HBox(8, new StageGlyph(project.stage(), 14), new Label(project.name()),
                Controls.label(context.texts().of(role(project, enterprise).labelKey()), Style.TEXT_SM, Style.MUTED),
                Controls.spacer(), Controls.label(context.formats().money(project.totalInvestment())));
        content.setAlignment(Pos.CENTER_LEFT);
        var line = Controls.quiet("", () -> context.navigator().go(new Route.Dossier(project.id(),
                among.stream().map(Project::id).toList())));
        line.setGraphic(content);
        line.setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        line.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(line.widthProperty().subtract(20));
        line.setAccessibleText(project.name());
        return line;
    }
}
