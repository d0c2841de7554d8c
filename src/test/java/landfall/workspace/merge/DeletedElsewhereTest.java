package landfall.workspace.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.EntityKind;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Cell;
import landfall.journal.Conflict;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.draft.ConflictDrafts;
import landfall.journal.draft.ItemDrafts;
import landfall.journal.draft.ProjectDrafts;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;

/** What one laptop deletes while another makes something refer to it stays until a person decides. */
class DeletedElsewhereTest extends Apart {
    private Item arrivalAtWhatTheOfficeDeletes() {
        Item arrival = TwoOffices.arrival(road, TwoOffices.PROJECT);
        deleteProject(office);
        return arrival;
    }

    private static void deleteProject(Workspace workspace) {
        workspace.perform(ProjectDrafts.delete(workspace.pipeline().project(TwoOffices.PROJECT)));
    }

    @Test
    void aProjectToWhichMoneyCameMeanwhileStaysWithAConflictOnBothLaptops() {
        Item arrival = arrivalAtWhatTheOfficeDeletes();
        two.meet();
        for (Workspace each : List.of(office, road)) {
            Conflict conflict = only(each);
            assertEquals(new Cell("project", TwoOffices.PROJECT, Cell.DELETED), conflict.cell());
            assertEquals(List.of(arrival.id(), TwoOffices.PROJECT), conflict.claims().stream()
                    .map(claim -> claim.change().cell().row()).toList());
            assertNotNull(each.pipeline().project(TwoOffices.PROJECT));
            assertEquals(2, each.pipeline().projects().size());
            assertEquals(Set.of(Cell.DELETED), each.pipeline().conflicts(TwoOffices.PROJECT));
            assertNotNull(each.knownOn(Instant.now().plusSeconds(60)).project(TwoOffices.PROJECT));
        }
    }

    @Test
    void keepingTheProjectSettlesIt() {
        Item arrival = arrivalAtWhatTheOfficeDeletes();
        two.meet();
        road.perform(ConflictDrafts.keep(only(road), "云谷"));
        two.meet();
        for (Workspace each : List.of(office, road)) {
            assertEquals(List.of(), each.conflicts());
            assertNotNull(each.pipeline().project(TwoOffices.PROJECT));
            assertNotNull(TwoOffices.now(each, arrival));
        }
    }

    @Test
    void deletingTheProjectAfterAllSettlesItAndUndoBringsTheConflictBack() {
        Item arrival = arrivalAtWhatTheOfficeDeletes();
        two.meet();
        office.perform(ConflictDrafts.delete(only(office), "云谷"));
        assertEquals(List.of(), office.conflicts());
        assertNull(office.pipeline().project(TwoOffices.PROJECT));
        office.undo();
        assertEquals(2, only(office).claims().size());
        assertNotNull(TwoOffices.now(office, arrival));
        office.redo();
        two.meet();
        assertEquals(List.of(), road.conflicts());
        assertNull(road.pipeline().project(TwoOffices.PROJECT));
    }

    @Test
    void takingTheMergeBackTakesTheProjectAwayAgain() {
        arrivalAtWhatTheOfficeDeletes();
        TwoOffices.merge(office, road);
        only(office);
        office.undo();
        assertEquals(List.of(), office.conflicts());
        assertNull(office.pipeline().project(TwoOffices.PROJECT));
        TwoOffices.merge(office, road);
        only(office);
    }

    @Test
    void whatWasChangedAndWhatWasAddedAreBothSaid() {
        road.perform(Draft.of(EditKind.CHANGE, "云谷", "x").set(TwoOffices.PROJECT, ProjectFields.NEXT_STEP, "报价"));
        Item arrival = arrivalAtWhatTheOfficeDeletes();
        two.meet();
        for (Workspace each : List.of(office, road)) {
            assertEquals(Set.of(arrival.id(), TwoOffices.PROJECT), only(each).claims().stream()
                    .map(claim -> claim.change().cell().row()).collect(Collectors.toSet()));
            assertEquals(Set.of("贺佳", "谭雨"), only(each).claims().stream().map(claim -> claim.author().name())
                    .collect(Collectors.toSet()));
        }
    }

    @Test
    void changingTheProjectThatStaysDoesNotSettleIt() {
        arrivalAtWhatTheOfficeDeletes();
        two.meet();
        road.perform(Draft.of(EditKind.CHANGE, "云谷", "x").set(TwoOffices.PROJECT, ProjectFields.NEXT_STEP, "报价"));
        two.meet();
        only(office);
        only(road);
    }

    @Test
    void aDeletionThatKnewOfTheMoneyStandsButNotAgainstAnAmountItDidNotKnow() {
        Item arrival = TwoOffices.arrival(office, TwoOffices.PROJECT);
        two.meet();
        deleteProject(office);
        assertEquals(List.of(), office.conflicts());
        assertNull(office.pipeline().project(TwoOffices.PROJECT));
        road.perform(ItemDrafts.change(arrival, "到位资金", Map.of(FundArrivalFields.AMOUNT, Money.yuan(60_000_000))));
        two.meet();
        only(office);
        only(road);
    }

    @Test
    void anInvestorThatAProjectWasGivenMeanwhileStaysAndDeletingItAfterAllLeavesNoName() {
        road.perform(Draft.of(EditKind.CHANGE, "云谷", "x")
                .set(TwoOffices.PROJECT, ProjectFields.INVESTOR, TwoOffices.ENTERPRISE));
        office.perform(Draft.of(EditKind.DELETE, "甲公司").delete(EntityKind.ENTERPRISE, TwoOffices.ENTERPRISE));
        two.meet();
        assertEquals("甲公司", office.pipeline().investorName(office.pipeline().project(TwoOffices.PROJECT)));
        office.perform(ConflictDrafts.delete(only(office), "甲公司"));
        two.meet();
        for (Workspace each : List.of(office, road)) {
            assertEquals(List.of(), each.conflicts());
            assertNull(each.pipeline().enterprise(TwoOffices.ENTERPRISE));
            assertNull(each.pipeline().project(TwoOffices.PROJECT).investorId());
        }
    }
}
