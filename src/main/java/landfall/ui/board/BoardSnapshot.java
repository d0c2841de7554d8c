package landfall.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
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
        Predicate<Project> matches = filter.withExits(true).matching(pipeline, ageing);
        Map<Stage, List<BoardCard>> shown = new EnumMap<>(Stage.class);
        Map<Stage, Integer> hidden = new EnumMap<>(Stage.class);
        var tray = new ArrayList<BoardCard>();
        Set<String> conflicts = pipeline.projectsInConflict();
        for (Project project : pipeline.projects()) {
            BoardCard card = BoardCard.of(pipeline, project, ageing, conflicts);
            boolean left = !project.isLive() && project.exit() != Exit.SUSPENDED;
            if (left) {
                tray.add(card);
            }
            if (left && !filter.exitsToo()) {
                continue;
            }
            if (matches.test(project)) {
                shown.computeIfAbsent(project.stage(), stage -> new ArrayList<>()).add(card);
            } else {
                hidden.merge(project.stage(), 1, Integer::sum);
            }
        }
        var columns = new ArrayList<BoardColumn>();
        for (Stage stage : Stage.values()) {
            List<BoardCard> cards = shown.getOrDefault(stage, new ArrayList<>());
            cards.sort(sort.order());
            columns.add(BoardColumn.of(stage, cards, hidden.getOrDefault(stage, 0), ageing.today().getYear()));
        }
        tray.sort(Comparator.comparing(card -> card.project().get(ProjectFields.EXIT_ON),
                Comparator.nullsLast(Comparator.reverseOrder())));
        return new BoardSnapshot(columns, tray);
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
