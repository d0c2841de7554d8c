package landfall.ui.trips;

import landfall.domain.Item;
import landfall.insight.trip.TripFigure;
import landfall.report.output.PaperKind;

/** What can be done in the register. */
interface TripsActions {
    /** Opens the form of a new trip. */
    void add();

    /** Opens the form of a trip. */
    void edit(Item trip);

    /** Takes a trip and its visits away; undo brings them back. */
    void remove(Item trip);

    /** Opens the form of a visit with all its fields. */
    void editVisit(Item visit);

    /** Takes a visit away; undo brings it back. */
    void removeVisit(Item visit);

    /** Puts the cursor where the next visit is typed. */
    void nextVisit();

    /** Opens the project that a visit is linked to. */
    void openProject(String projectId);

    /** Opens the enterprise that was visited. */
    void openEnterprise(String enterpriseId);

    /** Shows the rows of a figure and what it counts. */
    void open(TripFigure figure);

    /** Shows another trip. */
    void choose(Item trip);

    /** Shows a trip by its id among all trips. */
    void lookAt(String tripId);

    /** Shows another part of the place. */
    void choose(TripsPart part);

    /** Shows other trips. */
    void narrow(TripsFilter filter);

    /** Asks what to take along, first of all what the chosen trip is about. */
    void pack();

    /** Prints the after-trip form. */
    void printForm(Item trip);

    /** Saves the after-trip form as a file of that kind. */
    void saveForm(Item trip, PaperKind kind);

    /** Records that the after-trip form was filed today. */
    void fileForm(Item trip);

    /** Goes to the visits of the chosen trip. */
    void visits();

    /** Goes back to the list of trips. */
    void leave();
}
