package landfall.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import landfall.bench.Bench;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Drawing;
import landfall.report.Ink;
import landfall.report.Letterhead;
import landfall.report.Papers;
import landfall.report.Table;
import landfall.report.monthly.MonthBars;
import landfall.report.word.WordFile;
import landfall.report.word.WordTemplate;
import landfall.report.workbook.WorkbookFile;
import landfall.text.Language;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A bulletin with three charts and a table of 200 rows, against the PDF library writing the same words and pictures from
 * the plainest markup, with the same fonts read as early.
 */
@ExtendWith(Bench.class)
class PaperBench {
    private static final String LIBRARY = "the PDF library with the same words and pictures";
    private static final String AS_PDF = "the same paper as PDF";
    private static final Letterhead HEAD = new Letterhead("内部资料，注意保存", "演示样张", "招商引资工作月通报", "2024年第8期",
            "湘中招商局办公室", "2024年9月2日");
    private static final String TITLE = "2024年8月招商引资工作情况通报";
    private static final String HEADING = "一、总体情况";
    private static final String TEXT = "1—8月，全区新签约项目38个，同比增长11.8%；签约项目总投资216.4亿元，同比增长9.3%。"
            + "8月当月新签约项目6个、总投资31.2亿元，其中投资额5亿元以上的项目3个。各产业专班对接企业142家次，外出招商17批次。";
    private static final List<String> TITLES = List.of("序号", "项目名称", "投资方", "阶段", "总投资（亿元）");
    private static final int CHART_MM = 42;
    private static final String PLAIN_STYLE = """
            @page { size: A4; margin: 15mm 20mm 16mm 22mm;
              @bottom-center { content: "第" counter(page) "页 共" counter(pages) "页"; font-family: LandfallSans; font-size: 11px } }
            * { margin: 0; padding: 0 }
            body { font-family: LandfallSans; font-size: 14px; line-height: 23.5px }
            h1 { font-size: 20px; line-height: 30px; text-align: center }
            h2 { font-size: 14px; line-height: 22px; margin: 12px 0 5px 0 }
            object { display: block; width: 168mm; height: %dmm; margin-top: 7px }
            table { width: 100%%; border-collapse: collapse; font-size: 12px; line-height: 17px;
              -fs-table-paginate: paginate }
            tr { page-break-inside: avoid }
            td, th { padding: 2px 6px; border-bottom: 0.5px solid #c3cad1 }
            """.formatted(CHART_MM);
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();
    private static List<MonthBars> charts;
    private static List<List<String>> rows;
    private static Document document;
    private static String markup;

    @BeforeAll
    static void write() throws Exception {
        charts = IntStream.range(0, 3).mapToObj(PaperBench::chart).toList();
        rows = IntStream.rangeClosed(1, 200).mapToObj(PaperBench::row).toList();
        document = document();
        markup = markup();
        String ours = Papers.text(PdfPrinter.print(document, Ink.COLOUR_AND_PATTERNS));
        String plain = Papers.text(new Pdf(library(), 0, List.of(), Set.of()));
        assertEquals(letters(ours), letters(plain), "both write the same words");
    }

    @Test
    void paper() throws Exception {
        int pages = PdfPrinter.print(document, Ink.COLOUR_AND_PATTERNS).pages();
        Bench.compare("monthly PDF, " + pages + " pages, 3 charts, 200 rows", 1.5,
                () -> PdfPrinter.print(document, Ink.COLOUR_AND_PATTERNS), LIBRARY, PaperBench::library);
        Bench.compare("Word file", () -> WordFile.write(document, Ink.COLOUR_AND_PATTERNS, WordTemplate.BUILT_IN),
                AS_PDF, () -> PdfPrinter.print(document, Ink.COLOUR_AND_PATTERNS));
        Bench.compare("workbook", () -> WorkbookFile.write(document), AS_PDF,
                () -> PdfPrinter.print(document, Ink.COLOUR_AND_PATTERNS));
    }

    private static byte[] library() throws IOException {
        try (PDDocument paper = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(paper).withHtmlContent(markup, null);
            builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
            font(builder, new Plain(paper, PrintFonts.Weight.REGULAR), PrintFonts.Weight.REGULAR, 400);
            font(builder, new Plain(paper, PrintFonts.Weight.BOLD), PrintFonts.Weight.BOLD, 700);
            var drawers = new DefaultObjectDrawerFactory();
            drawers.registerDrawer("picture", (element, x, y, width, height, device, context, dotsPerPixel) -> {
                Drawing chart = charts.get(Integer.parseInt(element.getAttribute("data")));
                double wide = width / dotsPerPixel;
                double high = height / dotsPerPixel;
                device.drawWithGraphics((float) x, (float) y, (float) wide, (float) high,
                        graphics -> chart.draw(graphics, wide, high, Ink.COLOUR_AND_PATTERNS));
                return Map.of();
            });
            builder.useObjectDrawerFactory(drawers);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            var bytes = new ByteArrayOutputStream(256 * 1024);
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void font(PdfRendererBuilder builder, PDFontSupplier font, PrintFonts.Weight weight, int css) {
        builder.useFont(font, "LandfallSans", css, FontStyle.NORMAL, true);
        builder.useFont(font, weight.drawingName(), 400, FontStyle.NORMAL, true);
    }

    private static Document document() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(HEADING));
        for (MonthBars chart : charts) {
            blocks.add(new Block.Paragraph(TEXT));
            blocks.add(new Block.Figure(chart, CHART_MM, "各月签约总投资"));
        }
        var columns = List.of(Table.Column.words(TITLES.get(0)), Table.Column.text(TITLES.get(1), 0.36),
                Table.Column.text(TITLES.get(2), 0.3), Table.Column.words(TITLES.get(3)),
                Table.Column.figures(TITLES.get(4)));
        blocks.add(new Table(columns, rows.stream().map(row -> Table.Row.of(Table.Cell.of(row.get(0)),
                Table.Cell.of(row.get(1)), Table.Cell.of(row.get(2)), Table.Cell.of(row.get(3)),
                Table.Cell.traced(row.get(4), "row." + row.get(0)))).toList()));
        return new Document(Language.CHINESE, HEAD, TITLE, blocks, List.of());
    }

    private static String markup() {
        var out = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><style>" + PLAIN_STYLE
                + "</style></head><body>");
        for (String line : List.of(HEAD.handling(), HEAD.mark(), HEAD.name(), HEAD.number(), HEAD.issuer(),
                HEAD.date())) {
            out.append("<p>").append(line).append("</p>");
        }
        out.append("<h1>").append(TITLE).append("</h1><h2>").append(HEADING).append("</h2>");
        for (int i = 0; i < charts.size(); i++) {
            out.append("<p>").append(TEXT).append("</p><object type=\"picture\" data=\"").append(i)
                    .append("\"></object>");
        }
        out.append("<table><thead>").append(line("th", TITLES)).append("</thead><tbody>");
        rows.forEach(row -> out.append(line("td", row)));
        return out.append("</tbody></table></body></html>").toString();
    }

    private static String line(String tag, List<String> cells) {
        return cells.stream().map(cell -> "<" + tag + ">" + cell + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static MonthBars chart(int number) {
        return new MonthBars(IntStream.rangeClosed(1, 12).mapToObj(month -> new MonthBars.Month(month + "月",
                20 + month * (number + 1) % 17, 18 + month * (number + 2) % 13, month + 20 + ".4")).toList(),
                "2024年", "2023年", "亿元");
    }

    private static List<String> row(int number) {
        return List.of(Integer.toString(number), "新材料生产基地建设项目" + number + "期", "湘江储能股份有限公司" + number,
                "已签约", number % 40 + "." + number % 10);
    }

    // Without the page feet and the repeated headers, whose number depends on the look.
    private static String letters(String text) {
        return text.replaceAll("第\\d+页 ?共\\d+页", "").replace(String.join(" ", TITLES), "").codePoints()
                .filter(Character::isLetterOrDigit).sorted().mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The font, embedded in the paper with the characters that it uses. */
    private static final class Plain extends PDFontSupplier {
        private final PDDocument paper;
        private final PrintFonts.Weight weight;
        private PDFont font;

        Plain(PDDocument paper, PrintFonts.Weight weight) {
            super(null);
            this.paper = paper;
            this.weight = weight;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    font = PDType0Font.load(paper, weight.trueType(), true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return font;
        }
    }
}
