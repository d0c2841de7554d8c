package landfall.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Table;

/** Builds small workbooks part by part, so that a test can say exactly what stands in the file. */
final class XlsxFixture {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook with one sheet whose {@code sheetData} and what follows it are given. */
    static XlsxFixture sheet(String body) {
        XlsxFixture fixture = new XlsxFixture();
        fixture.part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        fixture.part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        fixture.part("xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml", "styles", "styles.xml"));
        fixture.part("xl/workbook.xml", "<workbook " + MAIN + "><sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        fixture.part("xl/worksheets/sheet1.xml", "<worksheet " + MAIN + ">" + body + "</worksheet>");
        return fixture;
    }

    static XlsxFixture row(String cells) {
        return sheet("<sheetData><row r=\"1\">" + cells + "</row></sheetData>");
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r").append(i / 2 + 1).append("\" Type=\"").append(RELATION)
                    .append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    XlsxFixture part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    XlsxFixture without(String name) {
        parts.remove(name);
        return this;
    }

    /** Cell style n (the attribute s) gets the n-th format code. */
    XlsxFixture formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId=\"").append(200 + i).append("\" formatCode=\"")
                    .append(codes[i].replace("&", "&amp;").replace("\"", "&quot;")).append("\"/>");
            styles.append("<xf numFmtId=\"").append(200 + i).append("\"/>");
        }
        return part("xl/styles.xml", "<styleSheet " + MAIN + "><numFmts>" + formats + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                + "</cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    XlsxFixture builtInFormats(int... ids) {
        StringBuilder styles = new StringBuilder();
        for (int id : ids) {
            styles.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return part("xl/styles.xml", "<styleSheet " + MAIN + "><cellXfs>" + styles + "</cellXfs></styleSheet>");
    }

    XlsxFixture words(String items) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    XlsxFixture workbook(String inner) {
        return part("xl/workbook.xml", "<workbook " + MAIN + ">" + inner + "</workbook>");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Path in(Path folder) throws IOException {
        return Files.write(Files.createTempFile(folder, "book", ".xlsx"), bytes());
    }

    Table table(Path folder) throws IOException, UnreadableSheet {
        return SheetFile.read(in(folder)).sheets().getFirst();
    }
}
