package landfall.ui.ledger;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.exchange.LedgerExport;
import landfall.journal.Draft;
import landfall.journal.draft.ProjectDrafts;
import landfall.report.pocket.PocketList;
import landfall.sheet.text.TabText;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.bulk.BulkDialog;
import landfall.ui.kit.bulk.RecogniseDialog;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.InlineEditor;
import landfall.ui.kit.items.AmountQuestion;
import landfall.ui.kit.pack.PackDialog;
import landfall.ui.kit.pack.PackOffer;
import landfall.ui.kit.print.PaperDesk;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerListing;
import landfall.ui.ledger.rows.LedgerPaper;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.ui.ledger.rows.LedgerWords;

/** Does what the user asks for in the ledger. */
final class LedgerCommands implements LedgerActions {
    private final PlaceContext context;
    private final Texts texts;
    private final LedgerGrid grid;
    private final LedgerModel model;
    private final PaperDesk desk;

    LedgerCommands(PlaceContext context, LedgerGrid grid) {
        this.context = context;
        this.texts = context.texts();
        this.grid = grid;
        this.model = grid.model();
        this.desk = new PaperDesk(context);
    }

    // What a command is about: the ticked rows, or else the current one.
    private List<LedgerRow> meant() {
        List<LedgerRow> ticked = model.tickedRows();
        if (!ticked.isEmpty()) {
            return ticked;
        }
        LedgerRow current = grid.list().getSelectionModel().getSelectedItem();
        return current == null ? List.of() : List.of(current);
    }

    @Override
    public void open(LedgerRow row) {
        context.navigator().go(new Route.Dossier(row.id(),
                model.result().get().rows().stream().map(LedgerRow::id).toList()));
    }

    @Override
    public void edit() {
        LedgerRow row = grid.list().getSelectionModel().getSelectedItem();
        LedgerColumn column = grid.column();
        if (row == null || column == null || !column.isEditable() || context.refusesEdits(List.of(row.id()))) {
            return;
        }
        var editor = new InlineEditor<>(column.field(), row.project(), row.project().name(),
                FormContext.of(context), (exit, changed) -> edited(row.project(), exit, changed));
        grid.bringRowIntoView(grid.list().getSelectionModel().getSelectedIndex());
        grid.list().layout();
        if (grid.overlay(editor, grid.currentColumn())) {
            editor.start();
        }
    }

    private void edited(Project project, InlineEditor.Exit exit, Draft changed) {
        grid.removeOverlay();
        if (exit != InlineEditor.Exit.ELSEWHERE) {
            grid.list().requestFocus();
        }
        Runnable next = switch (exit) {
            // Once the ledger shows what was changed: the row may stand elsewhere then.
            case TAB -> () -> context.background().onWindow(() -> editNext(1));
            case SHIFT_TAB -> () -> context.background().onWindow(() -> editNext(-1));
            case ENTER, ESCAPE, ELSEWHERE -> () -> { };
        };
        if (changed == null) {
            next.run();
        } else {
            AmountQuestion.perform(context, project, changed, next, () -> { });
        }
    }

    private void editNext(int by) {
        List<LedgerColumn> columns = grid.places().columns();
        for (int i = grid.currentColumn() + by; i >= 0 && i < columns.size(); i += by) {
            if (columns.get(i).isEditable()) {
                grid.setCurrentColumn(i);
                edit();
                return;
            }
        }
    }

    @Override
    public void copy() {
        List<LedgerRow> copied = meant();
        if (copied.isEmpty()) {
            return;
        }
        var content = new ClipboardContent();
        content.putString(TabText.of(LedgerListing.of(grid.places().columns(), copied, grid.words(), texts)));
        Clipboard.getSystemClipboard().setContent(content);
        context.navigator().say(texts.of("ledger.copied", copied.size()));
    }

    @Override
    public void export() {
        List<LedgerRow> ticked = model.tickedRows();
        List<Project> projects = (ticked.isEmpty() ? model.result().get().rows() : ticked).stream()
                .map(LedgerRow::project).toList();
        List<Field<?>> fields = new ArrayList<>();
        for (LedgerColumn column : model.columns()) {
            if (column.field() != null) {
                fields.add(column.field());
            }
        }
        Pipeline exported = context.pipeline();
        Path suggested = Path.of(texts.of("ledger.export.name", context.today().get().toString()));
        context.navigator().files().save(texts.of("ledger.export"), suggested, texts.of("ledger.export.kind"), "*.xlsx")
                .ifPresent(file -> context.background().runAside(() -> {
                    LedgerExport.write(file, exported, projects, fields, texts);
                    return file;
                }).onSuccess(written -> context.navigator().say(exported(written, exported, projects))));
    }

    // Whoever hands the file on should know that two computers still disagree about what is in it.
    private String exported(Path written, Pipeline from, List<Project> projects) {
        String done = texts.of("ledger.exported", projects.size(), written.getFileName().toString());
        Set<String> disputed = from.projectsInConflict();
        long conflicts = projects.stream().filter(project -> disputed.contains(project.id())).count();
        return conflicts == 0 ? done
                : texts.of("ledger.exported.conflicts", done, context.formats().integer(conflicts));
    }

    @Override
    public void print() {
        List<LedgerRow> ticked = model.tickedRows();
        List<LedgerRow> printed = ticked.isEmpty() ? model.result().get().rows() : ticked;
        List<LedgerColumn> columns = List.copyOf(model.columns());
        Pipeline pipeline = context.pipeline();
        LedgerWords words = grid.words();
        LocalDate today = context.today().get();
        if (!printed.isEmpty()) {
            desk.print(LedgerPaper.sizes(columns.size()),
                    size -> LedgerPaper.of(pipeline, columns, printed, words, today, texts));
        }
    }

    /** Prints the ticked projects as a list to take along. */
    void printPocketList() {
        List<Project> chosen = model.tickedRows().stream().map(LedgerRow::project).toList();
        Pipeline pipeline = context.pipeline();
        LocalDate today = context.today().get();
        if (!chosen.isEmpty()) {
            desk.print(() -> PocketList.of(pipeline, chosen, today, texts));
        }
    }

    /** Asks what to take along, the ticked projects first. */
    void pack() {
        PackDialog.open(context, PackOffer.ofProjects(model.tickedRows().stream().map(LedgerRow::id).toList()));
    }

    @Override
    public void importFile() {
        context.navigator().go(new Route.Import(null));
    }

    @Override
    public void changeOwner() {
        BulkDialog.open(context, meant().stream().map(LedgerRow::id).toList(), ProjectFields.OWNER);
    }

    @Override
    public void editField() {
        BulkDialog.open(context, meant().stream().map(LedgerRow::id).toList(), null);
    }

    @Override
    public void recognise() {
        RecogniseDialog.open(context, meant().stream().map(LedgerRow::id).toList());
    }

    @Override
    public void clearTicks() {
        model.clearTicks();
        grid.list().requestFocus(); // the button that had it is gone
    }

    @Override
    public void delete(LedgerRow row) {
        context.perform(ProjectDrafts.delete(row.project()));
    }
}
