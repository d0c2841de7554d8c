package landfall.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.KeyFigure;
import landfall.report.Letterhead;
import landfall.report.OfficeText;
import landfall.report.Papers;
import landfall.report.Table;
import landfall.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WordFileTest {
    private static final Block.Figure CHART = new Block.Figure((graphics, width, height, ink) -> graphics.drawLine(0, 0,
            (int) width, (int) height), 50, "各月柱状图");
    private static final Document EVERYTHING = Papers.paper(List.of(new Block.Paragraph("正文"),
            new Block.KeyFigures(List.of(new KeyFigure("签约", "5", "个", "同比 +1%", null))), Papers.stages(),
            new Block.Heading("一、标题"), Papers.longTable(40), Papers.stages(), new Block.Note("注"), CHART,
            new Block.Columns(List.of(new Block.Heading("二、左")), List.of(new Block.Heading("三、右"),
                    Papers.stages()), 0.5),
            new Block.Points(List.of(new Block.Point("甲", null), new Block.Point("乙", null))),
            new Block.Points(List.of(new Block.Point("丙", null))),
            new Block.Definitions(List.of(new Block.Definition("签约", "正式合同"))), Papers.stages()));

    @Test
    void everyPartIsWellFormedKnownAndFound() {
        WordFiles.check(OfficeText.parts(write(EVERYTHING)));
    }

    @Test
    void theRulesOfTheFormatThatWordInsistsOnAreKept() {
        Element body = OfficeText.body(OfficeText.parts(write(EVERYTHING)));
        List<Element> blocks = OfficeText.children(body);
        assertEquals("sectPr", blocks.getLast().getLocalName());
        assertEquals("p", blocks.get(blocks.size() - 2).getLocalName());
        for (int i = 1; i < blocks.size(); i++) {
            assertFalse(blocks.get(i).getLocalName().equals("tbl") && blocks.get(i - 1).getLocalName().equals("tbl"),
                    "two tables would become one");
        }
        for (Element cell : OfficeText.all(body.getOwnerDocument(), "tc")) {
            assertEquals("p", OfficeText.children(cell).getLast().getLocalName());
        }
        for (Element table : OfficeText.all(body.getOwnerDocument(), "tbl")) {
            int columns = OfficeText.children(OfficeText.all(body.getOwnerDocument(), "tblGrid").getFirst()).size();
            assertTrue(columns > 0);
            assertEquals("tblGrid", OfficeText.children(table).get(1).getLocalName());
        }
    }

    @Test
    void aLongTableRepeatsItsHeaderAndSplitsNoRow() {
        var document = OfficeText.body(OfficeText.parts(write(Papers.paper(List.of(Papers.longTable(40))))))
                .getOwnerDocument();

        assertEquals(1, OfficeText.all(document, "tblHeader").size());
        assertEquals(OfficeText.all(document, "tr").size(), OfficeText.all(document, "cantSplit").size());
        assertEquals(42, OfficeText.all(document, "tr").size());
        int[] widths = OfficeText.all(document, "gridCol").stream()
                .mapToInt(column -> Integer.parseInt(OfficeText.attribute(column, "w"))).toArray();
        assertEquals(9525, widths[0] + widths[1] + widths[2], "the table fills the page");
        assertTrue(widths[2] > widths[1] && widths[2] > widths[0], "the text has the most room");
    }

    @Test
    void headingsAreHeadingsOfTheOutlineAndKeepWithWhatFollows() {
        var parts = OfficeText.parts(write(EVERYTHING));
        Element style = OfficeText.all(OfficeText.xml(parts.get("word/styles.xml")), "style").stream()
                .filter(found -> OfficeText.attribute(found, "styleId").equals("Heading1")).findFirst().orElseThrow();

        assertTrue(OfficeText.word(write(EVERYTHING)).contains("[heading 1] 一、标题\n"));
        assertEquals(1, style.getElementsByTagNameNS("*", "keepNext").getLength());
        assertEquals("0", OfficeText.attribute((Element) style.getElementsByTagNameNS("*", "outlineLvl").item(0), "val"));
    }

    @Test
    void aPaperThatLiesAcrossTurnsThePageAndAHeadingMayOpenANewOne() {
        var upright = Papers.paper(List.of(new Block.Heading("一、全局"), new Block.Heading("二、单位", true)));
        var across = new Document(upright.language(), upright.head(), upright.title(), upright.blocks(),
                upright.footer(), Document.Orientation.LANDSCAPE);

        Element body = OfficeText.body(OfficeText.parts(write(across)));
        Element size = (Element) body.getElementsByTagNameNS("*", "pgSz").item(0);
        assertEquals(List.of("16838", "11906", "landscape"), List.of(OfficeText.attribute(size, "w"),
                OfficeText.attribute(size, "h"), OfficeText.attribute(size, "orient")));
        assertEquals(1, body.getElementsByTagNameNS("*", "pageBreakBefore").getLength());
        Element other = (Element) OfficeText.body(OfficeText.parts(write(upright))).getElementsByTagNameNS("*", "pgSz")
                .item(0);
        assertEquals("11906", OfficeText.attribute(other, "w"));
    }

    @Test
    void pointsAreNumberedByWordAndEveryListBeginsAtOne() {
        var parts = OfficeText.parts(write(EVERYTHING));
        var numbering = OfficeText.xml(parts.get("word/numbering.xml"));

        assertTrue(OfficeText.word(write(EVERYTHING)).contains("(1) 甲\n[公文条目] (1) 乙\n[公文条目] (2) 丙"),
                OfficeText.word(write(EVERYTHING)));
        assertEquals(List.of("1", "1"), OfficeText.all(numbering, "startOverride").stream()
                .map(start -> OfficeText.attribute(start, "val")).toList());
    }

    @Test
    void aChartIsAPictureOf300DotsToTheInchWithWords() throws IOException {
        var parts = OfficeText.parts(write(Papers.paper(List.of(CHART))));
        String name = parts.keySet().stream().filter(part -> part.endsWith(".png")).findFirst().orElseThrow();
        var image = ImageIO.read(new ByteArrayInputStream(parts.get(name)));
        Element picture = OfficeText.all(OfficeText.xml(parts.get("word/document.xml")), "docPr").getFirst();

        assertEquals("各月柱状图", picture.getAttribute("descr"));
        assertEquals(168 / 25.4 * 300, image.getWidth(), 2);
        assertEquals(50 / 25.4 * 300, image.getHeight(), 2);
    }

    @Test
    void thePropertiesNameTitleAuthorAndLanguage() {
        String core = new String(OfficeText.parts(write(EVERYTHING)).get("docProps/core.xml"),
                java.nio.charset.StandardCharsets.UTF_8);

        assertTrue(core.contains("<dc:title>2024年8月招商引资工作情况通报</dc:title>"), core);
        assertTrue(core.contains("<dc:creator>湘中招商局办公室</dc:creator>"), core);
        assertTrue(core.contains("<dc:language>zh-CN</dc:language>"), core);
    }

    @Test
    void aWorkingPaperCountsItsPagesAndHasNoRedHead() {
        var working = new Document(Language.CHINESE, new Letterhead("", "", "", "", "招商局", "2024年9月2日"), "项目信息表",
                List.of(Papers.stages()), List.of());
        var parts = OfficeText.parts(write(working));

        assertTrue(OfficeText.word(write(working)).startsWith("[公文内部署名] 招商局 → 2024年9月2日\n[Title] 项目信息表\n"),
                OfficeText.word(write(working)));
        assertEquals("第 PAGE 1页 共 NUMPAGES 1页", foot(working));
        WordFiles.check(parts);
    }

    @Test
    void aPaperSaysOnEveryPageWhichOfHowManyItIs() {
        assertEquals("第 PAGE 1页 共 NUMPAGES 1页", foot(EVERYTHING));
        assertEquals("Page  PAGE 1 of  NUMPAGES 1", foot(new Document(Language.ENGLISH, EVERYTHING.head(), "Bulletin",
                List.of(), List.of())));
    }

    private static String foot(Document document) {
        return OfficeText.xml(OfficeText.parts(write(document)).get("word/footer1.xml")).getDocumentElement()
                .getTextContent();
    }

    @Test
    void withoutARedHeadTheNumberStaysAndASignatureStandsBeforeTheImprint() {
        var head = new Letterhead("", "", "招商引资工作月通报", "湘招〔2024〕8号", "招商局", "2024年9月2日", false,
                List.of("湘中招商局", "2024年9月2日", "签发人：陈立"));
        byte[] file = write(new Document(Language.CHINESE, head, "通报", List.of(new Block.Paragraph("正文。")),
                List.of("送：管委会领导")));

        assertEquals("""
                [公文文号] 湘招〔2024〕8号
                [公文内部署名] 招商局 → 2024年9月2日
                [Title] 通报
                [公文正文] 正文。
                [公文落款] 湘中招商局
                [公文落款] 2024年9月2日
                [公文落款] 签发人：陈立
                [公文版记] 送：管委会领导
                """, OfficeText.word(file));
        WordFiles.check(OfficeText.parts(file));
    }

    @Test
    void whatXmlCannotHoldDoesNotBreakTheFile() {
        byte[] file = write(Papers.paper(List.of(new Block.Paragraph("<b>A&B</b> \"C\"\u0007\ud83c🏭\uffff"),
                new Table(List.of(Table.Column.words("a & b")), List.of(Table.Row.of(Table.Cell.of("甲\n乙")))))));

        WordFiles.check(OfficeText.parts(file));
        assertTrue(OfficeText.word(file).contains("[公文正文] <b>A&B</b> \"C\" 🏭\n"), OfficeText.word(file));
        assertTrue(OfficeText.word(file).contains("| 甲\n乙 |"), OfficeText.word(file));
    }

    private static byte[] write(Document document) {
        return WordFile.write(document, Ink.COLOUR, WordTemplate.BUILT_IN);
    }

    /** What every Word file must fulfil. */
    static final class WordFiles {
        private WordFiles() {
        }

        static void check(Map<String, byte[]> parts) {
            var types = OfficeText.xml(parts.get("[Content_Types].xml"));
            Set<String> named = OfficeText.all(types, "Override").stream().map(type -> type.getAttribute("PartName"))
                    .collect(Collectors.toSet());
            Set<String> endings = OfficeText.all(types, "Default").stream().map(type -> type.getAttribute("Extension"))
                    .collect(Collectors.toSet());
            for (String part : named) {
                assertTrue(parts.containsKey(part.substring(1)), part + " is said to be there");
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                String ending = part.getKey().substring(part.getKey().lastIndexOf('.') + 1);
                assertTrue(named.contains("/" + part.getKey()) || endings.contains(ending),
                        part.getKey() + " has no type");
                if (ending.equals("xml") || ending.equals("rels")) {
                    assertNotNull(OfficeText.xml(part.getValue()).getDocumentElement());
                }
                if (ending.equals("rels")) {
                    relations(parts, part.getKey());
                }
            }
            references(parts);
        }

        private static void relations(Map<String, byte[]> parts, String name) {
            String folder = name.substring(0, name.indexOf("_rels/"));
            var ids = OfficeText.all(OfficeText.xml(parts.get(name)), "Relationship");
            assertEquals(ids.size(), ids.stream().map(id -> id.getAttribute("Id")).distinct().count());
            for (Element relation : ids) {
                String target = relation.getAttribute("Target");
                assertTrue(parts.containsKey(target.startsWith("/") ? target.substring(1) : folder + target),
                        name + " refers to " + target);
            }
        }

        private static void references(Map<String, byte[]> parts) {
            var document = OfficeText.xml(parts.get("word/document.xml"));
            Set<String> relations = OfficeText.all(OfficeText.xml(parts.get("word/_rels/document.xml.rels")),
                    "Relationship").stream().map(relation -> relation.getAttribute("Id")).collect(Collectors.toSet());
            Set<String> styles = OfficeText.styleNames(parts).keySet();
            for (String tag : List.of("pStyle", "tblStyle")) {
                for (Element used : OfficeText.all(document, tag)) {
                    assertTrue(styles.contains(OfficeText.attribute(used, "val")), OfficeText.attribute(used, "val"));
                }
            }
            for (Element picture : OfficeText.all(document, "blip")) {
                assertTrue(relations.contains(OfficeText.attribute(picture, "embed")));
            }
            for (String tag : List.of("headerReference", "footerReference")) {
                for (Element reference : OfficeText.all(document, tag)) {
                    assertTrue(relations.contains(OfficeText.attribute(reference, "id")));
                }
            }
            for (Element style : OfficeText.all(OfficeText.xml(parts.get("word/styles.xml")), "basedOn")) {
                assertTrue(styles.contains(OfficeText.attribute(style, "val")), OfficeText.attribute(style, "val"));
            }
            Set<String> lists = parts.containsKey("word/numbering.xml") ? OfficeText.all(
                    OfficeText.xml(parts.get("word/numbering.xml")), "num").stream()
                    .map(list -> OfficeText.attribute(list, "numId")).collect(Collectors.toSet()) : Set.of();
            for (Element used : OfficeText.all(document, "numId")) {
                String id = OfficeText.attribute(used, "val");
                assertTrue(id.equals("0") || lists.contains(id), "list " + id);
            }
            List<String> pictures = OfficeText.all(document, "docPr").stream().map(found -> found.getAttribute("id"))
                    .toList();
            assertEquals(pictures.size(), Set.copyOf(pictures).size());
        }
    }
}
