package landfall.ui.kit.bulk;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.StageEntry;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.quality.FindingWords;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Rules;
import landfall.quality.rule.Severity;
import landfall.quality.rule.Surroundings;
import landfall.text.Texts;

/**
 * What giving several projects the same value of one field does to each: the preview and the edit are the same thing.
 *
 * @param value what will stand, or null for nothing
 * @param caution what makes the value worth a second look, if anything does
 * @param lines one per project, in the order in which they were given
 */
record BulkEdit(Field<?> field, Object value, Optional<Finding> caution, List<Line> lines) {
    /** What becomes of a project's value; what needs a look first stands first. */
    enum Outcome {
        /** The project cannot have the value. */
        REFUSED,
        /** The project gets the value. */
        CHANGES,
        /** The project has the value already. */
        SAME,
        /** No value has been given yet. */
        OPEN
    }

    /**
     * One project of the preview.
     *
     * @param before what stands now, or null
     * @param reasonKey the text key that says why the value is refused, or null
     * @param finding what makes the value wrong for the project, or unusual, or null
     */
    record Line(Project project, Object before, Outcome outcome, String reasonKey, Finding finding) {
        /** Why the value is refused, in the user's words; empty when it is not. */
        String reason(Texts texts) {
            if (reasonKey == null) {
                return outcome == Outcome.REFUSED && finding != null ? new FindingWords(texts).message(finding) : "";
            }
            return reasonKey.equals(NEEDED) ? texts.of(NEEDED, texts.of("stage." + project.stage().name()))
                    : texts.of(reasonKey);
        }

        /** How many of them have this outcome. */
        static int count(List<Line> lines, Outcome outcome) {
            return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
        }

        /** Those first that need a look: what is refused, then what changes, then the rest. */
        static List<Line> byOutcome(List<Line> lines) {
            return lines.stream().sorted(Comparator.comparing(Line::outcome)).toList();
        }
    }

    private static final String NEEDED = "bulk.refused.stage";

    BulkEdit {
        lines = List.copyOf(lines);
    }

    /** The preview before any value is given: what stands now. */
    static BulkEdit open(Field<?> field, List<Project> projects) {
        return new BulkEdit(field, null, Optional.empty(), projects.stream()
                .map(project -> new Line(project, project.get(field), Outcome.OPEN, null, null)).toList());
    }

    /**
     * The preview of a value, checked as the forms check it (domain §2.1 and §2.3); what the stage of a project cannot
     * do without is not taken from it (domain §1.1).
     *
     * @param value null empties the field
     */
    static BulkEdit of(Field<?> field, Object value, List<Project> projects, Surroundings around) {
        List<Line> lines = projects.stream().map(project -> line(field, value, project, around)).toList();
        Optional<Finding> caution = lines.stream().filter(line -> line.outcome() == Outcome.CHANGES)
                .map(Line::finding).filter(Objects::nonNull).findFirst();
        return new BulkEdit(field, value, caution, lines);
    }

    private static Line line(Field<?> field, Object value, Project project, Surroundings around) {
        Object before = project.get(field);
        if (Objects.equals(before, value)) {
            return new Line(project, before, Outcome.SAME, null, null);
        }
        String reason = value == null ? whyNotEmpty(field, project) : null;
        var after = new Project(project.id(), project.facts().withAll(Collections.singletonMap(field, value)));
        Finding finding = Rules.about(after, List.of(field), around).stream()
                .filter(found -> found.severity() == Severity.ERROR || found.asks())
                .min(Comparator.comparing(Finding::severity)).orElse(null);
        boolean refused = reason != null || finding != null && finding.severity() == Severity.ERROR;
        return new Line(project, before, refused ? Outcome.REFUSED : Outcome.CHANGES, reason, finding);
    }

    private static String whyNotEmpty(Field<?> field, Project project) {
        if (field == ProjectFields.NAME) {
            return "bulk.refused.name";
        }
        return StageEntry.isIndispensable(field, project.stage()) ? NEEDED : null;
    }

    /** How many projects have this outcome. */
    int count(Outcome outcome) {
        return Line.count(lines, outcome);
    }

    /** The edit: one for all projects that change, and an ordinary change when it is only one; empty when none does. */
    Draft draft() {
        List<Line> changing = lines.stream().filter(line -> line.outcome() == Outcome.CHANGES).toList();
        Draft draft = changing.size() == 1
                ? Draft.of(EditKind.CHANGE, changing.getFirst().project().name(), field.labelKey())
                : Draft.of(EditKind.BULK, Integer.toString(changing.size()), field.labelKey());
        changing.forEach(line -> draft.setAny(line.project().id(), field, value));
        return draft;
    }
}
