package landfall.report.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import org.junit.jupiter.api.Test;

class SectionOrderTest {
    @Test
    void whatIsKeptIsReadAgain() {
        SectionOrder order = SectionOrder.usual().turned(Section.DEFINITIONS, false).moved(Section.STAGES, -1);

        assertEquals(order, SectionOrder.of(bureau(order.kept())));
        assertNull(SectionOrder.usual().kept());
        assertEquals(SectionOrder.usual(), SectionOrder.of(bureau(null)));
    }

    @Test
    void aSectionThatTheBureauHasNeverSeenComesAfterItsUsualNeighbourAndAnUnknownOneIsPassedOver() {
        List<String> old = new ArrayList<>(List.of("STAGES", "-GONE", "-ATTENTION", "OVERVIEW", "STAGES"));
        List<Section> sections = SectionOrder.of(bureau(old)).choices().stream().map(SectionOrder.Choice::section)
                .toList();

        assertEquals(Section.values().length, sections.size());
        assertEquals(sections.indexOf(Section.ATTENTION) + 1, sections.indexOf(Section.NEXT_WORK));
        assertEquals(sections.indexOf(Section.OVERVIEW) + 1, sections.indexOf(Section.INDICATORS));
    }

    @Test
    void theFirstSectionCannotBeMovedUp() {
        assertEquals(SectionOrder.usual(), SectionOrder.usual().moved(Section.OVERVIEW, -1));
    }

    private static Bureau bureau(List<String> kept) {
        return new Bureau(Bureau.ID, Facts.none(EntityKind.BUREAU).with(BureauFields.BULLETIN_SECTIONS, kept));
    }
}
