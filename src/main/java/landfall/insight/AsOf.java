package landfall.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.DayOrMonth;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.FieldType;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;

/** Shows a pipeline as it stood on an earlier day, by the dates on which things happened (not were recorded). */
public final class AsOf {
    private static final List<Field<?>> EXIT_FIELDS = EntityKind.PROJECT.fields().stream()
            .filter(field -> field.group() == FieldGroup.EXIT).toList();
    private static final List<Field<?>> MILESTONES = EntityKind.PROJECT.fields().stream()
            .filter(field -> field.group() == FieldGroup.MILESTONES && field.type() == FieldType.DATE).toList();

    private AsOf() {
    }

    /**
     * The pipeline at the end of the day: projects not yet known are left out, stages, milestones and exits of later
     * days are taken back. Other facts, which carry no date of their own, stay as they are.
     */
    public static Pipeline on(Pipeline pipeline, LocalDate day) {
        var entities = new ArrayList<Entity>(pipeline.enterprises());
        entities.add(pipeline.bureau());
        for (Project project : pipeline.projects()) {
            StageHistory.stageOn(project, day).ifPresent(stage -> entities.add(on(project, stage, day)));
        }
        return Pipeline.of(entities);
    }

    private static Project on(Project project, Stage stage, LocalDate day) {
        Map<Field<?>, Object> changed = new HashMap<>();
        changed.put(ProjectFields.STAGE, stage);
        for (Field<?> milestone : MILESTONES) {
            if (project.get(milestone) instanceof DayOrMonth date && date.earliest().isAfter(day)) {
                changed.put(milestone, null);
            }
        }
        if (!project.isLive() && StageHistory.isLiveOn(project, day)) {
            EXIT_FIELDS.forEach(field -> changed.put(field, null));
        }
        Facts facts = project.facts().withAll(changed);
        return new Project(project.id(), facts);
    }
}
