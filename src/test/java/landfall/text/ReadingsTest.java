package landfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "20亿 | 2000000000 | EXACT", "8000万 | 80000000 | EXACT", "3.5亿元 | 350000000 | EXACT",
        "8,000万元 | 80000000 | EXACT", "3.5 | 35000 | EXACT", "约3亿元 | 300000000 | ABOUT",
        "近 2 亿 | 200000000 | ABOUT", "20余亿元 | 2000000000 | AT_LEAST", "10亿元以上 | 1000000000 | AT_LEAST",
        "超5000万 | 50000000 | AT_LEAST", "3亿5000万 | 350000000 | EXACT", "１２００万元 | 12000000 | EXACT",
        "2亿元左右 | 200000000 | ABOUT", "2千万元 | 20000000 | EXACT", "5000000元 | 5000000 | EXACT",
        "¥2.00 bn | 2000000000 | EXACT", "¥68 m | 68000000 | EXACT", "人民币1.5亿元 | 150000000 | EXACT",
        "800w | 8000000 | EXACT", "1百亿 | 10000000000 | EXACT"})
    void anAmountIsReadWithItsUnitAndQualifier(String text, long yuan, Qualifier qualifier) {
        assertEquals(new Money(yuan, qualifier), Readings.money(text, Money.WAN).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-5亿", "3至5亿元", "5000万美元", "$20m", "abc", "2.8.1", "3亿5亿", "-3亿", "不超过3亿", "99999999999亿",
        "3,5亿", "2024年"})
    void anAmountThatIsNoSingleFigureInYuanIsRefused(String text) {
        assertTrue(Readings.money(text, Money.WAN).isUnreadable(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "—", "/", "待定", "待估", "N/A"})
    void anEmptyCellOrADashIsNoValueAndNoError(String text) {
        assertFalse(Readings.money(text, Money.WAN).isUnreadable());
        assertNull(Readings.money(text, Money.WAN).value());
        assertFalse(Readings.date(text, TODAY).isUnreadable());
    }

    @Test
    void whatTheScreenShowsCanBeReadBack() {
        for (Language language : Language.values()) {
            var formats = Formats.forScreen(Texts.in(language));
            for (Money money : new Money[] {Money.yi("20"), Money.wan("6800"), Money.yi("3.5").as(Qualifier.ABOUT),
                Money.wan("850").as(Qualifier.AT_LEAST)}) {
                assertEquals(money, Readings.money(formats.money(money), Money.WAN).value(), formats.money(money));
            }
            Area area = Area.mu(new BigDecimal("200")).as(Qualifier.ABOUT);
            assertEquals(area, Readings.area(formats.area(area), AreaUnit.MU).value(), formats.area(area));
            for (String iso : new String[] {"2024-08-30", "2019-10"}) {
                DayOrMonth date = DayOrMonth.parse(iso);
                assertEquals(date, Readings.date(formats.date(date), TODAY).value(), formats.date(date));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-04-16,2024-04-16", "2024/4/16,2024-04-16", "2019.04.16,2019-04-16", "20190416,2019-04-16",
        "2024年4月16日,2024-04-16", "2024年4月,2024-04", "2019-10,2019-10", "2019/10,2019-10", "201910,2019-10",
        "4月16日,2024-04-16", "4月,2024-04", "2024年4月中旬,2024-04", "2023/5/7 0:00:00,2023-05-07",
        "30 Aug 2024,2024-08-30", "August 2024,2024-08", "今天,2024-08-30", "２０２４年４月,2024-04"})
    void aDateKeepsTheprecisionWithWhichItWasWritten(String text, String iso) {
        assertEquals(DayOrMonth.parse(iso), Readings.date(text, TODAY).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "2024年13月", "2024", "24.4.16", "明年", "0204-04-16", "2024年4月16日起"})
    void aDateThatIsNotOnTheCalendarIsRefused(String text) {
        assertTrue(Readings.date(text, TODAY).isUnreadable(), text);
    }

    @Test
    void aMonthNeverBecomesItsFirstDay() {
        assertEquals(DayOrMonth.of(YearMonth.of(2024, 4)), Readings.date("2024年4月", TODAY).value());
    }

    @Test
    void anAreaIsKeptInMu() {
        assertEquals(Area.mu(new BigDecimal("200")).as(Qualifier.ABOUT), Readings.area("约200亩", AreaUnit.MU).value());
        assertEquals(Area.mu(new BigDecimal("195")), Readings.area("13公顷", AreaUnit.MU).value());
        assertEquals(Area.mu(new BigDecimal("75")), Readings.area("5万平方米", AreaUnit.MU).value());
        assertEquals(Area.mu(new BigDecimal("30")), Readings.area("2", AreaUnit.HECTARE).value());
        assertTrue(Readings.area("很大", AreaUnit.MU).isUnreadable());
    }

    @Test
    void aCountIsAWholeNumber() {
        assertEquals(new Count(5000, Qualifier.AT_LEAST), Readings.count("5000余人").value());
        assertEquals(Count.of(12000), Readings.count("1.2万人").value());
        assertTrue(Readings.count("3.5").isUnreadable());
    }

    @Test
    void aHeaderNamesItsUnit() {
        assertEquals(OptionalLong.of(Money.WAN), Readings.moneyUnitIn("总投资（万元）"));
        assertEquals(OptionalLong.of(Money.YI), Readings.moneyUnitIn("单位:亿元"));
        assertEquals(OptionalLong.of(1), Readings.moneyUnitIn("金额(元)"));
        assertEquals(OptionalLong.empty(), Readings.moneyUnitIn("总投资"));
        assertEquals(OptionalLong.empty(), Readings.moneyUnitIn("外资(万美元)"));
        assertEquals(Optional.of(AreaUnit.MU), Readings.areaUnitIn("用地面积(亩)"));
    }

    @Test
    void theReasonSaysWhatToTypeInBothLanguages() {
        var reading = Readings.money("abc", Money.WAN);
        assertEquals("看不懂金额「abc」。请写成 20亿、8000万 或 3.5", reading.message(Texts.in(Language.CHINESE)));
        assertTrue(reading.message(Texts.in(Language.ENGLISH)).contains("abc"));
    }

    @Test
    void aFlagIsReadFromWordsAndTicks() {
        assertEquals(true, Readings.flag("√").value());
        assertEquals(false, Readings.flag("否").value());
        assertTrue(Readings.flag("也许").isUnreadable());
    }
}
