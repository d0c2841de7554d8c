package landfall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import landfall.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Lends the words of the text bundles to picocli's help pages. */
final class HelpTexts extends ListResourceBundle {
    private final Texts texts;
    private final List<Object[]> words = new ArrayList<>();

    /** For the command with everything below it; an argument's description key is its key in the bundles. */
    HelpTexts(CommandLine commands, Texts texts) {
        this.texts = texts;
        put("usage.synopsisHeading", "cli.help.usage");
        put("usage.parameterListHeading", "cli.help.parameters");
        put("usage.optionListHeading", "cli.help.options");
        put("usage.commandListHeading", "cli.help.commands");
        put("mixinStandardHelpOptions.help", "cli.option.help");
        put("mixinStandardHelpOptions.version", "cli.option.version");
        describe(commands);
    }

    private void describe(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        put(spec.qualifiedName(".") + ".usage.description", "cli.command." + spec.name());
        for (ArgSpec argument : spec.args()) {
            if (texts.has(argument.descriptionKey())) {
                put(argument.descriptionKey(), argument.descriptionKey());
            }
        }
        command.getSubcommands().values().forEach(this::describe);
    }

    // picocli wants %n for a line break and formats every text.
    private void put(String name, String key) {
        words.add(new Object[] {name, texts.of(key).replace("%", "%%").replace("\n", "%n")});
    }

    @Override
    protected Object[][] getContents() {
        return words.toArray(Object[][]::new);
    }
}
