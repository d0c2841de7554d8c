package landfall.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import landfall.domain.value.CreditCode.Fault;
import landfall.text.Language;
import landfall.text.Readings;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "91110000802100433B", "914403001922038216", "9144030071526726XG"})
    void codesPublishedInRegistersAreRight(String code) {
        assertNull(CreditCode.fault(code));
    }

    @Test
    void aCodeIsReadAsPeopleWriteIt() {
        assertEquals("91350100M000100Y43", Readings.creditCode(" 91350100-m000100y43 ").value());
        assertEquals("91350100M000100Y43", Readings.creditCode("９１３５０１００Ｍ０００１００Ｙ４３").value());
        assertNull(Readings.creditCode("  ").value());
        assertFalse(Readings.creditCode("").isUnreadable());
    }

    @Test
    void theMessageNamesTheCharacterOrTheDigitThatIsWrong() {
        assertEquals(new Fault.Character(9, "O"), CreditCode.fault("91350100OM00100Y43"));
        assertEquals(new Fault.Length(17), CreditCode.fault("91350100M000100Y4"));
        assertEquals(new Fault.CheckDigit("3"), CreditCode.fault("91350100M000100Y4X"));
        Texts texts = Texts.in(Language.CHINESE);
        assertTrue(Readings.creditCode("91350100OM00100Y43").message(texts).contains("第 9 位不能是「O」"));
        assertTrue(Readings.creditCode("91350100M000100Y4X").message(texts).contains("校验码应是 3"));
    }

    @Test
    void anySingleWrongCharacterIsFound() {
        String code = "91350100M000100Y43";
        for (int i = 0; i < code.length(); i++) {
            for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                if (c != code.charAt(i)) {
                    assertTrue(CreditCode.fault(code.substring(0, i) + c + code.substring(i + 1)) != null);
                }
            }
        }
    }
}
