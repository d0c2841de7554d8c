package landfall.ui.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.filter.SavedView;

/** Which projects the window looks at: one filter for board, ledger and analysis, and the saved view it came from. */
public final class WindowFilter {
    private final ObjectProperty<ProjectFilter> filter =
            new SimpleObjectProperty<>(this, "filter", ProjectFilter.LIVE);
    private final StringProperty view = new SimpleStringProperty(this, "view");

    /** The filter, never null. */
    public ObjectProperty<ProjectFilter> filter() {
        return filter;
    }

    /** The id of the saved view that was chosen last, or null; the filter may have been changed since. */
    public StringProperty view() {
        return view;
    }

    /** Looks at what the saved view asks for. */
    public void show(SavedView chosen) {
        view.set(chosen.id());
        filter.set(chosen.filter());
    }

    /** Ties a place's own filter to the window's while the place is in the window; a hidden place does no work. */
    public Tie tie(Node place, ObjectProperty<ProjectFilter> own) {
        return new Tie(place, own);
    }

    /** The tie between the window's filter and that of one place. */
    public final class Tie {
        private final Node place;
        private final ObjectProperty<ProjectFilter> own;
        private boolean apart;

        private Tie(Node place, ObjectProperty<ProjectFilter> own) {
            this.place = place;
            this.own = own;
            place.sceneProperty().addListener((property, before, now) -> update());
            update();
        }

        /** Lets the place have a filter of its own for a while, or ends that. */
        public void apart(boolean alone) {
            apart = alone;
            update();
        }

        private void update() {
            own.unbindBidirectional(filter);
            if (!apart && place.getScene() != null) {
                own.bindBidirectional(filter);
            }
        }
    }
}
