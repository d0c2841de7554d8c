package landfall.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Measures work against a baseline in the same run, in turns, so that a busy machine slows both; when all benchmarks are
 * done the table is printed and target/bench.json written. A benchmark extends itself with this class, is named *Bench,
 * and asserts no times. With -Dbench.quick everything is measured in fewer rounds, so that the whole takes minutes.
 */
public final class Bench implements BeforeAllCallback {
    /** True when a rough answer is enough. */
    public static final boolean QUICK = !"false".equals(System.getProperty("bench.quick", "false"));
    /** Stands for the goal of what has none. */
    public static final double NO_GOAL = Double.NaN;

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Bench.class);
    private static final int WARM_UP = QUICK ? 3 : 5;
    private static final int ROUNDS = QUICK ? 9 : 15;
    private static final int LEAST_ROUNDS = QUICK ? 2 : 3;
    /** What takes long is measured fewer times. */
    private static final long PATIENCE_NANOS = (QUICK ? 1 : 20) * 1_000_000_000L;
    /** What is short is measured more times: a disk answers now fast, now slowly, and the median of a few is chance. */
    private static final long LEAST_NANOS = 500_000_000L;
    private static final List<Line> LINES = new ArrayList<>();

    /** What is measured. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Measures both and adds a line, in milliseconds, to the table. */
    public static void compare(String name, Work work, String baselineName, Work baseline) throws Exception {
        compare(name, NO_GOAL, work, baselineName, baseline);
    }

    /** Like {@link #compare(String, Work, String, Work)}; the ratio should not be above the goal. */
    public static void compare(String name, double goal, Work work, String baselineName, Work baseline)
            throws Exception {
        var ours = new ArrayList<Double>();
        var against = new ArrayList<Double>();
        for (long end = System.nanoTime() + PATIENCE_NANOS / 2, round = 0; round < WARM_UP
                && (round == 0 || System.nanoTime() < end); round++) {
            double first = milliseconds(work);
            double firstOfBaseline = milliseconds(baseline);
            if (QUICK && first > PATIENCE_NANOS / 1e6) { // nobody waits for it once more
                ours.add(first);
                against.add(firstOfBaseline);
            }
        }
        System.gc(); // what stays lies together then, as it does in a program that has run for a while
        for (long start = System.nanoTime(), now = start; ours.size() < LEAST_ROUNDS || now - start < LEAST_NANOS
                || ours.size() < ROUNDS && now - start < PATIENCE_NANOS; now = System.nanoTime()) {
            ours.add(milliseconds(work));
            against.add(milliseconds(baseline));
        }
        add(name, "ms", goal, ours, baselineName, against);
    }

    /** Adds a line of what was measured in turns elsewhere, in another process for instance; medians are shown. */
    public static void add(String name, String unit, double goal, List<Double> ours, String baselineName,
            List<Double> baseline) {
        add(name, unit, goal, percentile(ours, 0.5), baselineName, percentile(baseline, 0.5));
    }

    /** Adds a line of two figures. */
    public static synchronized void add(String name, String unit, double goal, double ours, String baselineName,
            double baseline) {
        add(new Line(name, unit, ours, baselineName, baseline, goal, null));
    }

    /** Names in the table what cannot be measured on this computer. */
    public static synchronized void skip(String name, String why) {
        add(new Line(name, "", 0, "", 0, NO_GOAL, why));
    }

    private static void add(Line line) {
        LINES.add(line);
        System.out.println(line); // the table is minutes away
    }

    /** The value that the share of the values does not exceed; 0.5 gives the median. */
    public static double percentile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
    }

    /** How long the work takes once, in milliseconds. */
    public static double milliseconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(HERE).computeIfAbsent("table", key -> (AutoCloseable) Bench::finish);
    }

    private static synchronized void finish() throws IOException {
        Line.print(LINES, System.out);
        Line.write(LINES);
    }
}
