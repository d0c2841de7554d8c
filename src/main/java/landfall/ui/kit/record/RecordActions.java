package landfall.ui.kit.record;

import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.journal.Cell;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Reversal;
import landfall.text.Formats;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.print.PaperDesk;
import landfall.workspace.merge.Arrival;
import landfall.workspace.merge.ArrivalPaper;
import landfall.workspace.record.RecordWords;

/** What can be done from a line of the record: go to the project, take back the edit or one field of it. */
final class RecordActions {
    private final PlaceContext context;
    private final RecordModel model;
    private final String about;

    /** @param about the project whose record it is, which need not be opened from there; or null */
    RecordActions(PlaceContext context, RecordModel model, String about) {
        this.context = context;
        this.model = model;
        this.about = about;
    }

    /** Shows what taking back would do and does it when the user wants it; not while the past is shown. */
    void revert(RecordLine line) {
        if (line instanceof RecordLine.More || context.refusesEdits()) {
            return;
        }
        if (model.words().isMasked(line.logged())) {
            context.navigator().unlock();
            return;
        }
        String edit = line.logged().edit().id();
        Cell only = line instanceof RecordLine.Field field ? field.change().cell() : null;
        RecordWords words = model.words();
        context.background().run(() -> context.workspace().reversal(edit, only))
                .onSuccess(reversal -> ask(reversal, words));
    }

    private void ask(Reversal reversal, RecordWords words) {
        var dialog = new RevertDialog(reversal, words, () -> {
            if (!context.refusesEdits()) {
                context.background().run(() -> context.workspace().revert(reversal.edit().id(), reversal.only()))
                        .onSuccess(edit -> {
                            if (edit.isEmpty()) {
                                context.navigator().say(context.texts().of("record.revert.nothing"));
                            }
                        });
            }
        });
        dialog.closeBy(context.navigator().dialog(dialog));
    }

    /** True when the line is a merge, of which there is a list of what came in. */
    static boolean isMerge(RecordLine line) {
        return line instanceof RecordLine.Head head && head.logged().edit().kind() == EditKind.MERGE;
    }

    /** Prints what a merge brought. */
    void printMerge(RecordLine line) {
        Edit merge = line.logged().edit();
        new PaperDesk(context).print(() -> {
            Pipeline now = context.pipeline();
            return ArrivalPaper.of(merge, Arrival.of(context.workspace().arrived(merge.id())), now,
                    new RecordWords(context.texts(), Formats.forPrint(context.texts()), now), context.today().get());
        });
    }

    /** The project that a line is about, or null when it is about several, about none, or the project is no more. */
    String project(RecordLine line) {
        Pipeline pipeline = context.pipeline();
        if (line instanceof RecordLine.Field field) {
            return project(field.change().cell(), pipeline);
        }
        String found = null;
        for (var change : line.logged().fields()) {
            String project = project(change.cell(), pipeline);
            if (project != null && found != null && !found.equals(project)) {
                return null;
            }
            found = project == null ? found : project;
        }
        return line.logged().isWhole() ? found : null;
    }

    private String project(Cell cell, Pipeline pipeline) {
        EntityKind kind = EntityKind.of(cell.entity());
        Entity entity = kind == null ? null : pipeline.entity(kind, cell.row());
        String id = entity instanceof Item item ? item.ownerId() : cell.row();
        return id == null || id.equals(about) || pipeline.project(id) == null || pipeline.mask().hides(id)
                ? null : id;
    }

    /** Opens the project of a line. */
    void open(RecordLine line) {
        String project = project(line);
        if (project != null) {
            context.navigator().go(new Route.Dossier(project));
        }
    }
}
