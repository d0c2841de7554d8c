import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cache of loaded classes that lets the program start fast, trained by the program's own tour: by the part that a day
 * begins with, for a start takes in all that is in the cache.
 */
final class StartCache {
    static final String FILE = "landfall.aot";
    /** The log stays silent because a cache that does not fit must not write into what a command prints. */
    static final List<String> OPTIONS = List.of("-XX:AOTCache=$APPDIR/" + FILE, "-Xlog:aot*=off");
    /**
     * What the tour ran often need not be compiled early: the program is started with the quick compiler alone, and what
     * a whole tour ran often is more than a start has time for.
     */
    private static final String CLASSES_ALONE =
            "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:-AOTReplayTraining";
    private static final String MORE_OPTIONS = "JAVA_TOOL_OPTIONS";

    private StartCache() {
    }

    /**
     * Runs the tour without a display in a program that has no cache yet, and makes the cache from what it loaded.
     *
     * @param launcher the start file of that program, so that class path and options are those of the shipped one
     * @param cache the file to make
     */
    static void train(Path launcher, Path work, Path cache) throws IOException {
        Path recorded = work.resolve("landfall.aotconf");
        Files.deleteIfExists(recorded);
        Map<String, String> home = Map.of("LANDFALL_HOME", work.resolve("home").toString());
        Tools.program(with(home, "-XX:AOTMode=record -XX:AOTConfiguration=\"" + recorded + "\""),
                launcher.toString(), "tour", "--daily", work.resolve("tour").toString());
        if (!Files.exists(recorded)) {
            throw new Tools.Failure("The tour recorded no classes.");
        }
        Tools.program(with(home, "-XX:AOTMode=create -XX:AOTConfiguration=\"" + recorded
                + "\" -XX:AOTCache=\"" + cache + "\" " + CLASSES_ALONE), launcher.toString());
        if (!Files.exists(cache)) {
            throw new Tools.Failure("No cache was made from what the tour recorded.");
        }
    }

    /** Starts the finished program so that it fails when the cache does not fit: in everyday use it would only be slow. */
    static void verify(Path launcher, Path work) {
        Tools.program(with(Map.of("LANDFALL_HOME", work.resolve("home").toString()), "-XX:AOTMode=on"),
                launcher.toString(), "--version");
    }

    private static Map<String, String> with(Map<String, String> environment, String options) {
        var all = new HashMap<>(environment);
        all.put(MORE_OPTIONS, options);
        return all;
    }
}
