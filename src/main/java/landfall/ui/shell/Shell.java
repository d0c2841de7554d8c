package landfall.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import landfall.domain.Pipeline;
import landfall.insight.filter.SavedView;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.cards.CardsDialog;
import landfall.ui.kit.Background;
import landfall.ui.kit.FileDrop;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Navigator;
import landfall.ui.kit.PastView;
import landfall.ui.kit.Place;
import landfall.ui.kit.Place.Hint;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Secrecy;
import landfall.ui.kit.form.InlineEditor;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.kit.look.Toast;
import landfall.ui.shell.form.PastBanner;
import landfall.ui.shell.frame.Notices;
import landfall.ui.shell.frame.PlaceEntry;
import landfall.ui.shell.frame.Rail;
import landfall.ui.shell.frame.StatusBar;

/** An open workspace in the window: the rail, the place in the middle, the status bar, and what floats above. */
final class Shell extends StackPane implements ShellCommands {
    private final ShellHost host;
    private final Secrecy secrecy;
    private final PlaceContext context;
    private final List<PlaceEntry> entries;
    private final BorderPane frame = new BorderPane();
    private final Rail rail;
    private final Steps steps;
    private final StatusBar status;
    private final ShellKeys keys;
    private final Whereabouts where;
    private final ShellForms forms;
    private final Toast toast = new Toast();
    private final OpenPlaces places;
    private final LookBack lookBack;
    private final QualityCount quality;
    private final Runnable unsubscribe;
    private final Notices notices;
    private Pipeline whole;
    private Pipeline pipeline;

    /**
     * @param entries the places, in the order of the rail
     * @param contexts makes the context in which this shell is the navigator
     */
    Shell(ShellHost host, List<PlaceEntry> entries, java.util.function.Function<Navigator, PlaceContext> contexts) {
        this.host = host;
        this.secrecy = host.secrecy();
        this.entries = entries;
        this.context = contexts.apply(this);
        this.whole = context.workspace().pipeline();
        this.pipeline = shown(whole);
        this.places = new OpenPlaces(entries, context);
        this.lookBack = new LookBack(context, this::showPast);
        var middle = new BorderPane();
        where = new Whereabouts(places, middle, place ->
                lookBack.isPast() ? PastBanner.above(context, place) : place);
        where.show(pipeline);
        Texts texts = context.texts();
        rail = new Rail(entries, texts, entry -> go(entry.route()));
        quality = new QualityCount(context.background(), open ->
                places.entry(new Route.Quality(null)).ifPresent(place -> rail.count(place, open)));
        steps = new Steps(context, toast, this::showSteps);
        status = new StatusBar(texts, steps::undo, steps::redo, this::turnLock);
        frame.setLeft(rail);
        notices = new Notices(texts, host.notices());
        middle.setTop(notices);
        frame.setCenter(middle);
        frame.setBottom(status);
        forms = new ShellForms(this, this, host, where.dialogs());
        getChildren().addAll(frame, where.drawer(), where.dialogs(), forms.capture().overlay(), toast);
        Theme.addSheet(this, Shell.class, "shell.css");
        keys = new ShellKeys(this, this, texts, places.onRail().size());
        FileDrop.on(this, file -> go(new Route.Import(file)));
        FileDrop.ofCards(frame, file -> contacts(file, null));
        FileDrop.ofLaptops(this, file -> go(new Route.Merge(file, null)));
        unsubscribe = context.workspace().onChange(change ->
                context.background().onWindow(() -> changed(change.pipeline(), change.edit())));
        showSecrecy();
        showSteps();
        count();
        context.background().run(() -> context.workspace().history(1)).onSuccess(latest ->
                status.saved(latest.isEmpty() ? null : latest.getFirst().at()));
        title();
    }

    /** Stops listening; the workspace may be closed after this. */
    void dispose() {
        unsubscribe.run();
        quality.stop();
        forms.capture().keep();
        notices.dispose();
        toast.hide();
    }

    @Override
    public Steps steps() {
        return steps;
    }

    @Override
    public Pipeline pipeline() {
        return pipeline;
    }

    @Override
    public PlaceContext context() {
        return context;
    }

    /** Where the user is now. */
    Route route() {
        return where.route();
    }

    private void title() {
        var bureau = context.workspace().pipeline().bureau();
        host.title(bureau.name(), bureau.isDemo());
    }

    private void changed(Pipeline now, Edit edit) {
        Pipeline before = whole;
        if (lookBack.again()) {
            before = now;
        } else {
            show(now);
        }
        status.saved(edit.at());
        showSteps();
        title();
        steps.announce(edit, before, now);
    }

    private void show(Pipeline bureau) {
        whole = bureau;
        pipeline = shown(bureau);
        where.show(pipeline);
        showSecrecy();
        count();
    }

    private void count() {
        quality.of(pipeline, past().day(host.today()));
    }

    private void showSecrecy() {
        status.show(pipeline);
        status.secrecy(pipeline.mask().count(), secrecy.open(whole));
    }

    @Override
    public Pipeline shown(Pipeline bureau) {
        return secrecy.shown(bureau, context.texts());
    }

    @Override
    public void keepShown(Draft draft) {
        secrecy.keep(draft);
    }

    // The button in the status bar shows what is masked, or masks it again.
    private void turnLock() {
        if (pipeline.mask().isNone()) {
            secrecy.lock();
            turned();
        } else {
            unlock();
        }
    }

    @Override
    public void turned() {
        show(whole);
        showSteps();
        toast.hide();
    }

    @Override
    public PastView past() {
        return lookBack.view();
    }

    @Override
    public void past(PastView wanted) {
        lookBack.to(wanted);
    }

    private void showPast(PastView past, Pipeline bureau) {
        notices.past(past.isPast() ? new PastBanner(context, this::backToToday) : null);
        show(bureau);
    }

    @Override
    public boolean backToToday() {
        boolean wasPast = lookBack.isPast();
        lookBack.to(PastView.NONE);
        return wasPast;
    }

    private void showSteps() {
        status.steps(steps.undoWords(), steps.redoWords());
    }

    @Override
    public void go(Route wanted) {
        if (wanted instanceof Route.Welcome) {
            host.welcome();
            return;
        }
        places.entry(wanted).ifPresent(entry -> {
            where.dialogs().close();
            open(entry, wanted);
        });
    }

    /** Takes the focus as the window goes, so that fields keep what was typed; a cell, which may ask, keeps it in waiting. */
    void letGo() {
        for (Node at = getScene() == null ? null : getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at instanceof InlineEditor<?>) {
                return;
            }
        }
        requestFocus();
    }

    /** Goes to the first place, unless the user was faster; a dialog that was opened before it stays open above it. */
    void begin(Route first) {
        if (where.route() == null) {
            places.entry(first).ifPresent(entry -> open(entry, first));
        }
    }

    private void open(PlaceEntry entry, Route wanted) {
        boolean comesIn = wanted instanceof Route.Import || wanted instanceof Route.Merge;
        if (comesIn && context.refusesEdits()) {
            return;
        }
        if (where.open(entry, wanted)) {
            rail.select(entry);
            where.here().ifPresent(this::hints);
        }
    }

    @Override
    public void show(SavedView view) {
        go(switch (where.route()) {
            case Route.Ledger here -> Route.Ledger.all();
            case Route.Dashboard here -> here;
            case null, default -> new Route.Board();
        });
        context.show(view);
    }

    @Override
    public void closeDrawer() {
        where.drawer().close();
    }

    @Override
    public void closeDialog() {
        where.dialogs().close();
    }

    private void hints(Place place) {
        var hints = new ArrayList<Hint>();
        hints.addAll(keys.all().subList(0, 2));
        hints.addAll(place.hints());
        hints.add(keys.all().get(5));
        hints.add(keys.all().getLast());
        status.hints(hints);
    }

    @Override
    public boolean opensProjects() {
        return places.entry(new Route.Dossier("")).isPresent();
    }

    @Override
    public void goToNumber(int number) {
        List<PlaceEntry> onRail = places.onRail();
        if (number <= onRail.size() && !where.dialogs().isOpen() && !forms.capture().isOpen()) {
            go(onRail.get(number - 1).route());
        }
    }

    @Override
    public boolean isCovered() {
        return where.drawer().isOpen() || where.dialogs().isOpen() || forms.capture().isOpen();
    }

    @Override
    public void focusFilter() {
        where.here().map(Place::filterField).ifPresent(Node::requestFocus);
    }

    @Override
    public void unlock() {
        forms.unlock();
    }

    @Override
    public void choosePast(Node below) {
        forms.choosePast(below);
    }

    @Override
    public void showKeys() {
        forms.keys(keys.all(), where.here().map(Place::keys).orElse(List.of()));
    }

    @Override
    public void capture(List<Path> files) {
        forms.capture(where.here(), files);
    }

    @Override
    public void contacts(Path file, String enterpriseId) {
        CardsDialog.open(context, file, enterpriseId);
    }

    @Override
    public void pack() {
        forms.pack(where.here());
    }

    @Override
    public void chooseContacts() {
        forms.chooseContacts();
    }

    @Override
    public void palette() {
        forms.palette(new ShellActions(this, host, entries).list());
    }

    @Override
    public void newProject() {
        forms.newProject();
    }

    @Override
    public void language(Language language) {
        if (language != context.texts().language()) {
            host.language(language, where.route());
        }
    }

    @Override
    public void theme(ThemeChoice choice) {
        host.theme(choice);
    }

    @Override
    public void restore() {
        host.restore();
    }

    /** Shows what another program has recorded since. */
    void refresh() {
        context.background().run(context.workspace()::refresh).onSuccess(now -> {
            if (!lookBack.again()) {
                show(now);
            }
            say(context.texts().of("shell.read_only.refreshed"));
        });
    }

    @Override
    public FilePicker files() {
        return host.files();
    }

    @Override
    public Runnable dialog(Region content) {
        where.dialogs().dialog(content, () -> { });
        return where.dialogs()::close;
    }

    @Override
    public void say(String text) {
        toast.say(text);
    }

    @Override
    public void warn(Problem problem) {
        String message = problem.message(context.texts());
        if (Background.isUnexpected(problem)) {
            toast.warn(message, context.texts().of("kit.problem.copy"), () -> {
                Background.copyReport(problem);
                toast.say(context.texts().of("kit.problem.copied"));
            });
        } else {
            toast.warn(message);
        }
    }
}
