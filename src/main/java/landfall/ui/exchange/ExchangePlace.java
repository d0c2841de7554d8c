package landfall.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;
import landfall.exchange.ImportPlan;
import landfall.exchange.Ledger;
import landfall.exchange.PlannedRow;
import landfall.exchange.table.LedgerTable;
import landfall.exchange.table.Mapping;
import landfall.store.backup.Reason;
import landfall.text.AreaUnit;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.FileDrop;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Keys;

/** A ledger comes in (导入): read and planned in the background, looked over, imported as one edit. */
public final class ExchangePlace implements Place, ImportActions {
    private static final List<String> PATTERNS = List.of("*.xlsx", "*.xlsm", "*.csv", "*.tsv", "*.txt");

    private final PlaceContext context;
    private final Texts texts;
    private final ImportView view;
    private ImportState state = ImportState.START;
    private Background.Job<?> job;

    public ExchangePlace(PlaceContext context) {
        this.context = context;
        this.texts = context.texts();
        this.view = new ImportView(context, this);
        FileDrop.on(view, this::read);
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                perform();
            }
        });
        view.show(state);
    }

    @Override
    public Region root() {
        return view;
    }

    @Override
    public void open(Route route) {
        if (route instanceof Route.Import wanted && wanted.file() != null) {
            read(wanted.file());
        } else if (state.step() == Step.DONE) {
            put(ImportState.START);
        }
        view.focusFirst();
    }

    /** An import on the way is worked out again: what is new and what is known may have changed. */
    @Override
    public void show(Pipeline pipeline) {
        if (state.ledger() == null || state.busy()) {
            return;
        }
        if (state.step() != Step.DONE) {
            replan(state.ledger());
        } else if (isTakenBack(pipeline)) {
            put(state.at(Step.FIELDS));
            replan(state.ledger());
        }
    }

    private boolean isTakenBack(Pipeline pipeline) {
        return state.plan().rows().stream().anyMatch(row -> row.action() == PlannedRow.Action.CREATE
                && pipeline.project(row.after().id()) == null);
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint(Keys.command("Enter"), texts.of("exchange.hint.import")));
    }

    private void put(ImportState next) {
        state = next;
        view.show(next);
    }

    @Override
    public void choose() {
        context.navigator().files().open(texts.of("exchange.choose.button"), texts.of("exchange.choose.kind"), PATTERNS)
                .ifPresent(this::read);
    }

    @Override
    public void read(Path file) {
        stop();
        put(ImportState.reading(file));
        job = context.background().runAside(() -> {
            Ledger ledger = Ledger.read(file);
            return ImportPlan.of(ledger, context.workspace().pipeline(), context.today().get());
        }).onSuccess(plan -> {
            put(state.planned(plan.ledger(), plan));
            view.focusFirst();
        }).onError(problem -> put(state.failed(problem.message(texts))));
    }

    private void replan(Ledger ledger) {
        stop();
        put(state.planning(ledger));
        job = context.background().runAside(() -> ImportPlan.of(ledger, context.workspace().pipeline(),
                context.today().get())).onSuccess(plan -> put(state.planned(ledger, plan)))
                .onError(problem -> put(state.failed(problem.message(texts))));
    }

    private void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void step(Step step) {
        if (step == Step.FILE) {
            choose();
        } else if (state.plan() != null && step != Step.DONE) {
            put(state.at(step));
        }
    }

    @Override
    public void map(int column, Target target) {
        remap(mapping -> target.field() != null ? mapping.with(column, target.field())
                : target.kept() ? mapping.keeping(column) : mapping.ignoring(column));
    }

    @Override
    public void unit(int column, long yuanPerUnit) {
        remap(mapping -> mapping.inMoneyUnit(column, yuanPerUnit));
    }

    @Override
    public void unit(int column, AreaUnit unit) {
        remap(mapping -> mapping.inAreaUnit(column, unit));
    }

    private void remap(UnaryOperator<Mapping> change) {
        LedgerTable table = state.shown();
        replan(state.ledger().with(state.table(), table.with(change.apply(table.mapping()))));
    }

    @Override
    public void table(int index) {
        put(state.showing(index));
    }

    @Override
    public void include(int index, boolean take) {
        replan(state.ledger().with(index, state.ledger().tables().get(index).included(take)));
    }

    @Override
    public void perform() {
        boolean ready = state.step() == Step.FIELDS || state.step() == Step.ROWS;
        if (!ready || state.busy() || state.plan() == null || state.plan().isUnchanged() || context.refusesEdits()) {
            return;
        }
        Ledger ledger = state.ledger();
        put(state.busy(true));
        job = context.background().run(() -> {
            // What was planned may be a minute old; what is written is worked out on the bureau as it stands.
            ImportPlan plan = ImportPlan.of(ledger, context.workspace().pipeline(), context.today().get());
            var draft = plan.toDraft();
            context.workspace().backUp(Reason.BEFORE_IMPORT);
            context.workspace().perform(draft);
            return plan;
        }).onSuccess(plan -> put(new ImportState(Step.DONE, state.file(), ledger, plan, state.table(), null, false)))
                .onError(problem -> {
                    put(state.busy(false));
                    context.navigator().warn(problem);
                });
    }

    @Override
    public void leave() {
        stop();
        put(ImportState.START);
        context.navigator().go(Route.Ledger.all());
    }

    @Override
    public void open(String projectId) {
        context.navigator().go(new Route.Dossier(projectId));
    }

    @Override
    public void showImported() {
        List<String> ids = state.plan().rows().stream().filter(row -> row.action() != PlannedRow.Action.UNCHANGED)
                .map(row -> row.after().id()).toList();
        context.navigator().go(new Route.Ledger(texts.of("exchange.done.reason", state.ledger().fileName()), ids));
    }
}
