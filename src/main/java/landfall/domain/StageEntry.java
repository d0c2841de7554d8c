package landfall.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a project has to bring when it enters a stage, or should have by now (domain §1.1). */
public final class StageEntry {
    private static final Map<Field<?>, Stage> ENTRY_DATES = Arrays.stream(Stage.values())
            .collect(Collectors.toUnmodifiableMap(ProjectFields::entryDate, stage -> stage));

    private StageEntry() {
    }

    /**
     * The fields that the project still lacks and that the stages on the way to the target require, or that the
     * target cannot do without, in form order.
     */
    public static List<Field<?>> missingOnTheWay(Project project, Stage target) {
        var missing = new ArrayList<Field<?>>();
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            boolean entered = field.requiredFrom()
                    .filter(stage -> stage.compareTo(project.stage()) > 0 && target.hasReached(stage)).isPresent();
            boolean needed = entered || isIndispensable(field, target)
                    || isNextStep(field) && target != Stage.PRODUCING;
            if (needed && project.get(field) == null && !isSkippedDate(field, target)) {
                missing.add(field);
            }
        }
        return List.copyOf(missing);
    }

    /** The fields that the project's own stage, or an earlier one, requires and that it lacks: the to-complete list. */
    public static List<Field<?>> toComplete(Project project) {
        var missing = new ArrayList<Field<?>>();
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            boolean due = field.requiredFrom().filter(project.stage()::hasReached).isPresent();
            boolean spared = isSkippedDate(field, project.stage()) || isNextStep(field) && !needsNextStep(project);
            if (due && project.get(field) == null && !spared) {
                missing.add(field);
            }
        }
        return List.copyOf(missing);
    }

    /** True unless the project produces and nothing is open: every other one needs a next step with a date. */
    public static boolean needsNextStep(Project project) {
        return project.stage() != Stage.PRODUCING || project.get(ProjectFields.BLOCKERS) != null;
    }

    private static boolean isNextStep(Field<?> field) {
        return field == ProjectFields.NEXT_STEP || field == ProjectFields.NEXT_DUE;
    }

    /** The fields without which a project cannot enter the stage: the date that counts, and a signed amount. */
    public static boolean isIndispensable(Field<?> field, Stage target) {
        return field == ProjectFields.entryDate(target)
                || field == ProjectFields.TOTAL_INVESTMENT && target.hasReached(Stage.SIGNED);
    }

    // A skipped stage's date stays empty and is never asked for (domain §1.1).
    private static boolean isSkippedDate(Field<?> field, Stage target) {
        Stage stage = ENTRY_DATES.get(field);
        return stage != null && stage != target;
    }
}
