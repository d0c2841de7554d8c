package landfall.report.pdf;

import landfall.report.Document;
import landfall.report.PageEnds;
import landfall.report.PageSize;
import landfall.report.Papers;
import landfall.report.Ink;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Letterhead;
import landfall.text.Language;
import landfall.report.Table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openhtmltopdf.util.XRLog;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import landfall.chart.ChartFonts;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    @Test
    void whatTheLayoutEngineWarnsOfReachesTheLogAndNotTheTerminal() {
        PdfPrinter.warmUp();
        for (String name : XRLog.listRegisteredLoggers()) {
            assertEquals(0, Logger.getLogger(name).getHandlers().length, name + " has a terminal of its own");
            assertTrue(Logger.getLogger(name).getUseParentHandlers(), name);
        }
    }

    @Test
    void aTableHeaderRepeatsOnEveryPageAndNoRowIsSplit() {
        List<String> pages = Papers.pages(PdfPrinter.print(Papers.paper(List.of(Papers.longTable(200))), Ink.COLOUR));

        assertTrue(pages.size() > 4, pages.size() + " pages");
        for (String page : pages) {
            assertTrue(page.contains("总投资（亿元）"), page);
        }
        for (int row = 1; row <= 200; row++) {
            String start = "行" + row + "。";
            String end = "尾" + row + "。";
            assertEquals(1, pages.stream().map(PdfPrinterTest::packed)
                    .filter(page -> page.contains(start) && page.contains(end)).count(), "row " + row + " is split");
        }
    }

    @Test
    void aHeadingNeverStandsAloneAtTheFootOfAPage() {
        for (int filling = 20; filling < 34; filling++) {
            var blocks = new ArrayList<Block>();
            for (int i = 0; i < filling; i++) {
                blocks.add(new Block.Paragraph("填充文字"));
            }
            blocks.add(new Block.Heading("末尾标题"));
            blocks.add(Papers.stages());
            for (String page : Papers.pages(PdfPrinter.print(Papers.paper(blocks), Ink.COLOUR))) {
                if (page.contains("末尾标题")) {
                    assertTrue(page.contains("LEAD"), filling + " paragraphs leave the heading alone:\n" + page);
                }
            }
        }
    }

    @Test
    void aHeadingItsSentenceTheHeaderAndTwoRowsStayTogether() {
        List<Table.Row> rows = IntStream.rangeClosed(1, 40).mapToObj(i ->
                Table.Row.of(Table.Cell.of("行" + i + "。"), Table.Cell.of("1.0"))).toList();
        var table = new Table(List.of(Table.Column.words("序号"), Table.Column.figures("总投资（亿元）")), rows);
        for (int filling = 26; filling < 40; filling++) {
            var blocks = new ArrayList<Block>(Collections.nCopies(filling, new Block.Note("填充文字")));
            blocks.add(new Block.Heading("末尾标题"));
            blocks.add(Papers.stages());
            blocks.add(new Block.Paragraph("清单如下："));
            blocks.add(table);
            Document document = Papers.paper(blocks);
            Pdf pdf = PdfPrinter.print(document, Ink.COLOUR);
            List<String> pages = Papers.pages(pdf);
            String page = pages.stream().filter(text -> text.contains("清单如下：")).findFirst().orElseThrow();

            assertTrue(page.contains("总投资（亿元）") && page.contains("行2。"), filling + " lines above:\n" + page);
            assertTrue(pages.size() <= 3, "no page stays empty: " + pages.size());
            PageEnds.assertGood(filling + " lines above", document, pdf);
        }
    }

    @Test
    void aTableWithSumsAddsUpEveryPageAndCarriesOn() {
        List<Table.Row> rows = IntStream.rangeClosed(1, 150).mapToObj(i -> Table.Row.of(Table.Cell.of("行" + i + "。"),
                Table.Cell.of(i % 7 == 0 ? "甲\n乙" : "甲"))).toList();
        var all = new ArrayList<>(rows);
        all.add(Table.Row.total(Table.Cell.of("合计"), Table.Cell.of("150")));
        var table = new Table(List.of(Table.Column.text("项目", 0.6), Table.Column.text("说明", 0.4)), all,
                new Table.PageSums() {
                    @Override
                    public Table.Row page(int first, int end) {
                        return Table.Row.total(Table.Cell.of("小计" + (end - first)), Table.Cell.of(""));
                    }

                    @Override
                    public Table.Row soFar(int end) {
                        return Table.Row.total(Table.Cell.of("累计" + end), Table.Cell.of(""));
                    }
                });
        List<String> pages = Papers.pages(PdfPrinter.print(Papers.paper(List.of(table)), Ink.COLOUR));

        int soFar = 0;
        for (int i = 0; i < pages.size(); i++) {
            int stand = pages.get(i).split("行").length - 1;
            soFar += stand;
            assertTrue(stand > 1 && pages.get(i).contains("小计" + stand + "\n"), pages.get(i));
            assertTrue(pages.get(i).contains(i == pages.size() - 1 ? "合计 150" : "累计" + soFar + "\n"), pages.get(i));
        }
        assertEquals(150, soFar);
        assertFalse(pages.getLast().contains("累计"));
    }

    @Test
    void aPaperOnA3FillsItsWidth() throws IOException {
        Document upright = Papers.paper(List.of(Papers.longTable(60)));
        var across = new Document(upright.language(), upright.head(), upright.title(), upright.blocks(),
                upright.footer(), Document.Orientation.LANDSCAPE).on(PageSize.A3);
        Pdf pdf = PdfPrinter.print(across, Ink.COLOUR);

        assertEquals(PageSize.A3, pdf.size());
        assertTrue(pdf.pages() < PdfPrinter.print(across.on(PageSize.A4), Ink.COLOUR).pages());
        try (PDDocument paper = Papers.open(pdf)) {
            assertEquals(1191, Math.round(paper.getPage(0).getMediaBox().getWidth()));
            assertEquals(842, Math.round(paper.getPage(0).getMediaBox().getHeight()));
        }
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        Pdf pdf = PdfPrinter.print(Papers.paper(List.of(new Block.Heading("一、标题"), Papers.stages(),
                new Block.Figure((graphics, width, height, ink) -> {
                    graphics.setColor(Color.BLACK);
                    graphics.setFont(ChartFonts.bold(11));
                    graphics.drawString("图中文字", 5, 15);
                }, 20, "图"))), Ink.COLOUR_AND_PATTERNS);

        try (PDDocument paper = Papers.open(pdf)) {
            int fonts = 0;
            for (PDPage page : paper.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName() + " is no subset");
                    fonts++;
                }
            }
            assertEquals(2, fonts);
        }
        assertTrue(pdf.bytes().length < 200_000, pdf.bytes().length + " bytes");
        assertTrue(Papers.text(pdf).contains("图中文字"), "text in drawings is text");
    }

    @Test
    void theTextReadsBackAsItWasWritten() {
        String hard = "一二人入八几小大土士工己干广文方日曰木止比毛水火父片牙牛犬玄玉瓜瓦甘生用田白皮目石示立竹米羊羽老而耳肉自至舌舟色虫血行衣西见角言谷豆贝赤走足身车辛里金长门雨青非面革音页风飞食首香马骨高鬼鱼鸟麦黄黑鼎鼓鼠鼻齐齿龙龟";
        String text = Papers.text(PdfPrinter.print(Papers.paper(List.of(new Block.Paragraph(hard),
                new Block.Paragraph("2024年1—8月，同比−14.8%"))), Ink.COLOUR)).replaceAll("\\s", "");

        assertTrue(text.contains(hard), text);
        assertTrue(text.contains("2024年1—8月，同比−14.8%"), text);
        assertTrue(text.codePoints().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF), "radicals in " + text);
    }

    @Test
    void aCharacterThatTheFontLacksIsReportedAndReplaced() {
        Pdf pdf = PdfPrinter.print(Papers.paper(List.of(new Block.Paragraph("🏭产业"))), Ink.COLOUR);

        assertTrue(pdf.missing().contains("🏭"), pdf.missing().toString());
        assertTrue(Papers.text(pdf).contains("〓产业"), Papers.text(pdf));
    }

    @Test
    void aTracedFigureIsFoundOnThePageButIsNoLinkOnPaper() throws IOException {
        Pdf pdf = PdfPrinter.print(Papers.paper(List.of(Papers.stages())), Ink.COLOUR);

        assertEquals(Set.of("stage.LEAD", "stage.TALKS", "stage.SIGNED", "stage.LANDED", "stage.PRODUCING"),
                Set.copyOf(pdf.spots().stream().map(Pdf.Spot::trace).toList()));
        for (Pdf.Spot spot : pdf.spots()) {
            assertTrue(spot.x() > 0.5 && spot.x() + spot.width() < 0.92 && spot.y() > 0.2 && spot.y() < 0.6,
                    spot.toString());
        }
        try (PDDocument paper = Papers.open(pdf)) {
            assertTrue(paper.getPage(0).getAnnotations().isEmpty());
        }
    }

    @Test
    void thePaperCarriesTitleIssuerLanguageAndBookmarks() throws IOException {
        Pdf pdf = PdfPrinter.print(Papers.paper(List.of(new Block.Heading("一、主要指标"), Papers.stages())), Ink.COLOUR);

        try (PDDocument paper = Papers.open(pdf)) {
            assertEquals("2024年8月招商引资工作情况通报", paper.getDocumentInformation().getTitle());
            assertEquals("湘中招商局办公室", paper.getDocumentInformation().getAuthor());
            assertEquals("zh-CN", paper.getDocumentCatalog().getLanguage());
            assertEquals("一、主要指标", paper.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            assertEquals(595, Math.round(paper.getPage(0).getMediaBox().getWidth()));
        }
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() {
        Pdf pdf = PdfPrinter.print(Papers.paper(List.of(Papers.longTable(60))), Ink.COLOUR);

        for (int page = 1; page <= pdf.pages(); page++) {
            String text = Papers.pages(pdf).get(page - 1);
            assertTrue(text.contains("第" + page + "页 共" + pdf.pages() + "页"), text);
        }
    }

    @Test
    void withoutARedHeadTheNumberStaysAndASignatureStandsBelowTheText() {
        var head = new Letterhead("", "", "招商引资工作月通报", "湘招〔2024〕8号", "招商局", "2024年9月2日", false,
                List.of("湘中招商局", "签发人：陈立"));
        String text = Papers.text(PdfPrinter.print(new Document(Language.CHINESE, head, "通报",
                List.of(new Block.Paragraph("正文。")), List.of("送：管委会领导")), Ink.COLOUR)).replaceAll("\\s+", "");

        assertEquals("湘招〔2024〕8号招商局2024年9月2日通报正文。湘中招商局签发人：陈立送：管委会领导第1页共1页", text);
    }

    @Test
    void textThatLooksLikeMarkupIsPrintedAsText() {
        Pdf pdf = PdfPrinter.print(Papers.paper(List.of(new Block.Paragraph("<b>A&B</b> \"C\""))), Ink.COLOUR);

        assertTrue(Papers.text(pdf).contains("<b>A&B</b> \"C\""), Papers.text(pdf));
    }

    private static String packed(String text) {
        return text.replaceAll("\\s", "");
    }
}
