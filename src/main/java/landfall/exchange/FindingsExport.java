package landfall.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.quality.FindingWords;
import landfall.quality.rule.Finding;
import landfall.sheet.SheetWriter;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.sheet.table.Listing.Column;
import landfall.text.Texts;

/** Writes what wants a look in the data as a list that can be handed to those who know. */
public final class FindingsExport {
    private FindingsExport() {
    }

    /**
     * Writes the findings to a workbook, or to text when the name ends in .csv.
     *
     * @throws landfall.text.Problem when the file cannot be written; an old file of that name is then as it was
     */
    public static void write(Path target, List<Finding> findings, Pipeline pipeline, Texts texts) {
        try {
            SheetWriter.write(target, listing(findings, pipeline, texts));
        } catch (UnwritableTarget e) {
            throw Refusals.unwritable(e, target);
        }
    }

    /** The findings as a listing, one a row. */
    static Listing listing(List<Finding> findings, Pipeline pipeline, Texts texts) {
        var words = new FindingWords(texts);
        List<Column> columns = List.of(Column.text(texts.of("quality.column.topic"), 14),
                Column.text(texts.of(ProjectFields.CODE.labelKey()), 14),
                Column.text(texts.of(ProjectFields.NAME.labelKey()), 30),
                Column.text(texts.of(ProjectFields.INVESTOR.labelKey()), 28),
                Column.text(texts.of(ProjectFields.STAGE.labelKey()), 9),
                Column.text(texts.of(ProjectFields.OWNER.labelKey()), 10),
                Column.text(texts.of("quality.column.finding"), 60));
        var rows = new ArrayList<List<Cell>>();
        for (Finding finding : findings) {
            Entity entity = finding.entity();
            Project project = entity instanceof Project found ? found : null;
            rows.add(List.of(text(words.topic(finding.topic())), text(project == null
                            ? entity.get(EnterpriseFields.CREDIT_CODE) : project.code()),
                    text(project == null ? null : project.name()),
                    text(project == null ? entity.name() : pipeline.investorName(project)),
                    text(project == null ? null : texts.of("stage." + project.stage().name())),
                    text(project == null ? null : project.owner()), text(words.message(finding))));
        }
        return new Listing(texts.of("quality.place"), columns, rows);
    }

    private static Cell text(String text) {
        return text == null ? Cell.EMPTY : Cell.text(text);
    }
}
