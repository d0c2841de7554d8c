package landfall.cli.command.ledger;

import java.util.List;
import java.util.OptionalInt;
import landfall.cli.argument.PastView;
import landfall.cli.argument.StageName;
import landfall.cli.argument.ViewChoice;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.ProjectJson;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.insight.Ageing;
import landfall.insight.Tally;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.filter.SavedView;
import landfall.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the projects of a workspace, exited ones among them. */
@Command(name = "list")
public final class ListCommand extends WorkspaceCommand {
    @Option(names = "--stage", paramLabel = StageName.CHOICE, converter = StageName.class,
            descriptionKey = "cli.option.stage")
    private Stage stage;

    @Mixin
    private final PastView past = new PastView();

    @Mixin
    private final ViewChoice choice = new ViewChoice();

    /** The command, which says on this console what it has to say. */
    public ListCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        Pipeline pipeline = pipeline(past);
        SavedView view = choice.isGiven() ? choice.of(pipeline(), console()) : null;
        Ageing ageing = Ageing.of(pipeline, past.day(console().today()));
        ProjectFilter filter = view == null ? ProjectFilter.ALL : view.filter();
        List<Project> projects = filter.select(pipeline, ageing).stream()
                .filter(project -> stage == null || project.stage() == stage).toList();
        if (isJson()) {
            console().json(json -> {
                json.writeStartArray();
                for (Project project : projects) {
                    ProjectJson.write(json, project, pipeline, ageing);
                }
                json.writeEndArray();
            });
        } else {
            print(projects, pipeline, ageing);
        }
    }

    private void print(List<Project> projects, Pipeline pipeline, Ageing ageing) {
        Texts texts = console().texts();
        if (projects.isEmpty()) {
            console().say(texts.of("cli.list.none"));
            return;
        }
        var table = new TextTable("llllrlrll").row(label(ProjectFields.CODE), label(ProjectFields.NAME),
                label(ProjectFields.INVESTOR), label(ProjectFields.STAGE), label(ProjectFields.TOTAL_INVESTMENT),
                label(ProjectFields.SIGNED_ON), texts.of("cli.list.idle"), "", label(ProjectFields.OWNER));
        for (Project project : projects) {
            table.row(project.code(), project.name(), pipeline.investorName(project), standing(project),
                    console().formats().money(project.totalInvestment()),
                    project.signedOn() == null ? "" : project.signedOn().toString(),
                    idle(project, ageing), light(project, ageing), project.owner());
        }
        table.lines().forEach(console()::say);
        console().say("");
        console().say(total(projects));
        sayMarks(pipeline);
    }

    private String total(List<Project> projects) {
        return console().texts().of("cli.list.total", projects.size(),
                console().formats().money(Tally.of(projects).total()));
    }

    private String standing(Project project) {
        Texts texts = console().texts();
        String name = texts.of("stage." + project.stage().name());
        return project.isLive() ? name
                : texts.of("cli.list.exited", name, texts.of("stage.exit." + project.exit().name()));
    }

    private String idle(Project project, Ageing ageing) {
        OptionalInt days = ageing.idleDays(project);
        return project.isLive() && days.isPresent() ? console().formats().integer(days.getAsInt()) : "";
    }

    private String light(Project project, Ageing ageing) {
        return ageing.isStale(project) ? console().texts().of("cli.list.stale")
                : ageing.awaitsApproval(project) ? console().texts().of("cli.list.approval") : "";
    }

    private String label(Field<?> field) {
        return console().texts().of(field.labelKey());
    }
}
