package landfall.ui.dossier;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Change;
import landfall.journal.Edit;

/** What happened to a project, newest first: stages entered, milestones reached, progress noted, the exit. */
final class Timeline {
    /** What kind of thing happened. */
    enum Kind { STAGE, MILESTONE, PROGRESS, EXIT }

    /**
     * One thing that happened.
     *
     * @param stage the stage entered, or null
     * @param from the dated stage that it was entered from, or null
     * @param milestone the field of the milestone's date, or null
     * @param note the note on progress or the reason for the exit, or null
     * @param by who recorded it, or null when the log does not say
     */
    record Entry(DayOrMonth on, Kind kind, Stage stage, Stage from, Field<?> milestone, String note, String by) {
    }

    private static final List<Field<DayOrMonth>> MILESTONES = List.of(ProjectFields.STARTED_ON,
            ProjectFields.TOPPED_OUT_ON, ProjectFields.COMPLETED_ON, ProjectFields.TRIAL_ON);

    private Timeline() {
    }

    /**
     * The timeline of a project.
     *
     * @param history the edits that touched the project, newest first, each with its changes to the project
     */
    static List<Entry> of(Project project, List<Edit> history) {
        var entries = new ArrayList<Entry>();
        addStages(entries, project, authorsOf(ProjectFields.STAGE, history));
        for (Field<DayOrMonth> milestone : MILESTONES) {
            if (project.get(milestone) != null) {
                entries.add(new Entry(project.get(milestone), Kind.MILESTONE, null, null, milestone, null, null));
            }
        }
        if (!project.isLive() && project.get(ProjectFields.EXIT_ON) != null) {
            entries.add(new Entry(project.get(ProjectFields.EXIT_ON), Kind.EXIT, null, null, null,
                    project.get(ProjectFields.EXIT_REASON), null));
        }
        addNotes(entries, history);
        entries.sort(Comparator.comparing(Entry::on).reversed());
        return List.copyOf(entries);
    }

    // Latest stage first, so that two stages entered on one day keep their order when sorted.
    private static void addStages(List<Entry> entries, Project project, Map<String, String> authors) {
        Stage from = null;
        var stages = new ArrayList<Entry>();
        for (Stage stage : Stage.values()) {
            if (project.stage().hasReached(stage) && project.enteredOn(stage) != null) {
                stages.addFirst(new Entry(project.enteredOn(stage), Kind.STAGE, stage, from, null, null,
                        authors.get(stage.name())));
                from = stage;
            }
        }
        entries.addAll(stages);
    }

    private static void addNotes(List<Entry> entries, List<Edit> history) {
        Set<String> takenBack = takenBack(history);
        for (Edit edit : history) {
            String note = value(edit, ProjectFields.PROGRESS_NOTE);
            if (note != null && edit.undoes() == null && !takenBack.contains(edit.id())) {
                String on = value(edit, ProjectFields.LAST_PROGRESS_ON);
                DayOrMonth date = on != null ? DayOrMonth.parse(on)
                        : DayOrMonth.of(edit.at().atZone(ZoneId.systemDefault()).toLocalDate());
                entries.add(new Entry(date, Kind.PROGRESS, null, null, null, note, edit.author().name()));
            }
        }
    }

    // An undo that was itself undone by a redo leaves the first edit standing; so does one that took back other fields.
    private static Set<String> takenBack(List<Edit> history) {
        var ids = new HashSet<String>();
        for (Edit edit : history) {
            boolean ofNote = edit.changes().stream()
                    .anyMatch(change -> change.cell().field().equals(ProjectFields.PROGRESS_NOTE.key()));
            if (edit.undoes() != null && ofNote && !ids.contains(edit.id())) {
                ids.add(edit.undoes());
            }
        }
        return ids;
    }

    private static Map<String, String> authorsOf(Field<?> field, List<Edit> history) {
        var authors = new HashMap<String, String>();
        for (Edit edit : history) {
            String value = value(edit, field);
            if (value != null) {
                authors.putIfAbsent(value, edit.author().name());
            }
        }
        return authors;
    }

    private static String value(Edit edit, Field<?> field) {
        for (Change change : edit.changes()) {
            if (change.cell().field().equals(field.key())) {
                return change.value();
            }
        }
        return null;
    }
}
