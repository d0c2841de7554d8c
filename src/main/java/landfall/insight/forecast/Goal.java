package landfall.insight.forecast;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.Stage;
import landfall.domain.value.Period;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Row;

/** What is forecast: the entries into one stage within a year, counted as the official figure counts (domain §4.2). */
public enum Goal {
    SIGNED(Stage.SIGNED, Indicator.SIGN_N),
    LANDED(Stage.LANDED, Indicator.LAND_N),
    PRODUCING(Stage.PRODUCING, Indicator.PROD_N);

    private static final Period EVER = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final Stage stage;
    private final Indicator result;

    Goal(Stage stage, Indicator result) {
        this.stage = stage;
        this.result = result;
    }

    public Stage stage() {
        return stage;
    }

    /** The official figure that tells in the end what came. */
    public Indicator result() {
        return result;
    }

    /** All entries that count, each project once. */
    List<Row> everReached(Indicators figures) {
        return figures.figure(result, EVER).rows();
    }

    List<Row> reachedIn(int year, Indicators figures) {
        return figures.figure(result, Period.year(year)).rows();
    }
}
