package landfall.ui.kit.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.print.PrintService;
import landfall.journal.Author;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.monthly.MonthlyBulletin;
import landfall.report.monthly.Options;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Prints on the queue of cups-pdf, a CUPS printer that keeps what it prints as PDF files; skipped where there is none.
 */
class PrintingToCupsTest {
    private static final Path SETTINGS = Path.of("/etc/cups/cups-pdf.conf");
    private static final Pattern QUEUE = Pattern.compile("^device for (.+): cups-pdf:.*$", Pattern.MULTILINE);
    private static final Pattern OUT = Pattern.compile("^\\s*Out\\s+(\\S+)", Pattern.MULTILINE);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 2);
    @TempDir
    private static Path folder;
    private static PrintService printer;
    private static String absence;
    private static Pdf bulletin;

    @BeforeAll
    static void findTheQueueAndWriteTheBulletin() throws Exception {
        Optional<String> queue = queue();
        if (queue.isEmpty()) {
            System.out.println("PrintingToCupsTest " + absence);
            return;
        }
        printer = Printing.printers().stream().filter(service -> service.getName().equals(queue.get())).findFirst()
                .orElseGet(() -> fail("CUPS has the queue " + queue.get() + ", but the program does not offer it"));
        try (Workspace workspace = Workspace.create(folder.resolve("bureau.landfall"), new Author("李航", "laptop-1"))) {
            workspace.perform(Demo.draft(Demo.PROJECTS, Demo.SEED, TODAY));
            Document document = MonthlyBulletin.of(workspace.pipeline(), YearMonth.of(2024, 8),
                    Texts.in(Language.CHINESE), Options.usual(TODAY)).document();
            bulletin = PdfPrinter.print(document, Ink.COLOUR_AND_PATTERNS);
        }
        assertTrue(bulletin.pages() > 1, "one page would not tell whether all pages come");
    }

    @BeforeEach
    void skipWhereThereIsNoPrinter() {
        assumeTrue(printer != null, absence);
    }

    @Test
    void aBulletinArrivesAtThePrinterWithAllItsPages() throws Exception {
        assertEquals(bulletin.pages(), arrived(name ->
                Printing.print(bulletin, name, printer, 1, 1, bulletin.pages())));
    }

    @Test
    void onlyThePagesAskedForArriveAtThePrinter() throws Exception {
        assertEquals(1, arrived(name -> Printing.print(bulletin, name, printer, 1, 2, 2)));
    }

    @Test
    void withoutTheCommandThatJavaWantsTheSamePagesArrive() throws Exception {
        assertEquals(bulletin.pages(), arrived(name ->
                CupsCommand.print(bulletin, name, printer, 1, 1, bulletin.pages())));
        assertEquals(1, arrived(name -> CupsCommand.print(bulletin, name, printer, 1, 2, 2)));
    }

    @Test
    void cupsSaysWhyItDoesNotTakeAPaper() {
        var noPdf = new Pdf(new byte[0], 1, List.of(), Set.of());
        assertThrows(IOException.class, () -> CupsCommand.print(noPdf, "landfall-nothing", printer, 1, 1, 1));
    }

    /** Prints something under a name. */
    @FunctionalInterface
    private interface Job {
        void print(String name) throws IOException;
    }

    /** The queue of cups-pdf; where there is none, why not is noted. */
    private static Optional<String> queue() throws InterruptedException {
        try {
            Process lpstat = lpstat();
            if (!lpstat.waitFor(10, TimeUnit.SECONDS)) {
                lpstat.destroy();
                absence = "skipped: CUPS does not answer";
                return Optional.empty();
            }
            String devices = new String(lpstat.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            absence = "skipped: CUPS has no PDF printer here (" + devices.strip() + ")";
            return QUEUE.matcher(devices).results().map(queue -> queue.group(1)).findFirst();
        } catch (IOException e) {
            absence = "skipped: CUPS is not installed here, there is no lpstat";
            return Optional.empty();
        }
    }

    private static Process lpstat() throws IOException {
        var builder = new ProcessBuilder("lpstat", "-v").redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    /** Runs the job and returns how many pages are in the file that comes out. */
    private static int arrived(Job job) throws Exception {
        String name = "landfall-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
        job.print(name);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<Path> file = printed(name);
            if (file.isPresent()) {
                try (PDDocument paper = Loader.loadPDF(file.get().toFile())) {
                    int pages = paper.getNumberOfPages();
                    Files.delete(file.get());
                    return pages;
                } catch (IOException e) {
                    // Still being written.
                }
            }
            Thread.sleep(100);
        }
        return fail("Nothing came out of " + printer.getName() + " in " + trays());
    }

    private static Optional<Path> printed(String name) throws IOException {
        for (Path tray : trays()) {
            if (Files.isReadable(tray)) {
                try (Stream<Path> files = Files.list(tray)) {
                    Optional<Path> file = files.filter(path -> path.getFileName().toString().contains(name))
                            .filter(path -> path.toString().endsWith(".pdf")).findFirst();
                    if (file.isPresent()) {
                        return file;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where cups-pdf puts its files: as its settings say, or its own folders. */
    private static List<Path> trays() throws IOException {
        String user = System.getProperty("user.name");
        var trays = new ArrayList<>(List.of(Path.of("/var/spool/cups-pdf", user),
                Path.of("/var/spool/cups-pdf/ANONYMOUS")));
        if (Files.isReadable(SETTINGS)) {
            Matcher out = OUT.matcher(Files.readString(SETTINGS));
            if (out.find()) {
                trays.add(Path.of(out.group(1).replace("${USER}", user)
                        .replace("${HOME}", System.getProperty("user.home"))));
            }
        }
        return trays;
    }
}
