package landfall.cli.terminal;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The terminal's two streams, in an encoding that can carry Chinese. */
public final class Terminal {

    private Terminal() {
    }

    /** Where results go. */
    public static PrintWriter out() {
        return writer(System.out);
    }

    /** Where messages about what went wrong go. */
    public static PrintWriter error() {
        return writer(System.err);
    }

    /** A machine without a language set claims ASCII, yet its terminal and its log files read UTF-8. */
    static PrintWriter writer(PrintStream stream) {
        Charset claimed = stream.charset();
        Charset charset = claimed.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : claimed;
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}
