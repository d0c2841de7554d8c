package landfall.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.Field;
import landfall.exchange.words.DateWords;
import landfall.exchange.words.FieldWords;
import landfall.exchange.words.Words;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;

/** Finds the tables of projects in a sheet by their headers: under titles and unit rows, of one to three rows. */
public final class HeaderFinder {
    private static final int DEEPEST_FIRST_HEADER = 80;
    private static final int LONGEST_NAME_LABEL = 16;
    private static final int WIDEST = 400;

    private final Table sheet;
    private final HeaderShape shape;
    private final List<Row> rows;

    private HeaderFinder(Table sheet) {
        this.sheet = sheet;
        this.shape = new HeaderShape(sheet);
        this.rows = sheet.rows();
    }

    /** The tables of projects in the sheet, top to bottom; none when no header names a column of project names. */
    public static List<Header> find(Table sheet) {
        var finder = new HeaderFinder(sheet);
        var headers = finder.all(2);
        // A list that is nothing but names is a ledger too, if nothing better is there.
        return headers.isEmpty() ? finder.all(1) : headers;
    }

    private List<Header> all(int leastKnown) {
        var headers = new ArrayList<Header>();
        for (int i = 0; i < rows.size(); i++) {
            boolean tooDeep = headers.isEmpty() && i > DEEPEST_FIRST_HEADER;
            int nameColumn = tooDeep ? -1 : nameColumn(rows.get(i));
            if (nameColumn < 0) {
                continue;
            }
            Header found = header(rows.get(i).number(), nameColumn, headers);
            if (known(found) >= leastKnown + (isStrong(rows.get(i), nameColumn) ? 0 : 1)
                    && (headers.isEmpty() || !repeats(headers.getLast(), found))) {
                headers.add(found);
                i = indexAfter(found.lastRow(), i);
            }
        }
        return withEnds(headers);
    }

    private int indexAfter(int number, int from) {
        int index = from;
        while (index + 1 < rows.size() && rows.get(index + 1).number() <= number) {
            index++;
        }
        return index;
    }

    private int nameColumn(Row row) {
        int weak = -1;
        for (int column = 0; column < Math.min(row.cells().size(), WIDEST); column++) {
            if (row.cell(column) instanceof Cell.Text text && text.text().length() <= LONGEST_NAME_LABEL
                    && FieldWords.isName(text.text())) {
                if (FieldWords.isStrongName(text.text())) {
                    return column;
                }
                weak = weak < 0 ? column : weak;
            }
        }
        return weak;
    }

    private static boolean isStrong(Row row, int column) {
        return FieldWords.isStrongName(row.shown(column));
    }

    private Header header(int base, int nameColumn, List<Header> before) {
        int floor = before.isEmpty() ? 0 : before.getLast().lastRow();
        int top = base;
        while (base - top < 2 && top - 1 > floor && shape.isGroupRow(top - 1, top)) {
            top--;
        }
        int bottom = base;
        while (bottom - base < 2 && shape.isContinuation(bottom + 1, nameColumn, base)) {
            bottom++;
        }
        int last = shape.isNumbering(bottom + 1, nameColumn) ? bottom + 1 : bottom;
        return new Header(sheet, top, last, Integer.MAX_VALUE, columns(top, bottom), List.of());
    }

    private List<Column> columns(int top, int bottom) {
        var columns = new ArrayList<Column>();
        int width = Math.min(sheet.columns(), WIDEST);
        for (int index = 0; index < width; index++) {
            var parts = new ArrayList<String>();
            String unit = "";
            for (int row = top; row <= bottom; row++) {
                String part = Words.tidy(shape.label(row, index, top, bottom));
                if (Words.isUnit(part) && !parts.isEmpty()) {
                    unit = part;
                } else if (!part.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(part))) {
                    parts.add(part);
                }
            }
            String label = parts.isEmpty() ? "" : parts.getLast();
            String group = parts.size() < 2 ? "" : String.join("·", parts.subList(0, parts.size() - 1));
            columns.add(new Column(index, group, label, unit));
        }
        return columns;
    }

    private static int known(Header header) {
        Set<Field<?>> known = new HashSet<>();
        for (Column column : header.columns()) {
            Field<?> field = FieldWords.whole(column.label());
            if (field == null) {
                field = DateWords.field(column.group(), column.label(), false);
            }
            if (field == null) {
                field = FieldWords.part(column.label());
            }
            if (field != null) {
                known.add(field);
            }
        }
        return known.size();
    }

    // The same header printed once more, as ledgers pasted together from pages have it.
    private static boolean repeats(Header first, Header again) {
        Set<String> before = labels(first);
        Set<String> after = labels(again);
        long same = after.stream().filter(before::contains).count();
        return same * 5 >= after.size() * 4 && same * 5 >= before.size() * 4;
    }

    private static Set<String> labels(Header header) {
        return header.columns().stream().map(column -> Words.flat(column.label())).filter(label -> !label.isEmpty())
                .collect(Collectors.toSet());
    }

    private List<Header> withEnds(List<Header> found) {
        var headers = new ArrayList<Header>();
        int from = 1;
        for (int i = 0; i < found.size(); i++) {
            Header header = found.get(i);
            int end = i + 1 < found.size() ? titleStart(found.get(i + 1), header.lastRow()) - 1
                    : rows.getLast().number();
            headers.add(new Header(sheet, header.firstRow(), header.lastRow(), end, header.columns(),
                    above(from, header.firstRow())));
            from = end + 1;
        }
        return headers;
    }

    // The title and unit rows of a second table stand between it and the first one's last row.
    private int titleStart(Header second, int floor) {
        int start = second.firstRow();
        for (int i = 0; i < 3 && start - 1 > floor; i++) {
            Row row = sheet.row(start - 1).orElse(null);
            if (row == null ? i > 0 : RowText.filled(row) > 2 || RowText.isTotal(row)) {
                break;
            }
            start--;
        }
        return start;
    }

    private List<String> above(int from, int before) {
        return rows.stream().filter(row -> row.number() >= from && row.number() < before)
                .map(row -> row.cells().stream().filter(cell -> !cell.isBlank()).map(Cell::shown)
                        .collect(Collectors.joining(" | "))).filter(line -> !line.isEmpty()).toList();
    }
}
