package landfall.exchange.pack.choice;

import java.util.function.Consumer;
import java.util.function.Predicate;
import landfall.journal.Entry;
import landfall.journal.Past;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import landfall.domain.AttachmentFields;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.ContactFields;
import landfall.domain.ContractFields;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.FieldType.Shape;
import landfall.domain.MonthCloseFields;
import landfall.domain.OfficerFields;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TargetFields;
import landfall.domain.TripFields;
import landfall.domain.ViewFields;
import landfall.domain.VisitFields;
import landfall.journal.Cell;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Set<String> ALWAYS = Set.of(Bureau.ID, "target", "officer");

    /** One open project and one restricted, each with an investor, a contract, a file and a visit on the same trip. */
    private static final Pipeline PIPELINE = Pipeline.of(List.of(
            entity(Bureau.ID, BureauFields.NAME, "招商局"),
            entity("target", TargetFields.HOLDER, "周敏"), entity("officer", OfficerFields.NAME, "周敏"),
            entity("view", ViewFields.NAME, "我的"), entity("close", MonthCloseFields.MONTH, "2024-08"),
            entity("parent", EnterpriseFields.NAME, "集团"),
            entity("e-open", EnterpriseFields.NAME, "甲公司", EnterpriseFields.PARENT, "parent"),
            entity("e-secret", EnterpriseFields.NAME, "密公司"),
            entity("e-other", EnterpriseFields.NAME, "乙公司"), entity("e-alone", EnterpriseFields.NAME, "丙公司"),
            entity("c-open", ContactFields.ENTERPRISE, "e-open"), entity("c-secret", ContactFields.ENTERPRISE, "e-secret"),
            entity("open", ProjectFields.INVESTOR, "e-open", ProjectFields.STAGE, Stage.TALKS),
            entity("secret", ProjectFields.INVESTOR, "e-secret", ProjectFields.STAGE, Stage.TALKS,
                    ProjectFields.SECRECY, ProjectFields.RESTRICTED),
            entity("other", ProjectFields.INVESTOR, "e-other", ProjectFields.STAGE, Stage.LEAD),
            entity("k-open", ContractFields.PROJECT, "open"), entity("k-secret", ContractFields.PROJECT, "secret"),
            entity("f-open", AttachmentFields.PROJECT, "open", AttachmentFields.HASH, "aa"),
            entity("f-open-2", AttachmentFields.PROJECT, "open", AttachmentFields.HASH, "aa"),
            entity("f-secret", AttachmentFields.PROJECT, "secret", AttachmentFields.HASH, "bb"),
            entity("trip", TripFields.NAME, "深圳行"), entity("trip-2", TripFields.NAME, "上海行"),
            entity("v-open", VisitFields.TRIP, "trip", VisitFields.PROJECT, "open"),
            entity("v-secret", VisitFields.TRIP, "trip", VisitFields.PROJECT, "secret"),
            entity("v-other", VisitFields.TRIP, "trip", VisitFields.PROJECT, "other"),
            entity("v-alone", VisitFields.TRIP, "trip", VisitFields.ENTERPRISE, "e-alone"),
            entity("v-2", VisitFields.TRIP, "trip-2", VisitFields.ENTERPRISE, "e-secret")));

    /** What was recorded when nothing but what stands ever was, and some that is no more. */
    private static Past past(Pipeline pipeline, Entity... gone) {
        var entities = new ArrayList<>(List.of(gone));
        for (EntityKind kind : EntityKind.values()) {
            entities.addAll(pipeline.entities(kind));
        }
        return new Past() {
            @Override
            public void entries(Predicate<String> travels, Consumer<Entry> taker) {
                throw new AssertionError("What travels is chosen without reading all of it");
            }

            @Override
            public void records(BiConsumer<String, String> taker) {
                entities.forEach(entity -> taker.accept(entity.id(), entity.kind().key()));
            }

            @Override
            public void values(String kind, String field, BiConsumer<Cell, String> taker) {
                for (Entity entity : entities) {
                    Field<?> asked = entity.kind().field(field);
                    if (entity.kind().key().equals(kind) && asked != null && entity.get(asked) != null) {
                        taker.accept(new Cell(kind, entity.id(), field), asked.type().encode(entity.get(asked)));
                    }
                }
            }
        };
    }

    private static Entity entity(String id, Object... fieldsAndValues) {
        Facts facts = Facts.none(((Field<?>) fieldsAndValues[0]).kind());
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            facts = facts.withAll(Map.of((Field<?>) fieldsAndValues[i], fieldsAndValues[i + 1]));
        }
        return Entity.of(id, facts);
    }

    private static void expect(Selection selection, String... rows) {
        var expected = new TreeSet<>(ALWAYS);
        expected.addAll(List.of(rows));
        assertEquals(expected, new TreeSet<>(selection.rows()));
        assertFalse(selection.whole());
    }

    @Test
    void aProjectTravelsWithWhatItOwnsAndNamesAndTheTripsThatConcernIt() {
        Selection selection = Selection.of(PIPELINE, past(PIPELINE), Choice.of(Set.of("open"), Set.of(), false));
        expect(selection, "open", "k-open", "f-open", "f-open-2", "e-open", "c-open", "parent", "trip", "v-open",
                "v-alone", "e-alone");
        assertEquals(0, selection.restricted());
        assertEquals(List.of(new Content("aa", "aa", false)), selection.contents(PIPELINE, past(PIPELINE)));
    }

    @Test
    void aRestrictedProjectStaysBehindCountedUnlessItIsUnlocked() {
        Choice choice = Choice.ofStages(Set.of(Stage.TALKS), false);
        Selection locked = Selection.of(PIPELINE, past(PIPELINE), choice);
        assertEquals(1, locked.restricted());
        assertEquals(Set.of("secret", "k-secret", "f-secret", "v-secret", "e-secret"), locked.withheld());
        assertEquals(Selection.of(PIPELINE, past(PIPELINE), Choice.of(Set.of("open"), Set.of(), false)).rows(), locked.rows());
        Selection unlocked = Selection.of(PIPELINE, past(PIPELINE), Choice.ofStages(Set.of(Stage.TALKS), true));
        assertTrue(unlocked.rows().containsAll(Set.of("secret", "k-secret", "f-secret", "v-secret", "e-secret",
                "c-secret", "trip-2", "v-2")));
        assertEquals(0, unlocked.restricted());
        assertEquals(2, unlocked.contents(PIPELINE, past(PIPELINE)).size());
    }

    @Test
    void whatIsNoMoreTravelsWithWhatItOnceBelongedToButNotWithARestrictedProject() {
        Past past = past(PIPELINE, entity("k-gone", ContractFields.PROJECT, "open"),
                entity("c-gone", ContactFields.ENTERPRISE, "e-open"), entity("officer-gone", OfficerFields.NAME, "谭雨"),
                entity("v-gone", VisitFields.TRIP, "trip", VisitFields.PROJECT, "open"),
                entity("v-gone-other", VisitFields.TRIP, "trip", VisitFields.PROJECT, "other"),
                entity("k-gone-other", ContractFields.PROJECT, "other"),
                entity("k-gone-secret", ContractFields.PROJECT, "secret"),
                entity("talks-gone", ProjectFields.STAGE, Stage.TALKS), entity("k-of-gone", ContractFields.PROJECT, "talks-gone"),
                entity("secret-gone", ProjectFields.STAGE, Stage.TALKS, ProjectFields.SECRECY, ProjectFields.RESTRICTED),
                entity("k-of-secret-gone", ContractFields.PROJECT, "secret-gone"));
        Choice choice = Choice.ofStages(Set.of(Stage.TALKS), false);
        Selection selection = Selection.of(PIPELINE, past, choice);
        var more = new TreeSet<>(selection.rows());
        more.removeAll(Selection.of(PIPELINE, past(PIPELINE), choice).rows());
        assertEquals(Set.of("k-gone", "c-gone", "officer-gone", "v-gone", "talks-gone", "k-of-gone"), more);
        assertEquals(2, selection.restricted());
        assertTrue(selection.withheld().containsAll(Set.of("secret-gone", "k-of-secret-gone", "k-gone-secret")));
        assertTrue(Selection.of(PIPELINE, past, Choice.of(Set.of("talks-gone"), Set.of(), false)).travels("k-of-gone"));
        Selection all = Selection.of(PIPELINE, past, Choice.everything(false));
        assertTrue(all.travels("k-gone-other") && all.travels("v-gone-other") && !all.travels("k-of-secret-gone"));
    }

    @Test
    void anEnterpriseBringsItsProjects() {
        assertEquals(Selection.of(PIPELINE, past(PIPELINE), Choice.of(Set.of("open"), Set.of(), false)).rows(),
                Selection.of(PIPELINE, past(PIPELINE), Choice.of(Set.of(), Set.of("e-open"), false)).rows());
        Selection alone = Selection.of(PIPELINE, past(PIPELINE), Choice.of(Set.of(), Set.of("e-alone"), false));
        expect(alone, "e-alone", "trip", "v-alone");
    }

    @Test
    void everythingIsWholeOnlyWhenNothingIsWithheld() {
        Selection whole = Selection.of(PIPELINE, past(PIPELINE), Choice.everything(true));
        assertTrue(whole.whole() && whole.rows().containsAll(Set.of("view", "close", "secret")));
        Selection part = Selection.of(PIPELINE, past(PIPELINE), Choice.everything(false));
        assertFalse(part.whole());
        assertEquals(1, part.restricted());
        var stays = new TreeSet<>(whole.rows());
        stays.removeAll(part.rows());
        // The investor of the restricted project met somebody on another trip as well, so it is no secret.
        assertEquals(Set.of("view", "close", "secret", "k-secret", "f-secret", "v-secret"), stays);
    }

    @Test
    void nothingThatTravelsRefersToSomethingThatDoesNotWhateverIsChosen() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Pipeline pipeline = random(random);
            var projects = new TreeSet<String>();
            var enterprises = new TreeSet<String>();
            for (int i = random.nextInt(4); i > 0; i--) {
                projects.add("project" + random.nextInt(8));
                enterprises.add("enterprise" + random.nextInt(8));
            }
            Selection selection = Selection.of(pipeline, past(pipeline), random.nextInt(5) == 0 ? Choice.everything(random.nextBoolean())
                    : Choice.of(projects, enterprises, random.nextBoolean()));
            for (EntityKind kind : EntityKind.values()) {
                for (Entity entity : pipeline.entities(kind)) {
                    for (Field<?> field : kind.fields()) {
                        if (selection.rows().contains(entity.id()) && field.type().shape() == Shape.REFERENCE
                                && entity.get(field) instanceof String named) {
                            assertTrue(selection.rows().contains(named), "seed " + seed + ": " + entity.id() + " " + field);
                        }
                    }
                }
            }
        }
    }

    private static Pipeline random(Random random) {
        var entities = new ArrayList<Entity>();
        for (EntityKind kind : EntityKind.values()) {
            for (int i = 0; i < 8; i++) {
                Facts facts = Facts.none(kind);
                for (Field<?> field : kind.fields()) {
                    boolean owner = kind.owner().filter(field::equals).isPresent();
                    if (field.type().shape() == Shape.REFERENCE && (owner || random.nextInt(3) == 0)) {
                        facts = facts.withAll(Map.of(field, target(field) + random.nextInt(8)));
                    }
                }
                if (kind == EntityKind.PROJECT && random.nextInt(3) == 0) {
                    facts = facts.with(ProjectFields.SECRECY, ProjectFields.RESTRICTED);
                }
                entities.add(Entity.of(kind.key() + i, facts));
            }
        }
        return Pipeline.of(entities);
    }

    private static String target(Field<?> field) {
        return field.type() == FieldType.PROJECT ? "project"
                : field.type() == FieldType.TRIP ? "trip" : "enterprise";
    }
}
