package landfall.ui.kit.bulk;

import java.util.List;
import java.util.Objects;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.RecognitionFields;
import landfall.insight.indicator.source.Choices;
import landfall.insight.indicator.source.Source;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Ids;
import landfall.ui.kit.bulk.BulkEdit.Line;
import landfall.ui.kit.bulk.BulkEdit.Outcome;

/**
 * What a department's recognition of one milestone does to each of several projects: the preview and the edit are the
 * same thing.
 *
 * @param recognition what every project gets that changes, but for its project
 * @param lines one per project, in the order in which they were given; before stands the day of the milestone
 */
record Recognising(Facts recognition, List<Line> lines) {
    Recognising {
        lines = List.copyOf(lines);
    }

    /** The preview of a recognition; while it lacks its milestone or its department nothing is said of any project. */
    static Recognising of(Facts recognition, List<Project> projects, Pipeline pipeline) {
        return new Recognising(recognition, projects.stream()
                .map(project -> line(recognition, project, pipeline)).toList());
    }

    private static Line line(Facts recognition, Project project, Pipeline pipeline) {
        String milestone = recognition.get(RecognitionFields.MILESTONE);
        var day = Source.recognised(milestone).map(source ->
                source.reachedOn(project, Choices.of(pipeline.bureau()))).orElse(null);
        if (milestone == null || recognition.get(RecognitionFields.DEPARTMENT) == null) {
            return new Line(project, day, Outcome.OPEN, null, null);
        }
        if (day == null) {
            return new Line(project, null, Outcome.REFUSED, "bulk.recognise.refused", null);
        }
        boolean isKnown = pipeline.itemsOf(EntityKind.RECOGNITION, project.id()).stream().anyMatch(known ->
                isSame(known, recognition, RecognitionFields.MILESTONE)
                        && isSame(known, recognition, RecognitionFields.DEPARTMENT));
        return new Line(project, day, isKnown ? Outcome.SAME : Outcome.CHANGES, null, null);
    }

    private static boolean isSame(Item known, Facts recognition, Field<?> field) {
        return Objects.equals(known.get(field), recognition.get(field));
    }

    /** How many projects are to be recognised. */
    int count() {
        return Line.count(lines, Outcome.CHANGES);
    }

    /** The edit: a recognition for each project that changes; empty when none does. */
    Draft draft() {
        List<Project> projects = lines.stream().filter(line -> line.outcome() == Outcome.CHANGES).map(Line::project)
                .toList();
        String kind = EntityKind.RECOGNITION.labelKey();
        Draft draft = projects.size() == 1 ? Draft.of(EditKind.ADD, projects.getFirst().name(), kind)
                : Draft.of(EditKind.BULK, Integer.toString(projects.size()), kind);
        for (Project project : projects) {
            String id = Ids.next();
            draft.set(id, RecognitionFields.PROJECT, project.id());
            RecognitionFields.ALL.stream().filter(field -> recognition.get(field) != null)
                    .forEach(field -> draft.setAny(id, field, recognition.get(field)));
        }
        return draft;
    }
}
