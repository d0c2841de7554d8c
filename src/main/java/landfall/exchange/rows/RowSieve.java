package landfall.exchange.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import landfall.domain.FieldType.Shape;
import landfall.domain.ProjectFields;
import landfall.exchange.table.Column;
import landfall.exchange.table.Header;
import landfall.exchange.table.MappedColumn;
import landfall.exchange.table.Mapping;
import landfall.exchange.table.RowText;
import landfall.exchange.words.FieldWords;
import landfall.exchange.words.Words;
import landfall.sheet.table.Row;

/** Tells the rows of a ledger apart: projects, totals, headings, footnotes. */
final class RowSieve {
    /** What a row is. */
    enum Kind { PROJECT, TOTAL, SUBTOTAL, REPEATED_HEADER, SECTION, FOOTNOTE, CONTINUATION, NAMELESS, BLANK }

    private static final Pattern FOOTNOTE = Pattern.compile("(?:注\\d*|备注|说明|附注|填表说明|填表人|填报人|制表人?|制表单位|制表时间|审核人?|复核人?|"
            + "单位负责人|负责人|联系人|联系电话|电话|填报单位|填报日期|填报时间|填表日期|填表单位|统计人|统计日期|数据来源|报送单位|报送时间|报送日期|"
            + "分管领导|主管领导|审批人|签字|盖章|经办人|日期|截止|截至|截止日期|截止时间)(?:[\\((].*[\\))])?:.*|注\\d*[、.].*|"
            + "注|本表.{4,}|以上(?:数据|项目|金额|投资|均|为|所).*");
    private static final Pattern SECTION = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[)]?[、.:].*|[(][一二三四五六七八九十]{1,3}[)].*|"
            + "第[一二三四五六七八九十]{1,3}[类部批].*");
    private static final Pattern HAN_NUMBER = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[)]?[、.]?");
    private static final Pattern NO_NAME = Pattern.compile("[-—–/\\\\*.、]+|无|暂无|待定|未定|n/?a|[?]+");

    private final Header header;
    private final int nameColumn;
    private final int ordinalColumn;
    private final List<Integer> telling = new ArrayList<>();
    private final boolean hanSections;

    RowSieve(Header header, Mapping mapping) {
        this.header = header;
        this.nameColumn = mapping.taking(ProjectFields.NAME).map(column -> column.column().index()).orElse(-1);
        this.ordinalColumn = header.columns().stream().filter(column -> FieldWords.isOrdinal(column.label()))
                .map(Column::index).findFirst().orElse(-1);
        for (MappedColumn column : mapping.columns()) {
            if (column.field() == ProjectFields.INVESTOR
                    || column.field() != null && column.field().type().shape() == Shape.DATE) {
                telling.add(column.column().index());
            }
        }
        // 一, 二 beside 1, 2 number groups; alone they number projects.
        this.hanSections = ordinalColumn >= 0 && header.rows().stream()
                .anyMatch(row -> row.shown(ordinalColumn).strip().matches("\\d+"));
    }

    Kind kind(Row row) {
        if (row.isBlank()) {
            return Kind.BLANK;
        }
        String name = Words.flat(nameColumn < 0 ? "" : row.shown(nameColumn));
        String first = RowText.first(row);
        int filled = RowText.filled(row);
        if (RowText.isTotal(row)) {
            return RowText.isSubtotal(row) ? Kind.SUBTOTAL : Kind.TOTAL;
        }
        if (isHeaderAgain(row, name)) {
            return Kind.REPEATED_HEADER;
        }
        if (FOOTNOTE.matcher(first).matches() && (name.isEmpty() || filled <= 2)) {
            return Kind.FOOTNOTE;
        }
        if (name.isEmpty()) {
            boolean continued = nameColumn >= 0 && header.sheet().regionAt(row.number(), nameColumn)
                    .filter(region -> region.firstRow() + 1 < row.number() && region.firstRow() + 1 > header.lastRow())
                    .isPresent();
            return continued ? Kind.CONTINUATION
                    : filled == 1 || filled <= 3 && SECTION.matcher(first).matches() ? Kind.SECTION : Kind.NAMELESS;
        }
        if (NO_NAME.matcher(name).matches()) {
            return Kind.NAMELESS;
        }
        boolean bare = telling.stream().allMatch(column -> row.cell(column).isBlank());
        boolean section = bare && (filled <= 2 && SECTION.matcher(name).matches()
                || hanSections && HAN_NUMBER.matcher(Words.flat(row.shown(ordinalColumn))).matches());
        return section ? Kind.SECTION : Kind.PROJECT;
    }

    /** The row's number in which the merged project name began. */
    int continuedFrom(Row row) {
        return header.sheet().regionAt(row.number(), nameColumn).map(region -> region.firstRow() + 1).orElse(0);
    }

    private boolean isHeaderAgain(Row row, String name) {
        boolean nameAgain = header.column(nameColumn).filter(column -> Words.flat(column.label()).equals(name)).isPresent();
        if (!name.isEmpty() && !nameAgain) {
            return false;
        }
        int same = 0;
        int filled = 0;
        for (Column column : header.columns()) {
            String flat = Words.flat(row.shown(column.index()));
            if (!flat.isEmpty()) {
                filled++;
                boolean own = flat.equals(Words.flat(column.label())) || Words.flat(column.group()).contains(flat)
                        || flat.equals(Words.flat(column.unit()));
                same += own ? 1 : 0;
            }
        }
        return nameAgain && same * 2 >= filled || name.isEmpty() && filled > 0 && same == filled;
    }

}
