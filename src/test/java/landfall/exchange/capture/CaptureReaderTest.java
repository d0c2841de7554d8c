package landfall.exchange.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.text.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaptureReaderTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final CaptureReader READER = new CaptureReader(bureau());

    private static Pipeline bureau() {
        var entities = new ArrayList<Entity>();
        for (String name : List.of("湖南亚辉龙生物科技有限公司", "武汉光谷半导体有限公司", "蓝思科技股份有限公司", "三一重工股份有限公司", "Contoso Ltd",
                "比亚迪股份有限公司", "万事高新材料有限公司", "蓝思旺科技有限公司")) {
            entities.add(new Enterprise("e" + entities.size(),
                    Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, name)));
        }
        return Pipeline.of(entities);
    }

    static Stream<Arguments> lines() throws IOException {
        String all;
        try (var file = CaptureReaderTest.class.getResourceAsStream("lines.txt")) {
            all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> lines = all.lines().filter(line -> !line.startsWith("#")).toList();
        return Stream.iterate(0, i -> i + 1 < lines.size(), i -> i + 2)
                .map(i -> Arguments.of(lines.get(i), lines.get(i + 1).strip()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsReadAsItsWriterMeantIt(String line, String expected) {
        assertEquals(expected, said(READER.read(line, TODAY)));
    }

    private static String said(Captured read) {
        String enterprise = read.enterprise() == null ? "-" : (read.known() == null ? "+" : "=") + read.enterprise();
        String twins = read.twins().isEmpty() ? "" : "~" + read.twins().stream().map(Enterprise::name).toList();
        String parts = read.parts().stream().map(part -> (part.inferred() ? "?" : "") + part.field().key() + "="
                + Typed.text(part.field(), part.value(), Texts.in(Language.CHINESE))).sorted()
                .collect(Collectors.joining("; "));
        return ("=> " + enterprise + twins + " " + parts + " | " + read.rest()).strip();
    }

    @Test
    void aForeignAmountIsKeptInItsCurrencyAndNeverConverted() {
        Captured read = READER.read("光谷半导体 5000万美元 下周回访", TODAY);
        assertEquals(50_000_000, read.<Dollars>value(ProjectFields.FOREIGN_CAPITAL).amount().intValueExact());
        assertNull(read.value(ProjectFields.TOTAL_INVESTMENT));
        assertTrue(READER.read("光谷半导体 5000万欧元", TODAY).rest().contains("5000万欧元"));
    }

    @Test
    void theQualifierOfAnAmountSurvives() {
        assertEquals(Money.yi("3").as(landfall.domain.value.Qualifier.ABOUT),
                READER.read("甲科技 约3亿", TODAY).value(ProjectFields.TOTAL_INVESTMENT));
        assertEquals(Money.yi("3").as(landfall.domain.value.Qualifier.AT_LEAST),
                READER.read("甲科技 超3亿", TODAY).value(ProjectFields.TOTAL_INVESTMENT));
        assertEquals(Money.yi("3"), READER.read("甲科技 3亿", TODAY).value(ProjectFields.TOTAL_INVESTMENT));
    }

    @Test
    void severalEnterprisesOfOneSetOfInitialsAreOfferedAndNoneIsTaken() {
        var entities = new ArrayList<Entity>(bureau().enterprises());
        entities.add(new Enterprise("e9", Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, "兰石科技集团")));
        Captured read = new CaptureReader(Pipeline.of(entities)).read("lskj 2亿 周五回访", TODAY);
        assertNull(read.known());
        assertEquals(List.of("蓝思科技股份有限公司", "兰石科技集团"), read.twins().stream().map(Enterprise::name).toList());
        assertEquals("蓝思科技股份有限公司", READER.read("lskj 2亿 周五回访", TODAY).enterprise());
    }

    @Test
    void aWeekdayThatIsTodayIsToday() {
        assertEquals(DayOrMonth.of(TODAY), READER.read("甲科技 周四回访", TODAY).value(ProjectFields.NEXT_DUE));
        assertEquals(DayOrMonth.of(LocalDate.of(2026, 12, 31)),
                READER.read("甲科技 下周四回访", LocalDate.of(2026, 12, 26)).value(ProjectFields.NEXT_DUE));
        assertEquals(DayOrMonth.of(LocalDate.of(2026, 11, 29)),
                READER.read("甲科技 本周内回访", LocalDate.of(2026, 11, 28)).value(ProjectFields.NEXT_DUE));
    }

    @Test
    void aLineThatIsOnlyPartlyTypedIsReadAtEveryKeystroke() throws IOException {
        var random = new Random(7);
        for (Arguments one : lines().toList()) {
            String line = (String) one.get()[0];
            for (int end = 0; end <= line.length(); end += 5) {
                READER.read(line.substring(0, end), TODAY);
            }
            var signs = new StringBuilder(line);
            for (int i = 0; i < 4; i++) {
                signs.setCharAt(random.nextInt(signs.length()), line.charAt(random.nextInt(line.length())));
                READER.read(signs.toString(), TODAY);
            }
        }
    }

    @Test
    void nothingThatWasTypedIsReadTwiceOrLostFromTheNote() {
        for (String word : List.of("想看厂房", "要环评", "wants a site", "3-5亿", "500强")) {
            assertTrue(READER.read("甲科技，" + word + "，下周回访", TODAY).rest().contains(word), word);
        }
        assertEquals(Captured.NOTHING, READER.read("   ", TODAY));
    }
}
