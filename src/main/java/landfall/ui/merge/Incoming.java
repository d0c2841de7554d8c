package landfall.ui.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import landfall.domain.Pipeline;
import landfall.exchange.pack.PackProgress;
import landfall.journal.CommonGround;
import landfall.journal.Conflict;
import landfall.journal.Edit;
import landfall.quality.rule.Finding;
import landfall.quality.twin.Twins;
import landfall.text.Problem;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;
import landfall.ui.merge.conflict.Case;
import landfall.workspace.Workspace;
import landfall.workspace.merge.Arriving;
import landfall.workspace.merge.Brought;
import landfall.workspace.merge.Merger;

/** What another laptop recorded comes in: it is read, compared with what is here, and merged. */
final class Incoming {
    private static final String WRONG = "exchange.pack.wrong_passphrase";

    private final PlaceContext context;
    private final Workspace workspace;
    private final MergeModel model;
    private final MergeView view;
    private Background.Job<?> job;
    private AtomicBoolean stopped = new AtomicBoolean();
    private Arriving arriving;

    Incoming(PlaceContext context, MergeModel model, MergeView view) {
        this.context = context;
        this.workspace = context.workspace();
        this.model = model;
        this.view = view;
    }

    void read(Path file) {
        if (context.refusesEdits()) {
            return;
        }
        close();
        model.put(MergeState.reading(file));
        job = context.background().runAside(() -> Arriving.isProtected(file)).onSuccess(isProtected -> {
            if (isProtected) {
                model.goOn(model.state().asking(null));
            } else {
                load(null);
            }
        }).onError(this::failed);
    }

    /** @param passphrase null where the file needs none */
    void load(char[] passphrase) {
        Path file = model.state().file();
        model.put(MergeState.reading(file));
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
                model.goOn(model.state().asking(problem.message(context.texts())));
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
        model.put(model.state().failed(problem.message(context.texts())));
    }

    private record Compared(MergeState.Found found, List<Case> cases) {
    }

    /** Looks again at what the file would bring, should one be open. */
    void compare() {
        Arriving from = arriving;
        AtomicBoolean stop = stopped;
        if (from == null) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        job = context.background().runAside(() -> compared(from, stop)).onSuccess(compared ->
                model.goOn(model.state().compared(compared.found(), compared.cases()))).onError(this::failed);
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

    /** What came in and may have been here already: of two that were both here the place of the data's quality tells. */
    static List<Finding> twins(Pipeline before, Pipeline after) {
        return Twins.of(after).stream().filter(pair -> !after.mask().hides(pair.entity().id())
                && !after.mask().hides(pair.other().id())).filter(pair -> (before.entity(pair.entity().kind(), pair.entity().id()) == null)
                != (before.entity(pair.other().kind(), pair.other().id()) == null)).toList();
    }

    private record Now(List<Case> cases, Edit latest) {
    }

    /**
     * Merges what was looked over, and goes on to its conflicts.
     *
     * @param merged called when it is done
     */
    void merge(Runnable merged) {
        if (arriving == null || model.state().step() != MergeStep.COMPARE || context.refusesEdits()) {
            return;
        }
        MergeState compared = model.state();
        Arriving from = arriving;
        model.put(compared.merging());
        job = context.background().run(() -> {
            new Merger(workspace, from, PackProgress.NONE).merge();
            return new Now(Settling.standing(workspace, workspace.conflicts()), workspace.nextUndo().orElse(null));
        }).onSuccess(now -> {
            from.close();
            arriving = null;
            model.goOn(compared.merged(compared.found(), now.latest(), now.cases()));
            merged.run();
        }).onError(problem -> {
            model.put(compared);
            context.navigator().warn(problem);
        });
    }

    /** Gives up what is under way and lets go of the file. */
    void close() {
        stopped.set(true);
        if (job != null) {
            job.cancel();
        }
        if (arriving != null) {
            arriving.close();
            arriving = null;
        }
    }
}
