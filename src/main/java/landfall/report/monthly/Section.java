package landfall.report.monthly;

import java.util.List;

/** A part of the bulletin that can be switched on and off and moved. */
public enum Section {
    /** The narrative and the headline figures. */
    OVERVIEW,
    INDICATORS,
    STAGES,
    MONTHS,
    CHAINS,
    /** By channel, region, size and unit. */
    SPLITS,
    SIGNED,
    TALKS,
    FULFILMENT,
    ACTIVITIES,
    TARGETS,
    ATTENTION,
    DEFINITIONS,
    /** 补报 and 更正 against closed months; nothing while no month is closed. */
    CORRECTIONS;

    /** All sections in the usual order. */
    public static final List<Section> USUAL = List.of(values());
}
