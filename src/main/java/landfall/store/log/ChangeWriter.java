package landfall.store.log;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.journal.Cell;
import landfall.journal.Change;

/** Turns the values that a draft wants into changes that name what they replace; what stands already is left out. */
public final class ChangeWriter {
    private static final int PIECE = 5_000;

    private final Log log;
    private final String editId;
    private final Function<String, Set<String>> fields;
    private final Set<String> inPart = new HashSet<>();
    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<String, Map<Cell, List<Change>>> headsOfRow = new LinkedHashMap<>();
    private final Map<Cell, List<String>> outlived = new HashMap<>();
    private final Set<Cell> deletions = new LinkedHashSet<>();
    private final Set<Cell> revivals = new LinkedHashSet<>();

    private record Wanted(Cell cell, String value, List<String> replaces) {
    }

    /** @param editId the id of the edit that the changes will belong to */
    public ChangeWriter(Log log, String editId) {
        this(log, editId, row -> Set.of());
    }

    /**
     * Like {@link #ChangeWriter(Log, String)}, where of some rows nothing will be wanted but that a few fields have
     * values, so that the rest of them need not be read.
     *
     * @param fields the keys of these fields of a row; none where all of the row may be wanted
     */
    public ChangeWriter(Log log, String editId, Function<String, Set<String>> fields) {
        this.log = log;
        this.editId = editId;
        this.fields = fields;
    }

    /** Wants a field to have an encoded value, or null for none; each field once. */
    public void set(Cell cell, String value) throws SQLException {
        Map<Cell, List<Change>> heads = headsOfRow.get(cell.row());
        if (heads == null) {
            heads = headsOf(cell.row());
            headsOfRow.put(cell.row(), heads);
            if (Deletion.stands(heads)) {
                revivals.add(new Cell(cell.entity(), cell.row(), Cell.DELETED));
            }
        }
        if (cell.field().equals(Cell.DELETED) && value != null) {
            deletions.add(cell);
        } else {
            want(cell, value, heads, wanted);
        }
    }

    /**
     * Like {@link #set(Cell, String)}, but the change names as replaced these too, which are not here any more, so that
     * they do not stand again if they come back; therefore it is written even where the value stands.
     *
     * @param gone the ids of changes to this field; none for a plain {@link #set(Cell, String)}
     */
    public void setOver(Cell cell, String value, List<String> gone) throws SQLException {
        if (!gone.isEmpty()) {
            outlived.put(cell, gone);
        }
        set(cell, value);
    }

    // Whether a deletion stands depends on everything in the row.
    private Map<Cell, List<Change>> headsOf(String row) throws SQLException {
        Set<String> few = fields.apply(row);
        if (!few.isEmpty()) {
            Map<Cell, List<Change>> some = log.heads(row, few);
            if (!Deletion.isAsked(some)) {
                inPart.add(row);
                return some;
            }
        }
        return log.heads(row);
    }

    private void want(Cell cell, String value, Map<Cell, List<Change>> heads, List<Wanted> into) {
        List<Change> seen = heads.getOrDefault(cell, List.of());
        List<String> gone = outlived.getOrDefault(cell, List.of());
        boolean stands = seen.isEmpty() ? value == null
                : seen.stream().allMatch(change -> Objects.equals(change.value(), value));
        if (!stands || !gone.isEmpty()) {
            into.add(new Wanted(cell, value, seen.isEmpty() && gone.isEmpty() ? List.of()
                    : Stream.concat(seen.stream().map(Change::id), gone.stream()).toList()));
        }
    }

    /** The changes of all that was wanted; see {@link #pieces}. */
    public List<Change> finish() throws SQLException {
        return pieces().stream().flatMap(piece -> piece.join().stream()).toList();
    }

    /**
     * The changes of all that was wanted, in pieces; none when all of it stands. To name the hundreds of thousands of an
     * import takes as long as to write them down, but there is another core, that names the next while these are written.
     *
     * <p>Deletions come last, so that they have seen the other changes of the same edit; and whoever changes a deleted
     * entity wants it back.
     */
    public List<CompletableFuture<List<Change>>> pieces() throws SQLException {
        var pieces = new ArrayList<CompletableFuture<List<Change>>>();
        Executor naming = wanted.size() < 2 * PIECE ? Runnable::run : ForkJoinPool.commonPool();
        for (int from = 0; from < wanted.size(); from += PIECE) {
            List<Wanted> piece = wanted.subList(from, Math.min(from + PIECE, wanted.size()));
            pieces.add(CompletableFuture.supplyAsync(() -> named(piece), naming));
        }
        if (!deletions.isEmpty() || !revivals.isEmpty()) {
            List<Change> last = deletionsAndRevivals(byRow(pieces.stream().flatMap(piece -> piece.join().stream())));
            if (!last.isEmpty()) {
                pieces.add(CompletableFuture.completedFuture(last));
            }
        }
        return pieces;
    }

    private List<Change> named(List<Wanted> piece) {
        var named = new ArrayList<Change>(piece.size());
        for (Wanted one : piece) {
            named.add(Change.of(editId, one.cell(), one.value(), one.replaces()));
        }
        return named;
    }

    private List<Change> deletionsAndRevivals(Map<String, List<Change>> changes) throws SQLException {
        var last = new ArrayList<Wanted>();
        for (Cell deletion : deletions) {
            Map<Cell, List<Change>> heads = heads(deletion.row(), changes.getOrDefault(deletion.row(), List.of()));
            want(deletion, Deletion.seenIn(heads), heads, last);
        }
        for (Cell revival : revivals) {
            List<Change> own = changes.get(revival.row());
            if (own != null && !deletions.contains(revival)) {
                want(revival, null, heads(revival.row(), own), last);
            }
        }
        return named(last);
    }

    /** The changes by row, rows and changes in their order. */
    public static Map<String, List<Change>> byRow(Stream<Change> changes) {
        return changes.collect(Collectors.groupingBy(change -> change.cell().row(), LinkedHashMap::new,
                Collectors.toList()));
    }

    /** True when only a few fields of a row were read; then nobody ever deleted it. */
    public boolean isInPart(String row) {
        return inPart.contains(row);
    }

    /** What stands in a row that was asked for after these changes to it, which are in the log when it was read in part. */
    public Map<Cell, List<Change>> heads(String row, List<Change> changes) throws SQLException {
        if (isInPart(row)) {
            return log.heads(row);
        }
        var heads = new LinkedHashMap<>(headsOfRow.get(row));
        changes.forEach(change -> heads.put(change.cell(), List.of(change)));
        return heads;
    }
}
