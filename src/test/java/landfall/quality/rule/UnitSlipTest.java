package landfall.quality.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import org.junit.jupiter.api.Test;

class UnitSlipTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final long WAN = 10_000L;
    private static final int TRIES = 20_000;

    private static Project project(String id, Field<Money> field, long yuan) {
        return new Project(id, Facts.none(EntityKind.PROJECT).with(field, Money.yuan(yuan)));
    }

    // Amounts of a bureau spread over two orders of magnitude, as those of real ledgers are.
    private static long amount(Random random, double middle) {
        return Math.round(middle * Math.pow(10, random.nextGaussian() * 0.4)) / WAN * WAN;
    }

    private static Surroundings bureau(Random random, double middle) {
        var projects = new ArrayList<Project>();
        for (int i = 0; i < 30; i++) {
            projects.add(project("p" + i, ProjectFields.TOTAL_INVESTMENT, amount(random, middle)));
        }
        return new Surroundings(Pipeline.of(projects), TODAY);
    }

    private static Money meant(Project project, Field<Money> field, Surroundings around) {
        return UnitSlip.meant(project, field, around);
    }

    @Test
    void aSlipByWanEitherWayIsOfferedTheAmountThatWasMeant() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int asked = 0;
        for (int bureau = 0; bureau < 20; bureau++) {
            // From a middle of 5000 万元 to one of 5 亿元.
            Surroundings around = bureau(random, 5e7 * Math.pow(10, random.nextDouble()));
            for (int i = 0; i < TRIES / 20; i++) {
                long right = amount(random, around.usual(ProjectFields.TOTAL_INVESTMENT).yuan());
                if (!around.usual(ProjectFields.TOTAL_INVESTMENT).has(right)
                        || !AmountRules.isOrdinary(Money.yuan(right))) {
                    continue;
                }
                String said = "seed " + seed + ", " + right + " yuan";
                assertNull(meant(project("new", ProjectFields.TOTAL_INVESTMENT, right),
                        ProjectFields.TOTAL_INVESTMENT, around), said);
                for (long typed : new long[] {right * WAN, right / WAN}) {
                    assertEquals(Money.yuan(right), meant(project("new", ProjectFields.TOTAL_INVESTMENT, typed),
                            ProjectFields.TOTAL_INVESTMENT, around), said);
                    asked++;
                }
            }
        }
        assertEquals(true, asked > TRIES, "seed " + seed);
    }

    @Test
    void theProjectsOwnAmountsSayMoreThanTheBureaus() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        Surroundings around = bureau(random, 2e8);
        for (int i = 0; i < TRIES; i++) {
            long total = amount(random, 2e8);
            long fixed = Math.round(total * (0.1 + 0.9 * random.nextDouble())) / WAN * WAN;
            if (!around.usual(ProjectFields.TOTAL_INVESTMENT).has(total) || total < 2_000_000
                    || !around.usual(ProjectFields.FIXED_INVESTMENT).has(fixed)) {
                continue;
            }
            Project base = project("new", ProjectFields.TOTAL_INVESTMENT, total);
            for (long typed : new long[] {fixed * WAN, fixed / WAN}) {
                var slipped = new Project("new", base.facts().with(ProjectFields.FIXED_INVESTMENT, Money.yuan(typed)));
                assertEquals(Money.yuan(fixed), meant(slipped, ProjectFields.FIXED_INVESTMENT, around),
                        "seed " + seed + ", total " + total + ", fixed " + fixed);
            }
            var right = new Project("new", base.facts().with(ProjectFields.FIXED_INVESTMENT, Money.yuan(fixed)));
            assertNull(meant(right, ProjectFields.FIXED_INVESTMENT, around), "seed " + seed);
        }
    }

    @Test
    void twentyYiTypedAsTwoHundredThousandYiOrAsTwentyWanIsRecognised() {
        var around = new Surroundings(Pipeline.EMPTY, TODAY);
        for (Money typed : List.of(Money.yi("200000"), Money.wan("20"))) {
            Finding finding = Rules.about(ProjectFields.TOTAL_INVESTMENT, typed, around).getFirst();
            assertEquals(Money.yi("20"), finding.fix().value());
            assertEquals(Severity.WARNING, finding.severity());
        }
    }

    @Test
    void whereAPartExceedsTheTotalTheErrorOffersWhatWasMeant() {
        var facts = Facts.none(EntityKind.PROJECT).with(ProjectFields.TOTAL_INVESTMENT, Money.yi("20"))
                .with(ProjectFields.FIXED_INVESTMENT, Money.yi("150000"));
        List<Finding> findings = Rules.about(new Project("p", facts), List.of(ProjectFields.FIXED_INVESTMENT),
                new Surroundings(Pipeline.EMPTY, TODAY));
        assertEquals(1, findings.size());
        assertEquals(Severity.ERROR, findings.getFirst().severity());
        assertEquals(Money.yi("15"), findings.getFirst().fix().value());
    }

    @Test
    void aHugeAmountThatIsNoSlipIsOnlyAskedAbout() {
        var projects = new ArrayList<Project>();
        for (int i = 0; i < 9; i++) {
            projects.add(project("p" + i, ProjectFields.TOTAL_INVESTMENT, 40 * Money.YI));
        }
        var around = new Surroundings(Pipeline.of(projects), TODAY);
        Finding finding = Rules.about(ProjectFields.TOTAL_INVESTMENT, Money.yi("120"), around).getFirst();
        assertEquals("quality.rule.huge", finding.messageKey());
        assertNull(finding.fix());
    }
}
