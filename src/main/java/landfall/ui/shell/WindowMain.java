package landfall.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.application.Application;
import javafx.stage.Stage;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilePicker;
import landfall.ui.shell.opening.FirstWorkspace;
import landfall.workspace.Home;
import landfall.workspace.Settings;

/** The application with a window. */
public final class WindowMain extends Application {
    private static Home home;
    private static Settings settings;
    private static FirstWorkspace first;

    private MainWindow window;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param workspace the file to open, or null for the one opened last
     */
    public static void open(Path workspace) {
        home = Home.locate();
        settings = Settings.load(home);
        first = new FirstWorkspace(workspace, home, settings).begin();
        Thread.ofPlatform().daemon().name("landfall-ahead").start(WindowMain::lookAhead);
        Application.launch(WindowMain.class);
    }

    // What the window will ask for, while JavaFX still starts. The first look at the clock seeks time zones in every jar.
    private static void lookAhead() {
        LocalDate.now();
        Texts.in(settings.language());
    }

    @Override
    public void start(Stage stage) {
        var background = Background.threads();
        window = new MainWindow(stage, home, settings, background, Places.ALL, FilePicker.system(() -> stage),
                LocalDate::now);
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) ->
                window.report(Background.toProblem(error)));
        window.showFirst(first);
        Tidying.of(stage, background);
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
