package landfall.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import landfall.report.Table;

/**
 * The columns of a list and what each row has in them.
 *
 * @param <T> what a row is about
 */
public final class Listing<T> {
    private record Part<T>(Table.Column column, BiFunction<Integer, T, Table.Cell> cell) {
    }

    private final List<Part<T>> parts = new ArrayList<>();

    /** Adds a column at the right. */
    public Listing<T> column(Table.Column column, Function<T, Table.Cell> cell) {
        parts.add(new Part<>(column, (number, row) -> cell.apply(row)));
        return this;
    }

    /** Adds a column in which the rows are counted from 1. */
    public Listing<T> numbered(String title) {
        parts.add(new Part<>(Table.Column.figures(title), (number, row) -> Table.Cell.of(number.toString())));
        return this;
    }

    /** Adds a column of plain text at the right. */
    public Listing<T> text(Table.Column column, Function<T, String> text) {
        return column(column, row -> Table.Cell.of(text.apply(row)));
    }

    /** The rows as a table, without a total. */
    public Table of(List<T> rows) {
        return new Table(parts.stream().map(Part::column).toList(), IntStream.range(0, rows.size()).mapToObj(at ->
                new Table.Row(parts.stream().map(part -> part.cell().apply(at + 1, rows.get(at))).toList(), false))
                .toList());
    }

    /** The rows as a table without the columns that nobody filled in. */
    public Table filled(List<T> rows) {
        var filled = new Listing<T>();
        parts.stream().filter(part -> rows.stream().anyMatch(row -> !part.cell().apply(1, row).text().isEmpty()))
                .forEach(filled.parts::add);
        return filled.of(rows);
    }
}
