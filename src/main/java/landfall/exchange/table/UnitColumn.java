package landfall.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import landfall.exchange.words.Words;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;

/** A column that gives each row's amount its unit: 3.5 and 亿元 side by side. */
public final class UnitColumn {
    private static final Set<String> HEADERS = Set.of("单位", "金额单位", "计量单位", "货币单位", "币种", "币种单位", "unit", "currency");

    private UnitColumn() {
    }

    /** The column of units, if there is one. */
    public static Optional<MappedColumn> among(List<MappedColumn> columns) {
        return columns.stream().filter(column -> column.field() == null
                && HEADERS.contains(Words.flat(column.column().label())) && !column.samples().isEmpty()
                && column.samples().stream().allMatch(Words::isUnit)).findFirst();
    }

    /** The amount with its row's unit behind it, where it is a bare number. */
    public static Cell joined(Cell amount, Row row, MappedColumn units) {
        boolean bare = Words.flat(amount.shown()).matches("[约近超]?[\\d,.]+余?");
        String unit = row.shown(units.column().index()).strip();
        return bare && !unit.isEmpty() ? Cell.text(amount.shown() + unit) : amount;
    }
}
