package landfall.ui.reports;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import landfall.report.pdf.Pdf;
import landfall.ui.kit.look.Style;

/** One page on the screen; the pointer finds the figures on it. */
final class PreviewPage extends Pane {
    private static final double UPRIGHT = 297.0 / 210.0;
    private static final double MARGIN = 2;
    // The lines of a page that is still to come: where each begins, how wide and how high it is, in hundredths.
    private static final double[][] LINES = {{26, 8, 48, 4}, {11, 16, 78, 0.4}, {30, 20, 40, 2}, {11, 25, 78, 1.2},
        {11, 28, 78, 1.2}, {11, 31, 52, 1.2}, {11, 36, 78, 6}, {11, 46, 78, 1.2}, {11, 49, 78, 1.2}, {11, 52, 78, 1.2},
        {11, 55, 78, 1.2}, {11, 58, 78, 1.2}, {11, 61, 78, 1.2}, {11, 67, 78, 1.2}, {11, 70, 78, 1.2}};

    private final ImageView view = new ImageView();
    private final Pane skeleton = new Pane();
    private final Region mark = ReportsStyle.REPORT_SPOT.on(new Region());
    private final Region chosenMark = ReportsStyle.REPORT_SPOT.on(new Region());
    private List<Pdf.Spot> spots = List.of();
    private double heightToWidth = UPRIGHT;
    private Pdf.Spot chosen;

    /** @param onSpot called with the figure that the user clicked */
    PreviewPage(Consumer<Pdf.Spot> onSpot) {
        ReportsStyle.REPORT_PAGE.on(this);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        chosenMark.setMouseTransparent(true);
        chosenMark.setVisible(false);
        view.setSmooth(true);
        for (int i = 0; i < LINES.length; i++) {
            skeleton.getChildren().add(Style.SKELETON.on(new Region()));
        }
        skeleton.getChildren().forEach(line -> line.setManaged(false));
        skeleton.setManaged(false);
        skeleton.setMouseTransparent(true);
        getChildren().addAll(skeleton, view, chosenMark, mark);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnMouseMoved(event -> hover(at(event)));
        setOnMouseExited(event -> hover(null));
        setOnMouseClicked(event -> {
            Pdf.Spot spot = at(event);
            if (spot != null) {
                onSpot.accept(spot);
            }
        });
    }

    /** The height of a page divided by its width. */
    static double heightToWidth(boolean landscape) {
        return landscape ? 1 / UPRIGHT : UPRIGHT;
    }

    /** Lays the page across, or upright. */
    void setLandscape(boolean landscape) {
        heightToWidth = heightToWidth(landscape);
    }

    /** Sets the width of the page on the screen; its height follows. */
    void resizePage(double width) {
        setPrefSize(width, Math.round(width * heightToWidth));
        view.setFitWidth(width);
        view.setFitHeight(Math.round(width * heightToWidth));
        for (int i = 0; i < LINES.length; i++) {
            double[] line = LINES[i];
            skeleton.getChildren().get(i).resizeRelocate(line[0] * width / 100, line[1] * width * heightToWidth / 100,
                    line[2] * width / 100, line[3] * width * heightToWidth / 100);
        }
        choose(chosen);
        mark.setVisible(false);
    }

    /** Shows its picture; without one, for null, only that there is a page. */
    void show(Image image) {
        view.setImage(image);
        skeleton.setVisible(image == null);
    }

    /** True when the page has its picture. */
    boolean isDrawn() {
        return view.getImage() != null;
    }

    void setSpots(List<Pdf.Spot> figures) {
        spots = figures;
        choose(null);
        hover(null);
    }

    /** Keeps a figure marked; null takes the mark away. */
    void choose(Pdf.Spot spot) {
        chosen = spot;
        place(chosenMark, spot);
    }

    private Pdf.Spot at(MouseEvent event) {
        double x = event.getX() / getWidth();
        double y = event.getY() / getHeight();
        return spots.stream().filter(spot -> spot.contains(x, y)).findFirst().orElse(null);
    }

    private void hover(Pdf.Spot spot) {
        place(mark, spot);
        setCursor(spot == null ? Cursor.DEFAULT : Cursor.HAND);
    }

    private void place(Region region, Pdf.Spot spot) {
        region.setVisible(spot != null);
        if (spot != null) {
            region.resizeRelocate(spot.x() * getPrefWidth() - MARGIN, spot.y() * getPrefHeight() - MARGIN,
                    spot.width() * getPrefWidth() + 2 * MARGIN, spot.height() * getPrefHeight() + 2 * MARGIN);
        }
    }

    // The marks are placed by hand; only the picture is laid out.
    @Override
    protected void layoutChildren() {
        view.relocate(0, 0);
    }
}
