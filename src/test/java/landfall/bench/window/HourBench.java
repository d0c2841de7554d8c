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
    private static final int STEPS = Bench.QUICK ? 9 : 180;
    private static final int PROJECTS = Bench.QUICK ? 300 : TenThousand.PROJECTS;

    @TempDir
    private Path folder;

    @Test
    void longUse() throws Exception {
        // What is kept only in case it should be wanted again is no growth.
        List<String> options = List.of("-Dtestfx.robot=glass", "-XX:SoftRefLRUPolicyMSPerMB=0",
                "-Dbench.quick=" + Bench.QUICK);
        List<String> said = Children.read(new Children(folder).process(options, HourProbe.class,
                TenThousand.in(folder, PROJECTS).toString(), String.valueOf(STEPS)));
        List<Double> megabytes = said.stream().map(Double::parseDouble).toList();
        String what = " after %,d places with an edit and its undo".formatted(STEPS);
        String before = "after the first of them";
        Bench.add("heap" + what, "MB", 1.1, megabytes.get(2), before, megabytes.get(0));
        if (megabytes.get(1) == 0) {
            Bench.skip("memory" + what, "only Linux says");
            return;
        }
        Bench.add("memory" + what, "MB", 1.1, megabytes.get(3), before, megabytes.get(1));
        Bench.add("the most memory in " + what.strip().substring(6), "MB", Bench.NO_GOAL, megabytes.get(4), before,
                megabytes.get(1));
    }
}
