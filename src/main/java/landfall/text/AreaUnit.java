package landfall.text;

import java.math.BigDecimal;
import java.util.function.Function;
import landfall.domain.value.Area;

/** The units in which ledgers give land. */
public enum AreaUnit {
    MU(Area::mu), HECTARE(Area::hectares), SQUARE_METRE(Area::squareMetres);

    private final Function<BigDecimal, Area> area;

    AreaUnit(Function<BigDecimal, Area> area) {
        this.area = area;
    }

    /** The exact area of so many of this unit. */
    public Area of(BigDecimal number) {
        return area.apply(number);
    }
}
