package landfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final Formats CHINESE = Formats.forPrint(Texts.in(Language.CHINESE));
    private static final Formats ENGLISH = Formats.forPrint(Texts.in(Language.ENGLISH));

    /** They are rounded first, and then written in the unit that this leaves them. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"99999999; 1亿元", "99999949; 9,999.99万元", "100000000; 1亿元", "-99999999; −1亿元"})
    void amountsJustBelowAHundredMillion(long yuan, String printed) {
        assertEquals(printed, CHINESE.money(Money.yuan(yuan)));
    }

    @Test
    void amountsJustBelowTheLargerUnitOfAnotherLanguageOrCurrency() {
        assertEquals("\u00a51.00\u00a0bn", ENGLISH.money(Money.yuan(999_999_999)));
        assertEquals("\u00a5999.99\u00a0m", ENGLISH.money(Money.yuan(999_990_000)));
        assertEquals("1亿美元", CHINESE.dollars(Dollars.of(99_999_999)));
    }

    @Test
    void aNumberWithoutItsUnitKeepsItsQualifier() {
        assertEquals("约20", CHINESE.moneyNumber(Money.yi("20").as(Qualifier.ABOUT)));
        assertEquals("20余", CHINESE.moneyNumber(Money.yi("20").as(Qualifier.AT_LEAST)));
    }
}
