package landfall.ui.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilePicker;
import landfall.ui.shell.MainWindow;
import landfall.ui.shell.Places;
import landfall.workspace.Home;
import landfall.workspace.Settings;

/** Runs the tour: a window of its own, demo data of its own, nothing of the user's is touched. */
public final class WindowTour {
    /** The last day of the demo story, so that every tour shows the same. */
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final String OFFICER = "周敏";

    private WindowTour() {
    }

    /**
     * Drives the window through the main job and leaves numbered pictures and the printed month; JavaFX must not
     * have been started before.
     *
     * @param directory where they go; it is made when missing
     * @param daily only through what a day begins with, in one look
     */
    public static void run(Path directory, boolean daily) {
        Path own = null;
        try {
            Files.createDirectories(directory);
            own = Files.createTempDirectory("landfall-tour");
            drive(directory.toAbsolutePath(), own, daily);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(own);
        }
    }

    private static void drive(Path directory, Path own, boolean daily) throws IOException {
        Path ledger = own.resolve("ledger.csv");
        try (InputStream in = WindowTour.class.getResourceAsStream("/landfall/assets/demo/ledger.csv")) {
            Files.copy(in, ledger, StandardCopyOption.REPLACE_EXISTING);
        }
        var home = new Home(own);
        var settings = Settings.load(home);
        settings.setOfficer(OFFICER);
        settings.setTheme("LIGHT");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        await(started);
        var background = Background.threads();
        var stages = new javafx.stage.Stage[1];
        var starter = new Driver(background, null, directory);
        var files = new Answers(ledger, directory.resolve("bulletin.pdf"));
        MainWindow window = starter.onWindow(() -> {
            stages[0] = new javafx.stage.Stage();
            stages[0].setX(0);
            stages[0].setY(0);
            return new MainWindow(stages[0], home, settings, background, Places.ALL, files, () -> TODAY);
        });
        var driver = new Driver(background, stages[0], directory);
        try {
            var story = new TourStory(driver, window, stages[0], ledger);
            if (daily) {
                story.tellDay();
            } else {
                story.tell();
            }
        } finally {
            driver.onWindow(() -> {
                window.close();
                stages[0].close();
                return null;
            });
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // The system clears its folder for temporary files in time.
        }
    }

    /** Answers for the user where the window asks for a file. */
    private record Answers(Path ledger, Path bulletin) implements FilePicker {
        @Override
        public Optional<Path> open(String title, String kind, List<String> patterns) {
            return Optional.of(ledger);
        }

        @Override
        public Optional<Path> save(String title, Path suggested, String kind, String pattern) {
            return Optional.of(bulletin);
        }
    }
}
