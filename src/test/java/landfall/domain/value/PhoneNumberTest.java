package landfall.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"13812342046", "138 1234 2046", "+86-19912345678", "0731-58221234", "58221234",
            "(0731)58221234-802", "400-820-8820", "+49 89 1234567", "00852 2123 4567"})
    void mobilesLandlinesAndNumbersAbroadLookRight(String number) {
        assertTrue(PhoneNumber.isPlausible(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12812342046", "1381234204", "138123420466", "陈先生", "12345"})
    void aSlipIsNoticed(String number) {
        assertFalse(PhoneNumber.isPlausible(number));
    }

    @Test
    void theMiddleIsHidden() {
        assertEquals("138****2046", PhoneNumber.masked("138 1234 2046"));
        assertEquals("58****34", PhoneNumber.masked("58221234"));
        assertEquals("***", PhoneNumber.masked("110"));
        assertEquals("", PhoneNumber.masked(null));
    }
}
