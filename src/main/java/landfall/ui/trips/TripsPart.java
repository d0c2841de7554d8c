package landfall.ui.trips;

/** What the place shows of going out: the trips, what came of them, or who is stationed or sent out. */
enum TripsPart {
    TRIPS, OUTCOME, OUTPOSTS, SQUADS;

    /** The key of its name in the text bundles. */
    String labelKey() {
        return "trips.part." + name();
    }
}
