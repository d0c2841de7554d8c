package landfall.cli.command.base;

import java.util.List;
import java.util.stream.Collectors;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.text.Problem;

/** Finds the project that a user means by what was typed. */
public final class WantedProject {
    private WantedProject() {
    }

    /**
     * The project with this id or code, or null.
     *
     * @throws Problem when several have the code, as after a merge of laptops that both gave it out
     */
    public static Project byCodeOrId(Pipeline pipeline, String typed, Console console) {
        List<Project> found = pipeline.projects().stream().filter(known -> typed.equals(known.id())).toList();
        if (found.isEmpty()) {
            found = pipeline.projects().stream().filter(known -> typed.equalsIgnoreCase(known.code())).toList();
        }
        if (found.size() > 1) {
            throw new Problem("cli.project.ambiguous", typed, found.stream().map(project -> console.texts()
                    .of("cli.project.named", project.name(), project.id()))
                    .collect(Collectors.joining(console.texts().of("cli.separator"))));
        }
        return found.isEmpty() ? null : found.getFirst();
    }
}
