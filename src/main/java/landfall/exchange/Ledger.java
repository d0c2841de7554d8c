package landfall.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import landfall.domain.ProjectFields;
import landfall.domain.value.Names;
import landfall.exchange.table.Header;
import landfall.exchange.table.HeaderFinder;
import landfall.exchange.table.LedgerTable;
import landfall.exchange.table.MappedColumn;
import landfall.exchange.words.Note;
import landfall.sheet.SheetFile;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.table.Table;
import landfall.sheet.table.Workbook;
import landfall.text.Problem;

/** A file of projects, understood but not yet imported: its tables, their mappings, and which of them are taken. */
public final class Ledger {
    private static final Pattern NO_DATA = Pattern.compile("作废|模板|样表|示例|样例|填表说明|字典|下拉|(?i)template|sample|example");

    private final Path file;
    private final Workbook workbook;
    private final List<LedgerTable> tables;

    private Ledger(Path file, Workbook workbook, List<LedgerTable> tables) {
        this.file = file;
        this.workbook = workbook;
        this.tables = List.copyOf(tables);
    }

    /**
     * Reads a spreadsheet and proposes how to understand it.
     *
     * @throws Problem when the file cannot be read, or no sheet has a column of project names
     */
    public static Ledger read(Path file) {
        Workbook workbook;
        try {
            workbook = SheetFile.read(file);
        } catch (UnreadableSheet e) {
            throw Refusals.unreadable(e);
        }
        List<Table> sheets = workbook.visible().isEmpty() ? workbook.sheets() : workbook.visible();
        List<LedgerTable> tables = propose(file, sheets);
        if (tables.isEmpty()) {
            throw Refusals.noHeader(file, sheets);
        }
        return new Ledger(file, workbook, chosen(tables));
    }

    private static List<LedgerTable> propose(Path file, List<Table> sheets) {
        var headers = new ArrayList<Header>();
        var notes = new ArrayList<Table>();
        for (Table sheet : sheets) {
            List<Header> found = HeaderFinder.find(sheet);
            headers.addAll(found);
            if (found.isEmpty()) {
                notes.add(sheet);
            }
        }
        return headers.stream().map(header -> LedgerTable.propose(header, notes, file.getFileName().toString()))
                .filter(table -> table.mapping().taking(ProjectFields.NAME).isPresent()).toList();
    }

    // A table a year or a table a chain belong together; a summary and its parts, or last month's and this month's
    // state of the same projects, do not: then the largest table is taken and the others are named.
    private static List<LedgerTable> chosen(List<LedgerTable> proposed) {
        if (proposed.size() == 1) {
            return proposed;
        }
        LedgerTable best = null;
        for (LedgerTable table : proposed) {
            best = best == null || weight(table) > weight(best) ? table : best;
        }
        Set<String> names = new HashSet<>(names(best));
        var tables = new ArrayList<LedgerTable>();
        for (LedgerTable table : proposed) {
            List<String> own = names(table);
            long same = own.stream().filter(names::contains).count();
            boolean take = table == best || !own.isEmpty() && same * 3 <= own.size() && fields(table) >= 3
                    && !NO_DATA.matcher(table.sheet()).find();
            tables.add(table.included(take));
            names.addAll(take ? own : List.of());
        }
        return tables;
    }

    private static long weight(LedgerTable table) {
        return NO_DATA.matcher(table.sheet()).find() ? 0 : names(table).size() * fields(table);
    }

    private static long fields(LedgerTable table) {
        return table.mapping().columns().stream().filter(column -> column.field() != null).count();
    }

    private static List<String> names(LedgerTable table) {
        int column = table.mapping().taking(ProjectFields.NAME).map(MappedColumn::column).orElseThrow().index();
        return table.header().rows().stream().map(row -> Names.normalised(row.shown(column)))
                .filter(name -> !name.isEmpty()).toList();
    }

    /**
     * The ledger with only the tables of one sheet taken.
     *
     * @throws Problem when there is no such sheet, or it has no column of project names
     */
    public Ledger onlySheet(String name) {
        Table sheet = workbook.sheet(name).orElseThrow(() -> Refusals.noSheet(file, name, workbook.sheets()));
        if (tables.stream().anyMatch(table -> table.header().sheet() == sheet)) {
            return new Ledger(file, workbook, tables.stream()
                    .map(table -> table.included(table.header().sheet() == sheet)).toList());
        }
        List<LedgerTable> own = propose(file, List.of(sheet));
        if (own.isEmpty()) {
            throw Refusals.noHeader(file, List.of(sheet));
        }
        return new Ledger(file, workbook, own);
    }

    /** The ledger with another reading of the table at that place. */
    public Ledger with(int index, LedgerTable table) {
        var next = new ArrayList<>(tables);
        next.set(index, table);
        return new Ledger(file, workbook, next);
    }

    public Path file() {
        return file;
    }

    public String fileName() {
        return file.getFileName().toString();
    }

    /** All tables of projects in the file, in the order of its sheets; those to be imported are marked. */
    public List<LedgerTable> tables() {
        return tables;
    }

    /** The index of the first table that is to be imported. */
    public int first() {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).included()) {
                return i;
            }
        }
        return 0;
    }

    /** What a person should know about the choice of sheets. */
    public List<Note> notes() {
        List<String> taken = sheets(true);
        List<String> left = sheets(false).stream().filter(sheet -> !taken.contains(sheet)).toList();
        var notes = new ArrayList<Note>();
        if (taken.size() > 1) {
            notes.add(Note.of("exchange.note.several_sheets", taken));
        }
        if (!left.isEmpty()) {
            notes.add(Note.of("exchange.note.other_sheets", taken, left));
        }
        return notes;
    }

    private List<String> sheets(boolean included) {
        return tables.stream().filter(table -> table.included() == included).map(LedgerTable::sheet).distinct().toList();
    }
}
