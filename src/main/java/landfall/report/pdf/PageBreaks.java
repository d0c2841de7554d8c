package landfall.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Table;

/**
 * Where the pages of a document end, as far as the layout does not find it by itself: a heading, the sentence above a
 * table, the table's header and its first rows stay together, and a table with sums at the foot of each page must know
 * its pages.
 *
 * @param before the blocks before which a page ends, by their places in the document counted from 0
 * @param tables the first rows of the pages of each table with sums, by the table's place in the document
 */
record PageBreaks(Set<Integer> before, Map<Integer, List<Integer>> tables) {
    /** No breaks but those that the layout finds. */
    static final PageBreaks NONE = new PageBreaks(Set.of(), Map.of());
    /** The place of a block that is not one of the document's own but within another one. */
    static final int NOWHERE = -1;
    /** So many rows follow the header of a table on its page. */
    static final int ROWS_TOGETHER = 2;

    PageBreaks {
        before = Set.copyOf(before);
        tables = Map.copyOf(tables);
    }

    boolean isBefore(int block) {
        return before.contains(block);
    }

    /** The first rows of the pages of a table with sums, or nothing while they are unknown. */
    List<Integer> pages(int block) {
        return tables.getOrDefault(block, List.of());
    }

    /**
     * The breaks that mend what the layout tore, these breaks themselves when nothing is torn. What moves on moves all
     * that follows, so only the first tear before each forced page is mended at a time.
     *
     * @param mayMove false to leave the tears and find only the pages of tables with sums
     */
    PageBreaks mended(Document document, DocumentHtml html, PdfBoxRenderer laidOut, boolean mayMove) {
        Map<String, Integer> pages = pagesById(laidOut);
        var more = new HashSet<>(before);
        boolean moved = false;
        for (int i = 0; mayMove && i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Block.Heading heading && heading.opensPage()) {
                moved = false;
            }
            int start = start(document.blocks(), i);
            Integer begins = pages.get(html.ids().get(start));
            Integer ends = pages.get(needed(document.blocks(), i, html));
            if (!moved && begins != null && ends != null && begins < ends && more.add(start)) {
                moved = true;
            }
        }
        return more.size() > before.size() ? new PageBreaks(more, Map.of()) : withTables(document, html, pages);
    }

    /** On which page, counted from 0, each element with an id begins. */
    private static Map<String, Integer> pagesById(PdfBoxRenderer laidOut) {
        var tops = new TreeMap<Integer, Integer>();
        laidOut.getRootBox().getLayer().getPages().forEach(page -> tops.put(page.getTop(), page.getPageNo()));
        var pages = new HashMap<String, Integer>();
        laidOut.getSharedContext().getIdMap().forEach((id, box) ->
                pages.put(id, tops.floorEntry(box.getAbsY()).getValue()));
        return pages;
    }

    /** The first block of those that stand or fall with this one. */
    private static int start(List<Block> blocks, int block) {
        int start = block;
        if (blocks.get(block) instanceof Table) {
            start = start > 0 && blocks.get(start - 1) instanceof Block.Paragraph ? start - 1 : start;
            start = start > 0 && blocks.get(start - 1) instanceof Block.Heading ? start - 1 : start;
        }
        return start;
    }

    /** What must stand on the page on which the group of this block starts; null where the block may stand alone. */
    private static String needed(List<Block> blocks, int block, DocumentHtml html) {
        return switch (blocks.get(block)) {
            case Table table when !table.rows().isEmpty() -> TableHtml.row(html.ids().get(block),
                    Math.min(ROWS_TOGETHER, table.rows().size()) - 1);
            case Block.Heading heading -> html.ids().get(block + 1);
            default -> null;
        };
    }

    private PageBreaks withTables(Document document, DocumentHtml html, Map<String, Integer> pages) {
        var found = new HashMap<>(tables);
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Table table && table.sums() != null) {
                found.computeIfAbsent(i, place -> firstRows(table, html.ids().get(place), pages));
            }
        }
        return found.size() > tables.size() ? new PageBreaks(before, found) : this;
    }

    private static List<Integer> firstRows(Table table, String id, Map<String, Integer> pages) {
        var firsts = new ArrayList<Integer>();
        Integer page = null;
        for (int row = 0; row < table.listed(); row++) {
            Integer stands = pages.get(TableHtml.row(id, row));
            if (!stands.equals(page)) {
                firsts.add(row);
                page = stands;
            }
        }
        return firsts.isEmpty() ? List.of(0) : firsts;
    }
}
