package landfall.workspace.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.journal.draft.ConflictDrafts;
import landfall.journal.draft.ProjectDrafts;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** What one laptop joins while another works with it is found where it was joined, and one of two always stays. */
class JoinedElsewhereTest extends Apart {
    private static List<String> projects(Workspace workspace) {
        return workspace.pipeline().projects().stream().map(Project::id).toList();
    }

    private void joinEachTheOtherWay() {
        TwoOffices.join(office, TwoOffices.PROJECT, TwoOffices.OTHER_PROJECT);
        TwoOffices.join(road, TwoOffices.OTHER_PROJECT, TwoOffices.PROJECT);
        two.meet();
    }

    @Test
    void ofTwoThatWereJoinedEachTheOtherWayOneStaysWithAllThatBelongedToEither() {
        Item arrival = TwoOffices.arrival(office, TwoOffices.PROJECT);
        Item other = TwoOffices.arrival(office, TwoOffices.OTHER_PROJECT);
        two.meet();
        joinEachTheOtherWay();
        for (Workspace each : List.of(office, road)) {
            assertEquals(List.of(TwoOffices.PROJECT), projects(each));
            assertEquals(List.of(), each.conflicts());
            assertEquals(TwoOffices.PROJECT, ((Item) TwoOffices.now(each, arrival)).ownerId());
            assertEquals(TwoOffices.PROJECT, ((Item) TwoOffices.now(each, other)).ownerId());
        }
    }

    @Test
    void takingTheMergeBackTakesTheConflictAway() {
        joinEachTheOtherWay();
        office.undo();
        assertEquals(List.of(TwoOffices.PROJECT), projects(office));
        assertEquals(List.of(), office.conflicts());
    }

    @Test
    void moneyForAProjectThatWasJoinedMeanwhileIsOfTheOneThatStays() {
        Item arrival = TwoOffices.arrival(road, TwoOffices.OTHER_PROJECT);
        TwoOffices.join(office, TwoOffices.PROJECT, TwoOffices.OTHER_PROJECT);
        two.meet();
        for (Workspace each : List.of(office, road)) {
            assertEquals(List.of(), each.conflicts());
            assertEquals(TwoOffices.PROJECT, ((Item) TwoOffices.now(each, arrival)).ownerId());
        }
        office.undo();
        TwoOffices.merge(office, road);
        assertEquals(TwoOffices.PROJECT, ((Item) TwoOffices.now(office, arrival)).ownerId());
    }

    @Test
    void moneyIsOfTheProjectItWasRecordedForAgainWhenTheMergeThatJoinedItIsTakenBack() {
        Item arrival = TwoOffices.arrival(road, TwoOffices.OTHER_PROJECT);
        TwoOffices.join(office, TwoOffices.PROJECT, TwoOffices.OTHER_PROJECT);
        TwoOffices.merge(road, office);
        assertEquals(TwoOffices.PROJECT, ((Item) TwoOffices.now(road, arrival)).ownerId());
        road.undo();
        assertEquals(TwoOffices.OTHER_PROJECT, ((Item) TwoOffices.now(road, arrival)).ownerId());
    }

    @Test
    void whatIsDeletedMeanwhileStaysWhenAnotherWasJoinedWithIt() {
        TwoOffices.join(office, TwoOffices.PROJECT, TwoOffices.OTHER_PROJECT);
        road.perform(ProjectDrafts.delete(road.pipeline().project(TwoOffices.PROJECT)));
        two.meet();
        for (Workspace each : List.of(office, road)) {
            assertEquals(List.of(TwoOffices.PROJECT), projects(each));
            only(each);
        }
        office.perform(ConflictDrafts.delete(only(office), "云谷"));
        assertEquals(List.of(TwoOffices.OTHER_PROJECT), projects(office));
    }

    @Test
    void aDeletionOfTheProjectThatStaysKnowsWhatItTakesOver() {
        TwoOffices.arrival(road, TwoOffices.OTHER_PROJECT);
        TwoOffices.join(office, TwoOffices.PROJECT, TwoOffices.OTHER_PROJECT);
        two.meet();
        office.perform(ProjectDrafts.delete(office.pipeline().project(TwoOffices.PROJECT)));
        two.meet();
        assertEquals(List.of(), projects(road));
        assertEquals(List.of(), road.conflicts());
        assertNull(road.pipeline().project(TwoOffices.PROJECT));
        assertNotNull(road.pipeline().enterprise(TwoOffices.ENTERPRISE));
    }
}
