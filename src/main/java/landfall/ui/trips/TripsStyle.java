package landfall.ui.trips;

import landfall.ui.kit.StyleClass;

/** The style classes of trips.css. */
enum TripsStyle implements StyleClass {
    TRIPS, TRIPS_STRIP, TRIPS_FIGURE, TRIPS_FIGURE_LABEL, TRIPS_FIGURE_VALUE, TRIPS_FIGURE_NOTE, TRIPS_LIST, TRIPS_ROW,
    TRIPS_HEAD, TRIPS_TITLE, TRIPS_SIDE, TRIPS_LABEL, TRIPS_VISITS, TRIPS_DAY, TRIPS_QUICK, TRIPS_ROWS, TRIPS_ROWS_NOTE,
    TRIPS_ROWS_HEAD
}
