package landfall.ui.kit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import landfall.domain.Pipeline;
import landfall.insight.filter.SavedView;
import landfall.journal.Draft;
import landfall.journal.Edit;
import landfall.text.Formats;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;

/**
 * What every place is built from; a change of language builds the places anew with another context.
 *
 * @param unit the unit of totals and columns, shared by all places
 * @param today the day that ages and overdue steps are reckoned from; an earlier one while the past is shown
 * @param filter which projects all places look at
 */
public record PlaceContext(Texts texts, Formats formats, Workspace workspace, Settings settings,
        Background background, Navigator navigator, ObjectProperty<MoneyUnit> unit, Supplier<LocalDate> today,
        WindowFilter filter) {

    /** A context with a filter that nothing else looks at. */
    public PlaceContext(Texts texts, Formats formats, Workspace workspace, Settings settings, Background background,
            Navigator navigator, ObjectProperty<MoneyUnit> unit, Supplier<LocalDate> today) {
        this(texts, formats, workspace, settings, background, navigator, unit, today, new WindowFilter());
    }

    /**
     * Records what the draft says, in the background. The window announces the edit with an undo button and shows the
     * new pipeline by itself; a failure is told to the user unless the caller handles it. While the past is shown,
     * and while another program has the workspace, every draft fails; while a restricted project is masked, every draft
     * about it.
     */
    public Background.Job<Edit> perform(Draft draft) {
        boolean past = navigator.past().isPast();
        boolean masked = Secrecy.touches(draft, pipeline().mask());
        if (masked) {
            navigator.unlock();
        } else {
            navigator.keepShown(draft);
        }
        return background.run(() -> {
            if (past) {
                throw PastView.refusal();
            }
            if (masked) {
                throw Secrecy.refusal();
            }
            return workspace.perform(draft);
        });
    }

    /** The bureau as it is today and as the user may read it. */
    public Pipeline pipeline() {
        return navigator.shown(workspace.pipeline());
    }

    /** Like {@link #refusesEdits()}, also true when one of the projects is masked; the user is then asked to unlock it. */
    public boolean refusesEdits(Collection<String> projects) {
        if (refusesEdits()) {
            return true;
        }
        boolean masked = projects.stream().anyMatch(pipeline().mask()::hides);
        if (masked) {
            navigator.unlock();
        }
        return masked;
    }

    /**
     * True while nothing can be changed, because the past is shown or another program has the workspace; the user is
     * then told. Asked before a form that changes something opens.
     */
    public boolean refusesEdits() {
        if (navigator.past().isPast()) {
            navigator.warn(PastView.refusal());
            return true;
        }
        if (workspace.isReadOnly()) {
            navigator.warn(Workspace.refusal());
            return true;
        }
        return false;
    }

    /** Shows what the saved view asks for, and tells of anything in it that this version does not understand. */
    public void show(SavedView view) {
        filter.show(view);
        List<String> strange = view.filter().notUnderstood();
        if (!strange.isEmpty()) {
            navigator.warn(new Problem("kit.views.not_understood", view.name(), String.join("; ", strange)));
        }
    }
}
