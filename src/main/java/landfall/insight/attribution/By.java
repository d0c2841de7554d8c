package landfall.insight.attribution;

/** What the projects that go back to visits are sorted by. */
public enum By {
    /** The trip of the visit. */
    TRIP,
    /** 节会: the event of that trip, else the event at which the project was signed. */
    EVENT,
    /** 招商方式: the project's main channel. */
    CHANNEL;

    /** The key of its name in the text bundles. */
    public String labelKey() {
        return "insight.attribution.by." + name();
    }
}
