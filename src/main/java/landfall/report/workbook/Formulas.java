package landfall.report.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import landfall.report.Table;

/** The sums and growths of a table as formulas; only those that give exactly what is printed. */
final class Formulas {
    private final Table table;
    private final Shown[][] figures;
    private final int firstRow;

    /**
     * The formulas of a table.
     *
     * @param figures the figures by row and column, null where there are words
     * @param firstRow the row of the sheet, counted from 1, in which the table's first row stands
     */
    Formulas(Table table, Shown[][] figures, int firstRow) {
        this.table = table;
        this.figures = figures;
        this.firstRow = firstRow;
    }

    /**
     * A formula.
     *
     * @param expression without the equals sign
     * @param value what it comes to, for programs that do not reckon
     */
    record Formula(String expression, BigDecimal value) {
    }

    /** The formula of a cell, or null when it is a figure of its own. */
    Formula of(int row, int column) {
        if (figures[row][column] == null) {
            return null;
        }
        Table.Reckoning reckoning = table.columns().get(column).reckoning();
        if (reckoning != null) {
            return reckoned(row, column, reckoning);
        }
        return table.rows().get(row).total() ? sum(row, column) : null;
    }

    private Formula sum(int row, int column) {
        List<Table.Row> rows = table.rows();
        int first = row;
        while (first > 0 && !rows.get(first - 1).total()) {
            first--;
        }
        int end = row;
        if (first == row) {
            // A total above its rows: 合计 often stands first.
            first = row + 1;
            end = first;
            while (end < rows.size() && !rows.get(end).total()) {
                end++;
            }
        }
        if (first >= end) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = first; i < end; i++) {
            sum = figures[i][column] == null ? sum : sum.add(figures[i][column].number());
        }
        return sum.compareTo(figures[row][column].number()) != 0 ? null
                : new Formula("SUM(" + place(first, column) + ":" + place(end - 1, column) + ")", sum);
    }

    private Formula reckoned(int row, int column, Table.Reckoning reckoning) {
        Shown first = figures[row][reckoning.first()];
        Shown second = figures[row][reckoning.second()];
        if (first == null || second == null) {
            return null;
        }
        BigDecimal result = result(reckoning.kind(), first.number(), second.number());
        if (result == null || !figures[row][column].shows(result)) {
            return null;
        }
        String a = place(row, reckoning.first());
        String b = place(row, reckoning.second());
        // Rounded as printed: in binary numbers a half would now and then fall on the other side.
        return new Formula("ROUND(" + switch (reckoning.kind()) {
            case GROWTH -> a + "/" + b + "-1";
            case RATIO -> a + "/" + b;
            case DIFFERENCE -> a + "-" + b;
        } + "," + figures[row][column].places() + ")", figures[row][column].rounded(result));
    }

    private static BigDecimal result(Table.Reckoning.Kind kind, BigDecimal first, BigDecimal second) {
        if (kind == Table.Reckoning.Kind.DIFFERENCE) {
            return first.subtract(second);
        }
        if (second.signum() == 0) {
            return null;
        }
        BigDecimal ratio = first.divide(second, MathContext.DECIMAL64);
        return kind == Table.Reckoning.Kind.RATIO ? ratio : ratio.subtract(BigDecimal.ONE);
    }

    private String place(int row, int column) {
        return letters(column) + (firstRow + row);
    }

    /** The letters of a column counted from 0: A, B, … AA. */
    static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }
}
