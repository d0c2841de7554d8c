package landfall.report;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import landfall.report.pdf.Pdf;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads off a printed paper whether its pages end where they may. */
public final class PageEnds {
    private static final String BOLD = "Medium";

    private PageEnds() {
    }

    /** No page but the last ends with a heading or the header of a table, and every row stands on one page. */
    public static void assertGood(String name, Document document, Pdf pdf) {
        List<Table> tables = tables(document.blocks());
        Set<String> sums = tables.stream().flatMap(PageEnds::sums).collect(Collectors.toSet());
        List<List<Line>> pages = lines(pdf);
        for (int page = 0; page < pages.size() - 1; page++) {
            List<Line> lines = pages.get(page);
            // The last line is the number of the page.
            Line last = lines.get(lines.size() - 2);
            assertTrue(!last.bold() || sums.contains(last.text()),
                    name + ", page " + (page + 1) + " ends with " + last.text());
        }
        List<String> texts = inWrittenOrder(pdf);
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                List<String> cells = row.cells().stream().map(cell -> packed(cell.text())).toList();
                if (texts.stream().noneMatch(text -> cells.stream().allMatch(text::contains))) {
                    fail(name + " breaks the row " + cells);
                }
            }
        }
    }

    private record Line(String text, boolean bold) {
    }

    private static List<Table> tables(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Table table -> Stream.of(table);
            case Block.Columns columns -> Stream.concat(tables(columns.left()).stream(),
                    tables(columns.right()).stream());
            default -> Stream.of();
        }).toList();
    }

    // Bold lines that may end a page: totals and the sums at its foot.
    private static Stream<String> sums(Table table) {
        var rows = new ArrayList<>(table.rows().stream().filter(Table.Row::total).toList());
        if (table.sums() != null) {
            IntStream.rangeClosed(1, table.listed()).mapToObj(table.sums()::soFar).forEach(rows::add);
        }
        return rows.stream().map(row -> packed(row.cells().stream().map(Table.Cell::text)
                .collect(Collectors.joining())));
    }

    private static List<List<Line>> lines(Pdf pdf) {
        var pages = new ArrayList<List<Line>>();
        read(pdf, new Lines(pages));
        return pages;
    }

    // As the cells were written one after the other, a cell of several lines reads on within itself.
    private static List<String> inWrittenOrder(Pdf pdf) {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= pdf.pages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(packed(read(pdf, stripper)));
        }
        return pages;
    }

    private static String read(Pdf pdf, PDFTextStripper stripper) {
        try (PDDocument paper = Papers.open(pdf)) {
            return stripper.getText(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static final class Lines extends PDFTextStripper {
        private final List<List<Line>> pages;
        private final StringBuilder text = new StringBuilder();
        private boolean bold = true;

        Lines(List<List<Line>> pages) {
            this.pages = pages;
            setSortByPosition(true);
        }

        @Override
        protected void startPage(PDPage page) {
            pages.add(new ArrayList<>());
        }

        @Override
        protected void endPage(PDPage page) {
            end();
        }

        @Override
        protected void writeString(String words, List<TextPosition> positions) {
            text.append(words);
            bold &= positions.stream().allMatch(at -> at.getFont().getName().contains(BOLD));
        }

        @Override
        protected void writeLineSeparator() {
            end();
        }

        private void end() {
            if (!packed(text.toString()).isEmpty()) {
                pages.getLast().add(new Line(packed(text.toString()), bold));
            }
            text.setLength(0);
            bold = true;
        }
    }
}
