package landfall.ui.targets;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.domain.value.Quantity;
import landfall.domain.value.YearCurve;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.journal.draft.TargetDrafts;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.chart.FigureSheet;
import landfall.ui.kit.chart.RowsPopup;
import landfall.ui.kit.look.Keys;
import landfall.workspace.target.TargetListing;
import landfall.workspace.target.TargetSheet;

/** The targets (目标): takes the figures in the background whenever the bureau, the year or the month changes. */
public final class TargetsPlace implements Place, TargetsActions {
    private final PlaceContext context;
    private final Texts texts;
    private final TargetsModel model;
    private final TargetsView view;
    private Pipeline pipeline;
    private Background.Job<TargetTable> job;

    public TargetsPlace(PlaceContext context) {
        this.context = context;
        this.texts = context.texts();
        model = new TargetsModel(YearMonth.from(context.today().get()));
        view = new TargetsView(context, model, this);
        model.asked().addListener((property, old, asked) -> take());
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public Region root() {
        return view;
    }

    @Override
    public void open(Route route) {
        if (route instanceof Route.Targets targets && targets.year() != 0) {
            model.year(targets.year());
        }
        view.focusFirst();
    }

    @Override
    public void show(Pipeline shown) {
        pipeline = shown;
        view.refreshDay();
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
        TargetsModel.Asked asked = model.asked().get();
        LocalDate today = context.today().get();
        job = context.background().runAside(() -> TargetTable.of(source, asked, today)).onSuccess(model::show);
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("Enter", texts.of("targets.key.edit")), new Hint("Del", texts.of("targets.key.remove")),
                new Hint("O", texts.of("targets.key.open")), new Hint("[ ]", texts.of("targets.key.year")),
                new Hint(Keys.command("V"), texts.of("targets.key.paste")));
    }

    @Override
    public List<Hint> keys() {
        var keys = new ArrayList<>(hints());
        keys.add(new Hint(Keys.command("C"), texts.of("targets.key.copy")));
        return keys;
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        Runnable action = switch (event.getCode()) {
            case OPEN_BRACKET -> event.isShortcutDown() ? null : () -> view.step(-1);
            case CLOSE_BRACKET -> event.isShortcutDown() ? null : () -> view.step(1);
            case C -> event.isShortcutDown() ? this::copy : null;
            case V -> event.isShortcutDown() ? this::paste : null;
            default -> null;
        };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private TargetDrafts.About about(Indicator indicator, Holder holder) {
        return new TargetDrafts.About(model.asked().get().year(), holder, indicator.code(), indicator.labelKey());
    }

    @Override
    public void set(Indicator indicator, Holder holder, Quantity value) {
        TargetDrafts.About about = about(indicator, holder);
        context.perform(value == null ? TargetDrafts.remove(about, pipeline) : TargetDrafts.set(about, value));
    }

    @Override
    public void curve(Indicator indicator, Holder holder, YearCurve curve) {
        context.perform(TargetDrafts.curve(about(indicator, holder), curve));
    }

    @Override
    public boolean refused() {
        return context.refusesEdits();
    }

    @Override
    public void open(Progress progress) {
        RowsPopup.show(context, FigureSheet.of(context, pipeline, progress.actual(), texts.of("targets.list",
                TargetCell.name(progress.holder(), texts), texts.of(progress.indicator().labelKey()),
                context.formats().period(progress.actual().period()))));
    }

    @Override
    public void choose() {
        if (!refused()) {
            context.navigator().files().open(texts.of("targets.import"), texts.of("targets.import.kind"),
                    List.of("*.xlsx", "*.csv", "*.txt")).ifPresent(this::read);
        }
    }

    @Override
    public void read(Path file) {
        context.background().runAside(() -> TargetSheet.read(file)).onSuccess(this::preview);
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank() && !refused()) {
            preview(TargetSheet.pasted(text, texts.of("targets.clipboard")));
        }
    }

    /** Shows what a table would bring. */
    void preview(TargetSheet sheet) {
        TargetsModel.Asked asked = model.asked().get();
        new ImportDialog(context, sheet, pipeline, asked.year(), asked.kind(), year -> {
            if (year != asked.year()) {
                model.year(year);
            }
            view.focusGrid();
        }).open();
    }

    @Override
    public void copy() {
        if (model.table().get() != null) {
            String text = listing().text();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            context.navigator().say(texts.of("targets.copied"));
        }
    }

    @Override
    public void export() {
        if (model.table().get() == null) {
            return;
        }
        TargetListing listing = listing();
        Path suggested = Path.of(texts.of("targets.export.name", Integer.toString(model.asked().get().year())));
        context.navigator().files().save(texts.of("targets.export"), suggested, texts.of("targets.export.kind"), "*.xlsx")
                .ifPresent(file -> context.background().runAside(() -> {
                    listing.write(file);
                    return file;
                }).onSuccess(written -> context.navigator().say(texts.of("targets.exported",
                        written.getFileName().toString()))));
    }

    private TargetListing listing() {
        TargetTable table = model.table().get();
        return new TargetListing(table.targets(), table.holders(), table.upTo(), texts);
    }

    @Override
    public Node filterField() {
        return view.lookup("#targets-table");
    }
}
