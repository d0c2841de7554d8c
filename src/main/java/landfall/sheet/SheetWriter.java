package landfall.sheet;

import java.nio.file.Path;
import java.util.Locale;

/** Writes a listing to a file that spreadsheet programs open. */
public sealed interface SheetWriter permits XlsxWriter, CsvWriter {

    /**
     * Writes the listing, replacing a file of that name only once the new one is complete.
     *
     * @throws UnwritableTarget if it cannot be written; then an old file of that name is as it was
     */
    void write(Path target, Listing listing) throws UnwritableTarget;

    /** The writer for the ending of that file name: text for .csv, else a workbook. */
    static SheetWriter forName(Path target) {
        return target.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? new CsvWriter() : new XlsxWriter();
    }
}
