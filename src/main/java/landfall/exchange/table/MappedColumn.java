package landfall.exchange.table;

import java.util.List;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.text.AreaUnit;

/**
 * What becomes of one column: a field takes it, the remarks keep it, or it is left out.
 *
 * @param field the field that takes the values, or null
 * @param kept true when no field takes the values and the remarks keep them as "header：value"
 * @param trust how sure the proposal is
 * @param yuanPerUnit what a bare amount counts, in yuan
 * @param areaUnit what a bare area counts
 * @param unitSource where the unit was found
 * @param samples some of the values, as shown
 */
public record MappedColumn(Column column, Field<?> field, boolean kept, Trust trust, long yuanPerUnit,
                           AreaUnit areaUnit, UnitSource unitSource, List<String> samples) {

    /** How sure a proposed field is. */
    public enum Trust { SURE, LIKELY, UNKNOWN, CHOSEN }

    /** Where the unit of a column was found. */
    public enum UnitSource { NONE, CELLS, HEADER, SHEET, GUESSED, CHOSEN }

    public MappedColumn {
        samples = List.copyOf(samples);
    }

    public boolean isIgnored() {
        return field == null && !kept;
    }

    /** True when the field counts money. */
    public boolean isMoney() {
        return field != null && field.type().shape() == Shape.MONEY;
    }

    /** True when the field measures land. */
    public boolean isArea() {
        return field != null && field.type().shape() == Shape.AREA;
    }

    MappedColumn taking(Field<?> other, Trust how) {
        return new MappedColumn(column, other, other == null, how, yuanPerUnit, areaUnit, unitSource, samples);
    }

    MappedColumn ignored() {
        return new MappedColumn(column, null, false, Trust.CHOSEN, yuanPerUnit, areaUnit, unitSource, samples);
    }

    MappedColumn in(long yuan, AreaUnit area, UnitSource source) {
        return new MappedColumn(column, field, kept, trust, yuan, area, source, samples);
    }
}
