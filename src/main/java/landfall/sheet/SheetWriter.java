package landfall.sheet;

import java.nio.file.Path;
import java.util.Locale;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.table.Listing;
import landfall.sheet.text.CsvWriter;
import landfall.sheet.xlsx.XlsxWriter;

/** Writes a listing to a file that spreadsheet programs open. */
public final class SheetWriter {
    private SheetWriter() {
    }

    /**
     * Writes the listing as the ending of the file's name says, as text for .csv, else as a workbook; a file of that name
     * is replaced only once the new one is complete.
     *
     * @throws UnwritableTarget if it cannot be written; then an old file of that name is as it was
     */
    public static void write(Path target, Listing listing) throws UnwritableTarget {
        if (target.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            CsvWriter.write(target, listing);
        } else {
            XlsxWriter.write(target, listing);
        }
    }
}
