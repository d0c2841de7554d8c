package landfall.sheet.xlsx;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import landfall.sheet.file.SheetBudget;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.file.UnreadableSheet.Reason;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Table;
import landfall.sheet.table.Workbook;

/** Reads an .xlsx workbook: its list of sheets, its shared words and number formats, then each sheet. */
public final class XlsxReader {

    private static final String RELATION_OF_SHEET = "/worksheet";

    private final Path file;
    private final XlsxPackage parts;
    private final SheetBudget budget;
    private boolean from1904;

    private XlsxReader(Path file, XlsxPackage parts) {
        this.file = file;
        this.parts = parts;
        this.budget = new SheetBudget(file);
    }

    /**
     * Reads every sheet of a workbook.
     *
     * @throws UnreadableSheet when it is none or too large
     */
    public static Workbook read(Path file) throws IOException, UnreadableSheet {
        try (XlsxPackage parts = new XlsxPackage(file)) {
            return new XlsxReader(file, parts).workbook();
        }
    }

    private record Tab(String name, boolean hidden, String relation) { }

    private record Relation(String type, String target) { }

    private Workbook workbook() throws IOException, UnreadableSheet {
        String main = mainPart();
        Map<String, Relation> relations = relations(main);
        List<Tab> tabs = parts.read(main, this::tabs);
        List<Cell> words = List.of();
        List<NumberFormat> formats = List.of();
        for (Relation relation : relations.values()) {
            if (relation.type.endsWith("/sharedStrings") && parts.has(relation.target)) {
                words = parts.read(relation.target, this::sharedStrings);
            } else if (relation.type.endsWith("/styles") && parts.has(relation.target)) {
                formats = parts.read(relation.target, XlsxReader::formats);
            }
        }
        List<Table> tables = new ArrayList<>();
        for (Tab tab : tabs) {
            Relation relation = relations.get(tab.relation);
            if (relation == null) {
                throw damaged("sheet " + tab.name + " has no part");
            }
            // Chart and macro sheets hold no cells.
            if (relation.type.endsWith(RELATION_OF_SHEET)) {
                XlsxSheetReader reader = new XlsxSheetReader(words, formats, from1904, budget);
                tables.add(parts.read(relation.target, xml -> reader.read(xml, tab.name, tab.hidden)));
            }
        }
        if (tables.isEmpty()) {
            throw damaged("no sheet");
        }
        return new Workbook(tables);
    }

    private UnreadableSheet damaged(String detail) {
        return new UnreadableSheet(file, Reason.DAMAGED, detail);
    }

    private String mainPart() throws IOException, UnreadableSheet {
        if (parts.has("_rels/.rels")) {
            for (Relation relation : relations("").values()) {
                if (relation.type.endsWith("/officeDocument") && relation.target.toLowerCase(Locale.ROOT).endsWith(".xml")
                        && parts.has(relation.target) && parts.read(relation.target, XlsxReader::rootName).equals("workbook")) {
                    return relation.target;
                }
            }
        }
        if (parts.has("xl/workbook.xml")) {
            return "xl/workbook.xml";
        }
        throw notAWorkbook();
    }

    private UnreadableSheet notAWorkbook() throws IOException {
        String kind = parts.text("mimetype");
        if (parts.hasFolder("word/") || kind.contains("opendocument.text")) {
            return new UnreadableSheet(file, Reason.WORD_DOCUMENT, null);
        }
        if (parts.has("xl/workbook.bin") || kind.contains("opendocument.spreadsheet")) {
            return new UnreadableSheet(file, Reason.OTHER_SPREADSHEET, kind);
        }
        if (parts.hasFolder("xl/")) {
            return damaged("no workbook part");
        }
        return new UnreadableSheet(file, Reason.NOT_A_SPREADSHEET, "zip without a workbook");
    }

    private static String rootName(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT) {
                return xml.getLocalName();
            }
        }
        return "";
    }

    /** The relations of a part by their ids; targets are made absolute. */
    private Map<String, Relation> relations(String part) throws IOException, UnreadableSheet {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String source = folder + "_rels/" + part.substring(slash) + ".rels";
        return parts.read(source, xml -> {
            Map<String, Relation> found = new HashMap<>();
            while (xml.hasNext()) {
                if (xml.next() == START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                    String type = attribute(xml, "Type", "");
                    String target = attribute(xml, "Target", "").replace('\\', '/');
                    found.put(attribute(xml, "Id", ""), new Relation(type, absolute(folder, target)));
                }
            }
            return found;
        });
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                path = path.isEmpty() ? "" : path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return path + rest;
    }

    private List<Tab> tabs(XMLStreamReader xml) throws XMLStreamException {
        List<Tab> tabs = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() != START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String flag = attribute(xml, "date1904", "0");
                from1904 = flag.equals("1") || flag.equals("true");
            } else if (xml.getLocalName().equals("sheet")) {
                boolean hidden = !attribute(xml, "state", "visible").equals("visible");
                tabs.add(new Tab(attribute(xml, "name", ""), hidden, attribute(xml, "id", "")));
            }
        }
        return tabs;
    }

    private List<Cell> sharedStrings(XMLStreamReader xml) throws XMLStreamException, UnreadableSheet {
        List<Cell> words = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == START_ELEMENT && xml.getLocalName().equals("si")) {
                words.add(Cell.text(budget.words(XlsxText.read(xml, "si"))));
            }
        }
        return words;
    }

    private static List<NumberFormat> formats(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, NumberFormat> known = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != START_ELEMENT) {
                inCells &= !(xml.isEndElement() && xml.getLocalName().equals("cellXfs"));
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> codes.put(number(xml, "numFmtId"), attribute(xml, "formatCode", ""));
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells) {
                        formats.add(known.computeIfAbsent(number(xml, "numFmtId"), id -> NumberFormat.of(id, codes.get(id))));
                    }
                }
                default -> { }
            }
        }
        return formats;
    }

    private static int number(XMLStreamReader xml, String name) {
        return Integer.parseInt(attribute(xml, name, "0"));
    }

    /** The attribute of that local name, whatever its namespace: strict and transitional files differ in those. */
    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }
}
