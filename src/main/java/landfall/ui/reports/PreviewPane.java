package landfall.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
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
    private final PauseTransition scrolled = new PauseTransition(Duration.millis(60));
    private final List<PreviewPage> shown = new ArrayList<>();
    /** The pages whose pictures are there, or are being drawn. */
    private final Set<Integer> asked = ConcurrentHashMap.newKeySet();
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
        settled.setOnFinished(event -> drawAnew());
        scrolled.setOnFinished(event -> draw());
        scroll.vvalueProperty().addListener(property -> scrolled.play());
        scroll.viewportBoundsProperty().addListener(property -> scrolled.play());
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
        drawAnew();
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
    private void drawAnew() {
        settled.stop();
        generation++;
        asked.clear();
        draw();
    }

    // A page takes megabytes, and enlarged tens of them: those far from what is in sight give their pictures back.
    private void draw() {
        Printed printed = model.printedProperty().get();
        if (printed == null || getWidth() == 0) {
            return;
        }
        layout(); // pages of another size stand elsewhere
        var missing = new ArrayList<Integer>();
        for (int page = 0; page < shown.size(); page++) {
            if (!isNear(shown.get(page))) {
                asked.remove(page);
                shown.get(page).show(null);
            } else if (asked.add(page)) {
                missing.add(page);
            }
        }
        if (!missing.isEmpty()) {
            draw(printed.pdf(), missing);
        }
    }

    private boolean isNear(PreviewPage page) {
        double height = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, pages.getHeight() - height);
        return page.getLayoutY() + page.getHeight() > top - height && page.getLayoutY() < top + 2 * height;
    }

    private void draw(Pdf pdf, List<Integer> missing) {
        int mine = generation;
        double scale = getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getRenderScaleX();
        double width = pageWidth() * scale;
        IntPredicate isWanted = page -> mine == generation && asked.contains(page);
        background.runAside(() -> {
            PageImages.draw(pdf, missing, width, isWanted, (page, image) -> background.onWindow(() -> {
                if (isWanted.test(page) && page < shown.size()) {
                    shown.get(page).show(image);
                }
            }));
            return null;
        });
    }

    /** True when every page in sight has its picture; for tests. */
    boolean isDrawn() {
        return Objects.nonNull(model.printedProperty().get())
                && shown.stream().filter(this::isNear).allMatch(PreviewPage::isDrawn);
    }

    /** The numbers of the pages that have a picture, from 0; for tests. */
    List<Integer> drawn() {
        return IntStream.range(0, shown.size()).filter(page -> shown.get(page).isDrawn()).boxed().toList();
    }
}
