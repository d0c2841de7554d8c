package landfall.sheet.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import landfall.sheet.file.SheetBudget;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import landfall.sheet.table.Table.Region;

/** Reads the cells and merged regions of one sheet. */
final class XlsxSheetReader {

    private final List<Cell> words;
    private final List<NumberFormat> formats;
    private final boolean from1904;
    private final SheetBudget budget;
    private final List<Row> rows = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    /** The row being read, from 0, and its cells so far. */
    private int row = -1;
    private boolean rowHidden;
    private List<Cell> cells = new ArrayList<>();

    XlsxSheetReader(List<Cell> words, List<NumberFormat> formats, boolean from1904, SheetBudget budget) {
        this.words = words;
        this.formats = formats;
        this.from1904 = from1904;
        this.budget = budget;
    }

    Table read(XMLStreamReader xml, String name, boolean hidden) throws XMLStreamException, UnreadableSheet {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow(xml);
                    case "c" -> cell(xml);
                    case "mergeCell" -> region(xml);
                    default -> { }
                }
            } else if (event == END_ELEMENT && xml.getLocalName().equals("row")) {
                endRow();
            }
        }
        rows.sort(Comparator.comparingInt(Row::number));
        return new Table(name, hidden, rows, regions);
    }

    private void startRow(XMLStreamReader xml) throws UnreadableSheet {
        String number = XlsxReader.attribute(xml, "r", null);
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        if (row < 0) {
            throw new IllegalArgumentException("row " + number);
        }
        budget.place(row, 0);
        String hidden = XlsxReader.attribute(xml, "hidden", "0");
        rowHidden = hidden.equals("1") || hidden.equals("true");
        cells = new ArrayList<>();
    }

    private void endRow() throws UnreadableSheet {
        while (!cells.isEmpty() && cells.getLast() == Cell.EMPTY) {
            cells.removeLast();
        }
        if (!cells.isEmpty()) {
            budget.cells(cells.size());
            rows.add(new Row(row + 1, cells, rowHidden));
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableSheet {
        String reference = null;
        String type = "n";
        int style = 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> reference = xml.getAttributeValue(i);
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = Integer.parseInt(xml.getAttributeValue(i));
                default -> { }
            }
        }
        int column = reference == null ? cells.size() : column(reference);
        budget.place(row, column);
        Cell cell = content(xml, type, style);
        if (cell != Cell.EMPTY || reference == null) {
            while (cells.size() <= column) {
                cells.add(Cell.EMPTY);
            }
            cells.set(column, cell);
        }
    }

    private Cell content(XMLStreamReader xml, String type, int style) throws XMLStreamException, UnreadableSheet {
        String value = null;
        String formula = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "f" -> formula = xml.getElementText();
                    case "is" -> value = XlsxText.read(xml, "is");
                    default -> { }
                }
            }
        }
        if (value == null || value.isEmpty() && !type.equals("str")) {
            return formula == null ? Cell.EMPTY : new Cell.Fault(budget.words("=" + formula));
        }
        return typed(type, value, style);
    }

    private Cell typed(String type, String value, int style) throws UnreadableSheet {
        return switch (type) {
            case "s" -> words.get(Integer.parseInt(value.strip()));
            case "inlineStr", "str" -> Cell.text(budget.words(XlsxText.plain(value)));
            case "b" -> new Cell.Flag(value.strip().equals("1") || value.strip().equals("true"));
            case "e" -> new Cell.Fault(value.strip());
            case "d" -> isoDate(value.strip());
            default -> (style < formats.size() ? formats.get(style) : NumberFormat.GENERAL).cell(value, from1904);
        };
    }

    private static Cell isoDate(String value) {
        try {
            return Cell.date(value.length() > 10 ? LocalDateTime.parse(value.replace("Z", "")).toLocalDate() : LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return Cell.text(value);
        }
    }

    private void region(XMLStreamReader xml) throws UnreadableSheet {
        String[] corners = XlsxReader.attribute(xml, "ref", "").split(":");
        if (corners.length == 2) {
            budget.region();
            Region region = new Region(row(corners[0]), column(corners[0]), row(corners[1]), column(corners[1]));
            budget.place(region.lastRow(), region.lastColumn());
            regions.add(region);
        }
    }

    /** The column of a reference such as AB12, from 0. */
    private static int column(String reference) {
        int column = 0;
        int letters = 0;
        for (int i = 0; i < reference.length() && letters < 4; i++) {
            char c = Character.toUpperCase(reference.charAt(i));
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
                letters++;
            } else if (c != '$') {
                break;
            }
        }
        if (letters == 0) {
            throw new IllegalArgumentException("cell " + reference);
        }
        return column - 1;
    }

    private static int row(String reference) {
        return Integer.parseInt(reference.replaceAll("[^0-9]", "")) - 1;
    }
}
