package landfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import landfall.domain.Area;
import landfall.domain.Count;
import landfall.domain.DayOrMonth;
import landfall.domain.Field;
import landfall.domain.Money;
import landfall.domain.ProjectFields;
import landfall.domain.Qualifier;
import org.junit.jupiter.api.Test;

class TypedTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @Test
    void everyValueIsReadBackExactlyAsItWas() {
        var random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            Qualifier qualifier = Qualifier.values()[random.nextInt(3)];
            long number = (long) Math.pow(10, random.nextDouble() * 12);
            number = random.nextBoolean() ? number : number / 10_000 * 10_000;
            for (Language language : Language.values()) {
                same(ProjectFields.TOTAL_INVESTMENT, new Money(number, qualifier), language);
                same(ProjectFields.LAND, new Area(number % 1_000_000, qualifier), language);
                same(ProjectFields.EXPECTED_JOBS, new Count(number % 100_000, qualifier), language);
                same(ProjectFields.RETURNEE, random.nextBoolean(), language);
                LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9000));
                same(ProjectFields.SIGNED_ON, DayOrMonth.of(day), language);
                same(ProjectFields.PLAN_SIGN, DayOrMonth.of(java.time.YearMonth.from(day)), language);
            }
        }
    }

    private static void same(Field<?> field, Object value, Language language) {
        String text = Typed.text(field, value, Texts.in(language));
        assertEquals(value, Readings.of(field, text, Money.WAN, AreaUnit.MU, TODAY).value(), text);
    }

    @Test
    void aValueThatCannotBeIsRefusedAndAStrangeOneOnlyRemarkedOn() {
        assertTrue(Checks.of(ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-08-31"), TODAY).get().refused());
        assertTrue(Checks.of(ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-08"), TODAY).isEmpty());
        assertTrue(Checks.of(ProjectFields.PLAN_SIGN, DayOrMonth.parse("2026-08"), TODAY).isEmpty());
        assertFalse(Checks.of(ProjectFields.TOTAL_INVESTMENT, Money.yi("100"), TODAY).get().refused());
        assertFalse(Checks.of(ProjectFields.TOTAL_INVESTMENT, Money.wan("99"), TODAY).get().refused());
        assertTrue(Checks.of(ProjectFields.TOTAL_INVESTMENT, Money.ZERO, TODAY).get().refused());
        assertTrue(Checks.of(ProjectFields.TOTAL_INVESTMENT, Money.yi("20"), TODAY).isEmpty());
        assertTrue(Checks.of(ProjectFields.NAME, "长".repeat(61), TODAY).get().refused());
    }
}
