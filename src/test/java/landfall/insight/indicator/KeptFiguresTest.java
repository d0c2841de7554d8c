package landfall.insight.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.Survey;
import landfall.domain.value.Period;
import landfall.insight.AgeStrip;
import landfall.insight.Ageing;
import landfall.insight.Funnel;
import landfall.insight.SlipList;
import landfall.insight.Tally;
import landfall.insight.comparison.MonthlySigned;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.source.Basis;
import org.junit.jupiter.api.Test;

/** What a snapshot takes over from the one before it must be what is found in a snapshot made from the beginning. */
class KeptFiguresTest {
    private static final Period YEAR = Period.year(2024);
    private static final List<Indicator> SPLIT = List.of(Indicator.SIGN_N, Indicator.SIGN_INV, Indicator.FUND_IN);
    private static final List<Grouping> GROUPINGS = List.of(Grouping.CHAIN, Grouping.REGION, Grouping.UNIT);
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final int PROJECTS = 300;
    private static final int EDITS = 25;
    private static final List<EntityKind> KINDS = List.of(EntityKind.PROJECT, EntityKind.PROJECT, EntityKind.PROJECT,
            EntityKind.FUND_ARRIVAL, EntityKind.CONTRACT, EntityKind.RECOGNITION, EntityKind.ENTERPRISE,
            EntityKind.BUREAU);

    @Test
    void figuresAfterEveryEditAreThoseOfTheSameBureauReadAnew() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        Pipeline bureau = many(seed);
        Pipeline other = many(seed + 1);
        for (int edit = 0; edit <= EDITS; edit++) {
            String where = "seed " + seed + ", edit " + edit;
            same(anew(bureau), bureau, where);
            Pipeline narrow = bureau.only(project -> project.id().hashCode() % 3 != 0);
            same(anew(narrow), narrow, where + ", narrowed");
            bureau = edited(bureau, other, random);
        }
    }

    private static Pipeline anew(Pipeline bureau) {
        return Pipeline.of(Arrays.stream(EntityKind.values()).flatMap(kind -> bureau.entities(kind).stream()).toList());
    }

    private static void same(Pipeline anew, Pipeline kept, String where) {
        for (Basis basis : Basis.values()) {
            var expected = Indicators.of(anew, basis);
            var found = Indicators.of(kept, basis);
            for (Indicator indicator : Indicator.values()) {
                assertEquals(expected.figure(indicator, YEAR), found.figure(indicator, YEAR), where);
                assertEquals(expected.excluded(indicator, YEAR), found.excluded(indicator, YEAR), where);
            }
            assertEquals(MonthlySigned.of(expected, 2024), MonthlySigned.of(found, 2024), where);
            for (Indicator indicator : SPLIT) {
                for (Grouping grouping : GROUPINGS) {
                    assertEquals(List.copyOf(expected.figure(indicator, YEAR).split(grouping).entrySet()),
                            List.copyOf(found.figure(indicator, YEAR).split(grouping).entrySet()), where);
                }
            }
        }
        assertEquals(Funnel.of(anew, TODAY), Funnel.of(kept, TODAY), where);
        assertEquals(AgeStrip.of(anew, Ageing.of(anew, TODAY)), AgeStrip.of(kept, Ageing.of(kept, TODAY)), where);
        assertEquals(SlipList.of(anew, YEAR, TODAY), SlipList.of(kept, YEAR, TODAY), where);
    }

    /** A figure that is added up and split as numbers must be the figure of its rows. */
    @Test
    void numbersAreThoseOfTheRowsThatTheyOpen() {
        Pipeline bureau = many(System.nanoTime());
        var indicators = Indicators.of(bureau);
        for (Indicator indicator : Indicator.values()) {
            Figure figure = indicators.figure(indicator, YEAR);
            Figure ofRows = Figure.of(indicator, YEAR, List.copyOf(figure.rows()));
            assertEquals(ofRows, figure, indicator::code);
            for (Grouping grouping : Grouping.values()) {
                assertEquals(List.copyOf(ofRows.split(grouping).entrySet()),
                        List.copyOf(figure.split(grouping).entrySet()),
                        () -> indicator + " " + grouping);
            }
        }
        Figure signed = indicators.figure(Indicator.SIGN_N, YEAR);
        assertEquals(Tally.of(signed.counted()), signed.tally());
        assertEquals(Figure.of(Indicator.SIGN_N, YEAR, List.copyOf(signed.rows())).months(), signed.months());
    }

    @Test
    void anEditAsksTheProjectThatItTouchedAndNoOther() {
        Pipeline bureau = many(7);
        var asked = new ArrayList<String>();
        var survey = new Survey.YesNo() {
            @Override
            public List<EntityKind> kinds() {
                return List.of(EntityKind.CONTRACT);
            }

            @Override
            public boolean of(Project project, Pipeline pipeline) {
                asked.add(project.id());
                return isEven(project);
            }
        };
        assertArrayEquals(even(bureau), bureau.answers(survey));
        asked.clear();
        Project project = bureau.projects().get(PROJECTS / 2);
        Pipeline staged = bureau.with(List.of(new Project(project.id(), project.facts()
                .with(ProjectFields.STAGE, Stage.LEAD).with(ProjectFields.NAME, "改名"))), List.of());
        staged.answers(survey);
        staged.answers(survey);
        assertEquals(List.of(project.id()), asked);
        asked.clear();
        Item contract = bureau.items(EntityKind.CONTRACT).getFirst();
        staged.with(List.of(), List.of(contract.id())).answers(survey);
        assertEquals(List.of(contract.ownerId()), asked);
        asked.clear();
        Pipeline without = staged.with(List.of(), List.of(project.id()));
        assertArrayEquals(even(without), without.answers(survey));
        assertEquals(List.of(), asked);
    }

    private static boolean isEven(Project project) {
        return project.id().hashCode() % 2 == 0;
    }

    private static boolean[] even(Pipeline bureau) {
        var even = new boolean[bureau.projects().size()];
        for (int place = 0; place < even.length; place++) {
            even[place] = isEven(bureau.projects().get(place));
        }
        return even;
    }

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
