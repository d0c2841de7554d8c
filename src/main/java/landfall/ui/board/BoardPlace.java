package landfall.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.filter.ProjectFilter;
import landfall.journal.Draft;
import landfall.journal.draft.ProjectDrafts;
import landfall.report.PageSize;
import landfall.ui.board.model.BoardCard;
import landfall.ui.board.model.BoardColumn;
import landfall.ui.board.model.BoardModel;
import landfall.ui.board.model.BoardSnapshot;
import landfall.ui.board.model.BoardSort;
import landfall.ui.board.question.BoardForms;
import landfall.ui.board.question.QuestionForm;
import landfall.ui.kit.DayButton;
import landfall.ui.kit.DroppedFiles;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.bulk.BulkBar;
import landfall.ui.kit.bulk.BulkDialog;
import landfall.ui.kit.bulk.RecogniseDialog;
import landfall.ui.kit.chart.ProjectsPopup;
import landfall.ui.kit.filter.ProjectFilterBar;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.print.PaperDesk;
import org.kordamp.ikonli.feather.Feather;

/** The board as a place of the window: it turns what people do with cards into edits. */
public final class BoardPlace implements Place, BoardActions {
    private final PlaceContext context;
    private final BoardModel model;
    private final BoardView view;
    private final ProjectFilterBar filters;
    private final BulkBar bulk;
    private final DayButton day;
    private final VBox root;

    /** An empty board; {@link #show} fills it. */
    public BoardPlace(PlaceContext context) {
        this.context = context;
        model = new BoardModel(context.today().get(),
                (work, done) -> context.background().runAside(work::get).onSuccess(board -> {
                    done.accept(board);
                    bringFilters();
                }));
        view = new BoardView(model, context.texts(), context.formats(), context.unit(), this);
        new BoardKeys(view, context.texts(), this, new CardTicking(view));
        bulk = new BulkBar(context, this, Controls.button(Feather.LIST, context.texts().of("board.bulk.ledger"),
                this::openInLedger));
        view.dock(bulk);
        DroppedFiles.onLists(view, (card, files) -> DroppedFiles.keep(context,
                card instanceof BoardCard onto ? onto.project() : null, files));
        model.ticks().onChange(this::showTicked);
        model.boardProperty().addListener((property, before, now) -> showTicked());
        filters = new ProjectFilterBar(context, model.filterProperty(), context.texts().of("board.filter.prompt"))
                .with(sortChoice());
        day = new DayButton(context, false);
        var toolbar = new Toolbar(context, context.texts().of("board.title")).with(day).withSearch().withUnits()
                .withLanguages().with(printButton()).withNewProject();
        VBox.setVgrow(view, Priority.ALWAYS);
        var room = Style.FILTER_BAR.on(new Region());
        root = new VBox(toolbar, room, view);
        context.filter().tie(root, model.filterProperty());
        Theme.addSheet(root, BoardPlace.class, "board.css");
    }

    // The bar takes as long to dress as all the cards, which are what the user waits for.
    private void bringFilters() {
        if (filters.getParent() != null) {
            return;
        }
        context.background().onceDrawn(root.getScene(), () -> context.background().onceDrawn(root.getScene(), () -> {
            if (filters.getParent() == null) {
                root.getChildren().set(1, filters);
            }
        }));
    }

    private Button printButton() {
        var desk = new PaperDesk(context);
        Button print = Controls.icon(Feather.PRINTER, context.texts().of("board.print"), () -> {
            Pipeline pipeline = model.pipelineProperty().get();
            BoardSnapshot board = model.board();
            LocalDate today = model.todayProperty().get();
            desk.print(List.of(PageSize.values()), size -> BoardPaper.of(pipeline, board, today, context.texts()));
        });
        print.setId("board-print");
        print.disableProperty().bind(model.boardProperty().map(board -> board.shown() == 0));
        return print;
    }

    private MenuButton sortChoice() {
        var value = new Label();
        MenuButton choice = FilterBar.choice(null, context.texts().of("board.sort"), value);
        choice.setId("board-sort");
        var group = new ToggleGroup();
        for (BoardSort sort : BoardSort.values()) {
            var item = new RadioMenuItem(context.texts().of("board.sort." + sort.name()));
            item.setToggleGroup(group);
            item.setSelected(sort == model.sortProperty().get());
            item.setOnAction(event -> model.sortProperty().set(sort));
            choice.getItems().add(item);
        }
        value.textProperty().bind(model.sortProperty().map(sort -> context.texts().of("board.sort." + sort.name())));
        return choice;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open(Route route) {
        view.takeFocus();
    }

    @Override
    public void show(Pipeline pipeline) {
        day.refresh();
        model.todayProperty().set(context.today().get());
        model.pipelineProperty().set(pipeline);
        filters.show(pipeline);
    }

    @Override
    public Node filterField() {
        return filters.field();
    }

    @Override
    public List<Hint> hints() {
        var texts = context.texts();
        return List.of(new Hint("←→↑↓", texts.of("board.key.choose")), new Hint("Enter", texts.of("board.key.open")),
                new Hint("Shift →", texts.of("board.key.forward")));
    }

    @Override
    public List<Hint> keys() {
        var texts = context.texts();
        var keys = new ArrayList<>(hints());
        keys.addAll(List.of(new Hint("Space", texts.of("board.key.tick")),
                new Hint("Shift ↑↓", texts.of("bulk.key.extend")),
                new Hint(Keys.command("A"), texts.of("board.key.column")), new Hint("B", texts.of("bulk.key.edit")),
                new Hint("Esc", texts.of("bulk.key.clear"))));
        return keys;
    }

    private void showTicked() {
        bulk.show(model.tickedCards().stream().map(BoardCard::project).toList());
    }

    private List<String> tickedIds() {
        return model.tickedCards().stream().map(BoardCard::id).toList();
    }

    // What a key is about: the ticked cards, or else the selected one.
    private List<String> meant() {
        List<String> ticked = tickedIds();
        return ticked.isEmpty() ? view.selected().map(card -> List.of(card.id())).orElse(List.of()) : ticked;
    }

    // What a card's menu is about: the ticked cards when it is one of them.
    private List<String> meant(BoardCard card) {
        return model.ticks().isTicked(card.id()) ? tickedIds() : List.of(card.id());
    }

    @Override
    public void changeOwner() {
        BulkDialog.open(context, meant(), ProjectFields.OWNER);
    }

    @Override
    public void changeOwner(BoardCard card) {
        BulkDialog.open(context, meant(card), ProjectFields.OWNER);
    }

    @Override
    public void editField() {
        BulkDialog.open(context, meant(), null);
    }

    @Override
    public void editField(BoardCard card) {
        BulkDialog.open(context, meant(card), null);
    }

    @Override
    public void recognise() {
        RecogniseDialog.open(context, meant());
    }

    @Override
    public void clearTicks() {
        model.ticks().clear();
        view.takeFocus(); // the button that had it is gone
    }

    private void openInLedger() {
        List<String> ids = tickedIds();
        context.navigator().go(new Route.Ledger(context.texts().of("board.bulk.reason", ids.size()), ids));
    }

    @Override
    public void open(BoardCard card) {
        context.navigator().go(new Route.Dossier(card.id(),
                model.board().column(card.project().stage()).cards().stream().map(BoardCard::id).toList()));
    }

    @Override
    public void move(BoardCard card, Stage target, MoveGesture gesture) {
        Project project = card.project();
        if (!project.isLive()) {
            gesture.cancelled();
            context.navigator().say(context.texts().of("board.move.exited", project.name()));
            return;
        }
        boolean forward = target.compareTo(project.stage()) > 0;
        ask(project, gesture, (forms, confirmed, cancelled) -> forward
                ? forms.forward(project, target, confirmed, cancelled)
                : forms.back(project, target, confirmed, cancelled));
    }

    @Override
    public void exit(BoardCard card, Exit exit, MoveGesture gesture) {
        ask(card.project(), gesture, (forms, confirmed, cancelled) -> forms.exit(card.project(), exit, confirmed, cancelled));
    }

    /** Which of the small forms to ask with. */
    private interface FormKind {
        QuestionForm make(BoardForms forms, Consumer<Draft> confirmed, Runnable cancelled);
    }

    private void ask(Project project, MoveGesture gesture, FormKind kind) {
        if (context.refusesEdits(List.of(project.id()))) {
            gesture.cancelled();
            return;
        }
        var forms = new BoardForms(FormContext.of(context));
        Pane overlay = view.overlay();
        var form = new QuestionForm[1];
        Runnable close = () -> {
            overlay.getChildren().remove(form[0]);
            overlay.setPickOnBounds(false);
            view.takeFocus();
        };
        form[0] = kind.make(forms, draft -> {
            close.run();
            context.perform(draft).onSuccess(edit -> gesture.confirmed()).onError(problem -> {
                gesture.cancelled();
                context.navigator().warn(problem);
            });
        }, () -> {
            close.run();
            gesture.cancelled();
        });
        overlay.setPickOnBounds(true); // nothing below can be touched meanwhile
        overlay.getChildren().add(form[0]);
        place(form[0], overlay, gesture.near());
        form[0].start();
    }

    // Beside the card, on the side with more room, and wholly inside the board.
    private static void place(QuestionForm form, Pane overlay, Bounds nearInScene) {
        Bounds near = overlay.sceneToLocal(nearInScene);
        form.applyCss();
        double height = Math.min(form.prefHeight(QuestionForm.WIDTH), overlay.getHeight() - 16);
        double right = near.getMaxX() + 8;
        double left = near.getMinX() - 8 - QuestionForm.WIDTH;
        double x = right + QuestionForm.WIDTH <= overlay.getWidth() - 8 || left < 8 ? right : left;
        double y = Math.clamp(near.getMinY(), 8, Math.max(8, overlay.getHeight() - height - 8));
        form.setMaxHeight(overlay.getHeight() - y - 8);
        form.relocate(Math.round(Math.clamp(x, 8, Math.max(8, overlay.getWidth() - QuestionForm.WIDTH - 8))),
                Math.round(y));
    }

    @Override
    public void revive(BoardCard card) {
        context.perform(ProjectDrafts.revive(card.project(), context.today().get()));
    }

    @Override
    public void delete(BoardCard card) {
        context.perform(ProjectDrafts.delete(card.project()));
    }

    @Override
    public void showStale(BoardColumn column) {
        list(column, "board.list.stale", model.ageing().definition(context.texts()), BoardCard::stale,
                project -> model.ageing().lastActivity(project).map(DayOrMonth::of).orElse(null));
    }

    @Override
    public void showOverdue(BoardColumn column) {
        list(column, "board.list.overdue", context.texts().of("board.list.overdue.definition"), BoardCard::isOverdue,
                project -> project.get(ProjectFields.NEXT_DUE));
    }

    private void list(BoardColumn column, String title, String definition, Predicate<BoardCard> counted,
                      Function<Project, DayOrMonth> date) {
        var texts = context.texts();
        ProjectsPopup.show(context, model.pipelineProperty().get(),
                texts.of(title, texts.of("stage." + column.stage().name())), definition,
                column.cards().stream().filter(counted).map(BoardCard::project).toList(), date);
    }

    @Override
    public void clearFilter() {
        model.filterProperty().set(ProjectFilter.LIVE);
    }
}
