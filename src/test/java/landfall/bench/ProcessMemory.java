package landfall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process takes of the computer's memory, which only Linux says; 0 elsewhere. */
public final class ProcessMemory {
    private ProcessMemory() {
    }

    /** What it takes now. */
    public static double megabytes() {
        return read("VmRSS");
    }

    /** The most that it ever took. */
    public static double peakMegabytes() {
        return read("VmHWM");
    }

    private static double read(String what) {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith(what))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0) / 1024.0;
        } catch (IOException e) { // not Linux
            return 0;
        }
    }
}
