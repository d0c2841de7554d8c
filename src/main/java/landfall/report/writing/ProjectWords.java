package landfall.report.writing;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.report.Table;

/** What lists of projects say of a project, cell by cell. */
public final class ProjectWords {
    private static final String NONE = "—";

    private final Pipeline pipeline;
    private final Words words;
    private final Traces traces;

    /** Words for projects of the pipeline, which are remembered as traces of the manuscript. */
    public ProjectWords(Pipeline pipeline, Manuscript manuscript) {
        this.pipeline = pipeline;
        this.words = manuscript.words();
        this.traces = manuscript.traces();
    }

    /** The name, from which the project opens. */
    public Table.Cell name(Project project) {
        return Table.Cell.traced(project.name(), traces.add(project));
    }

    public String investor(Project project) {
        return pipeline.investorName(project);
    }

    /** The total investment with its unit. */
    public String amount(Project project) {
        return words.formats().money(project.totalInvestment());
    }

    public String stage(Project project) {
        return words.of("stage." + project.stage());
    }

    /** The responsible unit and, below it, the responsible officer. */
    public String responsible(Project project) {
        return lines(text(project, ProjectFields.OWNER_UNIT), text(project, ProjectFields.OWNER));
    }

    /** The responsible unit and officer in one line. */
    public String responsibleInLine(Project project) {
        String unit = text(project, ProjectFields.OWNER_UNIT);
        String officer = text(project, ProjectFields.OWNER);
        return unit.isEmpty() || officer.isEmpty() ? unit + officer : words.of("report.responsible", unit, officer);
    }

    /** The land in mu without its unit; — when none is known. */
    public String land(Project project) {
        Area land = project.get(ProjectFields.LAND);
        if (land == null) {
            return NONE;
        }
        String number = words.formats().plain(land.mu(), 2);
        return switch (land.qualifier()) {
            case EXACT -> number;
            case ABOUT -> words.of("app.qualifier.about", number);
            case AT_LEAST -> words.of("app.qualifier.at_least", number);
        };
    }

    /** A text as one line without the full stop at its end; empty when there is none. */
    public String text(Project project, Field<String> field) {
        return Objects.requireNonNullElse(project.get(field), "").strip().replaceAll("[。.；;]+$", "")
                .replaceAll("\\s*\\R\\s*", "；");
    }

    /** The next step and, below it, when it is due. */
    public String nextStep(Project project) {
        return lines(text(project, ProjectFields.NEXT_STEP), shortDate(project, ProjectFields.NEXT_DUE));
    }

    public String shortDate(Project project, Field<DayOrMonth> field) {
        return words.formats().shortDate(project.get(field));
    }

    /** The texts that are not empty, one below the other. */
    public static String lines(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
