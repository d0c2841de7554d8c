package landfall.ui.kit.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import landfall.chart.ChartImage;
import landfall.chart.ChartPalette;
import landfall.chart.Picture;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;

/**
 * A chart on the screen: drawn in the background at the screen's own resolution, every mark within reach of the
 * pointer and of the arrow keys. Enter or a click opens the projects behind a mark, T shows the figures as a table.
 */
public final class ChartPane extends Region {
    private static final double DARK_BELOW = 0.5;
    private static final double FALLBACK_HEIGHT = 120;
    private static final double ROW_GAP = 6;
    private static final double BAR_GAP = 2;

    private final PlaceContext context;
    private final ImageView view = new ImageView();
    private final Rectangle hover = ChartStyle.CHART_HOVER.on(new Rectangle());
    private final Rectangle focus = ChartStyle.CHART_FOCUS.on(new Rectangle());
    private final Tooltip tip = new Tooltip();
    private final ChartTable table = new ChartTable();
    private final Label none;
    private Function<ChartPalette, Picture> drawing;
    private Function<ChartPalette, Picture> paper;
    private boolean flips = true;
    private Consumer<Picture.Mark> onOpen = mark -> { };
    private Drawn drawn;
    private Picture.Mark selected;
    private Picture.Mark pointed;
    private boolean drawingNow;
    private boolean drawAgain;

    public ChartPane(PlaceContext context) {
        this.context = context;
        ChartStyle.CHART.on(this);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(context.texts().of("chart.help"));
        view.setManaged(false);
        for (Rectangle frame : List.of(hover, focus)) {
            frame.setManaged(false);
            frame.setMouseTransparent(true);
            frame.setVisible(false);
        }
        table.setVisible(false);
        none = ChartStyle.CHART_NONE.on(new Label(context.texts().of("chart.none")));
        none.setVisible(false);
        none.setMouseTransparent(true);
        getChildren().addAll(view, none, hover, focus, table);
        // The background is the theme's own colour, so a change of theme is seen here and nowhere else.
        backgroundProperty().addListener((property, old, now) -> redraw());
        widthProperty().addListener((property, old, now) -> redraw());
        heightProperty().addListener((property, old, now) -> redraw());
        focusedProperty().addListener((property, old, now) -> showFocus());
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> point(null, null));
        setOnMouseClicked(this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnContextMenuRequested(event -> {
            if (drawing != null) {
                menu().show(this, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
    }

    /** Shows another chart; the old one stays until the new one is drawn. The function runs in the background. */
    public void show(Function<ChartPalette, Picture> chart) {
        drawing = chart;
        redraw();
    }

    /**
     * Gives the chart another form for the clipboard, for files and as text, because on the screen something around it
     * says the rest; such a chart does not turn into a table.
     */
    public void setPaper(Function<ChartPalette, Picture> complete) {
        paper = complete;
        flips = false;
    }

    /** What can be done with the chart as a whole. */
    public ContextMenu menu() {
        return new ChartMenu(context, this);
    }

    /** True when the chart can turn into a table. */
    boolean flips() {
        return flips;
    }

    /** Sets what happens when the user opens a mark. */
    public void setOnOpen(Consumer<Picture.Mark> handler) {
        onOpen = handler;
    }

    /** What is shown, or null before the first drawing. */
    public Picture picture() {
        return drawn == null ? null : drawn.picture();
    }

    /** Where a mark stands in this pane, or null when it is not drawn. */
    public Bounds boundsOf(Picture.Mark mark) {
        Rectangle2D area = drawn == null ? null : drawn.bounds().get(mark);
        return area == null ? null
                : new BoundingBox(area.getX(), area.getY(), area.getWidth(), area.getHeight());
    }

    /** The chart in the colours of paper, for the clipboard and for files. */
    Picture onPaper() {
        return (paper == null ? drawing : paper).apply(ChartPalette.LIGHT);
    }

    boolean isTable() {
        return table.isVisible();
    }

    /** Changes between the chart and the table that says the same. */
    void flip() {
        boolean toTable = !isTable();
        if (toTable && drawn != null) {
            table.show(drawn.picture());
        }
        table.setVisible(toTable);
        view.setVisible(!toTable);
        none.setVisible(!toTable && drawn != null && drawn.picture().marks().isEmpty());
        point(null, null);
        showFocus();
        requestLayout();
    }

    private ChartPalette palette() {
        var background = getBackground();
        boolean dark = background != null && !background.getFills().isEmpty()
                && background.getFills().getFirst().getFill() instanceof Color colour
                && colour.getBrightness() < DARK_BELOW;
        return dark ? ChartPalette.DARK : ChartPalette.LIGHT;
    }

    // One drawing at a time: while the window is being resized, only the last size matters.
    private void redraw() {
        int width = (int) Math.floor(getWidth());
        int height = (int) Math.floor(getHeight());
        if (drawing == null || width < 1 || height < 1 || getScene() == null) {
            return;
        }
        if (drawingNow) {
            drawAgain = true;
            return;
        }
        drawingNow = true;
        drawAgain = false;
        var chart = drawing;
        ChartPalette palette = palette();
        Window window = getScene().getWindow();
        double scale = window == null ? 1 : window.getOutputScaleX();
        Background background = context.background();
        background.runAside(() -> {
            Picture picture = chart.apply(palette);
            ChartImage image = ChartImage.of(picture, width, height, scale);
            return new Drawn(picture, Images.of(image.image()), image.bounds(), scale);
        }).onSuccess(this::drawn).onEnd(() -> {
            drawingNow = false;
            if (drawAgain) {
                redraw();
            }
        });
    }

    private void drawn(Drawn result) {
        boolean first = drawn == null || drawn.picture().height() != result.picture().height();
        drawn = result;
        view.setImage(result.image());
        view.setFitWidth(result.image().getWidth() / result.scale());
        view.setFitHeight(result.image().getHeight() / result.scale());
        if (isTable()) {
            table.show(result.picture());
        }
        none.setVisible(result.picture().marks().isEmpty() && !isTable());
        if (selected != null && !result.bounds().containsKey(selected)) {
            selected = null;
        }
        pointed = null;
        hover.setVisible(false);
        showFocus();
        if (first) {
            requestLayout();
            if (getParent() != null) {
                getParent().requestLayout();
            }
        }
    }

    private void point(MouseEvent event) {
        point(isTable() || drawn == null ? null : drawn.markAt(event.getX(), event.getY()), event);
    }

    private void point(Picture.Mark mark, MouseEvent event) {
        if (mark == null) {
            tip.hide();
            hover.setVisible(false);
            setCursor(null);
        } else {
            if (mark != pointed) {
                tip.setText(mark.words());
                frame(hover, mark);
                setCursor(javafx.scene.Cursor.HAND);
            }
            if (getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing()) {
                tip.show(this, event.getScreenX() + 12, event.getScreenY() + 16);
            }
        }
        pointed = mark;
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || isTable() || drawn == null) {
            return;
        }
        requestFocus();
        Picture.Mark mark = drawn.markAt(event.getX(), event.getY());
        if (mark != null) {
            select(mark);
            tip.hide();
            open(mark);
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode key = event.getCode();
        if (key == KeyCode.T && flips) {
            flip();
        } else if (isTable() || drawn == null) {
            return;
        } else if (key.isArrowKey()) {
            select(Steps.from(selected, key, drawn.bounds()));
        } else if (key == KeyCode.ENTER && selected != null) {
            open(selected);
        } else {
            return;
        }
        event.consume();
    }

    private void open(Picture.Mark mark) {
        if (!mark.tally().isEmpty()) {
            onOpen.accept(mark);
        }
    }

    private void select(Picture.Mark mark) {
        selected = mark;
        showFocus();
    }

    private void showFocus() {
        if (isFocused() && selected == null && drawn != null && !drawn.bounds().isEmpty()) {
            selected = drawn.bounds().keySet().iterator().next();
        }
        boolean shown = isFocused() && selected != null && !isTable() && drawn.bounds().containsKey(selected);
        focus.setVisible(false);
        if (shown) {
            frame(focus, selected);
        }
        String title = drawn == null ? "" : drawn.picture().title();
        setAccessibleText(shown ? context.texts().of("chart.read", title, selected.words()) : title);
    }

    // A whole row gets room at its ends, where its texts stand; a bar gets a little all around.
    private void frame(Rectangle frame, Picture.Mark mark) {
        Rectangle2D area = drawn.bounds().get(mark);
        boolean row = area.getWidth() > getWidth() / 2;
        double across = row ? ROW_GAP : BAR_GAP;
        double down = row ? 0 : BAR_GAP;
        frame.setX(area.getX() - across);
        frame.setY(area.getY() - down);
        frame.setWidth(area.getWidth() + 2 * across);
        frame.setHeight(area.getHeight() + 2 * down);
        frame.setVisible(true);
    }

    @Override
    protected void layoutChildren() {
        table.resizeRelocate(0, 0, getWidth(), getHeight());
        none.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawn == null ? FALLBACK_HEIGHT : drawn.picture().height();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
