package landfall.ui.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Cell;
import landfall.journal.CommonGround;
import landfall.journal.Conflict;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.quality.QualityDrafts;
import landfall.quality.rule.Finding;
import landfall.quality.twin.Twins;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.output.PaperKind;
import landfall.text.Formats;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.FileDrop;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.join.JoinDialog;
import landfall.ui.kit.print.PaperDesk;
import landfall.workspace.Workspace;
import landfall.workspace.merge.Arrival;
import landfall.workspace.merge.ArrivalPaper;
import landfall.workspace.merge.Arriving;
import landfall.workspace.merge.Brought;
import landfall.workspace.merge.Merger;
import landfall.workspace.record.RecordWords;

/** Laptops meet (合并): what another one recorded is read, looked over, merged, and settled where both changed the same. */
public final class MergePlace implements Place, MergeActions {
    private static final List<String> PATTERNS = List.of("*.landpack", "*.landfall");
    private static final String WRONG = "exchange.pack.wrong_passphrase";

    private final PlaceContext context;
    private final Texts texts;
    private final Workspace workspace;
    private final MergeView view;
    private final PaperDesk desk;
    private MergeState state = MergeState.START;
    private Pipeline pipeline = Pipeline.EMPTY;
    private Background.Job<?> job;
    private AtomicBoolean stopped = new AtomicBoolean();
    private Arriving arriving;
    private boolean goesOn;
    private String about;
    private int standing;

    public MergePlace(PlaceContext context) {
        this.context = context;
        this.texts = context.texts();
        this.workspace = context.workspace();
        this.desk = new PaperDesk(context);
        this.view = new MergeView(context, this);
        FileDrop.ofLaptops(view, this::read);
        view.show(state, pipeline, 0);
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
        Route.Merge wanted = route instanceof Route.Merge merge ? merge : new Route.Merge(null, null);
        if (wanted.file() != null) {
            read(wanted.file());
        } else if (wanted.about() != null) {
            about = wanted.about();
            if (state.isSettling()) {
                reload();
            } else {
                settleStanding();
            }
        } else if (state.isSettling() && state.open() == 0 || state.problem() != null && !state.asksPassphrase()) {
            put(MergeState.START);
            count();
        }
        view.focusFirst();
    }

    @Override
    public void show(Pipeline current) {
        pipeline = current;
        if (state.busy()) {
            return;
        }
        switch (state.step()) {
            case READ, MERGE -> count();
            case COMPARE -> compare();
            case SETTLE -> reload();
        }
    }

    private void put(MergeState next) {
        state = next;
        view.show(next, pipeline, standing);
    }

    // How many conflicts wait from before.
    private void count() {
        context.background().run(() -> workspace.conflicts().size()).onSuccess(conflicts -> {
            standing = conflicts;
            if (state.step() == MergeStep.READ && !state.busy() && !state.asksPassphrase()) {
                put(state);
            }
        });
    }

    @Override
    public void choose() {
        context.navigator().files().open(texts.of("merge.choose.button"), texts.of("merge.choose.kind"), PATTERNS)
                .ifPresent(this::read);
    }

    private void read(Path file) {
        if (context.refusesEdits()) {
            return;
        }
        close();
        put(MergeState.reading(file));
        job = context.background().runAside(() -> Arriving.isProtected(file)).onSuccess(isProtected -> {
            if (isProtected) {
                put(state.asking(null));
                view.focusFirst();
            } else {
                load(null);
            }
        }).onError(this::failed);
    }

    @Override
    public void unlock(char[] passphrase) {
        load(passphrase);
    }

    private void load(char[] passphrase) {
        Path file = state.file();
        put(MergeState.reading(file));
        var mine = new AtomicBoolean();
        stopped = mine;
        job = context.background().runAside(() -> {
            Arriving opened = Arriving.open(file, workspace.dataset(), passphrase, progress(mine));
            if (mine.get()) {
                opened.close();
                throw new CancellationException();
            }
            return opened;
        }).onSuccess(opened -> {
            arriving = opened;
            compare();
        }).onError(problem -> {
            if (problem.key().equals(WRONG)) {
                put(state.asking(problem.message(texts)));
                view.focusFirst();
            } else {
                failed(problem);
            }
        });
    }

    private PackProgress progress(AtomicBoolean stop) {
        return (done, total) -> {
            if (stop.get()) {
                throw new CancellationException();
            }
            context.background().onWindow(() -> view.progress(total <= 0 ? -1 : (double) done / total));
        };
    }

    private void failed(Problem problem) {
        close();
        put(state.failed(problem.message(texts)));
    }

    private record Compared(MergeState.Found found, List<Case> cases) {
    }

    private void compare() {
        Arriving from = arriving;
        AtomicBoolean stop = stopped;
        if (from == null) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        job = context.background().runAside(() -> compared(from, stop)).onSuccess(compared -> {
            put(state.compared(compared.found(), compared.cases()));
            view.focusFirst();
        }).onError(this::failed);
    }

    private Compared compared(Arriving from, AtomicBoolean stop) {
        Pipeline before = workspace.pipeline();
        Workspace.Preview preview = new Merger(workspace, from, progress(stop)).preview();
        var brought = Brought.of(preview.merged(), before, preview.after());
        var cases = new ArrayList<Case>();
        for (Conflict conflict : preview.merged().conflicts()) {
            var history = new ArrayList<Edit>(preview.merged().edits());
            history.addAll(workspace.history(conflict.cell().row()));
            cases.add(new Case(conflict, CommonGround.of(conflict, history).orElse(null), false));
        }
        return new Compared(new MergeState.Found(from.name(), from.author(), from.madeAt(), from.isWhole(), before,
                preview.after(), brought, preview.merged().arrived(), preview.merged().known(),
                twins(before, context.navigator().shown(preview.after()))), cases);
    }

    // What came in against what was here: of two that were both here the place of the data's quality tells.
    private static List<Finding> twins(Pipeline before, Pipeline after) {
        return Twins.of(after).stream().filter(pair -> !after.mask().hides(pair.entity().id())
                && !after.mask().hides(pair.other().id())).filter(pair -> (before.entity(pair.entity().kind(), pair.entity().id()) == null)
                != (before.entity(pair.other().kind(), pair.other().id()) == null)).toList();
    }

    @Override
    public void stop() {
        close();
        put(MergeState.START);
        count();
    }

    private void close() {
        stopped.set(true);
        if (job != null) {
            job.cancel();
        }
        if (arriving != null) {
            arriving.close();
            arriving = null;
        }
    }

    @Override
    public void merge() {
        if (arriving == null || state.step() != MergeStep.COMPARE || context.refusesEdits()) {
            return;
        }
        MergeState compared = state;
        Arriving from = arriving;
        put(state.merging());
        job = context.background().run(() -> {
            new Merger(workspace, from, PackProgress.NONE).merge();
            return new Now(standing(), workspace.nextUndo().orElse(null));
        }).onSuccess(now -> {
            from.close();
            arriving = null;
            put(compared.merged(compared.found(), now.latest(), now.cases()));
            view.focusFirst();
        }).onError(problem -> {
            put(compared);
            context.navigator().warn(problem);
        });
    }

    private record Now(List<Case> cases, Edit latest) {
    }

    private List<Case> standing() {
        var cases = new ArrayList<Case>();
        for (Conflict conflict : workspace.conflicts()) {
            cases.add(new Case(conflict, CommonGround.of(conflict, workspace.history(conflict.cell().row()))
                    .orElse(null), false));
        }
        return cases;
    }

    @Override
    public void settleStanding() {
        close();
        put(new MergeState(MergeStep.SETTLE, null, false, null, false, null, null, List.of(), null));
        reload();
    }

    // The bureau changed while conflicts are settled: something was settled, taken back, or merged away.
    private void reload() {
        context.background().run(() -> {
            List<Edit> latest = workspace.history(1);
            return new Now(standing(), latest.isEmpty() ? null : latest.getFirst());
        }).onSuccess(now -> {
            if (!state.isSettling()) {
                return;
            }
            boolean takenBack = state.merge() != null && now.latest() != null
                    && state.merge().id().equals(now.latest().undoes());
            if (takenBack) {
                read(state.file());
            } else {
                update(now.cases());
            }
        });
    }

    private void update(List<Case> standingNow) {
        Map<Cell, Case> open = new HashMap<>();
        standingNow.forEach(one -> open.put(one.cell(), one));
        var cases = new ArrayList<Case>();
        Cell reopened = null;
        for (Case known : state.cases()) {
            Case still = open.remove(known.cell());
            cases.add(still == null ? known.settled(true) : still);
            reopened = still != null && known.settled() ? known.cell() : reopened;
        }
        standingNow.stream().filter(one -> open.containsKey(one.cell())).forEach(cases::add);
        MergeState next = state.settling(cases);
        if (next.found() != null) {
            next = next.withFound(next.found().withTwins(twins(next.found().before(), pipeline)));
        }
        Case wanted = about == null ? null : cases.stream().filter(one -> !one.settled() && isAbout(one, about))
                .findFirst().orElse(null);
        about = null;
        if (wanted != null) {
            next = next.at(wanted.cell());
        } else if (reopened != null) {
            next = next.at(reopened);
        } else if (goesOn || next.index() < 0) {
            next = next.atNextOpen();
        }
        goesOn = false;
        put(next);
        view.focusFirst();
    }

    // The conflict is in the entity itself or in something that belongs to it.
    private boolean isAbout(Case one, String id) {
        if (one.cell().row().equals(id)) {
            return true;
        }
        EntityKind kind = one.kind();
        return kind != null && kind.owner().isPresent()
                && pipeline.entity(kind, one.cell().row()) instanceof landfall.domain.Item item
                && id.equals(item.ownerId());
    }

    @Override
    public void choose(Case which) {
        put(state.at(which.cell()));
        view.focusFirst();
    }

    @Override
    public void settle(Case which, Draft draft) {
        goesOn = true;
        context.perform(draft).onSuccess(edit -> {
            if (edit == null) {
                put(state.atNextOpen());
            }
        }).onError(problem -> {
            goesOn = false;
            view.again();
            context.navigator().warn(problem);
        });
    }

    @Override
    public void join(Finding twins) {
        if (!context.refusesEdits()) {
            JoinDialog.open(context, pipeline, twins.other(), twins.entity(), this::perform);
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
        if (state.merge() != null) {
            Edit merge = state.merge();
            desk.print(() -> paper(merge));
        }
    }

    @Override
    public void save() {
        if (state.merge() != null) {
            Edit merge = state.merge();
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
        close();
        put(MergeState.START);
        context.navigator().go(new Route.Trips(null));
    }
}
