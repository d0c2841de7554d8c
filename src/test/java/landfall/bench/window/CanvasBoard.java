package landfall.bench.window;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;

/** A board without any of the comforts: five columns of cards, drawn whole in every frame. */
final class CanvasBoard extends Canvas {
    private static final double COLUMN = 282;
    private static final double CARD = 104;
    private static final double GAP = 8;

    private final List<List<Project>> columns;
    private double top;

    CanvasBoard(Pipeline pipeline) {
        super(1440, 900);
        columns = List.of(Stage.values()).stream().map(stage -> pipeline.projects().stream()
                .filter(project -> project.isLive() && project.stage() == stage).toList()).toList();
    }

    void scroll(double pixels) {
        top += pixels;
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.setFill(Color.WHITESMOKE);
        graphics.fillRect(0, 0, getWidth(), getHeight());
        for (int column = 0; column < columns.size(); column++) {
            List<Project> projects = columns.get(column);
            int first = (int) (top / (CARD + GAP));
            for (int i = first; i < projects.size() && i * (CARD + GAP) - top < getHeight(); i++) {
                card(graphics, projects.get(i), 16 + column * COLUMN, i * (CARD + GAP) - top);
            }
        }
    }

    private static void card(GraphicsContext graphics, Project project, double x, double y) {
        graphics.setFill(Color.WHITE);
        graphics.fillRoundRect(x, y, COLUMN - 12, CARD, 8, 8);
        graphics.setStroke(Color.LIGHTGRAY);
        graphics.strokeRoundRect(x, y, COLUMN - 12, CARD, 8, 8);
        graphics.setFill(Color.BLACK);
        graphics.setFont(Font.font(13));
        graphics.fillText(project.name(), x + 10, y + 22);
        graphics.setFill(Color.DIMGRAY);
        graphics.setFont(Font.font(12));
        graphics.fillText(String.valueOf(project.get(ProjectFields.TOTAL_INVESTMENT)), x + 10, y + 44);
        graphics.fillText(String.valueOf(project.get(ProjectFields.CHAIN)), x + 140, y + 44);
        graphics.fillText(String.valueOf(project.get(ProjectFields.NEXT_STEP)), x + 10, y + 66);
        graphics.fillText(String.valueOf(project.owner()), x + 10, y + 88);
        graphics.fillText(project.code(), x + 140, y + 88);
    }
}
