package landfall.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import landfall.report.Document;
import landfall.report.pdf.Pdf;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The pages exactly as they will be printed, to scroll, enlarge and click on. */
final class PreviewPane extends StackPane {
    private static final double UPRIGHT_WIDTH = 794;
    private static final double LANDSCAPE_WIDTH = 1123;
    private static final double AROUND = 32;
    private static final double SMALLEST = 0.4;
    private static final double LARGEST = 3;
    // A low window shows less than the whole page rather than letters that nobody can read.
    private static final double READABLE = 0.66;
    static final double STEP = 1.15;

    private final ReportsModel model;
    private final Background background;
    private final VBox pages = ReportsStyle.REPORT_PAGES.on(new VBox());
    private final ScrollPane scroll = new ScrollPane(pages);
    private final Label percent = Style.TEXT_SM.on(new Label());
    private final PauseTransition settled = new PauseTransition(Duration.millis(180));
    private final List<PreviewPage> shown = new ArrayList<>();
    private boolean landscape;
    private double zoom;
    private volatile int generation;
    private int spot = -1;

    PreviewPane(Texts texts, ReportsModel model, Background background) {
        this.model = model;
        this.background = background;
        ReportsStyle.REPORT_CANVAS.on(this);
        scroll.setId("report-preview");
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        scroll.setAccessibleText(texts.of("reports.preview"));
        var bar = ReportsStyle.REPORT_ZOOM.on(new HBox(0,
                Controls.icon(Feather.MINUS, texts.of("reports.zoom.out"), () -> zoomBy(1 / STEP)), percent,
                Controls.icon(Feather.PLUS, texts.of("reports.zoom.in"), () -> zoomBy(STEP)), Controls.divider(),
                Controls.icon(Feather.MAXIMIZE, texts.of("reports.zoom.fit"), this::fit)));
        bar.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAlignment(bar, Pos.BOTTOM_RIGHT);
        getChildren().addAll(scroll, bar);
        setPages(1);
        settled.setOnFinished(event -> draw());
        widthProperty().addListener(property -> resized());
        heightProperty().addListener(property -> resized());
        model.printedProperty().addListener((property, old, printed) -> show(printed));
        model.traceProperty().addListener((property, old, trace) -> markChosen());
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                zoomBy(event.getDeltaY() > 0 ? STEP : 1 / STEP);
                event.consume();
            }
        });
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Enlarges by the factor, or makes smaller when it is below 1. */
    void zoomBy(double factor) {
        zoom = Math.clamp(pageWidth() / fullWidth() * factor, SMALLEST, LARGEST);
        resized();
    }

    /** Shows a whole page. */
    void fit() {
        zoom = 0;
        resized();
    }

    // Left and right walk through the figures, which the pointer would click on.
    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> walk(-1);
            case RIGHT -> walk(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int by) {
        Printed printed = model.printedProperty().get();
        if (printed == null || printed.pdf().spots().isEmpty()) {
            return;
        }
        spot = Math.clamp(spot + by, 0, printed.pdf().spots().size() - 1);
        choose(printed.pdf().spots().get(spot));
    }

    private void choose(Pdf.Spot figure) {
        Printed printed = model.printedProperty().get();
        spot = printed.pdf().spots().indexOf(figure);
        model.traceProperty().set(printed.paper().traces().get(figure.trace()));
        markChosen();
    }

    private void markChosen() {
        Printed printed = model.printedProperty().get();
        var trace = model.traceProperty().get();
        boolean valid = printed != null && trace != null && spot >= 0 && spot < printed.pdf().spots().size();
        Pdf.Spot chosen = valid ? printed.pdf().spots().get(spot) : null;
        for (int page = 0; page < shown.size(); page++) {
            shown.get(page).choose(chosen != null && chosen.page() == page ? chosen : null);
        }
    }

    private void show(Printed printed) {
        if (printed == null) {
            return;
        }
        landscape = printed.paper().document().orientation() == Document.Orientation.LANDSCAPE;
        setPages(printed.pdf().pages());
        for (int i = 0; i < shown.size(); i++) {
            int page = i;
            shown.get(i).setLandscape(landscape);
            shown.get(i).setSpots(printed.pdf().spots().stream().filter(figure -> figure.page() == page).toList());
        }
        spot = -1;
        resized();
        draw();
    }

    private void setPages(int count) {
        while (shown.size() > count) {
            pages.getChildren().remove(shown.removeLast());
        }
        while (shown.size() < count) {
            var page = new PreviewPage(this::choose);
            shown.add(page);
            pages.getChildren().add(page);
        }
    }

    private double fullWidth() {
        return landscape ? LANDSCAPE_WIDTH : UPRIGHT_WIDTH;
    }

    private double pageWidth() {
        if (zoom > 0) {
            return Math.round(fullWidth() * zoom);
        }
        double whole = (getHeight() - AROUND) / PreviewPage.heightToWidth(landscape);
        double wanted = Math.min(Math.max(whole, fullWidth() * READABLE), getWidth() - 2 * AROUND);
        return Math.round(Math.max(fullWidth() * SMALLEST, wanted));
    }

    private void resized() {
        double width = pageWidth();
        shown.forEach(page -> page.resizePage(width));
        pages.setMinWidth(width + AROUND);
        percent.setText(Math.round(100 * width / fullWidth()) + "%");
        settled.playFromStart();
    }

    // Old pictures stay, stretched, until the new ones come.
    private void draw() {
        Printed printed = model.printedProperty().get();
        if (printed == null || getWidth() == 0) {
            return;
        }
        settled.stop();
        int mine = ++generation;
        double scale = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getRenderScaleX();
        double width = pageWidth() * scale;
        background.runAside(() -> {
            PageImages.draw(printed.pdf(), width, () -> mine == generation, (page, image) -> background.onWindow(() -> {
                if (mine == generation && page < shown.size()) {
                    shown.get(page).show(image);
                }
            }));
            return null;
        });
    }

    /** True when every page has its picture; for tests. */
    boolean isDrawn() {
        return shown.stream().allMatch(PreviewPage::isDrawn) && Objects.nonNull(model.printedProperty().get());
    }
}
