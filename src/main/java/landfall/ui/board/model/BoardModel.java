package landfall.ui.board.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import landfall.domain.Pipeline;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import landfall.ui.kit.bulk.ProjectTicks;

/** What the board shows and by which filter and order; every change of these works the board out again. */
public final class BoardModel {
    private final ObjectProperty<Pipeline> pipeline = new SimpleObjectProperty<>(this, "pipeline", Pipeline.EMPTY);
    private final ObjectProperty<ProjectFilter> filter =
            new SimpleObjectProperty<>(this, "filter", ProjectFilter.LIVE);
    private final ObjectProperty<BoardSort> sort = new SimpleObjectProperty<>(this, "sort", BoardSort.NEXT_DUE);
    private final ObjectProperty<LocalDate> today;
    private final ReadOnlyObjectWrapper<BoardSnapshot> board =
            new ReadOnlyObjectWrapper<>(this, "board", BoardSnapshot.EMPTY);
    private final ProjectTicks ticks = new ProjectTicks();
    private final StringProperty selected = new SimpleStringProperty(this, "selected");
    private final BiConsumer<Supplier<BoardSnapshot>, Consumer<BoardSnapshot>> worker;
    private long latest;
    // Of the worker, which may work at two snapshots at once; each looks whether this is the deck that it needs.
    private volatile Deck deck = Deck.EMPTY;

    /**
     * An empty board.
     *
     * @param worker works the snapshot out on any thread and hands it over on the thread that owns this model
     */
    public BoardModel(LocalDate today, BiConsumer<Supplier<BoardSnapshot>, Consumer<BoardSnapshot>> worker) {
        this.today = new SimpleObjectProperty<>(this, "today", today);
        this.worker = worker;
        pipeline.addListener((property, before, now) -> refresh());
        filter.addListener((property, before, now) -> refresh());
        sort.addListener((property, before, now) -> refresh());
        this.today.addListener((property, before, now) -> refresh());
    }

    private void refresh() {
        long mine = ++latest;
        Pipeline projects = pipeline.get();
        ProjectFilter wanted = filter.get();
        BoardSort order = sort.get();
        LocalDate day = today.get();
        worker.accept(() -> {
            Ageing ageing = Ageing.of(projects, day);
            Deck cards = deck.at(projects, order, ageing);
            deck = cards;
            return BoardSnapshot.of(cards, wanted, ageing);
        }, snapshot -> {
            if (mine == latest) { // an older answer may come late
                board.set(snapshot);
                ticks.keep(id -> projects.project(id) != null);
            }
        });
    }

    /** The ageing that stale and overdue follow today. */
    public Ageing ageing() {
        return Ageing.of(pipeline.get(), today.get());
    }

    public ObjectProperty<Pipeline> pipelineProperty() {
        return pipeline;
    }

    public ObjectProperty<ProjectFilter> filterProperty() {
        return filter;
    }

    public ObjectProperty<BoardSort> sortProperty() {
        return sort;
    }

    public ObjectProperty<LocalDate> todayProperty() {
        return today;
    }

    /** The board as last worked out; never null. */
    public ReadOnlyObjectProperty<BoardSnapshot> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public BoardSnapshot board() {
        return board.get();
    }

    /** The projects that are ticked, shown or not. */
    public ProjectTicks ticks() {
        return ticks;
    }

    /** The cards that are ticked and stand in a column, column by column. */
    public List<BoardCard> tickedCards() {
        return ticks.count() == 0 ? List.of() : board().columns().stream().flatMap(column -> column.cards().stream())
                .filter(card -> ticks.isTicked(card.id())).toList();
    }

    /** The id of the selected project, or null. */
    public StringProperty selectedProperty() {
        return selected;
    }
}
