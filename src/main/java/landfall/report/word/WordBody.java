package landfall.report.word;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Letterhead;
import landfall.report.Table;
import landfall.report.file.Xml;
import landfall.text.Language;

/** Writes the blocks of a document as paragraphs and tables; two columns come one below the other. */
final class WordBody {
    private static final double TWIPS_PER_PIXEL = 15;
    private static final double PIXELS_PER_MM = 96 / 25.4;
    private static final int LARGEST_NAME = 72;
    private static final double SPACED = 1.12;
    private static final double LATIN = 0.56;
    private static final String TABLE_GAP = "140";
    private static final String IMPRINT_GAP = "280";
    private static final String ENGLISH_LINE = "340";

    private final Document document;
    private final boolean chinese;
    private final Xml xml;
    private final WordStyles styles;
    private final WordPictures pictures;
    private final Numbering numbering;
    private final WordTable tables;
    private final int width;

    /** Writes into a text area so many twips wide. */
    WordBody(Document document, Xml xml, WordStyles styles, WordPictures pictures, Numbering numbering, int width) {
        this.document = document;
        this.chinese = document.language() == Language.CHINESE;
        this.xml = xml;
        this.styles = styles;
        this.pictures = pictures;
        this.numbering = numbering;
        this.width = width;
        this.tables = new WordTable(xml, styles, pictures, width);
    }

    void write() {
        head();
        paragraph(WordStyle.TITLE, document.title());
        blocks(flat(document.blocks()));
        signature();
        footer();
    }

    private static List<Block> flat(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Block.Columns columns
                ? Stream.concat(flat(columns.left()).stream(), flat(columns.right()).stream())
                : Stream.of(block)).toList();
    }

    private void head() {
        Letterhead head = document.head();
        if (head.isWorking()) {
            pair(WordStyle.WORKING, head.issuer(), head.date());
            return;
        }
        if (!head.handling().isEmpty() || !head.mark().isEmpty()) {
            pair(WordStyle.MARK, head.handling(), head.mark());
        }
        if (!head.red()) {
            paragraph(WordStyle.NUMBER, head.number());
            pair(WordStyle.WORKING, head.issuer(), head.date());
            return;
        }
        begin(WordStyle.RED_HEAD, properties -> properties);
        xml.open("w:r");
        int size = (int) (width / 20.0 / (length(head.name()) * SPACED) * 2);
        if (size < LARGEST_NAME) {
            xml.open("w:rPr").empty("w:sz", "w:val", Integer.toString(size))
                    .empty("w:szCs", "w:val", Integer.toString(size)).close();
        }
        xml.element("w:t", head.name(), "xml:space", "preserve").close().close();
        paragraph(WordStyle.NUMBER, head.number());
        pair(WordStyle.ISSUER, head.issuer(), head.date());
    }

    private static double length(String name) {
        return name.codePoints().mapToDouble(c -> c < 0x2000 ? LATIN : 1).sum();
    }

    private void signature() {
        List<String> lines = document.head().signature();
        for (int i = 0; i < lines.size(); i++) {
            String before = i == 0 ? IMPRINT_GAP : "0";
            begin(WordStyle.SIGNATURE, properties -> properties.empty("w:keepNext")
                    .empty("w:spacing", "w:before", before));
            run(lines.get(i));
            xml.close();
        }
    }

    private void footer() {
        for (int i = 0; i < document.footer().size(); i++) {
            String before = i == 0 ? IMPRINT_GAP : "0";
            begin(WordStyle.IMPRINT, properties -> properties.empty("w:keepNext").empty("w:spacing", "w:before", before));
            run(document.footer().get(i));
            xml.close();
        }
    }

    private void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean last = i + 1 == blocks.size();
            boolean beforeTable = !last && isTable(blocks.get(i + 1));
            if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                running(paragraph.text(), beforeTable);
            } else {
                block(blocks.get(i));
            }
            // Two tables that touch would become one, and no text may end with a table.
            if (isTable(blocks.get(i)) && (beforeTable || last && isLast())) {
                paragraph(WordStyle.NOTE, "");
            }
        }
    }

    // True when nothing follows the blocks.
    private boolean isLast() {
        return document.footer().isEmpty() && document.head().signature().isEmpty();
    }

    private static boolean isTable(Block block) {
        return block instanceof Table || block instanceof Block.KeyFigures;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> running(paragraph.text(), false);
            case Block.Note note -> paragraph(WordStyle.NOTE, note.text());
            case Block.KeyFigures figures -> {
                if (!figures.figures().isEmpty()) {
                    tables.write(figures.figures());
                }
            }
            case Block.Figure figure -> figure(figure);
            case Block.Points points -> points(points.points());
            case Block.Definitions definitions -> definitions(definitions.definitions());
            case Block.Columns columns -> blocks(flat(List.of(columns)));
            case Table table -> tables.write(table);
        }
    }

    // The number stands in the text already; a template that numbers its headings by itself would say it twice.
    private void heading(Block.Heading heading) {
        begin(WordStyle.HEADING, properties -> (heading.opensPage() ? properties.empty("w:pageBreakBefore") : properties)
                .open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", "0").close());
        run(heading.text());
        xml.close();
    }

    private void points(List<Block.Point> points) {
        if (points.isEmpty()) {
            return;
        }
        String list = numbering.next();
        for (Block.Point point : points) {
            begin(WordStyle.POINT, properties -> properties.open("w:numPr").empty("w:ilvl", "w:val", "0")
                    .empty("w:numId", "w:val", list).close());
            run(point.text());
            xml.close();
        }
    }

    // The last one goes with the imprint, which would otherwise be a page of its own.
    private void definitions(List<Block.Definition> definitions) {
        for (Block.Definition definition : definitions) {
            definition(definition, definition == definitions.getLast() && !isLast());
        }
    }

    private void definition(Block.Definition definition, boolean keepsNext) {
        begin(WordStyle.DEFINITION, properties -> keepsNext ? properties.empty("w:keepNext") : properties);
        xml.open("w:r").open("w:rPr").empty("w:b").empty("w:bCs").close()
                .element("w:t", definition.term(), "xml:space", "preserve").close();
        run((chinese ? "：" : ": ") + definition.meaning());
        xml.close();
    }

    private void figure(Block.Figure figure) {
        begin(WordStyle.PICTURE, properties -> properties);
        pictures.add(xml, null, figure.drawing(), width / TWIPS_PER_PIXEL, figure.heightMm() * PIXELS_PER_MM,
                figure.description());
        xml.close();
    }

    private void pair(WordStyle style, String left, String right) {
        begin(style, properties -> properties.open("w:tabs")
                .empty("w:tab", "w:val", "right", "w:pos", Integer.toString(width)).close());
        run(left);
        xml.open("w:r").empty("w:tab").close();
        run(right);
        xml.close();
    }

    private void running(String text, boolean beforeTable) {
        begin(WordStyle.BODY, properties -> {
            if (beforeTable || !chinese) {
                properties.empty("w:spacing", "w:after", beforeTable ? TABLE_GAP : null,
                        "w:line", chinese ? null : ENGLISH_LINE, "w:lineRule", chinese ? null : "exact");
            }
            return chinese ? properties
                    : properties.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
        });
        run(text);
        xml.close();
    }

    private void paragraph(WordStyle style, String text) {
        begin(style, properties -> properties);
        run(text);
        xml.close();
    }

    private void begin(WordStyle style, UnaryOperator<Xml> properties) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
        properties.apply(xml).close();
    }

    private void run(String text) {
        if (!text.isEmpty()) {
            xml.open("w:r").element("w:t", text, "xml:space", "preserve").close();
        }
    }
}
