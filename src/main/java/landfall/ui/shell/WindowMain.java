package landfall.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilePicker;
import landfall.workspace.Home;
import landfall.workspace.Settings;

/** The application with a window. Its first argument, if any, is the workspace file to open. */
public final class WindowMain extends Application {
    private MainWindow window;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param workspace the file to open, or null for the one opened last
     */
    public static void open(Path workspace) {
        Application.launch(WindowMain.class, workspace == null ? new String[0] : new String[] {workspace.toString()});
    }

    @Override
    public void start(Stage stage) {
        Home home = Home.locate();
        window = new MainWindow(stage, home, Settings.load(home), Background.threads(), Places.ALL,
                FilePicker.system(() -> stage), LocalDate::now);
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) ->
                window.report(Background.toProblem(error)));
        List<String> arguments = getParameters().getRaw();
        window.show(arguments.isEmpty() ? null : Path.of(arguments.getFirst()));
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
