package landfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Random;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
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
}
