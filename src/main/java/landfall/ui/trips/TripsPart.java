package landfall.ui.trips;

/** What the place shows of going out: the trips, or what came of them. */
enum TripsPart {
    TRIPS, OUTCOME;

    /** The key of its name in the text bundles. */
    String labelKey() {
        return "trips.part." + name();
    }
}
