package landfall.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import landfall.report.Block;
import landfall.report.Ink;
import landfall.report.OfficeText;
import landfall.report.Papers;
import landfall.report.file.Parts;
import landfall.text.Language;
import landfall.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class WordTemplateTest {
    private static final String W = " xmlns:w=\"" + WordTemplate.W + "\"";
    private static final String R = " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @TempDir
    Path folder;

    @Test
    void theBureausStylesPageHeaderAndListsStayAndOnlyWhatIsMissingIsAdded() throws IOException {
        Path file = Files.write(folder.resolve("wps.docx"), foreign(WORD + "document.main+xml").zip());
        byte[] written = WordFile.write(Papers.paper(List.of(new Block.Heading("一、标题"), Papers.stages(),
                new Block.Points(List.of(new Block.Point("甲", null))))), Ink.COLOUR, WordTemplate.read(file));
        Map<String, byte[]> parts = OfficeText.parts(written);

        WordFileTest.WordFiles.check(parts);
        assertFalse(OfficeText.word(written).contains("旧内容"));
        assertTrue(OfficeText.word(written).contains("[heading 1] 一、标题"));
        assertTrue(OfficeText.word(written).contains("(7) 甲"), OfficeText.word(written));
        String document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(document.contains("<w:pStyle w:val=\"2\"/>"), "the heading has the template's own id");
        assertTrue(document.contains("w:w=\"16838\""), "the paper stays landscape");
        assertTrue(document.contains("<w:tblW w:w=\"14838\" w:type=\"dxa\"/>"), "tables are as wide as the text");
        assertEquals("红旗县招商局", OfficeText.xml(parts.get("word/header9.xml")).getDocumentElement().getTextContent());
        List<Element> styles = OfficeText.all(OfficeText.xml(parts.get("word/styles.xml")), "style");
        Element body = styles.stream().filter(style -> OfficeText.attribute(style, "styleId").equals("LandfallBody"))
                .findFirst().orElseThrow();
        assertEquals("a", OfficeText.attribute((Element) body.getElementsByTagNameNS("*", "basedOn").item(0), "val"));
        assertEquals(1, styles.stream().filter(style -> OfficeText.attribute(style, "type").equals("paragraph")
                && OfficeText.attribute(style, "default").equals("1")).count());
        assertEquals(1, OfficeText.styleNames(parts).values().stream().filter("heading 1"::equals).count());
    }

    @Test
    void aTemplateFileOfWordBecomesADocument() throws IOException {
        Path file = Files.write(folder.resolve("bureau.docx"), foreign(WORD + "template.main+xml").zip());
        byte[] written = WordFile.write(Papers.paper(List.of()), Ink.COLOUR, WordTemplate.read(file));

        assertTrue(new String(OfficeText.parts(written).get("[Content_Types].xml"), StandardCharsets.UTF_8)
                .contains("document.main+xml"));
    }

    @Test
    void theBuiltInTemplateCanBeSavedChangedAndChosenAgain() throws IOException {
        Path workspace = folder.resolve("湘中.landfall");
        Path sample = folder.resolve("样张.docx");
        for (Language language : Language.values()) {
            WordTemplate.saveSample(language, sample);
            WordFileTest.WordFiles.check(OfficeText.parts(Files.readAllBytes(sample)));
        }
        assertSame(WordTemplate.BUILT_IN, WordTemplate.beside(workspace));

        WordTemplate.adopt(sample, workspace);
        byte[] written = WordFile.write(Papers.paper(List.of(Papers.stages())), Ink.COLOUR,
                WordTemplate.beside(workspace));

        assertTrue(Files.exists(folder.resolve("湘中.template.docx")));
        WordFileTest.WordFiles.check(OfficeText.parts(written));
        assertEquals(OfficeText.word(WordFile.write(Papers.paper(List.of(Papers.stages())), Ink.COLOUR,
                WordTemplate.BUILT_IN)), OfficeText.word(written));

        WordTemplate.forget(workspace);
        assertSame(WordTemplate.BUILT_IN, WordTemplate.beside(workspace));
    }

    @ParameterizedTest
    @CsvSource({"missing,report.template.missing", "text,report.template.damaged", "cut,report.template.damaged",
        "broken,report.template.damaged", "workbook,report.template.foreign", "macros,report.template.macros",
        "old,report.template.old", "doctype,report.template.damaged", "folder,report.template.damaged"})
    void whatCannotBeATemplateIsRefusedWithTheReason(String kind, String key) throws IOException {
        Path file = folder.resolve("x.docx");
        byte[] whole = foreign(WORD + "document.main+xml").zip();
        switch (kind) {
            case "text" -> Files.writeString(file, "no zip at all");
            case "cut" -> Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
            case "broken" -> Files.write(file, with("word/styles.xml", "<w:styles" + W + "><w:style>").zip());
            case "doctype" -> Files.write(file, with("word/styles.xml",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>").zip());
            case "workbook" -> Files.write(file, foreign(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").zip());
            case "macros" -> Files.write(file, foreign("application/vnd.ms-word.document.macroEnabled.main+xml").zip());
            case "old" -> Files.write(file, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0});
            case "folder" -> Files.createDirectory(file);
            default -> { }
        }
        assertEquals(key, assertThrows(Problem.class, () -> WordTemplate.read(file)).key());
    }

    private static Parts with(String part, String xml) {
        Parts parts = foreign(WORD + "document.main+xml");
        parts.put(part, xml.getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    /** A landscape document as WPS names its styles: by numbers and letters. */
    private static Parts foreign(String type) {
        var parts = new Parts();
        put(parts, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>");
        put(parts, "_rels/.rels", relations("<Relationship Id=\"rId1\" Type=\"" + TYPES
                + "officeDocument\" Target=\"/word/document.xml\"/>"));
        put(parts, "word/_rels/document.xml.rels", relations("<Relationship Id=\"rId7\" Type=\"" + TYPES
                + "styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"" + TYPES
                + "header\" Target=\"header9.xml\"/><Relationship Id=\"rId3\" Type=\"" + TYPES
                + "numbering\" Target=\"numbering.xml\"/>"));
        put(parts, "word/document.xml", "<w:document" + W + R + "><w:body><w:p><w:r><w:t>旧内容</w:t></w:r></w:p><w:sectPr>"
                + "<w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"16838\" w:h=\"11906\" "
                + "w:orient=\"landscape\"/><w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1000\" w:left=\"1000\"/>"
                + "</w:sectPr></w:body></w:document>");
        put(parts, "word/header9.xml", "<w:hdr" + W + "><w:p><w:r><w:t>红旗县招商局</w:t></w:r></w:p></w:hdr>");
        put(parts, "word/styles.xml", "<w:styles" + W + "><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\">"
                + "<w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\">"
                + "<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/></w:style></w:styles>");
        put(parts, "word/numbering.xml", "<w:numbering" + W + "><w:abstractNum w:abstractNumId=\"0\"/>"
                + java.util.stream.IntStream.rangeClosed(1, 6).mapToObj(id -> "<w:num w:numId=\"" + id
                + "\"><w:abstractNumId w:val=\"0\"/></w:num>").collect(java.util.stream.Collectors.joining())
                + "</w:numbering>");
        return parts;
    }

    private static String relations(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static void put(Parts parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }
}
