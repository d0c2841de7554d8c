package landfall.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.exchange.table.MappedColumn.UnitSource;
import landfall.exchange.words.Words;
import landfall.text.AreaUnit;
import landfall.text.Readings;

/** Finds the unit of each column's bare figures: in its header, in the sheet, or from how large they are. */
final class Units {
    private static final double TYPICAL_YUAN = 1e7;
    private static final double TYPICAL_WAN = 150;

    private Units() {
    }

    static MappedColumn ofMoney(MappedColumn column, SheetUnits sheet) {
        OptionalLong own = firstMoneyUnit(column.column().unit(), column.column().label(), column.column().group());
        if (own.isPresent()) {
            return column.in(own.getAsLong(), column.areaUnit(), UnitSource.HEADER);
        }
        if (sheet.yuan().isPresent()) {
            return column.in(sheet.yuan().getAsLong(), column.areaUnit(), UnitSource.SHEET);
        }
        return bare(column).isEmpty() ? column.in(Money.WAN, column.areaUnit(), UnitSource.CELLS) : column;
    }

    private static OptionalLong firstMoneyUnit(String... texts) {
        for (String text : texts) {
            // 亿元以上项目 names a size, not the unit.
            OptionalLong unit = Words.flat(text).contains("以上") ? OptionalLong.empty() : Readings.moneyUnitIn(text);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return OptionalLong.empty();
    }

    static MappedColumn ofArea(MappedColumn column, SheetUnits sheet) {
        for (String text : List.of(column.column().unit(), column.column().label(), column.column().group())) {
            var unit = areaUnit(text);
            if (unit != null) {
                return column.in(column.yuanPerUnit(), unit, UnitSource.HEADER);
            }
        }
        if (sheet.area().isPresent()) {
            return column.in(column.yuanPerUnit(), sheet.area().get(), UnitSource.SHEET);
        }
        return bare(column).isEmpty() ? column.in(column.yuanPerUnit(), AreaUnit.MU, UnitSource.CELLS) : column;
    }

    private static AreaUnit areaUnit(String text) {
        String flat = Words.flat(text);
        return flat.contains("㎡") || flat.contains("平方") ? AreaUnit.SQUARE_METRE
                : Readings.areaUnitIn(text).orElse(null);
    }

    /** Guesses the units of money that nothing names, the total investment first: the others are its parts. */
    static Mapping guessed(Mapping mapping) {
        var total = mapping.taking(ProjectFields.TOTAL_INVESTMENT).map(Units::guessed);
        var next = new ArrayList<MappedColumn>();
        for (MappedColumn column : mapping.columns()) {
            boolean open = column.isMoney() && column.unitSource() == UnitSource.NONE;
            next.add(!open ? column : column.field() == ProjectFields.TOTAL_INVESTMENT ? total.orElseThrow()
                    : total.map(whole -> part(column, whole)).orElseGet(() -> guessed(column)));
        }
        return new Mapping(next);
    }

    private static MappedColumn guessed(MappedColumn column) {
        if (column.unitSource() != UnitSource.NONE) {
            return column;
        }
        double median = median(column).orElse(0);
        long unit = median >= TYPICAL_YUAN ? 1 : median >= TYPICAL_WAN ? Money.WAN : Money.YI;
        return column.in(unit, column.areaUnit(), UnitSource.GUESSED);
    }

    // A part in the whole's unit, unless that would make it larger than the whole.
    private static MappedColumn part(MappedColumn column, MappedColumn total) {
        double whole = median(total).orElse(Double.MAX_VALUE) * total.yuanPerUnit();
        double part = median(column).orElse(0);
        long unit = part * total.yuanPerUnit() <= whole * 1.5 ? total.yuanPerUnit()
                : part * Money.WAN <= whole * 1.5 ? Money.WAN : 1;
        return column.in(unit, column.areaUnit(), UnitSource.GUESSED);
    }

    private static List<BigDecimal> bare(MappedColumn column) {
        return column.samples().stream().map(text -> Words.flat(text).replace(",", ""))
                .filter(text -> text.matches("\\d+(\\.\\d+)?")).map(BigDecimal::new).toList();
    }

    private static OptionalDouble median(MappedColumn column) {
        double[] sorted = bare(column).stream().mapToDouble(BigDecimal::doubleValue).filter(value -> value > 0)
                .sorted().toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length / 2]);
    }
}
