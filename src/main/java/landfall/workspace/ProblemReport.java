package landfall.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Properties;
import java.util.Set;

/**
 * What a user may send to whoever maintains the program: where it went wrong and on what kind of computer. It holds no
 * messages of exceptions, which may name projects, people or files.
 */
public final class ProblemReport {
    private static final int MOST_FRAMES = 40;

    private ProblemReport() {
    }

    /**
     * The report as text.
     *
     * @param id the number under which the problem stands in the log
     */
    public static String of(String id, Throwable thrown) {
        var report = new StringBuilder();
        report.append("Landfall ").append(version()).append('\n');
        report.append("Problem ").append(id).append('\n');
        for (String property : new String[] {"os.name", "os.version", "os.arch", "java.version", "java.vendor",
            "javafx.runtime.version"}) {
            report.append(property).append(": ").append(System.getProperty(property, "?")).append('\n');
        }
        report.append("memory: ").append(Runtime.getRuntime().totalMemory() >> 20).append(" of ")
                .append(Runtime.getRuntime().maxMemory() >> 20).append(" MB\n");
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
            report.append(at == thrown ? "" : "caused by ").append(at.getClass().getName()).append('\n');
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) {
                report.append("  ").append(frames[i].getClassName()).append('.').append(frames[i].getMethodName())
                        .append(':').append(frames[i].getLineNumber()).append('\n');
            }
        }
        return report.toString();
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream in = ProblemReport.class.getResourceAsStream("/landfall/version.properties")) {
            properties.load(in);
        } catch (IOException | NullPointerException e) {
            return "?"; // the report is worth having all the same
        }
        return properties.getProperty("version", "?");
    }
}
