package landfall.ui.board.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;

/**
 * Everything the board shows at one moment.
 *
 * @param columns one per stage, in order
 * @param tray the withdrawn and terminated projects, the latest exit first, whatever the filter
 */
public record BoardSnapshot(List<BoardColumn> columns, List<BoardCard> tray) {
    static final BoardSnapshot EMPTY = of(Pipeline.EMPTY, ProjectFilter.LIVE, BoardSort.NEXT_DUE,
            Ageing.of(Pipeline.EMPTY, LocalDate.EPOCH));

    public BoardSnapshot {
        columns = List.copyOf(columns);
        tray = List.copyOf(tray);
    }

    /**
     * The board of a pipeline. Paused projects stay in their columns; withdrawn and terminated ones stand there only
     * when the filter asks for exits too.
     */
    public static BoardSnapshot of(Pipeline pipeline, ProjectFilter filter, BoardSort sort, Ageing ageing) {
        return of(Deck.of(pipeline, sort, ageing), filter, ageing);
    }

    /** The same from the cards at hand, which must be those of the ageing's pipeline and day. */
    static BoardSnapshot of(Deck deck, ProjectFilter filter, Ageing ageing) {
        Predicate<Project> matches = filter.withExits(true).matching(deck.pipeline(), ageing);
        List<BoardCard> cards = deck.cards();
        var fits = new boolean[cards.size()];
        for (int place = 0; place < fits.length; place++) { // the search is fastest in the order of the pipeline
            fits[place] = matches.test(cards.get(place).project());
        }
        var columns = new ArrayList<BoardColumn>();
        for (Stage stage : Stage.values()) {
            var shown = new ArrayList<BoardCard>();
            int hidden = 0;
            for (int place : deck.places().get(stage.ordinal())) {
                BoardCard card = cards.get(place);
                if (!filter.exitsToo() && Deck.hasLeft(card)) {
                    continue;
                }
                if (fits[place]) {
                    shown.add(card);
                } else {
                    hidden++;
                }
            }
            columns.add(BoardColumn.of(stage, shown, hidden, ageing.today().getYear()));
        }
        return new BoardSnapshot(columns, deck.tray());
    }

    public BoardColumn column(Stage stage) {
        return columns.get(stage.ordinal());
    }

    /** How many projects the filter leaves out. */
    public int hidden() {
        return columns.stream().mapToInt(BoardColumn::hidden).sum();
    }

    /** How many cards stand in the columns. */
    public int shown() {
        return columns.stream().mapToInt(column -> column.cards().size()).sum();
    }
}
