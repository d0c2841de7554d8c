package landfall.sheet.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.file.WholeFile;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.sheet.table.Listing.Column;
import landfall.sheet.table.Listing.Kind;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a listing as an .xlsx workbook ready to filter and print: real numbers, real dates, words never formulas. */
public final class XlsxWriter {

    private static final String APPLICATION = "Landfall";
    private static final String VERSION = "1.0";
    /** On every Windows and WPS; elsewhere replaced by the system's own Chinese font. */
    private static final String FONT = "宋体";
    private static final String HEADER_FILL = "FFE9EDF2";
    private static final String LINE = "FF8A94A3";
    private static final double LINE_HEIGHT = 15;
    private static final int MOST_LINES = 27;
    private static final int LONGEST_NAME = 31;
    /** Twice as fast as the usual one, and a file a tenth larger. */
    private static final int COMPRESSION = 3;
    /** So many rows are kept in memory at a time. */
    private static final int BLOCK = 500;
    private static final int WIDEST = 2;
    private static final int LONGEST_WORDS = 32_767;
    /** Before it the calendars of spreadsheet programs disagree by a day. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

    private XlsxWriter() {
    }

    /**
     * Writes the listing, replacing a file of that name only once the new one is complete.
     *
     * @throws UnwritableTarget if it cannot be written; then an old file of that name is as it was
     */
    public static void write(Path target, Listing listing) throws UnwritableTarget {
        write(target, List.of(listing));
    }

    /**
     * Writes several listings to one workbook, a sheet each.
     *
     * @param listings at least one; their names differ
     * @throws UnwritableTarget if it cannot be written; then an old file of that name is as it was
     */
    public static void write(Path target, List<Listing> listings) throws UnwritableTarget {
        WholeFile.write(target, out -> write(out, listings));
    }

    private static void write(OutputStream out, List<Listing> listings) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, VERSION);
        workbook.setGlobalDefaultFont(FONT, 11);
        workbook.setCompressionLevel(COMPRESSION);
        for (Listing listing : listings) {
            fill(workbook.newWorksheet(sheetName(listing.name())), listing);
        }
        workbook.finish();
    }

    // What a sheet says about itself before its rows comes first: after the first block it is written.
    private static void fill(Worksheet sheet, Listing listing) throws IOException {
        int rows = listing.rows().size();
        int columns = listing.columns().size();
        header(sheet, listing.columns());
        sheet.freezePane(0, 1);
        print(sheet);
        for (int first = 0; first < rows; first += BLOCK) {
            if (first > 0) {
                sheet.flush();
            }
            int end = Math.min(first + BLOCK, rows);
            for (int row = first; row < end; row++) {
                row(sheet, row + 1, listing, listing.rows().get(row));
            }
            format(sheet, listing.columns(), first + 1, end);
        }
        listing.totalsLabel().ifPresent(label -> totals(sheet, listing, label));
        sheet.setAutoFilter(0, 0, rows, columns - 1);
        sheet.finish();
    }

    private static void row(Worksheet sheet, int at, Listing listing, List<Cell> row) {
        for (int column = 0; column < listing.columns().size(); column++) {
            put(sheet, at, column, listing.cell(row, column));
        }
        int lines = lines(listing, row);
        if (lines > 1) {
            sheet.rowHeight(at, lines * LINE_HEIGHT);
        }
    }

    private static void header(Worksheet sheet, List<Column> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).header());
            sheet.width(column, columns.get(column).width());
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor(HEADER_FILL).wrapText(true)
                .horizontalAlignment("center").verticalAlignment("center")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).borderColor(BorderSide.BOTTOM, LINE).set();
        sheet.rowHeight(0, 26);
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Empty _ -> { }
            case Cell.Number number -> sheet.value(row, column, number.value());
            case Cell.Flag flag -> sheet.value(row, column, flag.value());
            case Cell.Date date when date.grain() == Cell.Grain.DAY && !date.date().isBefore(FIRST_DATE) ->
                    sheet.value(row, column, date.date());
            default -> sheet.value(row, column, words(cell.shown()));
        }
    }

    /** How many lines the row needs; not every program finds that out by itself when it opens the file. */
    private static int lines(Listing listing, List<Cell> row) {
        int most = 1;
        for (int column = 0; column < row.size(); column++) {
            if (listing.columns().get(column).kind() == Kind.TEXT && row.get(column) instanceof Cell.Text words) {
                most = Math.max(most, lines(words.text(), listing.columns().get(column).width() - 1));
            }
        }
        return Math.min(most, MOST_LINES);
    }

    private static int lines(String text, double width) {
        boolean isShort = text.length() * WIDEST <= width && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return isShort ? 1
                : text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(width(line) / width))).sum();
    }

    /** In characters of a digit's width: everything beyond Latin counts twice. */
    private static double width(String line) {
        return line.codePoints().map(character -> character < 0x2000 ? 1 : WIDEST).sum();
    }

    /** Within what a cell can hold; the mark at the end says that there was more. */
    private static String words(String words) {
        return words.length() <= LONGEST_WORDS ? words : words.substring(0, LONGEST_WORDS - 1) + "…";
    }

    private static void format(Worksheet sheet, List<Column> columns, int firstRow, int lastRow) {
        for (int index = 0; index < columns.size(); index++) {
            Column column = columns.get(index);
            var style = sheet.range(firstRow, index, lastRow, index).style().verticalAlignment("center");
            if (!column.format().isEmpty()) {
                style = style.format(column.format());
            }
            switch (column.kind()) {
                case TEXT -> style = style.wrapText(true);
                case DATE, MONTH -> style = style.horizontalAlignment("center");
                default -> { }
            }
            style.set();
        }
    }

    private static void totals(Worksheet sheet, Listing listing, String label) {
        int row = listing.rows().size() + 1;
        List<Column> columns = listing.columns();
        format(sheet, columns, row, row);
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).total() && row > 1) {
                String letters = letters(column);
                sheet.formula(row, column, "SUM(" + letters + "2:" + letters + row + ")");
            } else if (column == listing.labelColumn()) {
                sheet.value(row, column, label);
            }
            var style = sheet.style(row, column).bold()
                    .borderStyle(BorderSide.TOP, BorderStyle.THIN).borderColor(BorderSide.TOP, LINE);
            Kind kind = columns.get(column).kind();
            if (kind == Kind.INTEGER || kind == Kind.DECIMAL) {
                style = style.format(columns.get(column).format());
            }
            style.set();
        }
    }

    /** The letters of a column counted from 0: A, B, … AA. */
    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    private static void print(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    private static String sheetName(String wanted) {
        String name = wanted.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ").strip().replaceAll("^'+|'+$", "").strip();
        if (name.isEmpty()) {
            return "Sheet1";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME).strip();
    }
}
