package landfall.report.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.insight.Ageing;
import landfall.journal.Author;
import landfall.report.Document;
import landfall.report.Golden;
import landfall.report.Ink;
import landfall.report.OfficeText;
import landfall.report.PageEnds;
import landfall.report.Paper;
import landfall.report.Papers;
import landfall.report.Trace;
import landfall.report.dossier.ProjectSheet;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.report.pocket.PocketList;
import landfall.report.word.WordFile;
import landfall.report.word.WordTemplate;
import landfall.report.workbook.WorkbookFile;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerPaper;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.ui.ledger.rows.LedgerWords;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of the demo bureau says what it always said, and each of its figures opens the projects behind it. */
class RhythmReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Path PRINTED = Path.of("target/papers");
    private static Pipeline bureau;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        try (Workspace workspace = Workspace.create(folder.resolve("demo.landfall"), new Author("周敏", "laptop-1"))) {
            workspace.perform(Demo.draft(Demo.PROJECTS, Demo.SEED, TODAY));
            bureau = workspace.pipeline();
        }
    }

    static Stream<Arguments> reports() {
        return Stream.of(Rhythm.values()).flatMap(rhythm -> Stream.of(Language.values())
                .map(language -> Arguments.of(rhythm, language)));
    }

    @ParameterizedTest
    @EnumSource
    void aReportSaysThatProjectsAreInConflict(Rhythm rhythm) {
        Project project = bureau.projects().getFirst();
        Pipeline merged = bureau.withConflicts(Map.of(project.id(), Set.of("name")));
        Texts texts = Texts.in(Language.CHINESE);
        assertTrue(new Issue(rhythm, TODAY, TODAY).of(merged, texts).document().toString().contains("其中1个项目在两台电脑"));
        assertTrue(ProjectSheet.of(merged, project, List.of(), TODAY, true, texts).toString().contains("在两台电脑上的内容不一致"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportSaysWhatItAlwaysSaidAndEveryFigureOpensItsProjects(Rhythm rhythm, Language language)
            throws IOException {
        Paper paper = new Issue(rhythm, TODAY, TODAY).of(bureau, Texts.in(language));
        Document document = paper.document();
        Pdf pdf = PdfPrinter.print(document, Ink.COLOUR_AND_PATTERNS);
        byte[] word = WordFile.write(document, Ink.COLOUR_AND_PATTERNS, WordTemplate.BUILT_IN);
        byte[] book = WorkbookFile.write(document);
        String name = rhythm.name().toLowerCase(Locale.ROOT) + "_" + language.code();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PRINTED);
            Files.write(PRINTED.resolve(name + ".pdf"), pdf.bytes());
            Files.write(PRINTED.resolve(name + ".docx"), word);
            Files.write(PRINTED.resolve(name + ".xlsx"), book);
        }

        Golden.assertSame(name + ".txt", Papers.text(pdf));
        Golden.assertSame(name + ".docx.txt", OfficeText.word(word));
        Golden.assertSame(name + ".xlsx.txt", OfficeText.workbook(book));
        PageEnds.assertGood(name, document, pdf);
        assertEquals(Set.of(), pdf.missing());
        for (Pdf.Spot spot : pdf.spots()) {
            assertTrue(paper.traces().containsKey(spot.trace()), spot.trace());
        }
        for (Trace trace : paper.traces().values()) {
            if (trace.value().matches("\\d+") && !trace.id().matches("(out_b|in_b|visit_n).*")) {
                assertEquals(trace.value(), Integer.toString(trace.projects().size()), trace.label());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noPageOfALedgerADossierOrAPocketListEndsWithAHeadingOrBreaksARow(Language language) {
        Texts texts = Texts.in(language);
        var words = new LedgerWords(texts, Formats.forScreen(texts), MoneyUnit.LARGE);
        Project fullest = Collections.max(bureau.projects(), Comparator.comparing(project ->
                bureau.itemsOf(EntityKind.CONTRACT, project.id()).size()
                        + bureau.itemsOf(EntityKind.FUND_ARRIVAL, project.id()).size()));
        Stream.of(LedgerPaper.of(bureau, LedgerColumn.USUAL, LedgerRow.all(bureau, Ageing.of(bureau, TODAY)), words,
                        TODAY, texts),
                ProjectSheet.of(bureau, fullest, List.of(), TODAY, true, texts),
                PocketList.of(bureau, bureau.projects(), TODAY, texts)).forEach(document ->
                PageEnds.assertGood(document.title(), document, PdfPrinter.print(document, Ink.COLOUR)));
    }

    @Test
    void theDailyListIsOnePageOnAnyDay() {
        for (LocalDate day = LocalDate.of(2024, 5, 6); !day.isAfter(TODAY); day = day.plusDays(9)) {
            Paper paper = new Issue(Rhythm.DAILY, day, TODAY).of(bureau, Texts.in(Language.CHINESE));
            assertEquals(1, PdfPrinter.print(paper.document(), Ink.COLOUR).pages(), day.toString());
        }
    }
}
