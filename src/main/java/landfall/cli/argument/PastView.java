package landfall.cli.argument;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import landfall.domain.Pipeline;
import landfall.insight.AsOf;
import landfall.journal.Author;
import landfall.workspace.WorkspaceReading;
import picocli.CommandLine.Option;

/** The options that show the bureau of an earlier day, by what had happened or by what was known. */
public final class PastView {
    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.option.as_of")
    private LocalDate asOf;

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "cli.option.known_on")
    private LocalDate knownOn;

    /** The bureau of the named workspace as the options want it. */
    public Pipeline of(Path workspace, Author author) {
        Pipeline pipeline = knownOn == null ? WorkspaceReading.pipeline(workspace, author)
                : WorkspaceReading.knownOn(workspace, author,
                        knownOn.atTime(LocalTime.MAX).atZone(ZoneId.systemDefault()).toInstant());
        return asOf == null ? pipeline : AsOf.on(pipeline, asOf);
    }

    /** The day from which ages are reckoned: the day looked at, or today. */
    public LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }
}
