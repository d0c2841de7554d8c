package landfall.ui.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.Demo;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;

/** A workspace with demo projects and what a place needs of the window, for tests of one place. */
public final class Desk implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    public final Workspace workspace;
    public final PlaceContext context;
    public final List<Route> travelled = new ArrayList<>();
    public final List<String> said = new ArrayList<>();
    public final List<String> warned = new ArrayList<>();
    /** Answers when a place asks for files. */
    public FilePicker files = FilePicker.NONE;
    /** The day that the window shows. */
    public PastView past = PastView.NONE;
    private final List<Place> places = new ArrayList<>();
    private Region dialog;

    /** A desk with so many demo projects in a file in the folder. */
    public Desk(Path folder, Language language, int projects) {
        workspace = Workspace.create(folder.resolve("desk.landfall"), new Author("周敏", "test"));
        workspace.perform(Demo.draft(projects, Demo.SEED, TODAY));
        Texts texts = Texts.in(language);
        context = new PlaceContext(texts, Formats.forScreen(texts), workspace,
                Settings.load(new Home(folder.resolve("home"))), Background.on(Desk::elsewhere, Platform::runLater),
                new Travel(texts), new SimpleObjectProperty<>(MoneyUnit.LARGE), () -> TODAY);
        workspace.onChange(change -> context.background().onWindow(() ->
                places.forEach(place -> place.show(change.pipeline()))));
    }

    /** Shows the place the pipeline, now and after every change. */
    public <T extends Place> T seat(T place) {
        places.add(place);
        place.show(workspace.pipeline());
        return place;
    }

    public Pipeline pipeline() {
        return workspace.pipeline();
    }

    /** The dialog that is open, or null. */
    public Region dialog() {
        return dialog;
    }

    @Override
    public void close() {
        workspace.close();
    }

    private final class Travel implements Navigator {
        private final Texts texts;

        private Travel(Texts texts) {
            this.texts = texts;
        }

        @Override
        public void go(Route route) {
            travelled.add(route);
        }

        @Override
        public void palette() {
        }

        @Override
        public void newProject() {
        }

        @Override
        public void language(Language language) {
        }

        @Override
        public Runnable dialog(Region content) {
            dialog = content;
            return () -> dialog = null;
        }

        @Override
        public void say(String text) {
            said.add(text);
        }

        @Override
        public PastView past() {
            return past;
        }

        @Override
        public FilePicker files() {
            return files;
        }

        @Override
        public void warn(Problem problem) {
            warned.add(problem.message(texts));
        }
    }

    /** Does work on another thread, as the program does, and waits for it, so that a test sees what became of it. */
    public static void elsewhere(Runnable work) {
        Thread thread = Thread.ofPlatform().name("work").start(work);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
