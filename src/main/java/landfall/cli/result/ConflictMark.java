package landfall.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;

/** Says of a result that it is taken of projects with conflicts that nobody has settled; nothing when there are none. */
public final class ConflictMark {
    private ConflictMark() {
    }

    /** The sentence for people. */
    public static void say(Pipeline pipeline, Console console) {
        int projects = pipeline.projectsInConflict().size();
        if (projects > 0) {
            console.say(console.texts().of("cli.conflicts.mark", console.formats().integer(projects)));
        }
    }

    /** Writes the field "conflicts", the number of projects. */
    public static void write(JsonGenerator json, Pipeline pipeline) throws IOException {
        int projects = pipeline.projectsInConflict().size();
        if (projects > 0) {
            json.writeNumberField("conflicts", projects);
        }
    }
}
