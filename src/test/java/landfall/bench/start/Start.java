package landfall.bench.start;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * How one process started.
 *
 * @param up until its window was up with what it shows, in milliseconds from before the process
 * @param drawn until that was drawn, in milliseconds
 * @param processor the time that all processors spent on it until then, in milliseconds
 * @param memory the most that it had used by then, in megabytes; 0 where the system does not say
 */
record Start(double up, double drawn, double processor, double memory) {

    static Start of(ProcessBuilder process) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process started = process.start();
        double up = 0;
        try (BufferedReader lines = started.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                double now = (System.nanoTime() - start) / 1e6;
                String[] words = line.split(" ");
                if (words[0].equals(StartProbe.UP)) {
                    up = now;
                } else if (words[0].equals(StartProbe.DRAWN)) {
                    var drawn = new Start(up, now, Double.parseDouble(words[1]),
                            Double.parseDouble(words[2]));
                    while (lines.readLine() != null) {
                        continue;
                    }
                    started.waitFor();
                    return drawn;
                }
            }
        }
        throw new IOException("The window did not open: " + started.waitFor());
    }
}
