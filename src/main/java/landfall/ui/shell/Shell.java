package landfall.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import landfall.domain.Pipeline;
import landfall.insight.filter.SavedView;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.quality.Inspection;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.cards.CardsDialog;
import landfall.ui.kit.Background;
import landfall.ui.kit.FileDrop;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Navigator;
import landfall.ui.kit.Overlay;
import landfall.ui.kit.PastView;
import landfall.ui.kit.Place.Hint;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Theme;
import landfall.ui.kit.ThemeChoice;
import landfall.ui.kit.Toast;
import landfall.ui.kit.pack.PackDialog;
import landfall.ui.kit.pack.PackOffer;
import landfall.ui.shell.PlaceEntry.Spot;

/** An open workspace in the window: the rail, the place in the middle, the status bar, and what floats above. */
final class Shell extends StackPane implements Navigator {
    /** Until then the machine is left to what the user waits for. */
    private static final Duration UNHURRIED = Duration.seconds(1);

    private final ShellHost host;
    private final PlaceContext context;
    private final List<PlaceEntry> entries;
    private final BorderPane frame = new BorderPane();
    private final Rail rail;
    private final Steps steps;
    private final StatusBar status;
    private final ShellKeys keys;
    private final Overlay drawer = new Overlay();
    private final Overlay dialogs = new Overlay();
    private final CaptureLine capture;
    private final Toast toast = new Toast();
    private final Map<PlaceEntry, Place> places = new HashMap<>();
    private final Set<PlaceEntry> stale = new HashSet<>();
    private final Runnable unsubscribe;
    private final BorderPane middle = new BorderPane();
    private final Notices notices;
    private PlaceEntry current;
    private PlaceEntry inDrawer;
    private PlaceEntry inDialog;
    private Route route;
    private Pipeline whole;
    private Pipeline pipeline;
    private PastView past = PastView.NONE;
    private Background.Job<Pipeline> lookingBack;
    private final PauseTransition unhurried = new PauseTransition(UNHURRIED);
    private Background.Job<Inspection> inspecting;

    /**
     * @param entries the places, in the order of the rail
     * @param contexts makes the context in which this shell is the navigator
     */
    Shell(ShellHost host, List<PlaceEntry> entries, java.util.function.Function<Navigator, PlaceContext> contexts) {
        this.host = host;
        this.entries = entries;
        this.context = contexts.apply(this);
        this.whole = context.workspace().pipeline();
        this.pipeline = shown(whole);
        Texts texts = context.texts();
        rail = new Rail(entries, texts, entry -> go(entry.route()));
        steps = new Steps(context, toast, this::showSteps);
        status = new StatusBar(texts, steps::undo, steps::redo, this::turnLock);
        frame.setLeft(rail);
        notices = new Notices(texts, host.notices());
        middle.setTop(notices);
        frame.setCenter(middle);
        frame.setBottom(status);
        capture = new CaptureLine(context);
        getChildren().addAll(frame, drawer, dialogs, capture.overlay(), toast);
        Theme.addSheet(this, Shell.class, "shell.css");
        keys = new ShellKeys(this, texts, (int) entries.stream().filter(PlaceEntry::isOnRail).count());
        FileDrop.on(this, file -> go(new Route.Import(file)));
        FileDrop.ofCards(frame, file -> contacts(file, null));
        FileDrop.ofLaptops(this, file -> go(new Route.Merge(file, null)));
        unsubscribe = context.workspace().onChange(change ->
                context.background().onWindow(() -> changed(change.pipeline(), change.edit())));
        showSecrecy();
        showSteps();
        unhurried.setOnFinished(event -> inspectNow());
        inspect();
        context.background().run(() -> context.workspace().history(1)).onSuccess(latest ->
                status.saved(latest.isEmpty() ? null : latest.getFirst().at()));
        title();
    }

    /** Stops listening; the workspace may be closed after this. */
    void dispose() {
        unsubscribe.run();
        unhurried.stop();
        capture.keep();
        notices.dispose();
        toast.hide();
    }

    /** What can be taken back and done again. */
    Steps steps() {
        return steps;
    }

    PlaceContext context() {
        return context;
    }

    /** Where the user is now. */
    Route route() {
        return route;
    }

    private void title() {
        var bureau = context.workspace().pipeline().bureau();
        host.title(bureau.name(), bureau.isDemo());
    }

    private void changed(Pipeline now, Edit edit) {
        Pipeline before = past.isPast() ? now : whole;
        if (past.isPast()) {
            past(past);
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
        stale.addAll(places.keySet());
        refresh(current);
        if (inDrawer != null) {
            refresh(inDrawer);
        }
        if (inDialog != null) {
            refresh(inDialog);
        }
        showSecrecy();
        inspect();
    }

    private void showSecrecy() {
        status.show(pipeline);
        status.secrecy(pipeline.mask().count(), host.secrecy().open(whole));
    }

    @Override
    public Pipeline shown(Pipeline bureau) {
        return host.secrecy().shown(bureau, context.texts());
    }

    @Override
    public void keepShown(Draft draft) {
        host.secrecy().keep(draft);
    }

    @Override
    public void unlock() {
        // Over a form that is being filled in nothing is asked; what was typed would be gone with it.
        if (!pipeline.mask().isNone() && !dialogs.isOpen()) {
            dialogs.dialog(new UnlockForm(context.texts(), pipeline.mask().count(), () -> {
                host.secrecy().unlock();
                turned();
            }, dialogs::close), () -> { });
        }
    }

    // The button in the status bar shows what is masked, or masks it again.
    private void turnLock() {
        if (pipeline.mask().isNone()) {
            host.secrecy().lock();
            turned();
        } else {
            unlock();
        }
    }

    private void turned() {
        show(whole);
        showSteps();
        toast.hide();
    }

    // Counts what wants a look in the data beside the place that lists it, as soon as nothing more urgent is done.
    private void inspect() {
        if (inspecting != null) {
            inspecting.cancel();
        }
        unhurried.playFromStart();
    }

    private void inspectNow() {
        PlaceEntry quality = entry(new Route.Quality(null)).orElse(null);
        if (quality == null) {
            return;
        }
        Pipeline looked = pipeline;
        LocalDate today = past.day(host.today());
        inspecting = context.background().runAside(() -> Inspection.of(looked, today))
                .onSuccess(found -> rail.count(quality, found.open()));
    }

    @Override
    public PastView past() {
        return past;
    }

    /** Shows another day's bureau in every place, as soon as it is worked out. */
    void past(PastView wanted) {
        if (lookingBack != null) {
            lookingBack.cancel();
        }
        if (!wanted.isPast() && !past.isPast()) {
            return;
        }
        lookingBack = context.background().runAside(() -> wanted.of(context.workspace())).onSuccess(shown -> {
            past = wanted;
            notices.past(past.isPast() ? new PastBanner(context, this::backToToday) : null);
            show(shown);
        });
    }

    /** Returns from the past; false when the present is shown anyway. */
    boolean backToToday() {
        boolean wasPast = past.isPast();
        past(PastView.NONE);
        return wasPast;
    }

    @Override
    public void choosePast(Node below) {
        var form = new PastForm(context.texts(), past, host.today(), this::past, dialogs::close);
        dialogs.dialog(form, () -> { });
        if (below != null) {
            Bounds at = sceneToLocal(below.localToScene(below.getLayoutBounds()));
            StackPane.setAlignment(form, Pos.TOP_LEFT);
            StackPane.setMargin(form, new Insets(at.getMaxY() + 4, 0, 0, at.getMinX()));
        }
    }

    private void refresh(PlaceEntry entry) {
        if (entry != null && stale.remove(entry)) {
            places.get(entry).show(pipeline);
        }
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
        PlaceEntry entry = entry(wanted).orElse(null);
        if (entry == null) {
            return;
        }
        dialogs.close();
        boolean comesIn = wanted instanceof Route.Import || wanted instanceof Route.Merge;
        if (comesIn && context.refusesEdits()) {
            return;
        }
        Place place = places.computeIfAbsent(entry, made -> {
            stale.add(made);
            return made.maker().apply(context);
        });
        if (entry.spot() == Spot.DRAWER) {
            inDrawer = entry;
            refresh(entry);
            place.open(wanted);
            if (!drawer.isOpen()) {
                drawer.drawer(past.isPast() ? PastBanner.above(context, place.root()) : place.root(), () -> inDrawer = null);
            }
            return;
        }
        if (entry.spot() == Spot.DIALOG) {
            refresh(entry);
            place.open(wanted);
            dialogs.dialog(place.root(), () -> inDialog = null);
            inDialog = entry;
            return;
        }
        drawer.close();
        current = entry;
        route = wanted;
        rail.select(entry);
        middle.setCenter(place.root());
        refresh(entry);
        place.open(wanted);
        if (!holdsFocus(place.root())) {
            place.root().requestFocus(); // else the first button of the rail has it, and Space would leave the place
        }
        hints(place);
    }

    private boolean holdsFocus(Node root) {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node != root) {
            node = node.getParent();
        }
        return node != null;
    }

    /** Shows what the view asks for, in the place where the user is if that has the filter, else on the board. */
    void show(SavedView view) {
        go(switch (route) {
            case Route.Ledger here -> Route.Ledger.all();
            case Route.Dashboard here -> here;
            case null, default -> new Route.Board();
        });
        context.show(view);
    }

    @Override
    public void closeDrawer() {
        drawer.close();
    }

    @Override
    public void closeDialog() {
        dialogs.close();
    }

    private Optional<PlaceEntry> entry(Route wanted) {
        return entries.stream().filter(entry -> entry.leadsTo(wanted)).findFirst();
    }

    private void hints(Place place) {
        var hints = new ArrayList<Hint>();
        hints.addAll(keys.all().subList(0, 2));
        hints.addAll(place.hints());
        hints.add(keys.all().get(5));
        hints.add(keys.all().getLast());
        status.hints(hints);
    }

    /** Goes to the place with this number on the rail, from 1; does nothing when there is none. */
    void goToNumber(int number) {
        var onRail = entries.stream().filter(PlaceEntry::isOnRail).toList();
        if (number <= onRail.size() && !dialogs.isOpen() && !capture.isOpen()) {
            go(onRail.get(number - 1).route());
        }
    }

    /** True while a drawer or a dialog lies over the place. */
    boolean isCovered() {
        return drawer.isOpen() || dialogs.isOpen() || capture.isOpen();
    }

    void focusFilter() {
        Node field = current == null ? null : places.get(current).filterField();
        if (field != null) {
            field.requestFocus();
        }
    }

    void showKeys() {
        var here = current == null ? List.<Hint>of() : places.get(current).keys();
        dialogs.dialog(new KeysDialog(context.texts(), keys.all(), here, dialogs::close),
                () -> { });
    }

    @Override
    public void capture(List<Path> files) {
        if (!context.refusesEdits()) {
            Place place = current == null ? null : places.get(current);
            capture.open(place == null ? null : place.tripId(), place == null ? null : place.visitId(), files);
        }
    }

    @Override
    public void contacts(Path file, String enterpriseId) {
        CardsDialog.open(context, file, enterpriseId);
    }

    /** Asks what to take along, first of all what the trip is about that the user looks at. */
    void pack() {
        PackDialog.open(context, PackOffer.ofTrip(current == null ? null : places.get(current).tripId()));
    }

    /** Asks for a vCard file. */
    void chooseContacts() {
        files().open(context.texts().of("shell.cards.title"), context.texts().of("shell.cards.kind"), List.of("*.vcf", "*.vcard"))
                .ifPresent(file -> contacts(file, null));
    }

    @Override
    public void palette() {
        capture.close();
        var actions = new ShellActions(this, host, entries).list();
        boolean opensProjects = entry(new Route.Dossier("")).isPresent();
        var palette = new Palette(context.texts(),
                new PaletteSearch(pipeline, context.texts(), actions, this::go, opensProjects), dialogs::close);
        dialogs.dialog(palette, () -> { });
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
    }

    @Override
    public void newProject() {
        if (dialogs.isOpen() || capture.isOpen() || context.refusesEdits()) {
            return;
        }
        dialogs.dialog(new NewProject(context, dialogs::close, id -> { }), () -> { });
    }

    @Override
    public void language(Language language) {
        if (language != context.texts().language()) {
            host.language(language, route);
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
            if (past.isPast()) {
                past(past);
            } else {
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
        dialogs.dialog(content, () -> { });
        return dialogs::close;
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
