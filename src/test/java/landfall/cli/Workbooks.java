package landfall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks made on the spot. */
final class Workbooks {

    private Workbooks() {
    }

    /** A workbook of these sheets, ordered by name, each with its rows of words. */
    static Path of(Path file, Map<String, List<List<String>>> sheets) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "test", "1.0");
            new TreeMap<>(sheets).forEach((name, rows) -> {
                Worksheet sheet = workbook.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
            });
            workbook.finish();
        }
        return file;
    }
}
