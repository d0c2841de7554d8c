package landfall.ui.dashboard;

import java.time.YearMonth;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import landfall.insight.filter.ProjectFilter;

/** What the analysis shows: the month that was chosen and the figures taken for it. */
final class DashboardModel {
    private final ObjectProperty<YearMonth> month;
    private final ObjectProperty<ProjectFilter> filter = new SimpleObjectProperty<>(ProjectFilter.LIVE);
    private final ReadOnlyObjectWrapper<DashboardFigures> figures = new ReadOnlyObjectWrapper<>();
    private YearMonth latest;

    DashboardModel(YearMonth latest) {
        this.latest = latest;
        this.month = new SimpleObjectProperty<>(latest);
    }

    /** The last month of the period. */
    ObjectProperty<YearMonth> month() {
        return month;
    }

    /** Which projects the figures are taken of. */
    ObjectProperty<ProjectFilter> filter() {
        return filter;
    }

    /** The figures, null until the first ones have been taken. */
    ReadOnlyObjectProperty<DashboardFigures> figures() {
        return figures.getReadOnlyProperty();
    }

    void show(DashboardFigures taken) {
        figures.set(taken);
    }

    /** The present month, beyond which there is nothing to show yet. */
    YearMonth latest() {
        return latest;
    }

    /** Tells that time went on; a reader of the present month goes along with it. */
    void setLatest(YearMonth now) {
        boolean follows = month.get().equals(latest) || month.get().isAfter(now);
        latest = now;
        if (follows) {
            month.set(now);
        }
    }

    /** Goes some months back or forth, never beyond the present one. */
    void step(int months) {
        YearMonth next = month.get().plusMonths(months);
        if (!next.isAfter(latest)) {
            month.set(next);
        }
    }
}
