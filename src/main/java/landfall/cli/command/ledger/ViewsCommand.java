package landfall.cli.command.ledger;

import java.util.List;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Pipeline;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.filter.SavedView;
import landfall.text.Texts;
import picocli.CommandLine.Command;

/** Lists the saved views of a workspace and what they ask for. */
@Command(name = "views")
public final class ViewsCommand extends WorkspaceCommand {

    /** The command, which says on this console what it has to say. */
    public ViewsCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        Pipeline pipeline = pipeline();
        List<SavedView> views = SavedView.all(pipeline);
        Ageing ageing = Ageing.of(pipeline, console().today());
        if (isJson()) {
            console().json(json -> {
                json.writeStartArray();
                for (SavedView view : views) {
                    json.writeStartObject();
                    json.writeStringField("name", view.name());
                    json.writeStringField("filter", view.filter().encode());
                    json.writeArrayFieldStart("conditions");
                    for (String condition : view.filter().describe(console().texts())) {
                        json.writeString(condition);
                    }
                    json.writeEndArray();
                    json.writeNumberField("projects", view.filter().select(pipeline, ageing).size());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            return;
        }
        Texts texts = console().texts();
        if (views.isEmpty()) {
            console().say(texts.of("cli.views.none"));
            return;
        }
        var table = new TextTable("lrl").row(texts.of("cli.views.name"), texts.of("cli.views.projects"),
                texts.of("cli.views.asks"));
        for (SavedView view : views) {
            table.row(view.name(), console().formats().integer(view.filter().select(pipeline, ageing).size()),
                    words(view.filter(), texts));
        }
        table.lines().forEach(console()::say);
    }

    /** What a filter asks for, in one line. */
    static String words(ProjectFilter filter, Texts texts) {
        List<String> conditions = filter.describe(texts);
        return conditions.isEmpty() ? texts.of("cli.views.everything")
                : String.join(texts.of("cli.views.and"), conditions);
    }
}
