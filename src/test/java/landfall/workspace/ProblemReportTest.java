package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ProblemReportTest {
    @Test
    void theReportSaysWhereItWentWrongAndNothingOfTheBureau() {
        var thrown = new IllegalStateException("奥特莱斯广场 200000000",
                new NoSuchFileException("/home/zhoumin/机密/招商局.landfall"));
        String report = ProblemReport.of("0A1B2C", thrown);
        assertTrue(report.startsWith("Landfall "), report);
        for (String expected : new String[] {"Problem 0A1B2C", "java.version: ", "os.name: ",
            "java.lang.IllegalStateException", "caused by java.nio.file.NoSuchFileException",
            "landfall.workspace.ProblemReportTest.theReportSays"}) {
            assertTrue(report.contains(expected), report);
        }
        for (String secret : new String[] {"奥特莱斯", "200000000", "zhoumin", "机密"}) {
            assertFalse(report.contains(secret), report);
        }
    }

    @Test
    void aChainOfCausesThatBitesItsTailEnds() {
        var one = new IllegalStateException();
        var other = new IllegalArgumentException(one);
        one.initCause(other);
        assertTrue(ProblemReport.of("1", one).contains("caused by java.lang.IllegalArgumentException"));
    }
}
