package landfall.report.monthly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.journal.draft.BulletinDrafts;
import landfall.report.Block;
import landfall.report.Check;
import landfall.report.Letterhead;
import landfall.report.kept.IssuedBulletin;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.workspace.MonthClose;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small bureau whose officer words, numbers and signs its bulletin herself. */
class IssuedByHandTest {
    private static final YearMonth AUGUST = YearMonth.of(2024, 8);
    private static final LocalDate ISSUED = LocalDate.of(2024, 9, 2);

    @TempDir
    Path folder;
    private Workspace bureau;

    @BeforeEach
    void open() {
        bureau = Workspace.create(folder.resolve("局.landfall"), new Author("李航", "laptop-1"));
        sign("甲", "2024-08-05");
    }

    @AfterEach
    void close() {
        bureau.close();
    }

    @Test
    void herTextIsPrintedUntilSheTakesItBackAndAChangedFigureIsSaidButOverwritesNothing() {
        String generated = wordings().generated();
        bureau.perform(overview().word("八月开局良好。", generated));
        assertEquals("改写 2024-08 通报：导语与主要数字", EditLabels.label(bureau.history(1).getFirst(),
                Texts.in(Language.CHINESE)));
        assertEquals("八月开局良好。", firstParagraph(Language.CHINESE));
        assertTrue(firstParagraph(Language.ENGLISH).startsWith("Jan–Aug 2024: 1 "), firstParagraph(Language.ENGLISH));
        assertTrue(warnings().isEmpty());

        sign("乙", "2024-08-06");
        assertEquals("八月开局良好。", firstParagraph(Language.CHINESE));
        assertEquals(List.of("「导语与主要数字」改写以后数字变了"), warnings());
        assertEquals(generated, wordings().basis());
        bureau.perform(overview().keep(wordings().generated()));
        assertTrue(warnings().isEmpty());

        bureau.perform(overview().takeBack());
        assertEquals(wordings().generated(), firstParagraph(Language.CHINESE));
        bureau.undo();
        assertEquals("八月开局良好。", firstParagraph(Language.CHINESE));
    }

    @Test
    void aClosedMonthKeepsHerTextHerNumberAndTheLetterheadOfThen() {
        bureau.perform(overview().word("八月开局良好。", wordings().generated()));
        bureau.perform(BulletinDrafts.number(AUGUST, Count.of(11)));
        bureau.perform(Draft.of(EditKind.SETTINGS, "").set(Bureau.ID, BureauFields.NAME, "湘中招商局")
                .set(Bureau.ID, BureauFields.NUMBER_STYLE, "〔2024〕8号")
                .set(Bureau.ID, BureauFields.NUMBER_CODE, "湘招").set(Bureau.ID, BureauFields.SIGNATURE, true)
                .set(Bureau.ID, BureauFields.SIGNER, "陈立").set(Bureau.ID, BureauFields.WITHOUT_RED_HEAD, true)
                .set(Bureau.ID, BureauFields.BULLETIN_SECTIONS, SectionOrder.usual()
                        .turned(Section.STAGES, false).kept()));
        var open = bulletin(AUGUST, Language.CHINESE);
        bureau.perform(MonthClose.close(bureau.pipeline(), AUGUST, ISSUED, "李航"));
        bureau.perform(Draft.of(EditKind.SETTINGS, "").set(Bureau.ID, BureauFields.SIGNER, null)
                .set(Bureau.ID, BureauFields.WITHOUT_RED_HEAD, null)
                .set(Bureau.ID, BureauFields.BULLETIN_SECTIONS, null));
        bureau.perform(overview().takeBack());

        var kept = bulletin(AUGUST, Language.CHINESE);
        assertEquals(open, kept);
        Letterhead head = kept.document().head();
        assertEquals("湘招〔2024〕11号", head.number());
        assertFalse(head.red());
        assertEquals(List.of("湘中招商局", "2024年9月2日", "签发人：陈立"), head.signature());
        assertEquals(new Block.Paragraph("八月开局良好。"), kept.document().blocks().getFirst());
        assertEquals("湘招〔2024〕12号", bulletin(AUGUST.plusMonths(1), Language.CHINESE).document().head().number());
        assertEquals("湘招〔2025〕1号", bulletin(YearMonth.of(2025, 1), Language.CHINESE).document().head().number());
    }

    @Test
    void theNextWorkIsWhatIsPlannedDueOrLitInTheNextMonth() {
        plan("开工", Stage.SIGNED, ProjectFields.PLAN_START, "2024-09");
        plan("十月开工", Stage.SIGNED, ProjectFields.PLAN_START, "2024-10-01");
        plan("签约", Stage.TALKS, ProjectFields.PLAN_SIGN, "2024-09-30");
        plan("逾期", Stage.LANDED, ProjectFields.PLAN_START, "2024-04-30");
        plan("待办", Stage.SIGNED, ProjectFields.NEXT_DUE, "2024-09-12");
        var points = ((Block.Points) MonthlyBulletin.of(bureau.pipeline(), AUGUST, Texts.in(Language.CHINESE),
                new Options(List.of(Section.NEXT_WORK), ISSUED)).document().blocks().getLast()).points();

        assertEquals(List.of("9月计划签约项目1个：签约（待估，9月30日）。", "9月计划开工项目1个：开工（待估，2024年9月）。",
                "9月内重点化解红灯项目1个：逾期（未按计划开工，超123天）。", "9月到期的下一步工作1项，逐项按时限办结。",
                "待办：报规划，时限9月12日。"), points.stream().map(Block.Point::text).toList());
        assertTrue(points.stream().allMatch(point -> point.trace() != null));
    }

    private void plan(String name, Stage stage, landfall.domain.Field<DayOrMonth> field, String day) {
        bureau.perform(Draft.of(EditKind.CREATE, name).set(name, ProjectFields.NAME, name)
                .set(name, ProjectFields.STAGE, stage).set(name, field, DayOrMonth.parse(day))
                .set(name, ProjectFields.TALKS_ON, DayOrMonth.parse("2024-08-20"))
                .set(name, ProjectFields.SIGNED_ON, stage == Stage.TALKS ? null : DayOrMonth.parse("2024-08-21"))
                .set(name, ProjectFields.REGISTERED_ON, stage == Stage.LANDED ? DayOrMonth.parse("2024-08-22") : null)
                .set(name, ProjectFields.NEXT_STEP, field == ProjectFields.NEXT_DUE ? "报规划。" : null));
    }

    private void sign(String name, String day) {
        bureau.perform(Draft.of(EditKind.CREATE, name).set(name, ProjectFields.NAME, name)
                .set(name, ProjectFields.STAGE, Stage.SIGNED).set(name, ProjectFields.SIGNED_ON, DayOrMonth.parse(day)));
    }

    private static BulletinDrafts overview() {
        return new BulletinDrafts(AUGUST, Section.OVERVIEW.name(), Section.OVERVIEW.labelKey(), "zh");
    }

    private landfall.report.wording.Wording wordings() {
        return IssuedBulletin.written(bureau.pipeline(), AUGUST, Texts.in(Language.CHINESE),
                Options.of(bureau.pipeline().bureau(), ISSUED)).wordings().get(Section.OVERVIEW);
    }

    private landfall.report.Paper bulletin(YearMonth month, Language language) {
        return IssuedBulletin.of(bureau.pipeline(), month, Texts.in(language),
                Options.of(bureau.pipeline().bureau(), ISSUED));
    }

    private String firstParagraph(Language language) {
        return ((Block.Paragraph) bulletin(AUGUST, language).document().blocks().getFirst()).text();
    }

    private List<String> warnings() {
        return bulletin(AUGUST, Language.CHINESE).checks().stream().filter(check -> check.title().contains("改写"))
                .map(Check::title).toList();
    }
}
