package landfall.ui.kit.bulk;

/** What the bar of the ticked projects asks for; whoever shows the bar does it. */
public interface BulkActions {
    /** Gives all projects that are meant another person in charge. */
    void changeOwner();

    /** Gives one field, which the user chooses, the same value for all projects that are meant. */
    void editField();

    /** Records that a department has recognised a milestone of the projects that are meant. */
    void recognise();

    /** Unticks everything. */
    void clearTicks();
}
