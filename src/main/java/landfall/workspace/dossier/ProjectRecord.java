package landfall.workspace.dossier;

import java.nio.file.Path;
import java.util.List;
import landfall.domain.Project;
import landfall.domain.value.Mask;
import landfall.journal.Edit;
import landfall.journal.EditLabels;
import landfall.journal.RecordQuery;
import landfall.report.dossier.RecordLine;
import landfall.store.record.LoggedEdit;
import landfall.store.record.RecordFile;
import landfall.text.Texts;

/** The change record of a project and of what belongs to it, a line an edit. */
final class ProjectRecord {
    private static final int MOST = 1_000_000;

    private ProjectRecord() {
    }

    /** The lines, the newest first; the workspace file may be open in another program. */
    static List<RecordLine> of(Path workspace, Project project, Mask mask, Texts texts) {
        try (RecordFile record = RecordFile.open(workspace)) {
            return record.page(RecordQuery.of(project.id()), null, MOST, 0).edits().stream()
                    .map(LoggedEdit::edit).map(edit -> line(edit, mask, texts)).toList();
        }
    }

    private static RecordLine line(Edit edit, Mask mask, Texts texts) {
        return new RecordLine(edit.at(), edit.author().name(), EditLabels.label(edit, mask, texts));
    }
}
