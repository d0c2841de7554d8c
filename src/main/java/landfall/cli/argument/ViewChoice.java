package landfall.cli.argument;

import java.util.stream.Collectors;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.insight.filter.SavedView;
import landfall.text.Problem;
import picocli.CommandLine.Option;

/** The option that narrows a command to the projects of a saved view. */
public final class ViewChoice {
    @Option(names = "--view", paramLabel = "NAME", descriptionKey = "cli.option.view")
    private String name;

    /** True when the user named a view. */
    public boolean isGiven() {
        return name != null;
    }

    /**
     * The view that was asked for, or null when none was.
     *
     * @param present the bureau as it stands today, which knows its views, whatever day is looked at
     * @throws Problem when there is no such view or it asks for something that this version does not understand
     */
    public SavedView of(Pipeline present, Console console) {
        if (name == null) {
            return null;
        }
        SavedView view = SavedView.named(present, name).orElseThrow(() -> unknown(present, console));
        if (!view.filter().notUnderstood().isEmpty()) {
            throw new Problem("cli.view.not_understood", view.name(), String.join("; ", view.filter().notUnderstood()));
        }
        return view;
    }

    private Problem unknown(Pipeline present, Console console) {
        String known = SavedView.all(present).stream().map(view -> console.texts().of("cli.view.name", view.name()))
                .collect(Collectors.joining(console.texts().of("cli.separator")));
        return known.isEmpty() ? new Problem("cli.view.none", name) : new Problem("cli.view.unknown", name, known);
    }
}
