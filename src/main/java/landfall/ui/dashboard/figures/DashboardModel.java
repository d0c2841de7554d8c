package landfall.ui.dashboard.figures;

import java.time.YearMonth;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.indicator.Span;
import landfall.insight.indicator.source.Basis;

/** What the analysis shows: the time, the projects and the basis that were chosen, and the figures taken for them. */
public final class DashboardModel {
    private final ObjectProperty<Stretch> stretch;
    private final ObjectProperty<ProjectFilter> filter = new SimpleObjectProperty<>(ProjectFilter.LIVE);
    private final ObjectProperty<Basis> basis = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<DashboardFigures> figures = new ReadOnlyObjectWrapper<>();
    private YearMonth latest;

    /**
     * @param latest the present month
     * @param basis on what the figures rest until another is chosen: on what the bureau publishes
     */
    public DashboardModel(YearMonth latest, Basis basis) {
        this.latest = latest;
        this.basis.set(basis);
        this.stretch = new SimpleObjectProperty<>(Stretch.of(Span.YEAR_TO_DATE, latest));
    }

    /** The stretch of time that the figures cover. */
    public ObjectProperty<Stretch> stretch() {
        return stretch;
    }

    /** Which projects the figures are taken of. */
    public ObjectProperty<ProjectFilter> filter() {
        return filter;
    }

    /** Whether what units report counts, or only what departments have recognised. */
    public ObjectProperty<Basis> basis() {
        return basis;
    }

    public Asked asked() {
        return new Asked(filter.get(), stretch.get(), basis.get());
    }

    /** The figures, null until the first ones have been taken. */
    public ReadOnlyObjectProperty<DashboardFigures> figures() {
        return figures.getReadOnlyProperty();
    }

    public void show(DashboardFigures taken) {
        figures.set(taken);
    }

    /** The present month, beyond which there is nothing to show yet. */
    public YearMonth latest() {
        return latest;
    }

    /** Tells that time went on; a reader of the present month goes along with it. */
    public void setLatest(YearMonth now) {
        Stretch shown = stretch.get();
        boolean follows = shown.span() != null && (shown.month().equals(latest) || shown.month().isAfter(now));
        latest = now;
        if (follows) {
            stretch.set(Stretch.of(shown.span(), now));
        }
    }

    /** Looks at another kind of stretch that ends with the same month, or with the present one if that lies ahead. */
    public void choose(Span span) {
        YearMonth month = stretch.get().month();
        stretch.set(Stretch.of(span, month.isAfter(latest) ? latest : month));
    }

    /** True when there is something to show so many steps on. */
    public boolean canStep(int steps) {
        return steps < 0 || !stretch.get().moved(steps, latest).isAhead(latest);
    }

    /** Goes some steps back or forth, never beyond the present. */
    public void step(int steps) {
        if (canStep(steps)) {
            stretch.set(stretch.get().moved(steps, latest));
        }
    }
}
