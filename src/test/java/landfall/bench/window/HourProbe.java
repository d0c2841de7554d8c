package landfall.bench.window;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import landfall.bench.Bench;
import landfall.bench.ProcessMemory;
import landfall.bench.TenThousand;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.TestWindow;
import landfall.ui.shell.Tidying;
import landfall.workspace.Workspace;

/**
 * A process that edits, undoes and changes places for a while, and says at first and in the end what the heap holds and
 * what the process takes, and then the most that it ever took.
 */
final class HourProbe {
    private static final List<Route> PLACES = List.of(new Route.Board(), Route.Ledger.all(), new Route.Dashboard(),
            new Route.Reports(YearMonth.from(TenThousand.TODAY)), new Route.Record(), new Route.Quality(null),
            new Route.Trips(null), new Route.Targets(0), new Route.Settings());
    /** What is made once stays: every place, the charts, the fonts. */
    private static final int WARM_UP = (Bench.QUICK ? 1 : 2) * PLACES.size();
    /** The steps follow each other twenty times as fast as a person's, who rests meanwhile. */
    private static final int BETWEEN_RESTS = 4 * PLACES.size();

    private HourProbe() {
    }

    /** @param arguments the workspace and the number of steps */
    public static void main(String[] arguments) throws Exception {
        Pictures.start();
        try (var window = new TestWindow(Path.of(arguments[0]), Language.CHINESE, ThemeChoice.LIGHT, TenThousand.TODAY,
                1440, 900)) {
            Tidying.of(window.stage(), window.background());
            use(window, WARM_UP);
            say(window);
            use(window, Integer.parseInt(arguments[1]));
            say(window);
            System.out.println(ProcessMemory.peakMegabytes());
        }
        System.exit(0);
    }

    private static void use(TestWindow window, int steps) throws Exception {
        Workspace workspace = window.workspace();
        for (int step = 0; step < steps; step++) {
            window.go(PLACES.get(step % PLACES.size()));
            List<Project> projects = workspace.pipeline().projects();
            workspace.perform(Draft.of(EditKind.CHANGE, "x", ProjectFields.NEXT_STEP.labelKey())
                    .set(projects.get(step * 37 % projects.size()).id(), ProjectFields.NEXT_STEP, "第" + step + "步"));
            workspace.undo();
            window.settle();
            if (step % BETWEEN_RESTS == BETWEEN_RESTS - 1) {
                Thread.sleep(Tidying.REST.plusSeconds(5));
            }
        }
        window.go(PLACES.getFirst());
        window.settle();
    }

    private static void say(TestWindow window) throws Exception {
        tidyUp();
        // What JavaFX keeps of pictures that are no more goes when the next ones are drawn.
        window.go(PLACES.get(3));
        window.go(PLACES.getFirst());
        tidyUp();
        System.out.println((Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
        System.out.println(ProcessMemory.megabytes());
    }

    private static void tidyUp() throws InterruptedException {
        for (int i = 0; i < 4; i++) { // only one collection in four leaves no dead wood
            System.gc();
            Thread.sleep(100);
        }
    }
}
