package landfall.journal.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.OutpostFields;
import landfall.domain.VisitFields;
import landfall.journal.Cell;
import landfall.journal.Draft;
import org.junit.jupiter.api.Test;

class TripDraftsTest {
    private static Item visit(String id, String outpost) {
        return new Item(id, Facts.none(EntityKind.VISIT).with(VisitFields.OUTPOST, outpost));
    }

    @Test
    void anOutpostThatGetsAnotherNameKeepsItsVisits() {
        var before = new Item("o1", Facts.none(EntityKind.OUTPOST).with(OutpostFields.NAME, "深圳驻点"));
        var after = new Item("o1", before.facts().with(OutpostFields.NAME, "大湾区驻点"));
        Draft draft = TripDrafts.savePost(before, after, List.of(visit("v1", "深圳驻点"), visit("v2", "上海驻点")));
        assertEquals(Map.of(new Cell("outpost", "o1", "name"), "大湾区驻点", new Cell("visit", "v1", "outpost"), "大湾区驻点"),
                draft.values());
        assertEquals(1, TripDrafts.savePost(before, new Item("o1", before.facts().with(OutpostFields.CITY, "深圳")),
                List.of(visit("v1", "深圳驻点"))).values().size());
    }
}
