package landfall.exchange;

import static landfall.exchange.Imports.TODAY;
import static landfall.exchange.Imports.after;

import java.nio.file.Path;
import landfall.bench.Bench;
import landfall.domain.Pipeline;
import landfall.sheet.SheetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Understanding 10,000 rows, against merely reading their file. */
@ExtendWith(Bench.class)
class ImportBench {
    @TempDir
    private Path folder;

    @Test
    void planning() throws Exception {
        Path file = LargeLedgerTest.ledger(folder);
        Pipeline imported = after(Pipeline.EMPTY, ImportPlan.of(Ledger.read(file), Pipeline.EMPTY, TODAY).toDraft());
        Bench.compare("read and plan an import of 10,000 rows",
                () -> ImportPlan.of(Ledger.read(file), Pipeline.EMPTY, TODAY), "reading the file",
                () -> SheetFile.read(file));
        Bench.compare("the same onto the projects it made", () -> ImportPlan.of(Ledger.read(file), imported, TODAY),
                "reading the file", () -> SheetFile.read(file));
    }
}
