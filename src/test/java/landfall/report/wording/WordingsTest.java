package landfall.report.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import landfall.domain.BulletinTextFields;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.report.Block;
import landfall.text.Language;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private static final YearMonth AUGUST = YearMonth.of(2024, 8);
    private static final Block NOTE = new Block.Note("数据截至8月31日。");
    private static final List<Block> WRITTEN = List.of(new Block.Paragraph("签约3个。"), NOTE);

    @Test
    void anOwnTextStandsInThePlaceOfTheGeneratedOneALineAParagraph() {
        Wordings wordings = with(AUGUST, "zh", "签约三个。\n\n 形势向好。 ", "签约3个。");

        assertEquals(List.of(new Block.Paragraph("签约三个。"), new Block.Paragraph("形势向好。"), NOTE),
                wordings.worded("OVERVIEW", WRITTEN, false));
        assertEquals("签约3个。", wordings.all().get("OVERVIEW").generated());
        assertFalse(wordings.all().get("OVERVIEW").isOutdated());
    }

    @Test
    void anotherMonthAndAnotherLanguageKeepTheirTexts() {
        assertEquals(WRITTEN, with(AUGUST.plusMonths(1), "zh", "甲", "乙").worded("OVERVIEW", WRITTEN, false));
        assertEquals(WRITTEN, with(AUGUST, "en", "甲", "乙").worded("OVERVIEW", WRITTEN, false));
    }

    @Test
    void whatIsGeneratedOtherwiseThanThenMakesAnOwnTextOutdated() {
        Wordings wordings = with(AUGUST, "zh", "签约两个。", "签约2个。");
        wordings.worded("OVERVIEW", WRITTEN, false);

        assertTrue(wordings.all().get("OVERVIEW").isOutdated());
        assertEquals("签约两个。", wordings.all().get("OVERVIEW").text());
    }

    @Test
    void aPointThatWasLeftAloneStillOpensItsProjectsAndATypedNumberIsNotCountedTwice() {
        var generated = List.<Block>of(new Block.Points(List.of(new Block.Point("甲开工。", "project.a"),
                new Block.Point("乙投产。", "project.b"))));
        Wordings wordings = with(AUGUST, "zh", "1．乙投产。\n2. 开好调度会。\n1.5亿元以上项目逐个包保。", "");

        assertEquals(List.of(new Block.Points(List.of(new Block.Point("乙投产。", "project.b"),
                new Block.Point("开好调度会。", null), new Block.Point("1.5亿元以上项目逐个包保。", null)))),
                wordings.worded("OVERVIEW", generated, true));
        assertEquals("甲开工。\n乙投产。", wordings.all().get("OVERVIEW").generated());
    }

    @Test
    void aSectionWithoutGeneratedTextGetsOneInFrontOfItsTable() {
        assertEquals(List.of(new Block.Paragraph("本月调整口径。"), NOTE),
                with(AUGUST, "zh", "本月调整口径。", null).worded("OVERVIEW", List.of(NOTE), false));
    }

    private static Wordings with(YearMonth month, String language, String text, String generated) {
        var item = new Item("t", Facts.none(EntityKind.BULLETIN_TEXT).with(BulletinTextFields.MONTH, month.toString())
                .with(BulletinTextFields.SECTION, "OVERVIEW").with(BulletinTextFields.LANGUAGE, language)
                .with(BulletinTextFields.TEXT, text).with(BulletinTextFields.GENERATED, generated));
        return Wordings.of(Pipeline.of(List.of(item)), AUGUST, Language.CHINESE);
    }
}
