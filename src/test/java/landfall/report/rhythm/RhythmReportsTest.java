package landfall.report.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import landfall.domain.Pipeline;
import landfall.journal.Author;
import landfall.report.Golden;
import landfall.report.Ink;
import landfall.report.Paper;
import landfall.report.Papers;
import landfall.report.Trace;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report of the demo bureau says what it always said, and each of its figures opens the projects behind it. */
class RhythmReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static Pipeline bureau;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        try (Workspace workspace = Workspace.create(folder.resolve("demo.landfall"), new Author("周敏", "laptop-1"))) {
            workspace.perform(Demo.draft(Demo.PROJECTS, Demo.SEED, TODAY));
            bureau = workspace.pipeline();
        }
    }

    static Stream<Arguments> reports() {
        return EnumSet.complementOf(EnumSet.of(Rhythm.MONTHLY)).stream().flatMap(rhythm ->
                Stream.of(Language.values()).map(language -> Arguments.of(rhythm, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportSaysWhatItAlwaysSaidAndEveryFigureOpensItsProjects(Rhythm rhythm, Language language)
            throws IOException {
        Paper paper = new Issue(rhythm, TODAY, TODAY).of(bureau, Texts.in(language));
        Pdf pdf = PdfPrinter.print(paper.document(), Ink.COLOUR_AND_PATTERNS);
        String name = rhythm.name().toLowerCase(Locale.ROOT) + "_" + language.code();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(Path.of("target/papers"));
            Files.write(Path.of("target/papers", name + ".pdf"), pdf.bytes());
        }

        Golden.assertSame(name + ".txt", Papers.text(pdf));
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

    @Test
    void theDailyListIsOnePageOnAnyDay() {
        for (LocalDate day = LocalDate.of(2024, 5, 6); !day.isAfter(TODAY); day = day.plusDays(9)) {
            Paper paper = new Issue(Rhythm.DAILY, day, TODAY).of(bureau, Texts.in(Language.CHINESE));
            assertEquals(1, PdfPrinter.print(paper.document(), Ink.COLOUR).pages(), day.toString());
        }
    }
}
