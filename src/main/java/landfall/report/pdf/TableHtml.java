package landfall.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import landfall.report.Table;

/** Writes a table as markup; one with sums at the foot of each page is written once more when the pages are known. */
final class TableHtml {
    private final Html html;
    private final DocumentHtml document;

    TableHtml(Html html, DocumentHtml document) {
        this.html = html;
        this.document = document;
    }

    /** The id of a row of a table, the row counted from 0. */
    static String row(String table, int row) {
        return table + "r" + row;
    }

    /**
     * Writes the table.
     *
     * @param pages the first rows of its pages, counted from 0; empty while they are unknown
     */
    void write(Table table, String id, List<Integer> pages) {
        int listed = table.listed();
        Table.PageSums sums = table.sums();
        if (sums == null || pages.size() == 1) {
            part(table, id, "data", 0, table.rows(), List.of());
        } else if (pages.isEmpty()) {
            // The sums of all rows are the widest; they keep the room on each page that the true ones will need.
            part(table, id, "data sums", 0, table.rows().subList(0, listed),
                    List.of(sums.page(0, listed), sums.soFar(listed)));
        } else {
            for (int i = 0; i < pages.size(); i++) {
                int from = pages.get(i);
                boolean last = i == pages.size() - 1;
                int to = last ? listed : pages.get(i + 1);
                var rows = new ArrayList<>(table.rows().subList(from, to));
                rows.add(sums.page(from, to));
                rows.addAll(last ? table.rows().subList(listed, table.rows().size()) : List.of(sums.soFar(to)));
                part(table, i == 0 ? id : null, i == 0 ? "data sums" : "data sums opens", from, rows, List.of());
            }
        }
    }

    private void part(Table table, String id, String style, int first, List<Table.Row> rows, List<Table.Row> foot) {
        boolean untitled = table.columns().stream().allMatch(column -> column.title().isEmpty());
        html.open("table", "class", untitled ? style + " untitled" : style, "id", id);
        if (!untitled) {
            html.open("thead").open("tr");
            for (Table.Column column : table.columns()) {
                html.element("th", column.title(), "class", style(column), "style", width(column));
            }
            html.close("tr").close("thead");
        }
        if (!foot.isEmpty()) {
            html.open("tfoot");
            foot.forEach(row -> row(table, row, null, untitled));
            html.close("tfoot");
        }
        html.open("tbody");
        for (int i = 0; i < rows.size(); i++) {
            boolean sought = id != null && (i < PageBreaks.ROWS_TOGETHER || table.sums() != null);
            row(table, rows.get(i), sought ? row(id, first + i) : null, untitled);
        }
        html.close("tbody").close("table");
    }

    private void row(Table table, Table.Row row, String id, boolean untitled) {
        html.open("tr", "class", row.total() ? "total" : null, "id", id);
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Column column = table.columns().get(i);
            html.open("td", "class", style(column), "style", untitled ? width(column) : null);
            cell(row.cells().get(i));
            html.close("td");
        }
        html.close("tr");
    }

    private static String style(Table.Column column) {
        return (column.align() == Table.Align.RIGHT ? "right" : "left") + (column.wraps() ? " wraps" : "");
    }

    private static String width(Table.Column column) {
        return column.part() == 0 ? null : String.format(Locale.ROOT, "width:%.1f%%", column.part() * 100);
    }

    private void cell(Table.Cell cell) {
        if (cell.swatch() != null) {
            document.swatch(cell.swatch(), cell.text());
        }
        String[] lines = cell.text().split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.empty("br");
            }
            document.link(lines[i], cell.trace());
        }
    }
}
