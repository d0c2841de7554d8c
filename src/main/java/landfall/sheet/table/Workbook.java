package landfall.sheet.table;

import java.util.List;
import java.util.Optional;

/** The sheets of one file, in the order of their tabs; a .csv file has one, named after the file. */
public record Workbook(List<Table> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** The sheets that a person sees, in order. */
    public List<Table> visible() {
        return sheets.stream().filter(sheet -> !sheet.hidden()).toList();
    }

    /** The sheet of that name, blanks around it and upper or lower case not regarded. */
    public Optional<Table> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip())).findFirst();
    }
}
