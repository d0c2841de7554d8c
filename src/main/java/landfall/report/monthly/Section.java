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
    /** What the next month is to bring (下一步工作). */
    NEXT_WORK,
    DEFINITIONS,
    /** 补报 and 更正 against closed months; nothing while no month is closed. */
    CORRECTIONS;

    /** The key of its title. */
    public String labelKey() {
        return "report.section." + this;
    }

    /** True when its text is a list of counted points. */
    public boolean hasPoints() {
        return this == ATTENTION || this == NEXT_WORK;
    }

    /** All sections in the usual order. */
    public static final List<Section> USUAL = List.of(values());
}
