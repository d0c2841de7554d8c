package landfall.ui.board.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.insight.Ageing;

/**
 * The cards of all projects on one day in the order of the board; a filter shows some of them, so that a keystroke in it
 * makes and sorts none.
 *
 * @param cards in the order of the pipeline
 * @param places for each stage where among the cards its own stand, in the order of the board
 * @param tray the withdrawn and terminated projects, the latest exit first
 */
record Deck(Pipeline pipeline, LocalDate today, BoardSort sort, List<BoardCard> cards, List<int[]> places,
        List<BoardCard> tray) {
    static final Deck EMPTY = of(Pipeline.EMPTY, BoardSort.NEXT_DUE, Ageing.of(Pipeline.EMPTY, LocalDate.EPOCH));

    static Deck of(Pipeline pipeline, BoardSort sort, Ageing ageing) {
        Set<String> conflicts = pipeline.projectsInConflict();
        var cards = new ArrayList<BoardCard>(pipeline.projects().size());
        for (Project project : pipeline.projects()) {
            cards.add(BoardCard.of(pipeline, project, ageing, conflicts));
        }
        return of(pipeline, ageing.today(), sort, cards);
    }

    private static Deck of(Pipeline pipeline, LocalDate today, BoardSort sort, List<BoardCard> cards) {
        Comparator<BoardCard> order = sort.order();
        List<int[]> places = Arrays.stream(Stage.values()).map(stage -> IntStream.range(0, cards.size())
                .filter(place -> cards.get(place).project().stage() == stage).boxed()
                .sorted((one, other) -> order.compare(cards.get(one), cards.get(other)))
                .mapToInt(place -> place).toArray()).toList();
        return new Deck(pipeline, today, sort, cards, places, cards.stream().filter(Deck::hasLeft)
                .sorted(Comparator.comparing(card -> card.project().get(ProjectFields.EXIT_ON),
                        Comparator.nullsLast(Comparator.reverseOrder()))).toList());
    }

    /** True for the card of a project that was withdrawn or terminated; paused ones stay in their columns. */
    static boolean hasLeft(BoardCard card) {
        return !card.project().isLive() && card.project().exit() != Exit.SUSPENDED;
    }

    /** The deck of a pipeline, a day and an order; this one where they are the same. */
    Deck at(Pipeline projects, BoardSort order, Ageing ageing) {
        if (pipeline != projects || !today.equals(ageing.today())) {
            return of(projects, order, ageing);
        }
        return sort == order ? this : of(pipeline, today, order, cards);
    }
}
