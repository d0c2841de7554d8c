package landfall.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Names;
import landfall.exchange.rows.LedgerRow;
import landfall.exchange.rows.SkippedRow;
import landfall.exchange.words.Note;
import landfall.text.Language;
import landfall.text.RestrictedName;
import landfall.text.Texts;

/** The rows of restricted projects in a ledger that was exported while names and contents were masked. */
final class MaskedRows {
    private MaskedRows() {
    }

    /** Takes out the rows that stand for restricted projects of the bureau, and says so. */
    static void leaveOut(List<LedgerRow> rows, Pipeline pipeline, List<SkippedRow> skipped) {
        Set<String> names = names(pipeline);
        rows.removeIf(row -> {
            boolean masked = names.contains(ProjectIndex.name(row));
            if (masked) {
                skipped.add(new SkippedRow(row.sheet(), row.number(), Note.of("exchange.skip.restricted",
                        row.get(ProjectFields.NAME).orElseThrow()), true));
            }
            return masked;
        });
    }

    private static Set<String> names(Pipeline pipeline) {
        var names = new HashSet<String>();
        for (Project project : pipeline.projects()) {
            if (project.isRestricted()) {
                for (Language language : Language.values()) {
                    names.add(Names.normalised(RestrictedName.of(project, Texts.in(language))));
                }
            }
        }
        return names;
    }
}
