package landfall.ui.kit;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;

/**
 * What every place is built from; a change of language builds the places anew with another context.
 *
 * @param unit the unit of totals and columns, shared by all places
 * @param today the day that ages and overdue steps are reckoned from
 */
public record PlaceContext(Texts texts, Formats formats, Workspace workspace, Settings settings,
        Background background, Navigator navigator, ObjectProperty<MoneyUnit> unit, Supplier<LocalDate> today) {

    /**
     * Records what the draft says, in the background. The window announces the edit with an undo button and shows the
     * new pipeline by itself; a failure is told to the user unless the caller handles it.
     */
    public Background.Job<Edit> perform(Draft draft) {
        return background.run(() -> workspace.perform(draft));
    }
}
