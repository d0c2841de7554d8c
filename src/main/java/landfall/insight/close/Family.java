package landfall.insight.close;

import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.insight.indicator.Indicator;

/** Figures that count the same things by the same date and add up over months, so that a month can be closed. */
public enum Family {
    LEAD(Indicator.LEAD_NEW),
    SCREENED(Indicator.LEAD_VALID),
    TALKS(Indicator.TALK_NEW),
    SIGNED(Indicator.SIGN_N, Indicator.SIGN_INV, Indicator.SIGN_CAP, Indicator.SIGN_20M_100M, Indicator.SIGN_GE_100M,
            Indicator.SIGN_GE_1BN, Indicator.SIGN_GE_5BN, Indicator.SIGN_GE_10BN, Indicator.SIGN_500,
            Indicator.FDI_CONTRACT),
    LANDED(Indicator.LAND_N),
    STARTED(Indicator.START_N),
    COMPLETED(Indicator.DONE_N),
    PRODUCED(Indicator.PROD_N),
    AT_CAPACITY(Indicator.CAP_N),
    FUNDS(Indicator.FUND_IN, Indicator.FUND_PROV, Indicator.RET_FUND),
    FOREIGN_CAPITAL(Indicator.FDI);

    private final List<Indicator> indicators;

    Family(Indicator... indicators) {
        this.indicators = List.of(indicators);
    }

    /** The figures; the first one says whether a thing counts at all. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** The first of the figures. */
    public Indicator base() {
        return indicators.getFirst();
    }

    /** The family of an indicator, or null for one that is no sum over months, such as a rate or a stock. */
    public static Family of(Indicator indicator) {
        for (Family family : values()) {
            if (family.indicators.contains(indicator)) {
                return family;
            }
        }
        return null;
    }

    /** The project, the arrival of funds or the record of foreign capital with the id, or null when it is no more. */
    Entity entity(Pipeline pipeline, String id) {
        return pipeline.entity(switch (this) {
            case FUNDS -> EntityKind.FUND_ARRIVAL;
            case FOREIGN_CAPITAL -> EntityKind.FDI_RECORD;
            default -> EntityKind.PROJECT;
        }, id);
    }
}
