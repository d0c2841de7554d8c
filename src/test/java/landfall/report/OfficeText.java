package landfall.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import landfall.report.file.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What can be read off Word files and workbooks, by a reader of its own. */
public final class OfficeText {
    private OfficeText() {
    }

    /** The parts of a file by name. */
    public static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public static Document xml(byte[] part) {
        try {
            return XmlTree.read(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line for every paragraph with the name of its style, and for every row of a table with its cells. */
    public static String word(byte[] file) {
        Map<String, byte[]> parts = parts(file);
        Map<String, String> names = styleNames(parts);
        var lines = new ArrayList<String>();
        for (Node node : children(body(parts))) {
            switch (node.getLocalName()) {
                case "p" -> lines.add("[" + names.get(style(node)) + "] " + text(node));
                case "tbl" -> rows(node).forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
                default -> { }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** The tables of a Word file: their rows with the texts of their cells. */
    public static List<List<List<String>>> wordTables(byte[] file) {
        return children(body(parts(file))).stream().filter(node -> node.getLocalName().equals("tbl"))
                .map(OfficeText::rows).toList();
    }

    public static Element body(Map<String, byte[]> parts) {
        return XmlTree.child(xml(parts.get("word/document.xml")).getDocumentElement(), "body");
    }

    public static List<Element> children(Node parent) {
        var found = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    public static List<Element> all(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        var list = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            list.add((Element) found.item(i));
        }
        return list;
    }

    public static Map<String, String> styleNames(Map<String, byte[]> parts) {
        return all(xml(parts.get("word/styles.xml")), "style").stream().collect(Collectors.toMap(
                style -> attribute(style, "styleId"), style -> attribute(XmlTree.child(style, "name"), "val")));
    }

    public static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    private static String style(Node paragraph) {
        return attribute(XmlTree.child(XmlTree.child(paragraph, "pPr"), "pStyle"), "val");
    }

    private static List<List<String>> rows(Node table) {
        return XmlTree.children(table, "tr").stream().map(row -> XmlTree.children(row, "tc").stream()
                .map(cell -> XmlTree.children(cell, "p").stream().map(OfficeText::text)
                        .collect(Collectors.joining("/")).strip()).toList()).toList();
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        for (Element child : children(node)) {
            text.append(switch (child.getLocalName()) {
                case "t" -> child.getTextContent();
                case "tab" -> XmlTree.children(node, "tab").isEmpty() || !node.getLocalName().equals("r") ? "" : " → ";
                case "br" -> "\n";
                case "docPr" -> node.getLocalName().equals("inline") ? "<" + attribute(child, "descr") + ">" : "";
                case "numId" -> "0".equals(attribute(child, "val")) ? "" : "(" + attribute(child, "val") + ") ";
                default -> text(child);
            });
        }
        // A swatch before the name of a stage is no text.
        return text.toString().replaceFirst("^<(.*)>\u2002\\1$", "$1");
    }

    /** A line for every row of every sheet; formulas with what they come to, numbers as they are shown. */
    public static String workbook(byte[] file) {
        var text = new StringBuilder();
        sheets(file).forEach((name, rows) -> {
            text.append("# ").append(name).append('\n');
            rows.forEach(row -> text.append(row.stream().map(cell -> cell.formula() == null ? cell.text()
                    : "=" + cell.formula() + " → " + cell.text()).collect(Collectors.joining(" | "))).append('\n'));
        });
        return text.toString();
    }

    /**
     * A cell of a sheet.
     *
     * @param text as it is shown
     * @param number null for words
     * @param formula null for none
     */
    public record Cell(String text, BigDecimal number, String formula) {
    }

    /** The rows of the sheets by name. */
    public static Map<String, List<List<Cell>>> sheets(byte[] file) {
        Map<String, byte[]> parts = parts(file);
        List<String> strings = all(xml(parts.get("xl/sharedStrings.xml")), "t").stream().map(Node::getTextContent)
                .toList();
        Document styles = xml(parts.get("xl/styles.xml"));
        Map<String, String> formats = all(styles, "numFmt").stream().collect(Collectors.toMap(
                format -> format.getAttribute("numFmtId"), format -> format.getAttribute("formatCode")));
        List<String> looks = children(all(styles, "cellXfs").getFirst()).stream()
                .map(look -> formats.get(look.getAttribute("numFmtId"))).toList();
        var sheets = new LinkedHashMap<String, List<List<Cell>>>();
        int number = 0;
        for (Element sheet : all(xml(parts.get("xl/workbook.xml")), "sheet")) {
            sheets.put(sheet.getAttribute("name"), all(xml(parts.get("xl/worksheets/sheet" + ++number + ".xml")), "row")
                    .stream().map(row -> children(row).stream().map(cell -> cell(cell, strings, looks)).toList())
                    .toList());
        }
        return sheets;
    }

    private static Cell cell(Element cell, List<String> strings, List<String> looks) {
        Element value = XmlTree.child(cell, "v");
        if (value == null) {
            return new Cell("", null, null);
        }
        if (cell.getAttribute("t").equals("s")) {
            return new Cell(strings.get(Integer.parseInt(value.getTextContent())), null, null);
        }
        Element formula = XmlTree.child(cell, "f");
        var number = new BigDecimal(value.getTextContent());
        return new Cell(shown(number, looks.get(Integer.parseInt(cell.getAttribute("s")))), number,
                formula == null ? null : formula.getTextContent());
    }

    /** The number as a spreadsheet program shows it. */
    private static String shown(BigDecimal number, String format) {
        String[] sections = format.split(";");
        String section = number.signum() < 0 && sections.length > 1 ? sections[1]
                : number.signum() == 0 && sections.length > 2 ? sections[2] : sections[0];
        var shown = new DecimalFormat(section.replace('"', '\'').replace("+", "'+'"),
                DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        shown.setRoundingMode(RoundingMode.HALF_UP);
        return shown.format(sections.length > 1 ? number.abs() : number);
    }
}
