package landfall.report.kept;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import landfall.domain.MonthCloseFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.EntityKind;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.close.Closings;
import landfall.insight.close.Entry;
import landfall.insight.close.OfficialFigures;
import landfall.insight.close.Packed;
import landfall.insight.indicator.Indicator;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.report.Golden;
import landfall.report.Ink;
import landfall.report.Paper;
import landfall.report.Papers;
import landfall.report.monthly.Options;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.Demo;
import landfall.workspace.MonthClose;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months of the demo bureau, closed, edited afterwards, and printed again. */
class KeptPapersTest {
    private static final YearMonth JULY = YearMonth.of(2024, 7);
    private static final LocalDate AUGUST_5 = LocalDate.of(2024, 8, 5);

    @TempDir
    Path folder;

    @Test
    void aClosedMonthPrintsTheSameWhateverHappensAndAnOpenOneSaysWhatChanged() {
        try (Workspace bureau = Workspace.create(folder.resolve("局.landfall"), new Author("李航", "laptop-1"))) {
            bureau.perform(Demo.draft(Demo.PROJECTS, Demo.SEED, LocalDate.of(2024, 8, 30)));
            Paper open = bulletin(bureau, JULY, Language.CHINESE);
            var edit = bureau.perform(MonthClose.close(bureau.pipeline(), JULY, AUGUST_5, "李航"));
            assertEquals(EditKind.CLOSE, edit.kind());
            Paper closed = bulletin(bureau, JULY, Language.CHINESE);
            assertEquals(open, closed, "what is kept is the paper itself");
            byte[] english = figures(bulletin(bureau, JULY, Language.ENGLISH));
            Paper august = bulletin(bureau, JULY.plusMonths(1), Language.CHINESE);

            List<Project> signed = OfficialFigures.of(bureau.pipeline()).figure(Indicator.SIGN_N, Period.month(JULY))
                    .counted();
            Project changed = signed.getFirst();
            bureau.perform(Draft.of(EditKind.CHANGE, changed.name(), ProjectFields.TOTAL_INVESTMENT.labelKey())
                    .set(changed.id(), ProjectFields.TOTAL_INVESTMENT, Money.yi("77.7")));
            bureau.perform(Draft.of(EditKind.DELETE, signed.get(1).name())
                    .delete(EntityKind.PROJECT, signed.get(1).id()));
            bureau.perform(Draft.of(EditKind.CREATE, "补报项目").set("late", ProjectFields.NAME, "补报项目")
                    .set("late", ProjectFields.STAGE, landfall.domain.Stage.SIGNED)
                    .set("late", ProjectFields.SIGNED_ON, DayOrMonth.parse("2024-06-20"))
                    .set("late", ProjectFields.TOTAL_INVESTMENT, Money.yi("6.5")));

            Paper again = bulletin(bureau, JULY, Language.CHINESE);
            assertEquals(closed.document(), again.document());
            assertArrayEquals(figures(closed), figures(again));
            assertArrayEquals(english, figures(bulletin(bureau, JULY, Language.ENGLISH)));

            Paper augustAgain = bulletin(bureau, JULY.plusMonths(1), Language.CHINESE);
            assertNotEquals(august.document(), augustAgain.document());
            List<Entry> entries = OfficialFigures.of(bureau.pipeline()).irregular(JULY.plusMonths(1));
            explains(august, augustAgain, entries);
            Golden.assertSame("closed-2024-08_zh.txt", lastSection(augustAgain));
            Golden.assertSame("closed-2024-08_en.txt", lastSection(bulletin(bureau, JULY.plusMonths(1),
                    Language.ENGLISH)));

            bureau.perform(MonthClose.close(bureau.pipeline(), JULY.plusMonths(1), LocalDate.of(2024, 9, 4), "李航"));
            assertEquals(augustAgain.document().blocks(), bulletin(bureau, JULY.plusMonths(1), Language.CHINESE)
                    .document().blocks());
            assertTrue(bureau.check().isEmpty());
            bureau.undo();
            assertEquals(JULY, Closings.of(bureau.pipeline()).last());
        }
        Pipeline read = WorkspaceReading.pipeline(folder.resolve("局.landfall"), new Author("王芳", "laptop-2"));
        assertEquals("李航", Closings.of(read).months().getFirst().closedBy());
    }

    /** The change of the month's figures is exactly what the list of entries says. */
    private static void explains(Paper before, Paper after, List<Entry> entries) {
        assertEquals(1, entries.stream().filter(entry -> entry.kind() == Entry.Kind.LATE).filter(entry ->
                entry.line().id().equals("late") && entry.changed().contains(Indicator.SIGN_INV)).count());
        String month = "2024-08-01.2024-08-31";
        long listed = entries.stream().filter(entry -> entry.changed().contains(Indicator.SIGN_N))
                .mapToLong(entry -> entry.after() == null ? -1 : 1).sum();
        assertEquals(listed, number(after, "sign_n." + month) - number(before, "sign_n." + month));
    }

    private static long number(Paper paper, String trace) {
        return Long.parseLong(paper.traces().get(trace).value());
    }

    @Test
    void onlyAnEndedOpenMonthIsClosedAndOnlyTheLastOneOpenedAgain() {
        Pipeline pipeline = Pipeline.EMPTY;
        refused("workspace.close.not_over", () -> MonthClose.close(pipeline, JULY, LocalDate.of(2024, 7, 31), "甲"));
        try (Workspace bureau = Workspace.create(folder.resolve("空.landfall"), new Author("甲", "laptop-1"))) {
            bureau.perform(MonthClose.close(bureau.pipeline(), JULY.minusMonths(2), AUGUST_5, "甲"));
            bureau.perform(MonthClose.close(bureau.pipeline(), JULY, AUGUST_5, "甲"));
            assertEquals(3, Closings.of(bureau.pipeline()).months().size(), "June is closed with July");
            refused("workspace.close.closed",
                    () -> MonthClose.close(bureau.pipeline(), JULY.minusMonths(7), AUGUST_5, "甲"));
            refused("workspace.close.not_last",
                    () -> MonthClose.reopen(bureau.pipeline(), JULY.minusMonths(1), "写错", AUGUST_5, "甲"));
            refused("workspace.close.no_reason",
                    () -> MonthClose.reopen(bureau.pipeline(), JULY, " ", AUGUST_5, "甲"));
            bureau.perform(MonthClose.reopen(bureau.pipeline(), JULY, "漏报三个项目", AUGUST_5, "乙"));
            assertEquals(JULY.minusMonths(1), Closings.of(bureau.pipeline()).last());
            var record = bureau.pipeline().items(EntityKind.MONTH_CLOSE).stream()
                    .filter(item -> item.get(MonthCloseFields.REOPEN_REASON) != null).findFirst().orElseThrow();
            assertEquals("漏报三个项目", record.get(MonthCloseFields.REOPEN_REASON));
            assertEquals("乙", record.get(MonthCloseFields.REOPENED_BY));
            bureau.perform(MonthClose.close(bureau.pipeline(), JULY, AUGUST_5, "甲"));
            assertEquals(JULY, Closings.of(bureau.pipeline()).last());
        }
    }

    @Test
    void aPaperKeptBeforeSignaturesHasARedHeadAndNone() {
        Paper paper = new Paper(AUGUST_5, Papers.paper(List.of()), java.util.Map.of(), List.of());
        String kept = KeptPapers.write(List.of(paper));
        String before = Packed.unpack(kept).replace(",\"red\":true,\"signature\":[]", "");
        assertNotEquals(Packed.unpack(kept), before);

        assertEquals(paper, KeptPapers.read(Packed.pack(Packed.head(kept), before), Language.CHINESE, Pipeline.EMPTY));
    }

    @Test
    void aDamagedPaperIsSaidInWords() {
        assertThrows(IllegalArgumentException.class,
                () -> KeptPapers.read("landfall-paper 1 x\nAAAA", Language.CHINESE, Pipeline.EMPTY));
        assertThrows(IllegalArgumentException.class, () -> KeptPapers.read("值", Language.CHINESE, Pipeline.EMPTY));
    }

    private static void refused(String key, org.junit.jupiter.api.function.Executable action) {
        assertEquals(key, assertThrows(Problem.class, action).key());
    }

    private static Paper bulletin(Workspace bureau, YearMonth month, Language language) {
        return IssuedBulletin.of(bureau.pipeline(), month, Texts.in(language), Options.usual(
                month.plusMonths(1).atDay(5)));
    }

    /** The page as it is printed, without the date and the number that a PDF file carries. */
    private static byte[] figures(Paper paper) {
        return Papers.text(PdfPrinter.print(paper.document(), Ink.COLOUR)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String lastSection(Paper paper) {
        String text = Papers.text(PdfPrinter.print(paper.document(), Ink.COLOUR));
        String heading = paper.document().language() == Language.CHINESE ? "补报与更正" : "Late entries and corrections";
        return text.substring(text.indexOf(heading));
    }
}
