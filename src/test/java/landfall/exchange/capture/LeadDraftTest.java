package landfall.exchange.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import landfall.domain.ContactFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import org.junit.jupiter.api.Test;

class LeadDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 28);
    private static final Item TRIP = new Item("t", Facts.none(EntityKind.TRIP).with(TripFields.NAME, "深圳行")
            .with(TripFields.FIRST_DAY, day(26)).with(TripFields.LAST_DAY, day(30)).with(TripFields.LEADER, "李航")
            .with(TripFields.MEMBERS, List.of("周敏")).with(TripFields.LEADER_LEVEL, "小分队"));

    private static DayOrMonth day(int day) {
        return DayOrMonth.of(LocalDate.of(2024, 8, day));
    }

    private static Pipeline bureau(Entity... more) {
        var enterprise = new Enterprise("e", Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, "蓝思科技"));
        var contact = new Item("c", Facts.none(EntityKind.CONTACT).with(ContactFields.NAME, "王芳")
                .with(ContactFields.ENTERPRISE, "e").with(ContactFields.PHONE, "138 1234 5678"));
        var all = new java.util.ArrayList<Entity>(List.of(enterprise, contact, TRIP));
        all.addAll(List.of(more));
        return Pipeline.of(all);
    }

    private static Lead lead(String line, String investor, String name, String phone, Item trip) {
        Map<Field<?>, Object> values = new HashMap<>();
        values.put(ProjectFields.INVESTOR, investor);
        Map<Field<?>, Object> contact = new HashMap<>();
        contact.put(ContactFields.NAME, name);
        contact.put(ContactFields.PHONE, phone);
        return new Lead(line, "蓝思科技项目", values, contact, trip, null);
    }

    private static Map<String, String> values(Draft draft, EntityKind kind) {
        return draft.values().entrySet().stream().filter(entry -> entry.getKey().entity().equals(kind.key()))
                .collect(Collectors.toMap(entry -> entry.getKey().field(), entry -> String.valueOf(entry.getValue())));
    }

    private static Draft draft(Pipeline pipeline, Lead lead) {
        return LeadDraft.of(pipeline, "p", lead, TODAY, "联系人");
    }

    @Test
    void aNumberThatStandsWithTheContactIsMaskedInTheLineAndAnyOtherStays() {
        Draft draft = draft(bureau(), lead("蓝思 13900001111 备用13700002222", "e", null, "13900001111", null));
        assertEquals("蓝思 139****1111 备用13700002222", values(draft, EntityKind.PROJECT).get("remarks"));
        assertEquals("联系人", values(draft, EntityKind.CONTACT).get("name"));
        assertEquals("13900001111", values(draft, EntityKind.CONTACT).get("phone"));
    }

    @Test
    void aContactOfThatNumberIsNotAddedAgain() {
        Draft draft = draft(bureau(), lead("蓝思 13812345678", "e", "小王", "13812345678", null));
        assertTrue(values(draft, EntityKind.CONTACT).isEmpty());
    }

    @Test
    void withoutAnEnterpriseThePersonStaysWithTheProject() {
        Draft draft = draft(bureau(), lead("王总 13900001111", null, "王总", "13900001111", null));
        assertEquals("王总 13900001111", values(draft, EntityKind.PROJECT).get("contact"));
        assertTrue(values(draft, EntityKind.CONTACT).isEmpty());
    }

    @Test
    void aLeadHeardOnATripGoesToTheVisitOfThatEnterpriseOrToANewOneOfTheDay() {
        Draft fresh = draft(bureau(), lead("x", "e", null, null, TRIP));
        assertEquals("2024-08-28", values(fresh, EntityKind.VISIT).get("day"));
        assertEquals("p", values(fresh, EntityKind.VISIT).get("project"));
        var met = new Item("v", Facts.none(EntityKind.VISIT).with(VisitFields.TRIP, "t").with(VisitFields.DAY, day(27))
                .with(VisitFields.ENTERPRISE, "e"));
        Draft linked = draft(bureau(met), lead("x", "e", null, null, TRIP));
        assertEquals(Map.of("project", "p"), values(linked, EntityKind.VISIT));
        var over = LeadDraft.of(bureau(), "p", lead("x", "e", null, null, TRIP), TODAY.plusDays(9), "联系人");
        assertEquals("2024-08-30", values(over, EntityKind.VISIT).get("day"), "a visit lies within its trip");
    }

    @Test
    void whoLeadsOrGoesAlongIsOnTheTripOnItsDaysOnly() {
        assertEquals(Optional.of(TRIP), OnTheRoad.trip(bureau(), "李航", TODAY));
        assertEquals(Optional.of(TRIP), OnTheRoad.trip(bureau(), "周敏", LocalDate.of(2024, 8, 30)));
        assertFalse(OnTheRoad.trip(bureau(), "李航", LocalDate.of(2024, 8, 31)).isPresent());
        assertFalse(OnTheRoad.trip(bureau(), "谭雨", TODAY).isPresent());
        assertEquals("小分队招商", OnTheRoad.channel(TRIP));
    }
}
