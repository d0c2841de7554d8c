package landfall.insight.light;

/** The light of a project (亮灯, domain §4.4), from good to bad. */
public enum Light {
    GREEN, YELLOW, RED;

    /** The key of its name in the text bundles. */
    public String labelKey() {
        return "insight.light." + name();
    }
}
