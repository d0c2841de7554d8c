package landfall.report.word;

import java.util.Arrays;
import java.util.List;
import landfall.domain.Stage;
import landfall.report.KeyFigure;
import landfall.report.StageInk;
import landfall.report.Table;
import landfall.report.file.Xml;

/** Tables of the text: the header repeats on every page, no row is split, a short table stays on one page. */
final class WordTable {
    private static final int SHORT_TABLE = 16;
    private static final double SWATCH_WIDTH = 22;
    private static final double SWATCH_HEIGHT = 11;

    private final Xml xml;
    private final WordStyles styles;
    private final WordPictures pictures;
    private final int width;

    /** Writes tables as wide as the given number of twips. */
    WordTable(Xml xml, WordStyles styles, WordPictures pictures, int width) {
        this.xml = xml;
        this.styles = styles;
        this.pictures = pictures;
        this.width = width;
    }

    void write(Table table) {
        boolean untitled = table.columns().stream().allMatch(column -> column.title().isEmpty());
        int[] widths = ColumnWidths.of(table, width);
        begin(untitled ? WordStyle.FACT_TABLE : WordStyle.TABLE, !untitled, widths);
        boolean whole = table.rows().size() <= SHORT_TABLE;
        if (!untitled) {
            row(true);
            for (int i = 0; i < widths.length; i++) {
                Table.Column column = table.columns().get(i);
                cell(widths[i], null);
                paragraph(WordStyle.TABLE_HEAD, true, column.align() == Table.Align.RIGHT);
                text(column.title(), false);
                xml.close().close();
            }
            xml.close();
        }
        for (int at = 0; at < table.rows().size(); at++) {
            row(table, table.rows().get(at), widths, whole && at < table.rows().size() - 1);
        }
        xml.close();
    }

    /** The headline figures side by side, each with its label above and the comment below. */
    void write(List<KeyFigure> figures) {
        int[] widths = new int[figures.size()];
        Arrays.fill(widths, width / Math.max(1, widths.length));
        begin(WordStyle.KEY_TABLE, false, widths);
        row(false);
        for (int i = 0; i < widths.length; i++) {
            KeyFigure figure = figures.get(i);
            cell(widths[i], null);
            paragraph(WordStyle.KEY_LABEL, false, false);
            text(figure.label(), false);
            xml.close();
            paragraph(WordStyle.KEY_VALUE, false, false);
            text(figure.number(), false);
            if (!figure.unit().isEmpty()) {
                xml.open("w:r").open("w:rPr").empty("w:b", "w:val", "0").empty("w:bCs", "w:val", "0")
                        .empty("w:sz", "w:val", "17").empty("w:szCs", "w:val", "17").close();
                words(" " + figure.unit());
                xml.close();
            }
            xml.close();
            paragraph(WordStyle.KEY_COMMENT, false, false);
            text(figure.comment(), false);
            xml.close().close();
        }
        xml.close().close();
    }

    private void begin(WordStyle style, boolean header, int[] widths) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", styles.id(style))
                .empty("w:tblW", "w:w", Integer.toString(Arrays.stream(widths).sum()), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed")
                .empty("w:tblLook", "w:val", header ? "0020" : "0000", "w:firstRow", header ? "1" : "0", "w:lastRow",
                        "0", "w:firstColumn", "0", "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1").close();
        xml.open("w:tblGrid");
        for (int wide : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(wide));
        }
        xml.close();
    }

    private void row(boolean header) {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    private void row(Table table, Table.Row row, int[] widths, boolean keepsNext) {
        row(false);
        for (int i = 0; i < widths.length; i++) {
            Table.Cell cell = row.cells().get(i);
            boolean figure = table.columns().get(i).align() == Table.Align.RIGHT;
            cell(widths[i], row.total() ? "6" : null);
            paragraph(figure ? WordStyle.TABLE_FIGURE : WordStyle.TABLE_TEXT, keepsNext, false);
            if (cell.swatch() != null) {
                swatch(cell.swatch(), cell.text());
            }
            text(cell.text(), row.total());
            xml.close().close();
        }
        xml.close();
    }

    private void cell(int wide, String ruleAbove) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(wide), "w:type", "dxa");
        if (ruleAbove != null) {
            xml.open("w:tcBorders").empty("w:top", "w:val", "single", "w:sz", ruleAbove, "w:space", "0", "w:color",
                    "1B1F24").close();
        }
        xml.close();
    }

    private void paragraph(WordStyle style, boolean keepsNext, boolean right) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
        if (keepsNext) {
            xml.empty("w:keepNext");
        }
        if (right) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.close();
    }

    private void swatch(Stage stage, String name) {
        pictures.add(xml, stage, (graphics, wide, high, ink) -> StageInk.of(stage).fill(graphics, 0.5, 0.5, wide - 1,
                high - 1, ink), SWATCH_WIDTH, SWATCH_HEIGHT, name);
        text("\u2002", false);
    }

    private void text(String text, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (bold) {
            xml.open("w:rPr").empty("w:b").empty("w:bCs").close();
        }
        words(text);
        xml.close();
    }

    private void words(String text) {
        String[] lines = text.split("\\R");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.element("w:t", lines[i], "xml:space", "preserve");
        }
    }
}
