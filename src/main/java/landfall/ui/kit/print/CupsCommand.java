package landfall.ui.kit.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.print.PrintService;
import javax.print.StreamPrintService;
import landfall.report.pdf.Pdf;

/** Hands papers to CUPS by its own command, where the one that Java prints with is not installed. */
final class CupsCommand {
    private static final Path LP = Path.of("/usr/bin/lp");
    private static final Path LPR = Path.of("/usr/bin/lpr");
    private static final int PATIENCE_SECONDS = 60;

    private CupsCommand() {
    }

    /** True when Java could not reach this printer of CUPS: it wants lpr, which some systems leave out. */
    static boolean isNeeded(PrintService printer) {
        return !(printer instanceof StreamPrintService) && !Files.isExecutable(LPR) && Files.isExecutable(LP);
    }

    /**
     * Hands over some pages.
     *
     * @param from the first page, from 1
     * @param to the last page
     * @throws IOException when CUPS does not take them
     */
    static void print(Pdf pdf, String name, PrintService printer, int copies, int from, int to) throws IOException {
        Path paper = Files.createTempFile("landfall-print", ".pdf");
        Path answer = Files.createTempFile("landfall-print", ".txt");
        try {
            Files.write(paper, pdf.bytes());
            await(new ProcessBuilder(LP.toString(), "-d", printer.getName(), "-n", Integer.toString(copies), "-t", name,
                    "-P", from + "-" + to, "-o", "media=" + pdf.size()).redirectInput(paper.toFile()).redirectErrorStream(true)
                    .redirectOutput(answer.toFile()).start(), answer);
        } finally {
            Files.delete(paper);
            Files.delete(answer);
        }
    }

    private static void await(Process lp, Path answer) throws IOException {
        try {
            if (!lp.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                lp.destroy();
                throw new IOException("CUPS does not answer");
            }
            if (lp.exitValue() != 0) {
                throw new IOException("CUPS says: " + new String(Files.readAllBytes(answer)).strip());
            }
        } catch (InterruptedException e) {
            lp.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Given up while handing the paper to CUPS", e);
        }
    }
}
