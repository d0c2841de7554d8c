package landfall.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.PastView;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Secrecy;
import landfall.ui.kit.WindowFilter;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.frame.Notice;
import landfall.ui.shell.frame.PlaceEntry;
import landfall.ui.shell.opening.FirstWorkspace;
import landfall.ui.welcome.Welcome;
import landfall.ui.welcome.WelcomeActions;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import landfall.workspace.backup.Backups;
import org.kordamp.ikonli.feather.Feather;

/** The one window: shows the first view or an open workspace, and changes language and look. */
public final class MainWindow implements ShellHost {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1200;
    private static final double LEAST_HEIGHT = 720;
    /** How long nothing need be said about work in progress. */
    private static final Duration PATIENCE = Duration.millis(300);

    private final Stage stage;
    private final Home home;
    private final Settings settings;
    private final Background background;
    private final List<PlaceEntry> entries;
    private final FilePicker files;
    private final Supplier<LocalDate> today;
    private final Rescue rescue;
    private final Beginnings beginnings;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private ObjectProperty<MoneyUnit> unit = new SimpleObjectProperty<>(MoneyUnit.LARGE);
    private WindowFilter filter = new WindowFilter();
    private Secrecy secrecy = new Secrecy();
    private Workspace workspace;
    private Shell shell;
    private Welcome welcome;
    private Watch watch;

    /** A window that asks for files through the picker and reckons from the given day; shown by {@link #show}. */
    public MainWindow(Stage stage, Home home, Settings settings, Background background, List<PlaceEntry> entries,
            FilePicker files, Supplier<LocalDate> today) {
        this.stage = stage;
        this.home = home;
        this.settings = settings;
        this.background = background;
        this.entries = entries;
        this.files = files;
        this.today = today;
        this.rescue = new Rescue(this, home, settings, background);
        this.beginnings = new Beginnings(this, rescue, home, settings);
        background.reportTo(this::report);
        for (int size : new int[] {16, 32, 48, 128}) {
            var icon = MainWindow.class.getResourceAsStream("/landfall/ui/icon-" + size + ".png");
            if (icon != null) {
                stage.getIcons().add(new Image(icon));
            }
        }
        useLocale();
        applyTheme();
        // The platform's own preferences would hold every window for ever.
        scene.getPreferences().colorSchemeProperty().addListener((property, old, scheme) -> applyTheme());
    }

    /** Opens the given workspace, or the last one, or shows the first view; then shows the window. */
    public void show(Path file) {
        showFirst(new FirstWorkspace(file, home, settings));
    }

    /** Like {@link #show(Path)}, when it has been found out already what comes first. */
    void showFirst(FirstWorkspace first) {
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        title("", false);
        Path file = first.workspace();
        Path pack = first.pack();
        if (file == null) {
            welcome();
            if (pack != null) {
                beginnings.begin(pack);
            }
        } else {
            opening(first::opened, pack == null ? null : new Route.Merge(pack, null),
                    problem -> rescue.offer(file, problem), () -> { });
        }
        stage.show();
    }

    /** Backs the session up and closes the workspace, once what the user did last is saved. */
    public void close() {
        Watch ended = watch;
        background.runLast(leave());
        if (ended != null) {
            ended.bringLast();
        }
    }

    // Takes the workspace out of the window; what is left to do takes a while, and comes before it is opened again.
    private Runnable leave() {
        if (workspace != null) {
            workspace.unsaved().keepTyping();
        }
        if (shell != null) {
            shell.dispose();
            shell = null;
        }
        if (workspace == null) {
            return () -> { };
        }
        Workspace left = workspace;
        Watch ended = watch;
        workspace = null;
        watch = null;
        ended.dispose();
        return () -> {
            ended.endSession();
            left.close();
        };
    }

    private void leaveAside() {
        Watch ended = watch;
        Runnable rest = leave();
        background.run(() -> {
            rest.run();
            return null;
        }).onSuccess(closed -> bringLast(ended));
    }

    private void bringLast(Watch ended) {
        if (ended != null) {
            background.runAside(() -> {
                ended.bringLast();
                return null;
            });
        }
    }

    /** What the first view offers. */
    public WelcomeActions beginnings() {
        return beginnings;
    }

    /** What the places of the open workspace stand on, or null while none is open. */
    public PlaceContext context() {
        return shell == null ? null : shell.context();
    }

    Texts texts() {
        return Texts.in(settings.language());
    }

    /** Tells the user of something that could not be done. */
    void report(Problem problem) {
        if (shell != null) {
            shell.warn(problem);
        } else {
            if (welcome == null) {
                welcome();
            }
            Node[] report = Background.isUnexpected(problem) ? new Node[] {Controls.button(
                    texts().of("kit.problem.copy"), () -> Background.copyReport(problem))} : new Node[0];
            welcome.warn(problem.message(texts()), report);
        }
    }

    // The workspace

    private void opened(Workspace opened, Route route, Runnable shown) {
        leaveAside();
        workspace = opened;
        watch = new Watch(opened, settings, background, new Backups(opened),
                () -> rescue.mend(opened.file()));
        filter = new WindowFilter();
        secrecy = new Secrecy();
        settings.opened(opened.file());
        showShell();
        Shell first = shell;
        background.onceDrawn(scene, () -> { // that the bureau is there is seen before its first place is made
            if (first == shell && shell.route() == null) {
                shell.go(placeOf(route));
            }
            shown.run();
        });
    }

    private void showShell() {
        if (shell != null) {
            shell.dispose();
        }
        welcome = null;
        // The places of the former shell listen to its unit, which would hold all of them as long as the window is open.
        unit = new SimpleObjectProperty<>(unit.get());
        Texts texts = texts();
        shell = new Shell(this, entries, navigator -> new PlaceContext(texts, Formats.forScreen(texts), workspace,
                settings, background, navigator, unit, () -> navigator.past().day(today.get()), filter));
        show(shell);
        if (workspace.isReadOnly()) {
            watch.add(new Notice("notice-read-only", Feather.LOCK, words -> words.of("shell.read_only"),
                    new Notice.Action(words -> words.of("shell.read_only.refresh"), () -> shell.refresh())));
        }
    }

    private Route placeOf(Route wanted) {
        return wanted == null ? entries.getFirst().route() : wanted;
    }

    /** True when one of the places can be reached by the route. */
    boolean leadsTo(Route route) {
        return entries.stream().anyMatch(entry -> entry.leadsTo(route));
    }

    @Override
    public ObservableList<Notice> notices() {
        return watch.notices();
    }

    /** Shows a dialog over whatever is shown; the returned action closes it. */
    Runnable dialog(Region content) {
        return shell != null ? shell.dialog(content) : welcome.dialog(content);
    }

    /** The present view goes, and the workspace is left as when the window closes; for work on its file. */
    Runnable leaveFor(String sentence) {
        Watch ended = watch;
        Runnable rest = leave();
        welcome = null;
        show(new EmptyState(Feather.ROTATE_CCW, sentence, ""));
        return () -> {
            rest.run();
            background.onWindow(() -> bringLast(ended));
        };
    }

    void say(String sentence) {
        shell.say(sentence);
    }

    Welcome shownWelcome() {
        return welcome;
    }

    Route route() {
        return shell == null ? null : shell.route();
    }

    private void show(Parent root) {
        scene.setRoot(root);
    }

    /** Like {@link #opening(Callable, Route, Consumer, Runnable)}; a failure is reported. */
    void opening(Callable<Workspace> work, Route route) {
        opening(work, route, this::report, () -> { });
    }

    /**
     * Opens what the work makes, and shows the place of the route or the first.
     *
     * @param shown called when it is shown
     */
    void opening(Callable<Workspace> work, Route route, Consumer<Problem> failed, Runnable shown) {
        if (welcome != null) {
            welcome.setDisable(true);
        }
        var slow = new PauseTransition(PATIENCE);
        slow.setOnFinished(event -> {
            if (welcome == null && shell == null) {
                show(new EmptyState(Feather.DATABASE, texts().of("shell.opening"), ""));
            }
        });
        slow.play();
        background.run(work).onSuccess(made -> opened(made, route, shown)).onError(problem -> {
            if (welcome == null && shell == null) {
                welcome();
            }
            failed.accept(problem);
        }).onEnd(() -> {
            slow.stop();
            if (welcome != null) {
                welcome.setDisable(false);
            }
        });
    }

    /** Opens a workspace that another program has open, to look at it. */
    void openToRead(Path file) {
        opening(() -> Workspace.openToRead(file, settings.author(), home), null);
    }

    @Override
    public void restore() {
        rescue.choose(workspace.file());
    }

    // The first view, language and look

    @Override
    public void welcome() {
        leaveAside();
        welcome = new Welcome(texts(), beginnings, settings.recent(), ThemeChoice.of(settings.theme("")));
        title("", false);
        show(welcome);
        welcome.begin();
    }

    /** Stores the language and builds the first view anew. */
    void language(Language language) {
        settings.setLanguage(language);
        useLocale();
        welcome();
    }

    @Override
    public void language(Language language, Route here) {
        settings.setLanguage(language);
        useLocale();
        PastView past = shell.past();
        showShell();
        shell.go(placeOf(here));
        shell.past(past);
    }

    // The calendar and the menus of text fields come from JavaFX, which speaks the default locale.
    private void useLocale() {
        Locale.setDefault(settings.language().locale());
    }

    @Override
    public void theme(ThemeChoice choice) {
        settings.setTheme(choice.name());
        applyTheme();
    }

    private void applyTheme() {
        ThemeChoice.of(settings.theme("")).theme().applyTo(scene);
    }

    @Override
    public Secrecy secrecy() {
        return secrecy;
    }

    @Override
    public FilePicker files() {
        return files;
    }

    @Override
    public LocalDate today() {
        return today.get();
    }

    @Override
    public void title(String bureau, boolean demo) {
        Texts texts = texts();
        String name = texts.of("shell.title");
        stage.setTitle(bureau.isEmpty() ? name
                : texts.of(demo ? "shell.title.demo" : "shell.title.bureau", name, bureau));
    }
}
