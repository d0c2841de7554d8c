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
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.frame.Notice;
import landfall.ui.shell.frame.PlaceEntry;
import landfall.ui.shell.opening.Beginnings;
import landfall.ui.shell.opening.FirstWorkspace;
import landfall.ui.shell.opening.OpeningWindow;
import landfall.ui.shell.opening.Rescue;
import landfall.ui.welcome.Welcome;
import landfall.ui.welcome.WelcomeActions;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import landfall.workspace.backup.Backups;
import org.kordamp.ikonli.feather.Feather;

/** The one window: shows the first view or an open workspace, and changes language and look. */
public final class MainWindow implements ShellHost, OpeningWindow {
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
    private Session session;
    private Shell shell;
    private Welcome welcome;

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
        Session ended = session;
        background.runLast(leave());
        if (ended != null) {
            ended.watch().bringLast();
        }
    }

    // Takes the workspace out of the window; what is left to do takes a while, and comes before it is opened again.
    private Runnable leave() {
        if (shell != null) {
            shell.letGo();
        }
        if (session != null) {
            session.workspace().unsaved().keepTyping();
        }
        if (shell != null) {
            shell.dispose();
            shell = null;
        }
        if (session == null) {
            return () -> { };
        }
        Session ended = session;
        session = null;
        return ended.end();
    }

    private void leaveAside() {
        Session ended = session;
        Runnable rest = leave();
        background.run(() -> {
            rest.run();
            return null;
        }).onSuccess(closed -> bringLast(ended));
    }

    private void bringLast(Session ended) {
        if (ended != null) {
            background.runAside(() -> {
                ended.watch().bringLast();
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

    @Override
    public Texts texts() {
        return Texts.in(settings.language());
    }

    @Override
    public void report(Problem problem) {
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
        session = new Session(opened, new Watch(opened, settings, background, new Backups(opened),
                () -> rescue.mend(opened.file())));
        settings.opened(opened.file());
        showShell();
        Shell first = shell;
        background.onceDrawn(scene, () -> { // that the bureau is there is seen before its first place is made
            if (first == shell) {
                shell.begin(placeOf(route));
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
        shell = new Shell(this, entries, navigator -> new PlaceContext(texts, Formats.forScreen(texts),
                session.workspace(), settings, background, navigator, unit, () -> navigator.past().day(today.get()),
                session.filter()));
        show(shell);
        if (session.workspace().isReadOnly()) {
            session.watch().add(new Notice("notice-read-only", Feather.LOCK, words -> words.of("shell.read_only"),
                    new Notice.Action(words -> words.of("shell.read_only.refresh"), () -> shell.refresh())));
        }
    }

    private Route placeOf(Route wanted) {
        return wanted == null ? entries.getFirst().route() : wanted;
    }

    @Override
    public boolean leadsTo(Route route) {
        return entries.stream().anyMatch(entry -> entry.leadsTo(route));
    }

    @Override
    public ObservableList<Notice> notices() {
        return session.watch().notices();
    }

    @Override
    public Runnable dialog(Region content) {
        return shell != null ? shell.dialog(content) : welcome.dialog(content);
    }

    @Override
    public Runnable leaveFor(String sentence) {
        Session ended = session;
        Runnable rest = leave();
        welcome = null;
        show(new EmptyState(Feather.ROTATE_CCW, sentence, ""));
        return () -> {
            rest.run();
            background.onWindow(() -> bringLast(ended));
        };
    }

    @Override
    public void say(String sentence) {
        shell.say(sentence);
    }

    @Override
    public Welcome shownWelcome() {
        return welcome;
    }

    @Override
    public Route route() {
        return shell == null ? null : shell.route();
    }

    private void show(Parent root) {
        scene.setRoot(root);
    }

    @Override
    public void opening(Callable<Workspace> work, Route route, Consumer<Problem> failed, Runnable shown) {
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

    @Override
    public void openToRead(Path file) {
        opening(() -> Workspace.openToRead(file, settings.author(), home), null);
    }

    @Override
    public void restore() {
        rescue.choose(session.workspace().file());
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

    @Override
    public void language(Language language) {
        settings.setLanguage(language);
        useLocale();
        welcome();
    }

    @Override
    public void language(Language language, Route here) {
        settings.setLanguage(language);
        useLocale();
        PastView past = shell.past();
        shell.letGo();
        session.workspace().unsaved().keepTyping();
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
        return session.secrecy();
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
