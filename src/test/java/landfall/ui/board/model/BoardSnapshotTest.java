package landfall.ui.board.model;

import static landfall.ui.board.model.Projects.due;
import static landfall.ui.board.model.Projects.names;
import static landfall.ui.board.model.Projects.of;
import static landfall.ui.board.model.Projects.out;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import org.junit.jupiter.api.Test;

class BoardSnapshotTest {
    private static final Ageing TODAY = Ageing.of(Pipeline.EMPTY, LocalDate.of(2024, 8, 30));

    @Test
    void aHeaderCountsAddsAveragesAndNamesTrouble() {
        BoardColumn talks = board(ProjectFilter.LIVE,
                due(of("甲", Stage.TALKS, "2024-08-20", "18"), "2024-08-29"),
                of("乙", Stage.TALKS, "2024-05-22", "0.8"),
                of("丙", Stage.TALKS, "2023-12-31", null)).column(Stage.TALKS);
        assertEquals(3, talks.count());
        assertEquals(Money.yi("18.8"), talks.total());
        assertEquals(1, talks.unknown(), "丙 is still to be estimated");
        assertEquals(OptionalInt.of(118), talks.averageDays(), "10, 100 and 243 days");
        assertEquals(2, talks.stale());
        assertEquals(1, talks.overdue());
        assertEquals(2, talks.enteredThisYear());
    }

    @Test
    void aPausedProjectStaysInItsColumnLastAndCountsForNothing() {
        BoardColumn leads = board(ProjectFilter.LIVE, out(of("甲", Stage.LEAD, "2024-01-01", "5"), Exit.SUSPENDED,
                "2024-03-01"), of("乙", Stage.LEAD, "2024-08-01", "1")).column(Stage.LEAD);
        assertEquals(List.of("乙", "甲"), names(leads.cards()));
        assertEquals(1, leads.count());
        assertEquals(Money.yi("1"), leads.total());
    }

    @Test
    void withdrawnAndTerminatedProjectsLieInTheTrayTheLatestFirst() {
        BoardSnapshot board = board(ProjectFilter.LIVE,
                out(of("甲", Stage.LEAD, "2024-01-01", "5"), Exit.WITHDRAWN, "2024-03-01"),
                out(of("乙", Stage.SIGNED, "2024-01-01", "5"), Exit.TERMINATED, "2024-06-01"));
        assertEquals(List.of("乙", "甲"), names(board.tray()));
        assertEquals(0, board.shown());
        assertEquals(0, board.hidden(), "an exit is not hidden by the filter");
    }

    @Test
    void aFilterThatAsksForExitsShowsThemInTheirColumnsAsWell() {
        BoardSnapshot board = board(ProjectFilter.ALL,
                out(of("甲", Stage.LEAD, "2024-01-01", "5"), Exit.WITHDRAWN, "2024-03-01"));
        assertEquals(List.of("甲"), names(board.column(Stage.LEAD).cards()));
        assertEquals(1, board.tray().size());
    }

    @Test
    void whatTheFilterLeavesOutIsCountedPerColumn() {
        BoardSnapshot board = board(ProjectFilter.LIVE.withText("甲"), of("甲", Stage.LEAD, "2024-08-01", "5"),
                of("乙", Stage.LEAD, "2024-08-01", "5"), of("丙", Stage.LANDED, "2024-08-01", "5"));
        assertEquals(1, board.column(Stage.LEAD).hidden());
        assertEquals(1, board.column(Stage.LANDED).hidden());
        assertEquals(2, board.hidden());
        assertEquals(1, board.shown());
    }

    @Test
    void everyOrderPutsWhatIsUnknownLast() {
        Project[] projects = {of("无", Stage.TALKS, "2024-08-01", null),
                due(of("小", Stage.TALKS, "2024-08-20", "1"), "2024-09-02"),
                due(of("大", Stage.TALKS, "2024-07-01", "9"), "2024-09-09")};
        assertEquals(List.of("小", "大", "无"), order(BoardSort.NEXT_DUE, projects));
        assertEquals(List.of("大", "小", "无"), order(BoardSort.AMOUNT, projects));
        assertEquals(List.of("大", "无", "小"), order(BoardSort.DAYS, projects));
        assertEquals(List.of("大", "无", "小"), order(BoardSort.NAME, projects), "da, wu, xiao");
    }

    @Test
    void aNewcomerOfUnknownAmountLeavesTheTotalAsItIs() {
        BoardSnapshot board = board(ProjectFilter.LIVE, of("甲", Stage.LANDED, "2024-08-01", "63.7"),
                of("乙", Stage.SIGNED, "2024-08-01", "10"), of("丙", Stage.SIGNED, "2024-08-02", null));
        BoardColumn landed = board.column(Stage.LANDED);
        List<BoardCard> signed = board.column(Stage.SIGNED).cards();
        assertEquals(Money.yi("73.7"), landed.totalWith(signed.get(0)));
        assertEquals(Money.yi("63.7"), landed.totalWith(signed.get(1)));
    }

    @Test
    void aModelKeepsTheLatestAnswerWhenAnOlderOneComesLate() {
        var answers = new java.util.ArrayList<Runnable>();
        var model = new BoardModel(TODAY.today(), (work, done) -> answers.add(() -> done.accept(work.get())));
        model.pipelineProperty().set(Pipeline.of(List.of(of("甲", Stage.LEAD, "2024-08-01", "5"))));
        model.filterProperty().set(ProjectFilter.LIVE.withText("没有"));
        answers.get(1).run();
        answers.get(0).run();
        assertTrue(model.board().column(Stage.LEAD).cards().isEmpty());
    }

    private static BoardSnapshot board(ProjectFilter filter, Project... projects) {
        return BoardSnapshot.of(Pipeline.of(List.of(projects)), filter, BoardSort.NEXT_DUE, TODAY);
    }

    private static List<String> order(BoardSort sort, Project... projects) {
        return names(BoardSnapshot.of(Pipeline.of(List.of(projects)), ProjectFilter.LIVE, sort, TODAY)
                .column(Stage.TALKS).cards());
    }
}
