package landfall.report.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.report.Document;
import landfall.report.file.CoreProperties;
import landfall.report.file.Parts;
import landfall.report.file.WindowThread;
import landfall.report.file.Xml;

/**
 * Writes the tables of a document as a workbook, a sheet each: real numbers that look as printed, totals and growths as
 * formulas. Written part by part rather than by the library of the ledgers, because a filed month must always be the
 * same bytes, and because every formula has its value beside it for programs that only show the file.
 */
public final class WorkbookFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Document document;
    private final List<Sheet> sheets;
    private final Parts parts = new Parts();
    private final Map<String, Integer> repeated = new LinkedHashMap<>();

    private WorkbookFile(Document document) {
        this.document = document;
        this.sheets = Sheet.of(document);
    }

    /** The file; the same document always gives the same bytes. */
    public static byte[] write(Document document) {
        WindowThread.assertElsewhere();
        return new WorkbookFile(document).write();
    }

    private byte[] write() {
        var styles = new CellStyles();
        var strings = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = new SheetXml(sheets.get(i), document, styles, strings);
            parts.put("xl/worksheets/sheet" + (i + 1) + ".xml", sheet.part());
            if (sheet.headRows() > 0) {
                repeated.put(sheets.get(i).name(), sheet.headRows());
            }
        }
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/styles.xml", styles.part());
        parts.put("xl/sharedStrings.xml", strings(strings));
        parts.put(CoreProperties.PART, CoreProperties.of(document));
        relations();
        parts.put(Parts.CONTENT_TYPES, types());
        return parts.zip();
    }

    private byte[] workbook() {
        Xml xml = Xml.document().open("workbook", "xmlns", MAIN, "xmlns:r", OFFICE).open("bookViews")
                .empty("workbookView", "xWindow", "0", "yWindow", "0", "windowWidth", "24000", "windowHeight", "12000")
                .close().open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String number = Integer.toString(i + 1);
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", number, "r:id", "rId" + number);
        }
        xml.close();
        if (!repeated.isEmpty()) {
            xml.open("definedNames");
            for (int i = 0; i < sheets.size(); i++) {
                Integer rows = repeated.get(sheets.get(i).name());
                if (rows != null) {
                    xml.element("definedName", "'" + sheets.get(i).name().replace("'", "''") + "'!$1:$" + rows,
                            "name", "_xlnm.Print_Titles", "localSheetId", Integer.toString(i));
                }
            }
            xml.close();
        }
        return xml.empty("calcPr", "calcId", "191029", "fullCalcOnLoad", "1").bytes();
    }

    private static byte[] strings(Map<String, Integer> strings) {
        String count = Integer.toString(strings.size());
        Xml xml = Xml.document().open("sst", "xmlns", MAIN, "count", count, "uniqueCount", count);
        strings.keySet().forEach(text -> xml.open("si").element("t", text.lines()
                .reduce((above, below) -> above + "\n" + below).orElse(""), "xml:space", "preserve").close());
        return xml.bytes();
    }

    private void relations() {
        Xml whole = Xml.document().open("Relationships", "xmlns", RELATIONS)
                .empty("Relationship", "Id", "rId1", "Type", OFFICE + "/officeDocument", "Target", "xl/workbook.xml")
                .empty("Relationship", "Id", "rId2", "Type", CoreProperties.RELATION, "Target", CoreProperties.PART);
        parts.put("_rels/.rels", whole.bytes());
        Xml book = Xml.document().open("Relationships", "xmlns", RELATIONS);
        for (int i = 1; i <= sheets.size(); i++) {
            book.empty("Relationship", "Id", "rId" + i, "Type", OFFICE + "/worksheet", "Target",
                    "worksheets/sheet" + i + ".xml");
        }
        book.empty("Relationship", "Id", "rId" + (sheets.size() + 1), "Type", OFFICE + "/styles", "Target",
                "styles.xml");
        book.empty("Relationship", "Id", "rId" + (sheets.size() + 2), "Type", OFFICE + "/sharedStrings", "Target",
                "sharedStrings.xml");
        parts.put("xl/_rels/workbook.xml.rels", book.bytes());
    }

    private byte[] types() {
        Xml xml = Xml.document().open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")
                .empty("Default", "Extension", "rels", "ContentType",
                        "application/vnd.openxmlformats-package.relationships+xml")
                .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "xl/workbook.xml", TYPE + "sheet.main+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            override(xml, "xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml");
        }
        override(xml, "xl/styles.xml", TYPE + "styles+xml");
        override(xml, "xl/sharedStrings.xml", TYPE + "sharedStrings+xml");
        override(xml, CoreProperties.PART, CoreProperties.CONTENT_TYPE);
        return xml.bytes();
    }

    private static void override(Xml xml, String part, String type) {
        xml.empty("Override", "PartName", "/" + part, "ContentType", type);
    }
}
