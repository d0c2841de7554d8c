package landfall.report.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import landfall.report.Ink;
import landfall.report.Papers;
import landfall.report.word.WordTemplate;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFileTest {
    @TempDir
    Path folder;

    @Test
    void theEndingOfTheNameSaysWhatIsWritten() throws IOException {
        assertEquals(1, save("a.pdf").pages());
        assertEquals(PaperKind.WORD, save("a.DOCX").kind());
        assertEquals(PaperKind.EXCEL, save("a.xlsx").kind());

        assertTrue(Files.readString(folder.resolve("a.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
        assertEquals('P', Files.readAllBytes(folder.resolve("a.DOCX"))[0]);
    }

    @Test
    void anotherEndingIsRefusedInWordsAndNothingIsWritten() {
        for (String name : List.of("a.doc", "a.odt", "a", "docx")) {
            Problem problem = assertThrows(Problem.class, () -> save(name));
            assertTrue(problem.message(Texts.in(Language.CHINESE)).contains("请用 .pdf、.docx 或 .xlsx"));
        }
        assertEquals(0, folder.toFile().list().length);
    }

    private PaperFile.Saved save(String name) {
        return PaperFile.save(Papers.paper(List.of(Papers.stages())), Ink.COLOUR, WordTemplate.BUILT_IN,
                folder.resolve(name));
    }
}
