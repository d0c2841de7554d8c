package landfall.insight.indicator.source;

/** Whether milestones count as the units report them, or only as a department has recognised them (domain §4.1, 6). */
public enum Basis {
    /** 自报: whatever is recorded. */
    REPORTED,
    /** 认定: only milestones with a recognition. */
    RECOGNISED;

    /** The key of its name, such as 认定数. */
    public String labelKey() {
        return "insight.basis." + name();
    }
}
