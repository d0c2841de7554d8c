package landfall.insight.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Period;
import landfall.insight.AgeStrip;
import landfall.insight.Ageing;
import landfall.insight.Funnel;
import landfall.insight.Parts;
import landfall.insight.SlipList;
import org.junit.jupiter.api.Test;

/** What is joined from parts, of which an edit leaves most as they were, must be what is counted from the beginning. */
class PartsTest {
    private static final Period YEAR = Period.year(2024);
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final int PROJECTS = 1_500;
    private static final int EDITS = 12;
    private static final List<EntityKind> KINDS = List.of(EntityKind.PROJECT, EntityKind.PROJECT, EntityKind.PROJECT,
            EntityKind.FUND_ARRIVAL, EntityKind.CONTRACT, EntityKind.RECOGNITION, EntityKind.ENTERPRISE,
            EntityKind.BUREAU);

    @Test
    void figuresJoinedFromPartsAreThoseOfTheWholeAfterEveryEdit() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        Pipeline bureau = many(seed);
        Pipeline other = many(seed + 1);
        Parts parts = Parts.of(bureau, null);
        for (int edit = 0; edit <= EDITS; edit++) {
            String where = "seed " + seed + ", edit " + edit;
            for (Basis basis : Basis.values()) {
                var whole = Indicators.of(bureau, basis);
                var joined = Indicators.of(parts, basis);
                for (Indicator indicator : Indicator.values()) {
                    same(whole.figure(indicator, YEAR), joined.figure(indicator, YEAR), where);
                    var split = whole.split(indicator, YEAR, Grouping.CHAIN);
                    var joinedSplit = joined.split(indicator, YEAR, Grouping.CHAIN);
                    assertEquals(split.keySet(), joinedSplit.keySet(), where);
                    split.forEach((label, part) -> same(part, joinedSplit.get(label), where));
                }
                assertEquals(MonthlySigned.of(whole, 2024), MonthlySigned.of(joined, 2024), where);
                assertEquals(Breakdown.signed(whole, YEAR, Grouping.REGION),
                        Breakdown.signed(joined, YEAR, Grouping.REGION), where);
            }
            assertEquals(Funnel.of(bureau, TODAY), Funnel.of(parts, TODAY), where);
            assertEquals(AgeStrip.of(bureau.projects(), Ageing.of(bureau, TODAY)), AgeStrip.of(parts, TODAY), where);
            assertEquals(SlipList.of(bureau.projects(), YEAR, TODAY), SlipList.of(parts, YEAR, TODAY), where);
            bureau = edited(bureau, other, random);
            parts = Parts.of(bureau, parts);
        }
    }

    private static void same(Figure whole, Figure joined, String where) {
        assertEquals(whole.number(), joined.number(), () -> where + ": " + whole.indicator());
        assertEquals(whole.rows().size(), joined.rows().size(), () -> where + ": " + whole.indicator());
        assertEquals(new HashSet<>(whole.rows()), new HashSet<>(joined.rows()), () -> where + ": " + whole.indicator());
    }

    @Test
    void anEditLeavesWhatIsKnownOfMostParts() {
        Pipeline bureau = many(7);
        Parts before = Parts.of(bureau, null);
        assertEquals(PROJECTS, counted(before, new ArrayList<>()));
        var asked = new ArrayList<Pipeline>();
        Project project = bureau.projects().get(PROJECTS / 2);
        Parts after = Parts.of(bureau.with(List.of(new Project(project.id(), project.facts()
                .with(ProjectFields.STAGE, Stage.LEAD))), List.of()), before);
        assertEquals(PROJECTS, counted(after, asked));
        assertEquals(1, asked.size());
        assertSame(before.fold("first", Parts.Part::pipeline, List::getFirst),
                after.fold("first", Parts.Part::pipeline, List::getFirst));
    }

    private static int counted(Parts parts, List<Pipeline> asked) {
        return parts.fold("count", part -> {
            asked.add(part.pipeline());
            return part.pipeline().projects().size();
        }, counts -> counts.stream().mapToInt(count -> count).sum());
    }

    // A bureau that is large enough to be cut into parts of parts.
    private static Pipeline many(long seed) {
        return new RandomPipeline(seed).next(PROJECTS);
    }

    // Something of it comes, goes or becomes what it is in another bureau.
    private static Pipeline edited(Pipeline bureau, Pipeline other, Random random) {
        EntityKind kind = KINDS.get(random.nextInt(KINDS.size()));
        List<Entity> here = bureau.entities(kind);
        List<Entity> there = other.entities(kind);
        Entity old = here.get(random.nextInt(here.size()));
        Entity made = there.get(random.nextInt(there.size()));
        return switch (random.nextInt(kind == EntityKind.BUREAU ? 1 : 3)) {
            case 0 -> bureau.with(List.of(Entity.of(old.id(), made.facts())), List.of());
            case 1 -> bureau.with(List.of(Entity.of("new " + random.nextInt(), made.facts())), List.of());
            default -> bureau.with(List.of(), List.of(old.id()));
        };
    }
}
