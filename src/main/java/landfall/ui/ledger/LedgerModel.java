package landfall.ui.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import landfall.insight.filter.ProjectFilter;
import landfall.ui.kit.bulk.ProjectTicks;
import landfall.ui.ledger.rows.ColumnFilter;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerResult;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.ui.ledger.rows.SortKey;

/** What the user has set up in the ledger, and what it shows for that. */
final class LedgerModel {
    private final ObservableList<LedgerColumn> columns = FXCollections.observableArrayList(LedgerColumn.USUAL);
    private final ObservableMap<LedgerColumn, ColumnFilter> filters = FXCollections.observableHashMap();
    private final ObservableList<SortKey> order = FXCollections.observableArrayList();
    private final ProjectTicks ticks = new ProjectTicks();
    private final ObjectProperty<ProjectFilter> shared = new SimpleObjectProperty<>(ProjectFilter.LIVE);
    private final ObjectProperty<Set<String>> only = new SimpleObjectProperty<>();
    private final BooleanProperty toComplete = new SimpleBooleanProperty();
    private final BooleanProperty comfortable = new SimpleBooleanProperty();
    private final ObjectProperty<LedgerResult> result = new SimpleObjectProperty<>(LedgerResult.NOTHING);

    LedgerModel() {
        toComplete.addListener((property, before, after) -> {
            if (after) {
                columns.add(Math.min(columns.size(), LedgerColumn.FROZEN.size()), LedgerColumn.MISSING);
            } else {
                columns.remove(LedgerColumn.MISSING);
            }
        });
    }

    /** Calls the listener when another set of rows, or another order, is asked for. */
    void onQuery(Runnable listener) {
        InvalidationListener invalidated = property -> listener.run();
        for (var part : List.of(filters, order, shared, only, toComplete)) {
            part.addListener(invalidated);
        }
    }

    /** The columns that are shown, in order. */
    ObservableList<LedgerColumn> columns() {
        return columns;
    }

    /** Shows or hides a column; a shown one takes its place in the order of all columns. */
    void show(LedgerColumn column, boolean visible) {
        if (!visible) {
            columns.remove(column);
            filter(column, null);
        } else if (!columns.contains(column)) {
            var sorted = new ArrayList<>(columns);
            int at = sorted.size();
            int place = LedgerColumn.ALL.indexOf(column);
            for (int i = 0; i < sorted.size(); i++) {
                if (!LedgerColumn.FROZEN.contains(sorted.get(i)) && LedgerColumn.ALL.indexOf(sorted.get(i)) > place) {
                    at = i;
                    break;
                }
            }
            columns.add(at, column);
        }
    }

    /** What the filter row asks of each column. */
    ObservableMap<LedgerColumn, ColumnFilter> filters() {
        return filters;
    }

    /** Sets, or with null takes away, the filter of a column. */
    void filter(LedgerColumn column, ColumnFilter filter) {
        if (filter == null) {
            filters.remove(column);
        } else {
            filters.put(column, filter);
        }
    }

    /** The columns sorted by, most important first. */
    ObservableList<SortKey> order() {
        return order;
    }

    /** Sorts up, then down, then no more by the column; alone, or after the columns sorted by already. */
    void sort(LedgerColumn column, boolean added) {
        var next = new ArrayList<SortKey>();
        boolean found = false;
        for (SortKey key : order) {
            if (key.column() == column) {
                found = true;
                if (!key.descending()) {
                    next.add(new SortKey(column, true));
                }
            } else if (added) {
                next.add(key);
            }
        }
        if (!found) {
            next.add(new SortKey(column, false));
        }
        order.setAll(next);
    }

    boolean isTicked(String id) {
        return ticks.isTicked(id);
    }

    /** How many projects are ticked, shown or not. */
    int tickedCount() {
        return ticks.count();
    }

    void tick(String id, boolean on) {
        ticks.tick(id, on);
    }

    /** Ticks or unticks many at once; the listeners hear of it once. */
    void tick(Collection<String> ids, boolean on) {
        ticks.tick(ids, on);
    }

    /** Unticks everything. */
    void clearTicks() {
        ticks.clear();
    }

    /** Unticks the projects that are no more. */
    void keepTicks(Predicate<String> known) {
        ticks.keep(known);
    }

    /** Calls the listener when something was ticked or unticked. */
    void onTicks(Runnable listener) {
        ticks.onChange(listener);
    }

    /** The filter that all places share. */
    ObjectProperty<ProjectFilter> shared() {
        return shared;
    }

    /** The ids to which the ledger is narrowed because the user came from a figure, or null for all. */
    ObjectProperty<Set<String>> only() {
        return only;
    }

    /** True to show only what lacks something, and what it lacks. */
    BooleanProperty toComplete() {
        return toComplete;
    }

    /** True for taller rows. */
    BooleanProperty comfortable() {
        return comfortable;
    }

    /** The rows that are shown, and their totals. */
    ObjectProperty<LedgerResult> result() {
        return result;
    }

    /** True when anything hides rows that would be shown otherwise. */
    boolean isNarrow() {
        return !filters.isEmpty() || toComplete.get() || only.get() != null || shared.get().isNarrow();
    }

    /** Takes every filter away; what the rows behind a figure were filtered by goes before the window's filter is back. */
    void clearFilters() {
        shared.set(ProjectFilter.LIVE.withExits(shared.get().exitsToo()));
        filters.clear();
        only.set(null);
        toComplete.set(false);
    }

    /** The rows that are ticked and shown, in the order in which they are shown. */
    List<LedgerRow> tickedRows() {
        return result.get().rows().stream().filter(row -> ticks.isTicked(row.id())).toList();
    }
}
