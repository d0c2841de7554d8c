package landfall.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import landfall.domain.Field;
import landfall.exchange.table.MappedColumn.Trust;
import landfall.exchange.table.MappedColumn.UnitSource;
import landfall.text.AreaUnit;

/** Which column goes into which field; a change gives a new mapping. */
public record Mapping(List<MappedColumn> columns) {

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** The column that the field takes. */
    public Optional<MappedColumn> taking(Field<?> field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /** The column at that index of the sheet, from 0. */
    public Optional<MappedColumn> at(int index) {
        return columns.stream().filter(column -> column.column().index() == index).findFirst();
    }

    /** The mapping with the column going into the field; a column that went there before is kept in the remarks. */
    public Mapping with(int index, Field<?> field) {
        var next = new ArrayList<MappedColumn>();
        for (MappedColumn column : columns) {
            boolean chosen = column.column().index() == index;
            boolean displaced = !chosen && column.field() == field;
            next.add(chosen ? column.taking(field, Trust.CHOSEN) : displaced ? column.taking(null, Trust.CHOSEN) : column);
        }
        return new Mapping(next);
    }

    /** The mapping with the column's values kept in the remarks. */
    public Mapping keeping(int index) {
        return changed(index, column -> column.taking(null, Trust.CHOSEN));
    }

    /** The mapping with the column left out. */
    public Mapping ignoring(int index) {
        return changed(index, MappedColumn::ignored);
    }

    /** The mapping with bare amounts of the column counted in so many yuan. */
    public Mapping inMoneyUnit(int index, long yuanPerUnit) {
        return changed(index, column -> column.in(yuanPerUnit, column.areaUnit(), UnitSource.CHOSEN));
    }

    /** The mapping with bare areas of the column counted in that unit. */
    public Mapping inAreaUnit(int index, AreaUnit unit) {
        return changed(index, column -> column.in(column.yuanPerUnit(), unit, UnitSource.CHOSEN));
    }

    private Mapping changed(int index, UnaryOperator<MappedColumn> change) {
        return new Mapping(columns.stream().map(column -> column.column().index() == index ? change.apply(column)
                : column).toList());
    }
}
