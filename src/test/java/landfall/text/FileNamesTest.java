package landfall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({"合同.pdf,合同.pdf", "../../etc/passwd,.._.._etc_passwd", "a\\b:c*?.doc,a_b_c__.doc", "..,_", ".,_",
            "CON,_CON", "nul.txt,_nul.txt", "console.txt,console.txt", "'  a. ',a", "'',_", "a\u202Efdp.exe,afdp.exe"})
    void aNameIsOnlyAName(String name, String safe) {
        assertEquals(safe, FileNames.safe(name));
        assertEquals(safe, FileNames.safe(safe));
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String safe = FileNames.safe("关于奥特莱斯广场项目的批复".repeat(30) + ".docx");
        assertTrue(safe.endsWith(".docx"));
        assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 200);
        String faces = FileNames.safe("\uD83D\uDE00".repeat(90));
        assertFalse(Character.isHighSurrogate(faces.charAt(faces.length() - 1)));
    }

    @Test
    void equalNamesAreNumberedWhateverTheirCase() {
        var names = new FileNames();
        assertEquals("合同.pdf", names.next("合同.pdf"));
        assertEquals("合同 (2).pdf", names.next("合同.pdf"));
        assertEquals("合同 (3).PDF", names.next("合同.PDF"));
        assertEquals("合同 (2) (2).pdf", names.next("合同 (2).pdf"));
    }
}
