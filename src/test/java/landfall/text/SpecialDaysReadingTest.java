package landfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import landfall.domain.calendar.OfficialDays;
import landfall.domain.calendar.SpecialDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecialDaysReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2027-02-05/2027-02-11,off,春节 | 2027-02-05/2027-02-11,off,春节",
        "2027-02-05,2027-02-11,休,春节 | 2027-02-05/2027-02-11,off,春节",
        "2027-02-14,working,春节 | 2027-02-14,working,春节",
        "2027/2/5-2027/2/11 放假 春节 | 2027-02-05/2027-02-11,off,春节",
        "2027年2月5日至11日 春节 休 | 2027-02-05/2027-02-11,off,春节",
        "5月1日至5日放假，劳动节 | 2027-05-01/2027-05-05,off,劳动节",
        "12月30日至1月2日放假 | 2027-12-30/2028-01-02,off,",
        "9.25 局庆 off | 2027-09-25,off,局庆",
        "10月9日 班 | 2027-10-09,working,",
        "3月8日照常 | 2027-03-08,usual,"})
    void aLineIsReadAsItIsUsuallyWritten(String line, String days) {
        assertEquals(List.of(SpecialDays.parse(days)), SpecialDaysReading.of(line, 2027).days());
    }

    @Test
    void theNoticeOfTheStateCouncilIsReadAsItIsPrinted() {
        String notice = """
                各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
                经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
                一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
                二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
                三、清明节：4月4日（周六）至6日（周一）放假，共3天。
                四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
                五、端午节：6月19日（周五）至21日（周日）放假，共3天。
                六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
                七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
                节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
                """;
        var reading = SpecialDaysReading.of(notice, 2026);
        assertEquals(OfficialDays.of(2026).days().stream().map(SpecialDays::toString).sorted().toList(),
                reading.days().stream().map(SpecialDays::toString).sorted().toList());
        assertEquals(List.of(), reading.unread());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsKept() {
        var reading = SpecialDaysReading.of("2月30日放假\n5月1日\n标题\n\n6月1日 休 儿童节", 2027);
        assertEquals(List.of(SpecialDays.parse("2027-06-01,off,儿童节")), reading.days());
        assertEquals(List.of("2月30日放假", "5月1日"), reading.unread());
    }
}
