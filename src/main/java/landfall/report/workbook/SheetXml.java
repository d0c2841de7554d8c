package landfall.report.workbook;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.report.Document;
import landfall.report.Table;
import landfall.report.file.Xml;
import landfall.report.workbook.CellStyles.Role;
import landfall.text.Texts;

/** Writes one sheet: title, table with a header that stays in view and repeats on paper, notes. */
final class SheetXml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final double NARROWEST = 8;
    private static final double WIDEST = 46;
    private static final double WIDEST_TEXT = 90;
    private static final double LINE = 15;
    private static final int PORTRAIT = 100;
    private static final int LEAST_COLUMNS = 4;

    private final Sheet sheet;
    private final Document document;
    private final CellStyles styles;
    private final Map<String, Integer> strings;
    private final Xml xml = Xml.document();
    private final Xml rows = Xml.fragment();
    private final Xml merged = Xml.fragment();
    private final double[] widths;
    private final boolean untitled;
    private int row;
    private int merges;

    /**
     * @param strings the texts of the workbook with their numbers, to which those of the sheet are added
     */
    SheetXml(Sheet sheet, Document document, CellStyles styles, Map<String, Integer> strings) {
        this.sheet = sheet;
        this.document = document;
        this.styles = styles;
        this.strings = strings;
        this.widths = widths(sheet.table());
        this.untitled = sheet.table() == null
                || sheet.table().columns().stream().allMatch(column -> column.title().isEmpty());
    }

    /** How many rows at the top repeat on every printed page and stay in view; 0 for none. */
    int headRows() {
        return untitled || !sheet.leading().isEmpty() ? 0 : 3;
    }

    byte[] part() {
        line(sheet.title(), Role.TITLE, 24);
        line(Stream.of(sheet.title().equals(document.title()) ? "" : document.title(), document.head().issuer(),
                document.head().date(), document.head().handling(), document.head().mark())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("　")), Role.SUBTITLE, LINE);
        sheet.leading().forEach(text -> line(text, Role.PLAIN, 0));
        if (sheet.table() != null) {
            table(sheet.table());
        }
        sheet.notes().forEach(text -> line(text, Role.NOTE, 0));

        double wide = 0;
        for (double width : widths) {
            wide += width;
        }
        xml.open("worksheet", "xmlns", NAMESPACE).open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.open("sheetViews").open("sheetView", "showGridLines", "0", "workbookViewId", "0");
        if (headRows() > 0) {
            xml.empty("pane", "ySplit", Integer.toString(headRows()), "topLeftCell", "A" + (headRows() + 1),
                    "activePane", "bottomLeft", "state", "frozen");
        }
        xml.close().close().empty("sheetFormatPr", "defaultRowHeight", Double.toString(LINE)).open("cols");
        for (int i = 0; i < widths.length; i++) {
            String number = Integer.toString(i + 1);
            xml.empty("col", "min", number, "max", number, "width", Double.toString(widths[i]), "customWidth", "1");
        }
        xml.close().open("sheetData").raw(rows.toString()).close();
        xml.open("mergeCells", "count", Integer.toString(merges)).raw(merged.toString()).close();
        xml.empty("printOptions", "horizontalCentered", "1");
        xml.empty("pageMargins", "left", "0.6", "right", "0.6", "top", "0.7", "bottom", "0.7", "header", "0.3",
                "footer", "0.3");
        xml.empty("pageSetup", "paperSize", "9", "orientation", wide > PORTRAIT ? "landscape" : "portrait",
                "fitToWidth", "1", "fitToHeight", "0");
        xml.open("headerFooter").element("oddFooter",
                "&C" + Texts.in(document.language()).of("report.sheet.page", "&P", "&N"));
        return xml.bytes();
    }

    /** A text over the whole width; a height of 0 is as high as the text needs. */
    private void line(String text, Role role, double height) {
        double wide = 0;
        for (double width : widths) {
            wide += width;
        }
        int lines = (int) Math.ceil(width(text) / (wide - 2));
        row++;
        String at = Integer.toString(row);
        rows.open("row", "r", at, "ht", Double.toString(height > 0 ? height : Math.max(1, lines) * LINE),
                "customHeight", "1");
        words("A" + at, styles.of(role, "", false, height == 0), text);
        rows.close();
        merged.empty("mergeCell", "ref", "A" + at + ":" + Formulas.letters(widths.length - 1) + at);
        merges++;
    }

    private void table(Table table) {
        if (!untitled) {
            row++;
            rows.open("row", "r", Integer.toString(row), "ht", "22", "customHeight", "1");
            for (int i = 0; i < table.columns().size(); i++) {
                Table.Column column = table.columns().get(i);
                words(Formulas.letters(i) + row,
                        styles.of(Role.HEADER, "", column.align() == Table.Align.RIGHT, false), column.title());
            }
            rows.close();
        }
        Shown[][] figures = figures(table);
        var formulas = new Formulas(table, figures, row + 1);
        for (int at = 0; at < table.rows().size(); at++) {
            row(table, at, figures, formulas);
        }
    }

    private static Shown[][] figures(Table table) {
        var figures = new Shown[table.rows().size()][table.columns().size()];
        for (int at = 0; at < figures.length; at++) {
            for (int i = 0; i < figures[at].length; i++) {
                Table.Column column = table.columns().get(i);
                Shown shown = Shown.of(table.rows().get(at).cells().get(i), column.align());
                boolean growth = shown != null && column.reckoning() != null
                        && column.reckoning().kind() == Table.Reckoning.Kind.GROWTH;
                figures[at][i] = growth ? shown.signed() : shown;
            }
        }
        return figures;
    }

    private void row(Table table, int at, Shown[][] figures, Formulas formulas) {
        Table.Row data = table.rows().get(at);
        Role role = data.total() ? Role.TOTAL : at + 1 == table.rows().size() ? Role.LAST : Role.BODY;
        row++;
        rows.open("row", "r", Integer.toString(row), "ht", Double.toString(lines(data) * LINE + 2), "customHeight",
                "1");
        for (int i = 0; i < data.cells().size(); i++) {
            Table.Cell cell = data.cells().get(i);
            String place = Formulas.letters(i) + row;
            boolean right = table.columns().get(i).align() == Table.Align.RIGHT;
            Shown shown = figures[at][i];
            if (shown == null) {
                words(place, styles.of(role, "", right, !right), cell.text());
                continue;
            }
            Formulas.Formula formula = formulas.of(at, i);
            rows.open("c", "r", place, "s", styles.of(role, shown.format(), right, false));
            if (formula != null) {
                rows.element("f", formula.expression());
            }
            rows.element("v", (formula == null ? shown.number() : formula.value()).toPlainString()).close();
        }
        rows.close();
    }

    private void words(String place, String style, String text) {
        if (text.isEmpty()) {
            rows.empty("c", "r", place, "s", style);
            return;
        }
        strings.putIfAbsent(text, strings.size());
        rows.open("c", "r", place, "s", style, "t", "s").element("v", strings.get(text).toString()).close();
    }

    private int lines(Table.Row data) {
        int most = 1;
        for (int i = 0; i < data.cells().size(); i++) {
            double room = widths[i] - 1;
            most = Math.max(most, data.cells().get(i).text().lines()
                    .mapToInt(text -> Math.max(1, (int) Math.ceil(width(text) / room))).sum());
        }
        return most;
    }

    private static double[] widths(Table table) {
        if (table == null) {
            return new double[] {WIDEST_TEXT / LEAST_COLUMNS, WIDEST_TEXT / LEAST_COLUMNS,
                WIDEST_TEXT / LEAST_COLUMNS, WIDEST_TEXT / LEAST_COLUMNS};
        }
        var widths = new double[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            Table.Column column = table.columns().get(i);
            double most = width(column.title());
            for (Table.Row row : table.rows()) {
                most = Math.max(most, row.cells().get(i).text().lines().mapToDouble(SheetXml::width).max().orElse(0));
            }
            double limit = column.wraps() && widths.length <= 2 ? WIDEST_TEXT : WIDEST;
            widths[i] = Math.clamp(most + 2.5, NARROWEST, limit);
        }
        return widths;
    }

    /** In characters of a digit's width: everything beyond Latin counts twice. */
    private static double width(String line) {
        return line.codePoints().map(character -> character < 0x2000 || character == 0x2212 ? 1 : 2).sum();
    }
}
