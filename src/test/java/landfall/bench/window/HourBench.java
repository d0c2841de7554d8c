package landfall.bench.window;

import java.nio.file.Path;
import java.util.List;
import landfall.bench.Bench;
import landfall.bench.Children;
import landfall.bench.TenThousand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the heap holds after long use, against what it held when every place had been seen. */
@ExtendWith(Bench.class)
class HourBench {
    /** With twenty seconds of work between two steps this is an hour. */
    private static final int STEPS = Bench.QUICK ? 18 : 180;
    private static final int PROJECTS = Bench.QUICK ? 300 : TenThousand.PROJECTS;

    @TempDir
    private Path folder;

    @Test
    void longUse() throws Exception {
        List<String> said = Children.read(new Children(folder).process(List.of("-Dtestfx.robot=glass"), HourProbe.class,
                TenThousand.in(folder, PROJECTS).toString(), String.valueOf(STEPS)));
        Bench.add("heap after %,d places with an edit and its undo".formatted(STEPS), "MB", 1.1,
                Double.parseDouble(said.get(1)), "after the first of them", Double.parseDouble(said.get(0)));
    }
}
