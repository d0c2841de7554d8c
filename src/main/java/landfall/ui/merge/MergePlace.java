package landfall.ui.merge;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.quality.QualityDrafts;
import landfall.quality.rule.Finding;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.output.PaperKind;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.FileDrop;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.join.JoinDialog;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.print.PaperDesk;
import landfall.ui.merge.conflict.Case;
import landfall.ui.merge.conflict.RestDialog;
import landfall.workspace.Workspace;
import landfall.workspace.merge.Arrival;
import landfall.workspace.merge.ArrivalPaper;
import landfall.workspace.record.RecordWords;

/** Laptops meet (合并): what another one recorded is read, looked over, merged, and settled where both changed the same. */
public final class MergePlace implements Place, MergeActions {
    private static final List<String> PATTERNS = List.of("*.landpack", "*.landfall");

    private final PlaceContext context;
    private final Texts texts;
    private final Workspace workspace;
    private final MergeView view;
    private final PaperDesk desk;
    private final MergeModel model;
    private final Incoming incoming;
    private final Settling settling;

    public MergePlace(PlaceContext context) {
        this.context = context;
        this.texts = context.texts();
        this.workspace = context.workspace();
        this.desk = new PaperDesk(context);
        this.view = new MergeView(context, this);
        this.model = new MergeModel(view);
        this.incoming = new Incoming(context, model, view);
        this.settling = new Settling(context, model, view, incoming);
        FileDrop.ofLaptops(view, incoming::read);
    }

    @Override
    public Region root() {
        return view;
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("1 2", texts.of("merge.hint.side")), new Hint("3", texts.of("merge.hint.both")),
                new Hint("4", texts.of("merge.hint.own")), new Hint("Enter", texts.of("merge.hint.confirm")));
    }

    @Override
    public void open(Route route) {
        MergeState state = model.state();
        Route.Merge wanted = route instanceof Route.Merge merge ? merge : new Route.Merge(null, null);
        if (wanted.file() != null) {
            incoming.read(wanted.file());
        } else if (wanted.about() != null) {
            settling.about(wanted.about());
            if (state.isSettling()) {
                settling.reload();
            } else {
                settleStanding();
            }
        } else if (state.isSettling() && state.open() == 0 || state.problem() != null && !state.asksPassphrase()) {
            model.put(MergeState.START);
            count();
        }
        view.focusFirst();
    }

    @Override
    public void show(Pipeline current) {
        model.setPipeline(current);
        if (model.state().busy()) {
            return;
        }
        switch (model.state().step()) {
            case READ, MERGE -> count();
            case COMPARE -> incoming.compare();
            case SETTLE -> settling.reload();
        }
    }

    // How many conflicts wait from before.
    private void count() {
        Pipeline now = workspace.pipeline();
        model.setStanding(now.inConflict().stream().mapToInt(id -> now.conflicts(id).size()).sum());
        MergeState state = model.state();
        if (state.step() == MergeStep.READ && !state.busy() && !state.asksPassphrase()) {
            model.put(state);
        }
    }

    @Override
    public void choose() {
        context.navigator().files().open(texts.of("merge.choose.button"), texts.of("merge.choose.kind"), PATTERNS)
                .ifPresent(incoming::read);
    }

    @Override
    public void unlock(char[] passphrase) {
        incoming.load(passphrase);
    }

    @Override
    public void stop() {
        incoming.close();
        model.put(MergeState.START);
        count();
    }

    @Override
    public void merge() {
        incoming.merge(settling::known);
    }

    @Override
    public void settleStanding() {
        incoming.close();
        model.put(new MergeState(MergeStep.SETTLE, null, false, null, false, null, null, List.of(), null));
        settling.begin();
    }

    @Override
    public void choose(Case which) {
        model.goOn(model.state().at(which.cell()));
    }

    @Override
    public void settle(Draft draft) {
        settling.settle(draft);
    }

    @Override
    public void settle(RestDialog asking) {
        if (!context.refusesEdits()) {
            Theme.addSheet(asking, MergeView.class, "merge.css");
            asking.closeBy(context.navigator().dialog(asking));
        }
    }

    @Override
    public void join(Finding twins) {
        if (!context.refusesEdits()) {
            JoinDialog.open(context, model.pipeline(), twins.other(), twins.entity(), this::perform);
        }
    }

    @Override
    public void apart(Finding twins) {
        if (!context.refusesEdits()) {
            perform(QualityDrafts.accept(twins));
        }
    }

    private void perform(Draft draft) {
        context.perform(draft);
    }

    @Override
    public void open(Entity entity) {
        context.navigator().go(entity.kind() == EntityKind.PROJECT ? new Route.Dossier(entity.id())
                : new Route.Enterprise(entity.id()));
    }

    @Override
    public void print() {
        Edit merge = model.state().merge();
        if (merge != null) {
            desk.print(() -> paper(merge));
        }
    }

    @Override
    public void save() {
        Edit merge = model.state().merge();
        if (merge != null) {
            Consumer<Document> saver = document -> desk.save(PaperKind.PDF, document, Ink.COLOUR);
            context.background().runAside(() -> paper(merge)).onSuccess(saver);
        }
    }

    private Document paper(Edit merge) {
        Pipeline now = context.pipeline();
        return ArrivalPaper.of(merge, Arrival.of(workspace.arrived(merge.id())), now,
                new RecordWords(texts, Formats.forPrint(texts), now), context.today().get());
    }

    @Override
    public void leave() {
        incoming.close();
        model.put(MergeState.START);
        context.navigator().go(new Route.Trips(null));
    }
}
