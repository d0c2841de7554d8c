package landfall.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Measures work against a baseline in the same run, in turns, so that a busy machine slows both; the table is printed
 * when all benchmarks are done. A benchmark extends itself with this class, is named *Bench, and asserts no times.
 */
public final class Bench implements BeforeAllCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Bench.class);
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;
    private static final List<String> LINES = new ArrayList<>();

    /** What is measured. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Measures both and adds a line to the table. */
    public static void compare(String name, Work work, String baselineName, Work baseline) throws Exception {
        var times = new long[ROUNDS];
        var baselineTimes = new long[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long first = time(work);
            long second = time(baseline);
            if (round >= 0) {
                times[round] = first;
                baselineTimes[round] = second;
            }
        }
        double median = median(times);
        double against = median(baselineTimes);
        LINES.add("%-46s %10.3f %10.3f %8.2f   %s".formatted(name, median, against, median / against, baselineName));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(HERE).computeIfAbsent("table", key -> (AutoCloseable) Bench::print);
    }

    private static void print() {
        System.out.printf("%n%-46s %10s %10s %8s   %s%n", "benchmark (milliseconds)", "median", "baseline", "ratio",
                "the baseline is");
        LINES.forEach(System.out::println);
    }

    private static long time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }
}
