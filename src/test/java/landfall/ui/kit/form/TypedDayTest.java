package landfall.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import landfall.text.Readings;
import org.junit.jupiter.api.Test;

class TypedDayTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30); // a Friday

    @Test
    void aDayMayBeTypedShortOrSpokenInAFormAndNotInALedger() {
        Map.of("8-26", "2024-08-26", "8.26", "2024-08-26", "+7", "2024-09-06", "下周三", "2024-09-04", "明天", "2024-08-31",
                "next Friday", "2024-09-06", "2024-08-26", "2024-08-26", "8月26日", "2024-08-26").forEach((text, day) ->
                assertEquals(day, TypedDay.read(text, TODAY).value().toString(), text));
        for (String text : new String[] {"8-32", "+", "改天", "下周三或下周五", "寄资料下周三"}) {
            assertTrue(TypedDay.read(text, TODAY).isUnreadable(), text);
        }
        assertTrue(TypedDay.read(" ", TODAY).value() == null && !TypedDay.read(null, TODAY).isUnreadable());
        assertTrue(Readings.date("8.26", TODAY).isUnreadable() && Readings.date("+7", TODAY).isUnreadable());
    }
}
