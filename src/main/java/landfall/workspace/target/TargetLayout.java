package landfall.workspace.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import landfall.insight.indicator.Indicator;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import landfall.text.Readings;

/**
 * Where a table has its indicators and its holders: the indicators stand in the heading and the holders at the left, as
 * a 目标任务分解表 usually has them, or the other way round.
 *
 * @param indicators the lines of the indicators: columns, or rows when it is the other way round
 * @param holders the lines of the holders
 * @param before the row numbers above the table, where title and unit stand
 * @param unread headings that name no indicator
 */
record TargetLayout(Table sheet, boolean turned, List<Line> indicators, List<Line> holders, List<Integer> before,
        List<String> unread) {
    private static final int MOST_ROWS_ABOVE = 15;
    private static final int MOST_HEADING_ROWS = 3;
    private static final int MOST_LABEL_COLUMNS = 4;
    private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s%]*");
    private static final Pattern NO_HOLDER = Pattern.compile("(序号|编号|单位|责任单位|备注|说明|计量单位|no\\.?|unit|注[:：].*|说明[:：].*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED_IN = Pattern.compile("[个家条户批次人名%]+|万?美元");

    /**
     * A row or column of the table.
     *
     * @param at its row number from 1, or its column from 0
     * @param heading what it is called
     * @param unit where the unit is written apart from the heading, or empty
     */
    record Line(int at, String heading, String unit, Indicator indicator) {
    }

    /** The layout of the table, if any indicator is found in it. */
    static Optional<TargetLayout> of(Table sheet, IndicatorWords words) {
        TargetLayout upright = upright(sheet, words);
        TargetLayout turned = turned(sheet, words);
        long found = upright == null ? 0 : kinds(upright.indicators);
        long foundTurned = turned == null ? 0 : kinds(turned.indicators);
        return found == 0 && foundTurned == 0 ? Optional.empty()
                : Optional.of(found >= foundTurned ? upright : turned);
    }

    private static long kinds(List<Line> indicators) {
        return indicators.stream().map(Line::indicator).distinct().count();
    }

    Cell cell(Line indicator, Line holder) {
        return turned ? sheet.cellAt(indicator.at, holder.at) : sheet.cellAt(holder.at, indicator.at);
    }

    /** The cell's address as a spreadsheet program shows it: B4. */
    String address(Line indicator, Line holder) {
        int column = turned ? holder.at : indicator.at;
        String letters = column < 26 ? String.valueOf((char) ('A' + column))
                : String.valueOf((char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26);
        return letters + (turned ? indicator.at : holder.at);
    }

    private static TargetLayout upright(Table sheet, IndicatorWords words) {
        TargetLayout best = null;
        // A heading of one row goes before one of two with a title in it that finds no more.
        for (int depth = 1; depth <= MOST_HEADING_ROWS; depth++) {
            for (Row first : sheet.rows().subList(0, Math.min(MOST_ROWS_ABOVE, sheet.rows().size()))) {
                var indicators = new ArrayList<Line>();
                var unread = new ArrayList<String>();
                for (int column = 0; column < sheet.columns(); column++) {
                    String heading = heading(sheet, first.number(), depth, column);
                    Optional<Indicator> indicator = words.find(heading);
                    if (indicator.isPresent()) {
                        indicators.add(new Line(column, heading, "", indicator.get()));
                    } else if (!heading.isBlank() && !words.isReached(heading)) {
                        unread.add(heading);
                    }
                }
                if (!indicators.isEmpty() && (best == null || kinds(indicators) > kinds(best.indicators))) {
                    best = upright(sheet, first.number(), depth, indicators, unread);
                }
            }
        }
        return best;
    }

    private static TargetLayout upright(Table sheet, int first, int depth, List<Line> indicators, List<String> unread) {
        int left = indicators.getFirst().at;
        int last = first + depth - 1;
        List<Row> below = sheet.rows().stream().filter(row -> row.number() > last).toList();
        int label = 0;
        long most = 0;
        for (int column = 0; column < left; column++) {
            int here = column;
            long words = below.stream().filter(row -> isWords(sheet.cellAt(row.number(), here).shown())).count();
            if (words > most) {
                most = words;
                label = column;
            }
        }
        int names = label;
        List<Line> holders = below.stream().map(row -> new Line(row.number(),
                sheet.cellAt(row.number(), names).shown().strip(), "", null)).filter(line -> isWords(line.heading))
                .toList();
        unread.removeIf(heading -> NO_HOLDER.matcher(heading.strip()).matches());
        unread.remove(heading(sheet, first, depth, names));
        return new TargetLayout(sheet, false, List.copyOf(indicators), holders, above(sheet, first), unread);
    }

    private static TargetLayout turned(Table sheet, IndicatorWords words) {
        TargetLayout best = null;
        for (int column = 0; column < Math.min(MOST_LABEL_COLUMNS, sheet.columns()); column++) {
            var indicators = new LinkedHashMap<Integer, Indicator>();
            for (Row row : sheet.rows()) {
                int number = row.number();
                words.find(sheet.cellAt(number, column).shown()).ifPresent(found -> indicators.put(number, found));
            }
            if (!indicators.isEmpty() && (best == null || indicators.size() > best.indicators.size())) {
                best = turned(sheet, column, indicators, words);
            }
        }
        return best;
    }

    private static TargetLayout turned(Table sheet, int column, Map<Integer, Indicator> found, IndicatorWords words) {
        int first = found.keySet().iterator().next();
        int heading = sheet.rows().stream().mapToInt(Row::number).filter(number -> number < first).max().orElse(0);
        int units = -1;
        var holders = new ArrayList<Line>();
        for (int at = column + 1; at < sheet.columns(); at++) {
            int here = at;
            if (found.keySet().stream().allMatch(row -> isUnit(sheet.cellAt(row, here).shown()))) {
                units = at;
                continue;
            }
            String name = heading == 0 ? "" : sheet.cellAt(heading, at).shown().strip();
            if (isWords(name)) {
                holders.add(new Line(at, name, "", null));
            }
        }
        int unitColumn = units;
        List<Line> indicators = found.entrySet().stream().map(row -> new Line(row.getKey(),
                sheet.cellAt(row.getKey(), column).shown(),
                unitColumn < 0 ? "" : sheet.cellAt(row.getKey(), unitColumn).shown(), row.getValue())).toList();
        List<String> unread = sheet.rows().stream().filter(row -> row.number() > heading)
                .map(row -> sheet.cellAt(row.number(), column).shown())
                .filter(name -> isWords(name) && words.find(name).isEmpty() && !words.isReached(name)).toList();
        return new TargetLayout(sheet, true, indicators, holders, above(sheet, heading), unread);
    }

    private static List<Integer> above(Table sheet, int row) {
        return sheet.rows().stream().map(Row::number).filter(number -> number < row).toList();
    }

    // What stands above each other, a merged heading once.
    private static String heading(Table sheet, int first, int depth, int column) {
        var parts = new LinkedHashSet<String>();
        for (int row = first; row < first + depth; row++) {
            parts.add(sheet.cellAt(row, column).shown().strip());
        }
        return String.join("", parts);
    }

    private static boolean isWords(String text) {
        String shown = text.strip();
        return !shown.isEmpty() && !NUMBER.matcher(shown).matches() && !NO_HOLDER.matcher(shown).matches();
    }

    private static boolean isUnit(String text) {
        String shown = text.strip();
        return !shown.isEmpty() && (COUNTED_IN.matcher(shown).matches()
                || shown.length() <= 3 && Readings.moneyUnitIn(shown).isPresent());
    }
}
