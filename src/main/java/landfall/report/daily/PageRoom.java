package landfall.report.daily;

import java.util.List;
import landfall.report.Block;
import landfall.report.Table;

/** Reckons whether a list will stay on one upright page. */
final class PageRoom {
    // Lengths are those of the printed page, in pixels of 1/96 inch.
    private static final double PAGE = 1000;
    private static final double HEAD = 90;
    private static final double WIDTH = 635;
    private static final double KEY_FIGURES = 78;
    private static final double HEADING = 39;
    private static final double LINE = 17;
    private static final double TEXT_LINE = 24;
    private static final double NOTE = 20;
    private static final double PADDING = 4;
    private static final double TABLE_HEAD = 26;
    private static final double LETTER = 12;
    private static final double NARROW = 0.58;
    private static final int FIRST_WIDE = 0x2e80;

    private PageRoom() {
    }

    static boolean isEnoughFor(List<Block> blocks) {
        return HEAD + blocks.stream().mapToDouble(PageRoom::height).sum() <= PAGE;
    }

    private static double height(Block block) {
        return switch (block) {
            case Table table -> TABLE_HEAD + table.rows().stream().mapToDouble(row -> height(table, row)).sum();
            case Block.Heading heading -> HEADING;
            case Block.KeyFigures figures -> KEY_FIGURES;
            case Block.Note note -> NOTE;
            default -> TEXT_LINE;
        };
    }

    private static double height(Table table, Table.Row row) {
        double lines = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Column column = table.columns().get(i);
            if (column.part() > 0) {
                double room = column.part() * WIDTH - LETTER;
                lines = Math.max(lines, row.cells().get(i).text().lines()
                        .mapToDouble(line -> Math.ceil(width(line) / room)).sum());
            }
        }
        return PADDING + LINE * lines;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(letter -> letter < FIRST_WIDE ? NARROW * LETTER : LETTER).sum();
    }
}
