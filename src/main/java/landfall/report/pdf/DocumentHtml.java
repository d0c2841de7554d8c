package landfall.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import landfall.domain.Stage;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Drawing;
import landfall.report.Ink;
import landfall.report.KeyFigure;
import landfall.report.Letterhead;
import landfall.report.StageInk;
import landfall.report.Table;
import landfall.text.Language;

/** Writes a document as the markup from which the PDF is laid out. */
final class DocumentHtml {
    /** The type of objects that are drawn by the program; their data is the number of the drawing. */
    static final String DRAWING = "landfall/drawing";
    /** What a link to a trace begins with. */
    static final String TRACE = "trace:";

    private static final String STYLE = read("print.css");
    private static final String LANDSCAPE_STYLE = read("print_landscape.css");
    // What the style sheet says where each language has its own page number.
    private static final String PAGE_NUMBER = "\"page number\"";
    private static final String CHINESE_PAGE = "\"第\" counter(page) \"页 共\" counter(pages) \"页\"";
    private static final String ENGLISH_PAGE = "\"Page \" counter(page) \" of \" counter(pages)";
    // What the style leaves free at the left and the right of a page upright and across.
    private static final double MARGINS_MM = 42;
    private static final double LANDSCAPE_MARGINS_MM = 28;
    private static final double GUTTER_MM = 5.5;
    private static final int SHORT_TABLE = 16;
    private static final double SWATCH_WIDTH = 22;
    private static final double SWATCH_HEIGHT = 11;

    private final Document document;
    private final Ink ink;
    private final PageBreaks breaks;
    private final double pageWidthMm;
    private final Html html = new Html();
    private final List<Drawing> drawings = new ArrayList<>();
    private final Map<Integer, String> ids = new HashMap<>();
    private int headings;

    private DocumentHtml(Document document, Ink ink, PageBreaks breaks) {
        this.document = document;
        this.ink = ink;
        this.breaks = breaks;
        this.pageWidthMm = isLandscape() ? document.size().longSide() - LANDSCAPE_MARGINS_MM
                : document.size().shortSide() - MARGINS_MM;
    }

    private boolean isLandscape() {
        return document.orientation() == Document.Orientation.LANDSCAPE;
    }

    static DocumentHtml of(Document document, Ink ink, PageBreaks breaks) {
        var page = new DocumentHtml(document, ink, breaks);
        page.write();
        return page;
    }

    String markup() {
        return html.toString();
    }

    /** The drawings in the order of their numbers in the markup. */
    List<Drawing> drawings() {
        return drawings;
    }

    /** The ids in the markup of the document's blocks, by their places in it counted from 0. */
    Map<Integer, String> ids() {
        return ids;
    }

    /** Characters of the document that the print font cannot show. */
    Set<String> missing() {
        return html.missing();
    }

    private void write() {
        String language = document.language() == Language.CHINESE ? "zh-CN" : "en";
        html.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language).open("head");
        html.element("title", document.title());
        html.empty("meta", "name", "author", "content", document.head().issuer());
        html.empty("meta", "name", "subject", "content", document.head().name());
        html.style((isLandscape() ? STYLE + LANDSCAPE_STYLE : STYLE).replace(PAGE_NUMBER,
                document.language() == Language.CHINESE ? CHINESE_PAGE : ENGLISH_PAGE));
        html.style("@page { size: " + document.size() + (isLandscape() ? " landscape" : " portrait") + "; }");
        bookmarks();
        html.close("head").open("body", "class", document.language().code() + (ink.hasColour() ? "" : " black")
                + (document.head().name().isEmpty() ? " working" : ""));
        head();
        blocks(document.blocks(), pageWidthMm, true);
        signature();
        footer();
        html.close("body").close("html");
    }

    private void bookmarks() {
        html.open("bookmarks");
        int number = 0;
        for (Block.Heading heading : headings(document.blocks(), new ArrayList<>())) {
            html.empty("bookmark", "name", heading.text(), "href", "#h" + number++);
        }
        html.close("bookmarks");
    }

    private static List<Block.Heading> headings(List<Block> blocks, List<Block.Heading> found) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> found.add(heading);
                case Block.Columns columns -> {
                    headings(columns.left(), found);
                    headings(columns.right(), found);
                }
                default -> { }
            }
        }
        return found;
    }

    private void head() {
        Letterhead head = document.head();
        if (head.isWorking()) {
            pair("issuer", head.issuer(), head.date());
            html.open("div", "class", "plain").close("div");
            html.element("h1", document.title());
            return;
        }
        pair("sub", head.handling(), head.mark());
        if (!head.red()) {
            html.element("div", head.number(), "class", "number");
            pair("issuer", head.issuer(), head.date());
            html.open("div", "class", "plain").close("div");
            html.element("h1", document.title());
            return;
        }
        if (document.language() == Language.CHINESE) {
            html.open("div", "class", "red");
            drawing(new RedHead(head.name()), "banner", mm(pageWidthMm), px(RedHead.HEIGHT), head.name());
            html.close("div");
        } else {
            html.element("div", head.name(), "class", "red");
        }
        html.element("div", head.number(), "class", "number");
        pair("issuer", head.issuer(), head.date());
        html.open("div", "class", "rule").close("div");
        html.element("h1", document.title());
    }

    private void pair(String style, String left, String right) {
        html.open("table", "class", "pair " + style).open("tr");
        html.element("td", left).element("td", right, "class", "right");
        html.close("tr").close("table");
    }

    private void signature() {
        if (document.head().signature().isEmpty()) {
            return;
        }
        html.open("div", "class", "signature");
        document.head().signature().forEach(line -> html.element("div", line));
        html.close("div");
    }

    private void footer() {
        if (document.footer().isEmpty()) {
            return;
        }
        html.open("table", "class", "footer").open("tr");
        int last = document.footer().size() - 1;
        for (int i = 0; i <= last; i++) {
            html.element("td", document.footer().get(i), "class", i == last && last > 0 ? "right" : null);
        }
        html.close("tr").close("table");
    }

    // Only the blocks of the page itself can be found again in the layout; columns are kept on one page anyhow.
    private void blocks(List<Block> blocks, double widthMm, boolean located) {
        for (int i = 0; i < blocks.size(); ) {
            int end = endOfSection(blocks, i);
            if (located) {
                breakBefore(i);
            }
            boolean whole = blocks.get(i) instanceof Block.Heading
                    && blocks.subList(i + 1, end).stream().allMatch(DocumentHtml::isShort);
            boolean opensPage = blocks.get(i) instanceof Block.Heading heading && heading.opensPage();
            if (whole || opensPage) {
                html.open("div", "class", (whole ? "whole" : "part") + (opensPage ? " opens" : ""));
            }
            for (int at = i; at < end; at++) {
                if (located && at > i) {
                    breakBefore(at);
                }
                block(blocks.get(at), widthMm, located ? at : PageBreaks.NOWHERE);
            }
            if (whole || opensPage) {
                html.close("div");
            }
            i = end;
        }
    }

    private void breakBefore(int block) {
        if (breaks.isBefore(block)) {
            html.open("div", "class", "opens").close("div");
        }
    }

    private static int endOfSection(List<Block> blocks, int start) {
        int end = start + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)
                && !(blocks.get(end) instanceof Block.Columns)) {
            end++;
        }
        return end;
    }

    /** True for what looks torn when a page ends within it. */
    private static boolean isShort(Block block) {
        return switch (block) {
            case Table table -> table.rows().size() <= SHORT_TABLE;
            case Block.Figure figure -> true;
            case Block.Note note -> true;
            default -> false;
        };
    }

    private void block(Block block, double widthMm, int number) {
        String id = block instanceof Block.Heading ? "h" + headings++
                : number == PageBreaks.NOWHERE ? null : "b" + number;
        if (number != PageBreaks.NOWHERE) {
            ids.put(number, id);
        }
        switch (block) {
            case Block.Heading heading -> html.element("h2", heading.text(), "id", id);
            case Block.Paragraph paragraph -> html.element("p", paragraph.text(), "id", id);
            case Block.Note note -> html.element("div", note.text(), "class", "note", "id", id);
            case Block.KeyFigures figures -> keyFigures(figures.figures(), id);
            case Block.Figure figure -> drawing(figure.drawing(), "figure", mm(widthMm), mm(figure.heightMm()),
                    figure.description());
            case Block.Points points -> points(points.points(), id);
            case Block.Definitions definitions -> definitions(definitions.definitions(), id);
            case Block.Columns columns -> columns(columns, widthMm, id);
            case Table table -> new TableHtml(html, this).write(table, id, breaks.pages(number));
        }
    }

    private void keyFigures(List<KeyFigure> figures, String id) {
        html.open("table", "class", "figures", "id", id).open("tr");
        for (KeyFigure figure : figures) {
            html.open("td").element("div", figure.label(), "class", "label").open("div", "class", "value");
            link(figure.number(), figure.trace());
            if (!figure.unit().isEmpty()) {
                html.text(" ").element("span", figure.unit());
            }
            html.close("div").element("div", figure.comment(), "class", "comment").close("td");
        }
        html.close("tr").close("table");
    }

    /** The colour and pattern of a stage before its name. */
    void swatch(Stage stage, String name) {
        drawing((graphics, width, height, inked) -> StageInk.of(stage).fill(graphics, 0.5, 0.5, width - 1, height - 1,
                inked), "swatch", px(SWATCH_WIDTH), px(SWATCH_HEIGHT), name);
    }

    private void points(List<Block.Point> points, String id) {
        boolean chinese = document.language() == Language.CHINESE;
        for (int i = 0; i < points.size(); i++) {
            html.open("div", "class", "point", "id", i == 0 ? id : null);
            link(i + 1 + (chinese ? "．" : ". "), points.get(i).trace());
            html.text(points.get(i).text()).close("div");
        }
    }

    private void definitions(List<Block.Definition> definitions, String id) {
        for (int i = 0; i < definitions.size(); i++) {
            Block.Definition definition = definitions.get(i);
            html.open("div", "class", "definition", "id", i == 0 ? id : null).element("b", definition.term());
            html.text(document.language() == Language.CHINESE ? "：" : ": ").text(definition.meaning()).close("div");
        }
    }

    private void columns(Block.Columns columns, double widthMm, String id) {
        double left = (widthMm - GUTTER_MM) * columns.leftPart();
        double right = widthMm - GUTTER_MM - left;
        html.open("table", "class", "columns", "id", id).open("tr");
        html.open("td", "class", "column", "style", "width:" + mm(left));
        blocks(columns.left(), left, false);
        html.close("td").open("td", "style", "width:" + mm(GUTTER_MM)).close("td");
        html.open("td", "class", "column", "style", "width:" + mm(right));
        blocks(columns.right(), right, false);
        html.close("td").close("tr").close("table");
    }

    private void drawing(Drawing drawing, String style, String width, String height, String description) {
        html.open("object", "type", DRAWING, "data", Integer.toString(drawings.size()), "class", style, "title",
                description, "style", "width:" + width + ";height:" + height).close("object");
        drawings.add(drawing);
    }

    /** Text that can be found again in the print when there is a trace behind it. */
    void link(String text, String trace) {
        if (trace == null) {
            html.text(text);
        } else {
            html.element("a", text, "href", TRACE + trace);
        }
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    private static String px(double length) {
        return String.format(Locale.ROOT, "%.1fpx", length);
    }

    private static String read(String name) {
        try (InputStream in = DocumentHtml.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
