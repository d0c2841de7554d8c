package landfall.exchange.rows;

import java.util.List;
import java.util.regex.Pattern;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.exchange.table.MappedColumn;
import landfall.exchange.words.StageWords;
import landfall.exchange.words.StageWords.Standing;
import landfall.exchange.words.Words;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;

/** What a row says about its project's stage where no column of stages does: ticks, a short note, a signing without day. */
final class RowHints {
    private static final Pattern TICK = Pattern.compile("[√✓✔☑●■1]|是|已完成|yes|y");
    private static final Pattern NOT_SIGNED = Pattern.compile("未|待|拟|计划|预计|争取|有望|否|×");
    private static final int LONGEST_NOTE = 10;

    private RowHints() {
    }

    /** The furthest stage that the row hints at beyond that of its heading, or null when there is no hint at all. */
    static Stage of(Row row, List<MappedColumn> columns, Stage heading) {
        Stage furthest = heading;
        for (MappedColumn column : columns) {
            Cell cell = row.cell(column.column().index());
            Stage stage = cell.isBlank() || column.isIgnored() ? null : hint(column, Words.flat(cell.shown()));
            furthest = stage != null && (furthest == null || stage.hasReached(furthest)) ? stage : furthest;
        }
        return furthest;
    }

    private static Stage hint(MappedColumn column, String text) {
        Field<?> field = column.field();
        if (field == null && TICK.matcher(text).matches()) {
            return StageWords.standing(column.column().label().replaceAll("^是否", "")).map(Standing::stage).orElse(null);
        }
        if (field == ProjectFields.PROGRESS_NOTE && text.length() <= LONGEST_NOTE) {
            return StageWords.standing(text).filter(standing -> standing.exit() == null).map(Standing::stage).orElse(null);
        }
        // 上半年 in the column of signing dates is no date, but it says that there was a signing.
        boolean signed = field == ProjectFields.SIGNED_ON && !CellReader.isNoWords(text)
                && !NOT_SIGNED.matcher(text).find();
        return signed ? Stage.SIGNED : null;
    }
}
