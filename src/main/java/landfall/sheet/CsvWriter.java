package landfall.sheet;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes a listing as comma-separated text in UTF-8, with the mark by which Excel on Windows knows the encoding. */
public final class CsvWriter implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Override
    public void write(Path target, Listing listing) throws UnwritableTarget {
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
