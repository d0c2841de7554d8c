package landfall.cli;

import java.util.List;
import java.util.Set;
import landfall.cli.result.ProjectJson;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.insight.Ageing;
import landfall.insight.ProjectFilter;
import landfall.insight.Tally;
import landfall.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the projects of a workspace, exited ones among them. */
@Command(name = "list")
final class ListCommand extends WorkspaceCommand {
    @Option(names = "--stage", paramLabel = StageName.CHOICE, converter = StageName.class,
            descriptionKey = "cli.option.stage")
    private Stage stage;

    @Mixin
    private final PastView view = new PastView();

    ListCommand(Console console) {
        super(console);
    }

    @Override
    void run() {
        Pipeline pipeline = view.of(workspace(), console().settings().author());
        ProjectFilter filter = stage == null ? ProjectFilter.ALL : ProjectFilter.ALL.withStages(Set.of(stage));
        List<Project> projects = filter.select(pipeline, Ageing.on(view.day(console().today())));
        if (isJson()) {
            console().json(json -> {
                json.writeStartArray();
                for (Project project : projects) {
                    ProjectJson.write(json, project, pipeline);
                }
                json.writeEndArray();
            });
        } else {
            print(projects, pipeline);
        }
    }

    private void print(List<Project> projects, Pipeline pipeline) {
        Texts texts = console().texts();
        if (projects.isEmpty()) {
            console().say(texts.of("cli.list.none"));
            return;
        }
        var table = new TextTable("llllrll").row(label(ProjectFields.CODE), label(ProjectFields.NAME),
                label(ProjectFields.INVESTOR), label(ProjectFields.STAGE), label(ProjectFields.TOTAL_INVESTMENT),
                label(ProjectFields.SIGNED_ON), label(ProjectFields.OWNER));
        for (Project project : projects) {
            table.row(project.code(), project.name(), pipeline.investorName(project), standing(project),
                    console().formats().money(project.totalInvestment()),
                    project.signedOn() == null ? "" : project.signedOn().toString(), project.owner());
        }
        table.lines().forEach(console()::say);
        console().say("");
        console().say(total(projects));
        sayIfDemo(pipeline);
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

    private String label(Field<?> field) {
        return console().texts().of(field.labelKey());
    }
}
