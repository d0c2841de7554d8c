package landfall.ui.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;
import landfall.report.Ink;
import landfall.report.kept.IssuedBulletin;
import landfall.report.monthly.MonthlyBulletin.Written;
import landfall.report.monthly.Options;
import landfall.report.monthly.Section;
import landfall.report.monthly.SectionOrder;
import landfall.report.output.PaperKind;
import landfall.report.pdf.PdfPrinter;
import landfall.report.rhythm.Issue;
import landfall.report.rhythm.Rhythm;
import landfall.report.wording.Wording;
import landfall.ui.kit.Background;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.print.PaperDesk;
import landfall.ui.kit.print.SaveMenu;
import landfall.ui.reports.wording.NumberRow;
import landfall.ui.reports.wording.WordingPanel;
import org.kordamp.ikonli.feather.Feather;

/** The regular reports as a place of the window: every choice prints one anew, and the print is what is shown. */
public final class ReportsPlace implements Place {
    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final double SIDE = 272;
    private static final double WORDING = 320;

    private final PlaceContext context;
    private final ReportsModel model = new ReportsModel();
    private final BorderPane root = new BorderPane();
    private final BorderPane body = new BorderPane();
    private final MonthChooser months;
    private final PeriodChooser periods;
    private final PreviewPane preview;
    private final FiguresPanel figures;
    private final WordingPanel wording;
    private final NumberRow number;
    private final SaveMenu save;
    private final Button print;
    private final EventHandler<KeyEvent> keys = this::key;
    private final PaperDesk desk;
    private Pipeline pipeline = Pipeline.EMPTY;
    private Background.Job<Printed> job;
    private boolean outdated;

    /** A place without a bulletin; {@link #show} and {@link #open} bring one. */
    public ReportsPlace(PlaceContext context) {
        this.context = context;
        desk = new PaperDesk(context);
        var texts = context.texts();
        months = new MonthChooser(texts, context.formats(), model.monthProperty());
        periods = new PeriodChooser(texts, model);
        periods.visibleProperty().bind(months.visibleProperty().not());
        periods.managedProperty().bind(periods.visibleProperty());
        months.visibleProperty().bind(model.monthly());
        months.managedProperty().bind(months.visibleProperty());
        preview = new PreviewPane(texts, model, context.background());
        save = new SaveMenu(texts, "report-save", this::save);
        print = Controls.primary(Feather.PRINTER, texts.of("reports.print"), "Ctrl P", this::print);
        print.setId("report-print");
        var toolbar = new Toolbar(context, texts.of("reports.title"))
                .with(new RhythmChooser(texts, model), months, periods).withSearch().withLanguages()
                .with(save, print);
        number = new NumberRow(context);
        var sections = new SectionPanel(context, model, new ClosePanel(context, model), number);
        figures = new FiguresPanel(texts, context.formats(), model, context.navigator());
        for (Region side : new Region[] {sections, figures}) {
            side.setMinWidth(SIDE);
            side.setPrefWidth(SIDE);
        }
        wording = new WordingPanel(context, () -> model.wordedProperty().set(null));
        wording.setMinWidth(WORDING);
        wording.setPrefWidth(WORDING);
        body.setLeft(sections);
        body.setRight(figures);
        root.setTop(toolbar);
        root.setCenter(body);
        Theme.addSheet(root, ReportsPlace.class, "reports.css");
        model.monthProperty().addListener(property -> refresh());
        model.rhythmProperty().addListener(property -> refresh());
        model.dayProperty().addListener(property -> refresh());
        model.inkProperty().addListener(property -> refresh());
        model.wordedProperty().addListener(property -> showRight());
        model.printedProperty().addListener(property -> showRight());
        model.traceProperty().addListener((property, old, trace) -> {
            if (trace != null) {
                model.wordedProperty().set(null);
            }
        });
        root.sceneProperty().addListener((property, old, scene) -> attach(old, scene));
        showBody();
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open(Route route) {
        if (route instanceof Route.Reports reports && reports.month() != null) {
            model.rhythmProperty().set(Rhythm.MONTHLY);
            model.monthProperty().set(reports.month());
        }
        if (outdated) {
            refresh();
        }
    }

    @Override
    public void show(Pipeline shown) {
        pipeline = shown;
        model.sectionsProperty().set(SectionOrder.of(shown.bureau()));
        if (model.monthProperty().get() == null && !shown.projects().isEmpty()) {
            outdated = true;
            LocalDate today = context.today().get();
            YearMonth first = ReportsModel.firstMonth(shown, today);
            model.dayProperty().set(ReportsModel.firstDay(first, today));
            model.monthProperty().set(first);
        } else {
            refresh();
        }
        showBody();
    }

    /** What the place shows; for tests and the tour. */
    public ReportsModel model() {
        return model;
    }

    private void showBody() {
        boolean empty = pipeline.projects().isEmpty();
        save.setDisable(empty);
        print.setDisable(empty);
        body.setCenter(empty ? new EmptyState(Feather.FILE_TEXT, context.texts().of("reports.empty"),
                context.texts().of("reports.empty.note"), Controls.button(Feather.DOWNLOAD,
                        context.texts().of("reports.empty.import"),
                        () -> context.navigator().go(new Route.Import(null)))) : preview);
        body.getLeft().setVisible(!empty);
        body.getLeft().setManaged(!empty);
        body.getRight().setVisible(!empty);
        body.getRight().setManaged(!empty);
    }

    // Beside the pages stands where the figures come from, or the text that is edited.
    private void showRight() {
        Section worded = model.wordedProperty().get();
        Printed printed = model.printedProperty().get();
        Wording text = worded == null || printed == null ? null : printed.wordings().get(worded);
        if (text != null) {
            body.setRight(wording);
            wording.show(printed.state().month(), worded, text);
        } else {
            body.setRight(figures);
        }
    }

    // Prints only what is looked at; the newest wish wins.
    private void refresh() {
        YearMonth month = model.monthProperty().get();
        if (month == null || pipeline.projects().isEmpty()) {
            return;
        }
        if (root.getScene() == null) {
            outdated = true;
            return;
        }
        outdated = false;
        if (job != null) {
            job.cancel();
        }
        Pipeline snapshot = pipeline;
        Options options = model.options(context.today().get());
        Ink ink = model.inkProperty().get();
        if (model.rhythmProperty().get() != Rhythm.MONTHLY) {
            var issue = new Issue(model.rhythmProperty().get(), model.dayProperty().get(), options.issuedOn());
            print(() -> new Written(issue.of(snapshot, context.texts())), () -> null, ink);
            return;
        }
        print(() -> IssuedBulletin.written(snapshot, month, context.texts(), options),
                () -> CloseState.of(snapshot, month, options.issuedOn()), ink);
    }

    private void print(Supplier<Written> written, Supplier<CloseState> state, Ink ink) {
        job = context.background().runAside(() -> {
            Written paper = written.get();
            return new Printed(paper, PdfPrinter.print(paper.paper().document(), ink), state.get());
        });
        Pipeline snapshot = pipeline;
        job.onSuccess(printed -> {
            model.traceProperty().set(null);
            model.printedProperty().set(printed);
            if (printed.state() != null) {
                number.show(snapshot, printed.state().month(), printed.state().isClosed());
            }
        });
    }

    private void attach(Scene old, Scene scene) {
        if (old != null) {
            old.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            if (outdated) {
                refresh();
            }
        }
    }

    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (SAVE.match(event)) {
            save(PaperKind.PDF);
        } else if (PRINT.match(event)) {
            print();
        } else if (event.isShortcutDown() && (event.getCode() == KeyCode.PLUS || event.getCode() == KeyCode.EQUALS
                || event.getCode() == KeyCode.ADD)) {
            preview.zoomBy(PreviewPane.STEP);
        } else if (event.isShortcutDown() && (event.getCode() == KeyCode.MINUS
                || event.getCode() == KeyCode.SUBTRACT)) {
            preview.zoomBy(1 / PreviewPane.STEP);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.DIGIT0) {
            preview.fit();
        } else if (!typing && event.getCode() == KeyCode.OPEN_BRACKET) {
            step(-1);
        } else if (!typing && event.getCode() == KeyCode.CLOSE_BRACKET) {
            step(1);
        } else {
            return;
        }
        event.consume();
    }

    private void step(int by) {
        if (model.rhythmProperty().get() == Rhythm.MONTHLY) {
            months.step(by);
        } else {
            periods.step(by);
        }
    }

    private void save(PaperKind kind) {
        Printed printed = model.printedProperty().get();
        if (printed == null) {
            return;
        }
        if (kind == PaperKind.PDF) {
            desk.save(printed.pdf(), printed.paper().document().title());
        } else {
            desk.save(kind, printed.paper().document(), model.inkProperty().get());
        }
    }

    private void print() {
        Printed printed = model.printedProperty().get();
        if (printed != null) {
            desk.print(printed.pdf(), printed.paper().document().title());
        }
    }
}
