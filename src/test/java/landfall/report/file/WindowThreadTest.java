package landfall.report.file;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.Papers;
import landfall.report.output.PaperFile;
import landfall.report.output.PaperKind;
import landfall.report.pdf.PdfPrinter;
import landfall.report.word.WordTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every flow of the window runs with this guard: a paper made on the window's thread makes it fail. */
class WindowThreadTest {
    @TempDir
    Path folder;

    @Test
    void noPaperIsLaidOutOrSavedOnTheThreadOfTheWindow() throws InterruptedException {
        Document document = Papers.paper(List.of(Papers.stages()));
        List<Runnable> works = Stream.concat(Stream.<Runnable>of(() -> PdfPrinter.print(document, Ink.COLOUR),
                () -> PaperTarget.write(new byte[] {1}, folder.resolve("plain"))),
                Stream.of(PaperKind.values()).<Runnable>map(kind -> () -> PaperFile.save(kind, document, Ink.COLOUR,
                        WordTemplate.BUILT_IN, folder.resolve("paper" + kind.ending())))).toList();
        for (Runnable work : works) {
            assertInstanceOf(AssertionError.class, failureOn("JavaFX Application Thread", work));
            assertNull(failureOn("Background", work));
        }
    }

    private static Throwable failureOn(String thread, Runnable work) throws InterruptedException {
        var failure = new AtomicReference<Throwable>();
        Thread runs = Thread.ofPlatform().name(thread).unstarted(work);
        runs.setUncaughtExceptionHandler((one, thrown) -> failure.set(thrown));
        runs.start();
        runs.join();
        return failure.get();
    }
}
