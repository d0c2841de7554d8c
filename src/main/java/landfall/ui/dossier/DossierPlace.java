package landfall.ui.dossier;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Ageing;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.draft.ProjectDrafts;
import landfall.text.Texts;
import landfall.ui.dossier.files.AttachmentsTab;
import landfall.ui.dossier.files.ExportDialog;
import landfall.ui.dossier.files.TaskLine;
import landfall.ui.dossier.parts.MoneyPane;
import landfall.ui.dossier.parts.PhasesPane;
import landfall.ui.dossier.parts.ProjectEditors;
import landfall.ui.kit.FileDrop;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.form.StageForm;
import landfall.ui.kit.form.TypedText;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.record.RecordView;
import org.kordamp.ikonli.feather.Feather;

/** The place with everything about one project; it stands in the drawer. */
public final class DossierPlace implements Place, DossierHead.Actions {
    private static final double LEFT = 300;

    private final PlaceContext context;
    private final Texts texts;
    private final FactSheet sheet;
    private final DossierHead head;
    private final FactList facts;
    private final WorkPane work;
    private final RecordView record;
    private final TaskLine task;
    private final AttachmentsTab files;
    private final DossierTabs tabs = new DossierTabs();
    private final ToggleButton overviewTab;
    private final MoneyPane money;
    private final PhasesPane phases;
    private final ProjectEditors editors;
    private final Label moneyCount = count();
    private final Label phaseCount = count();
    private final Label recordCount = count();
    private final ScrollPane left;
    private final ScrollPane right;
    private final HBox overview;
    private final TextField note = new TextField();
    private TypedText typed;
    private final VBox root = DossierStyle.DOSSIER.on(new VBox());
    private final StackPane frame = new StackPane(root);
    private Pipeline pipeline = Pipeline.EMPTY;
    private List<String> among = List.of();
    private String id;

    public DossierPlace(PlaceContext context) {
        this.context = context;
        texts = context.texts();
        sheet = new FactSheet(context);
        head = new DossierHead(context, this);
        facts = new FactList(sheet, context, () -> {
            build();
            refresh();
        });
        money = new MoneyPane(context);
        phases = new PhasesPane(context);
        editors = new ProjectEditors(context, this::refresh);
        work = new WorkPane(sheet, context);
        record = new RecordView(context, true);
        record.count().addListener((property, old, count) -> recordCount.setText(
                count == null ? "" : context.formats().integer(count.edits())));
        task = new TaskLine(context);
        files = new AttachmentsTab(context, task);
        left = scrolling(facts);
        left.setMinWidth(LEFT);
        left.setPrefWidth(LEFT);
        right = scrolling(work);
        HBox.setHgrow(right, Priority.ALWAYS);
        overview = new HBox(left, right);
        overviewTab = tabs.add("overview", texts.of("dossier.tab.overview"), null, overview);
        tabs.add("money", texts.of("dossier.tab.money"), moneyCount, money);
        tabs.add("phases", texts.of("dossier.tab.phases"), phaseCount, phases);
        var filesTab = tabs.add("files", texts.of("files.tab"), files.count(), files);
        files.take(frame, () -> filesTab.setSelected(true));
        FileDrop.ofCards(frame, this::contacts);
        tabs.add("record", texts.of("dossier.tab.record"), recordCount, record);
        root.getChildren().addAll(head, tabs, tabs.body(), task, foot());
        Theme.addSheet(frame, DossierPlace.class, "dossier.css");
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void contacts(Path file) {
        if (project() != null) {
            context.navigator().contacts(file, project().investorId());
        }
    }

    private static ScrollPane scrolling(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        // At least as high as what is seen of it; fitted to that height, it would be pressed together where texts wrap.
        scroll.viewportBoundsProperty().addListener((property, before, seen) -> content.setMinHeight(seen.getHeight()));
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Label count() {
        return Style.all(new Label(), Style.TEXT_XS, Style.MUTED);
    }

    private HBox foot() {
        note.setId("dossier-note");
        note.setPromptText(texts.of("dossier.note.prompt"));
        note.setAccessibleText(texts.of("dossier.note.prompt"));
        note.setOnAction(event -> takeNote());
        note.textProperty().addListener((property, before, text) -> {
            if (typed != null) {
                typed.typed(text);
            }
        });
        HBox.setHgrow(note, Priority.ALWAYS);
        return DossierStyle.DOSSIER_FOOT.on(new HBox(8, Icons.of(Feather.EDIT_3), note,
                Controls.keyCap(Keys.command("J"))));
    }

    private void takeNote() {
        String text = note.getText().strip();
        Project project = project();
        if (text.isEmpty() || project == null) {
            return;
        }
        String about = id;
        TypedText kept = typed;
        put("", kept);
        context.perform(Draft.of(EditKind.CHANGE, project.name(), ProjectFields.PROGRESS_NOTE.labelKey())
                .set(id, ProjectFields.PROGRESS_NOTE, text)
                .set(id, ProjectFields.LAST_PROGRESS_ON, DayOrMonth.of(context.today().get())))
                .onSuccess(edit -> {
                    if (!about.equals(id) || note.getText().isEmpty()) {
                        kept.done();
                    }
                })
                .onError(problem -> {
                    kept.typed(text); // whichever project is shown by now
                    if (about.equals(id) && note.getText().isEmpty()) {
                        put(text, kept);
                    }
                    context.navigator().warn(problem);
                });
    }

    // Fills the line without counting that as typed.
    private void put(String text, TypedText of) {
        typed = null;
        note.setText(text);
        typed = of;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.J) {
            note.requestFocus();
            event.consume();
            return;
        }
        boolean arrow = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
        boolean taken = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ListView<?>
                || event.getTarget() instanceof TableView<?>;
        boolean edits = event.getCode() == KeyCode.E && !(event.getTarget() instanceof TextInputControl);
        if (edits && !event.isShortcutDown() && !event.isAltDown()) {
            edit();
            event.consume();
        }
        if (arrow && !taken && !event.isShortcutDown()) {
            step(event.getCode() == KeyCode.UP ? -1 : 1);
            event.consume();
        }
    }

    @Override
    public Region root() {
        return frame;
    }

    @Override
    public void open(Route route) {
        if (route instanceof Route.Dossier dossier) {
            among = dossier.among();
            overviewTab.setSelected(true);
            go(dossier.projectId());
        }
    }

    private void go(String projectId) {
        id = projectId;
        record.about(projectId);
        context.workspace().unsaved().keepTyping();
        TypedText waiting = TypedText.of(context, "note " + projectId);
        put(waiting.waiting() == null ? "" : waiting.waiting(), waiting);
        left.setVvalue(0);
        right.setVvalue(0);
        build();
        refresh();
    }

    @Override
    public void show(Pipeline current) {
        boolean came = project() == null;
        pipeline = current;
        if (came && project() != null) {
            build();
        }
        refresh();
    }

    private Project project() {
        return id == null || isMasked() ? null : pipeline.project(id);
    }

    private boolean isMasked() {
        return pipeline.mask().hides(id);
    }

    private void build() {
        Project project = project();
        if (project != null) {
            sheet.clear();
            facts.build(project);
            work.build(project);
        }
    }

    private void refresh() {
        Project project = project();
        if (id == null) {
            return;
        }
        if (isMasked()) {
            var unlock = Controls.button(Feather.UNLOCK, texts.of("dossier.masked.show"), context.navigator()::unlock);
            unlock.setId("dossier-unlock");
            frame.getChildren().setAll(new EmptyState(Feather.LOCK, pipeline.project(id).name(),
                    texts.of("dossier.masked.note"), unlock, Controls.button(texts.of("dossier.close"), this::close)));
            return;
        }
        if (project == null) {
            frame.getChildren().setAll(new EmptyState(Feather.TRASH_2, texts.of("dossier.gone"),
                    texts.of("dossier.gone.note"), Controls.button(texts.of("dossier.close"), this::close)));
            return;
        }
        frame.getChildren().setAll(root);
        FactWords words = words();
        head.show(project, ageing(), among.indexOf(id), among.size(), pipeline.hasConflict(project));
        head.offerEdit(editors.isKept(project));
        sheet.show(project, words, pipeline.conflicts(id));
        facts.show(project, pipeline);
        work.showVisits(project, pipeline);
        count(moneyCount, money.show(project, pipeline));
        count(phaseCount, phases.show(project, pipeline));
        record.show(pipeline);
        files.show(project, pipeline);
        String asked = id;
        context.background().run(() -> context.workspace().history(asked)).onSuccess(history -> {
            if (asked.equals(id) && project() != null) {
                history(project(), history);
            }
        });
    }

    private void count(Label label, int rows) {
        label.setText(rows == 0 ? "" : context.formats().integer(rows));
    }

    private void history(Project project, List<Edit> history) {
        work.show(project, ageing(), Timeline.of(project, history));
    }

    private Ageing ageing() {
        return Ageing.of(pipeline, context.today().get());
    }

    private FactWords words() {
        return new FactWords(texts, context.formats(), pipeline);
    }

    @Override
    public void step(int by) {
        int next = among.indexOf(id) + by;
        while (next >= 0 && next < among.size() && pipeline.project(among.get(next)) == null) {
            next += by;
        }
        if (among.contains(id) && next >= 0 && next < among.size()) {
            go(among.get(next));
        }
    }

    @Override
    public void settle() {
        context.navigator().go(new Route.Merge(null, id));
    }

    @Override
    public void forward() {
        Project project = project();
        project.stage().next().ifPresent(stage -> StageForm.open(context, project, stage));
    }

    @Override
    public void edit() {
        Project project = project();
        if (project != null) {
            editors.open(project);
        }
    }

    @Override
    public void revive() {
        context.perform(ProjectDrafts.revive(project(), context.today().get()));
    }

    @Override
    public void delete() {
        context.perform(ProjectDrafts.delete(project()));
    }

    @Override
    public void export() {
        ExportDialog.open(context, task, project());
    }

    @Override
    public void close() {
        context.navigator().closeDrawer();
    }
}
