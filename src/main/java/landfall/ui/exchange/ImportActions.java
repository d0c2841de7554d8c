package landfall.ui.exchange;

import java.nio.file.Path;
import landfall.text.AreaUnit;

/** What a person can do while a ledger comes in; the views ask, the place does it. */
interface ImportActions {
    /** Asks for a file. */
    void choose();

    /** Reads a file. */
    void read(Path file);

    /** Goes to another step that can be reached. */
    void step(Step step);

    /** Sends a column somewhere else. */
    void map(int column, Target target);

    /** Counts a column's bare amounts in so many yuan. */
    void unit(int column, long yuanPerUnit);

    /** Counts a column's bare areas in another unit. */
    void unit(int column, AreaUnit unit);

    /** Shows another table of the file. */
    void table(int index);

    /** Takes a table of the file or leaves it out. */
    void include(int index, boolean take);

    /** Imports. */
    void perform();

    /** Leaves for the ledger. */
    void leave();

    /** Opens a project that was imported. */
    void open(String projectId);

    /** Shows all projects that were imported in the ledger. */
    void showImported();
}
