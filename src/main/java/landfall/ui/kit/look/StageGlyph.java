package landfall.ui.kit.look;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.transform.Scale;
import landfall.domain.Stage;

/** The sign of a stage that needs no colour: a ring that fills up, and a tick at the end. */
public final class StageGlyph extends Region {
    private static final double DESIGN_SIZE = 16;
    private static final double CENTRE = 8;

    private final double size;

    /** A glyph 16 pixels wide. */
    public StageGlyph(Stage stage) {
        this(stage, DESIGN_SIZE);
    }

    /** @param size width and height in pixels */
    public StageGlyph(Stage stage, double size) {
        this.size = size;
        Style.of(stage).on(this);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        draw(stage);
        getChildren().forEach(shape -> {
            shape.setManaged(false);
            shape.getTransforms().add(new Scale(size / DESIGN_SIZE, size / DESIGN_SIZE, 0, 0));
        });
        setMouseTransparent(true);
    }

    private void draw(Stage stage) {
        if (stage == Stage.PRODUCING) {
            getChildren().addAll(Style.GLYPH_FILL.on(new Circle(CENTRE, CENTRE, 7.2)),
                    Style.GLYPH_TICK.on(new Polyline(4.8, 8.3, 7, 10.5, 11.2, 5.9)));
            return;
        }
        var ring = Style.GLYPH_RING.on(new Circle(CENTRE, CENTRE, 6.4));
        getChildren().add(ring);
        if (stage == Stage.LEAD) {
            ring.getStrokeDashArray().setAll(2.2, 1.82);
        } else {
            double quarters = stage.ordinal();
            var filled = Style.GLYPH_FILL.on(new Arc(CENTRE, CENTRE, 4, 4, 90, -90 * quarters));
            filled.setType(ArcType.ROUND);
            getChildren().add(filled);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return size;
    }
}
