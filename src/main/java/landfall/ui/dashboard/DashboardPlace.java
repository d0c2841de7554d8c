package landfall.ui.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;
import landfall.insight.indicator.source.Choices;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.Asked;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.DashboardModel;
import landfall.ui.kit.Background;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;

/** The analysis (分析): takes the figures in the background whenever the bureau, the time or the basis changes. */
public final class DashboardPlace implements Place {
    private final PlaceContext context;
    private final DashboardModel model;
    private final DashboardView view;
    private Pipeline pipeline;
    private Background.Job<DashboardFigures> job;

    public DashboardPlace(PlaceContext context) {
        this.context = context;
        this.model = new DashboardModel(YearMonth.from(context.today().get()),
                Choices.of(context.pipeline().bureau()).published());
        this.view = new DashboardView(context, model);
        model.stretch().addListener((property, old, stretch) -> take());
        model.filter().addListener((property, old, filter) -> take());
        model.basis().addListener((property, old, basis) -> take());
        context.filter().tie(view, model.filter());
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public Region root() {
        return view;
    }

    @Override
    public void open(Route route) {
        model.setLatest(YearMonth.from(context.today().get()));
        view.focusFirst();
    }

    @Override
    public void show(Pipeline shown) {
        pipeline = shown;
        view.refreshDay();
        view.filters().show(shown);
        model.setLatest(YearMonth.from(context.today().get()));
        take();
    }

    private void take() {
        if (pipeline == null) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        Pipeline source = pipeline;
        Asked asked = model.asked();
        LocalDate today = context.today().get();
        job = context.background().runAside(() -> DashboardFigures.of(source, asked, today))
                .onSuccess(model::show);
    }

    @Override
    public Node filterField() {
        return view.filters().field();
    }

    @Override
    public List<Hint> hints() {
        Texts texts = context.texts();
        return List.of(new Hint("[ ]", texts.of("dashboard.key.step")), new Hint("Enter", texts.of("dashboard.key.open")),
                new Hint("T", texts.of("dashboard.key.table")));
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCode()) {
            case OPEN_BRACKET -> model.step(-1);
            case CLOSE_BRACKET -> model.step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
