package landfall.sheet.text;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.file.WholeFile;
import landfall.sheet.table.Listing;

/** Writes a listing as comma-separated text in UTF-8, with the mark by which Excel on Windows knows the encoding. */
public final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvWriter() {
    }

    /**
     * Writes the listing, replacing a file of that name only once the new one is complete.
     *
     * @throws UnwritableTarget if it cannot be written; then an old file of that name is as it was
     */
    public static void write(Path target, Listing listing) throws UnwritableTarget {
        WholeFile.write(target, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            writeLines(writer, listing);
            writer.flush();
        });
    }

    private static void writeLines(Writer writer, Listing listing) throws IOException {
        for (String line : PlainText.lines(listing, ',')) {
            writer.write(line);
            writer.write("\r\n");
        }
    }
}
