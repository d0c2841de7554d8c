package landfall.ui.kit.bulk;

import java.time.LocalDate;
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
import landfall.text.Checks;
import landfall.text.Checks.Remark;
import landfall.text.Texts;

/**
 * What giving several projects the same value of one field does to each: the preview and the edit are the same thing.
 *
 * @param value what will stand, or null for nothing
 * @param caution what makes the value worth a second look, if anything does
 * @param lines one per project, in the order in which they were given
 */
record BulkEdit(Field<?> field, Object value, Optional<Remark> caution, List<Line> lines) {
    /** What becomes of a project's value. */
    enum Outcome {
        /** No value has been given yet. */
        OPEN,
        /** The project gets the value. */
        CHANGES,
        /** The project has the value already. */
        SAME,
        /** The project cannot have the value. */
        REFUSED
    }

    /**
     * One project of the preview.
     *
     * @param before what stands now, or null
     * @param reasonKey the text key that says why the value is refused, or null
     */
    record Line(Project project, Object before, Outcome outcome, String reasonKey) {
        /** Why the value is refused, in the user's words; empty when it is not. */
        String reason(Texts texts) {
            if (reasonKey == null) {
                return "";
            }
            return reasonKey.equals(NEEDED) ? texts.of(NEEDED, texts.of("stage." + project.stage().name()))
                    : texts.of(reasonKey);
        }
    }

    private static final String NEEDED = "bulk.refused.stage";

    BulkEdit {
        lines = List.copyOf(lines);
    }

    /** The preview before any value is given: what stands now. */
    static BulkEdit open(Field<?> field, List<Project> projects) {
        return new BulkEdit(field, null, Optional.empty(), projects.stream()
                .map(project -> new Line(project, project.get(field), Outcome.OPEN, null)).toList());
    }

    /**
     * The preview of a value, checked as the forms check it (domain §2.1 and §2.3); what the stage of a project cannot
     * do without is not taken from it (domain §1.1).
     *
     * @param value null empties the field
     */
    static BulkEdit of(Field<?> field, Object value, List<Project> projects, LocalDate today) {
        Optional<Remark> remark = Checks.of(field, value, today);
        String refusal = remark.filter(Remark::refused).map(Remark::key).orElse(null);
        return new BulkEdit(field, value, remark.filter(found -> !found.refused()), projects.stream()
                .map(project -> line(field, value, project, refusal)).toList());
    }

    private static Line line(Field<?> field, Object value, Project project, String refusal) {
        Object before = project.get(field);
        if (Objects.equals(before, value)) {
            return new Line(project, before, Outcome.SAME, null);
        }
        String reason = refusal != null ? refusal : value != null ? null : whyNotEmpty(field, project);
        return new Line(project, before, reason == null ? Outcome.CHANGES : Outcome.REFUSED, reason);
    }

    private static String whyNotEmpty(Field<?> field, Project project) {
        if (field == ProjectFields.NAME) {
            return "bulk.refused.name";
        }
        return StageEntry.isIndispensable(field, project.stage()) ? NEEDED : null;
    }

    /** How many projects have this outcome. */
    int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** The lines that need a look first: what is refused, then what changes, then the rest. */
    List<Line> byOutcome() {
        return lines.stream().sorted(Comparator.comparingInt(line -> rank(line.outcome()))).toList();
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> 0;
            case CHANGES -> 1;
            case SAME -> 2;
            case OPEN -> 3;
        };
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
