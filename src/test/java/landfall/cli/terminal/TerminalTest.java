package landfall.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void chineseReachesATerminalThatClaimsAscii() {
        assertEquals("落地", written(StandardCharsets.US_ASCII).toString(StandardCharsets.UTF_8));
    }

    @Test
    void aChineseWindowsConsoleGetsItsOwnEncoding() {
        Charset gbk = Charset.forName("GBK");
        assertEquals("落地", written(gbk).toString(gbk));
    }

    private static ByteArrayOutputStream written(Charset charset) {
        var bytes = new ByteArrayOutputStream();
        var writer = Terminal.writer(new PrintStream(bytes, true, charset));
        writer.print("落地");
        writer.flush();
        return bytes;
    }
}
