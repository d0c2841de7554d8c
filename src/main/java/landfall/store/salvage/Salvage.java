package landfall.store.salvage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.store.log.Lines;
import landfall.store.log.ChangeReader;

/**
 * What a damaged workspace file still says: the edits and changes that are readable row by row, wherever the damage is.
 * The hashes tell what is as recorded.
 */
public final class Salvage {
    private static final int HASH_BYTES = 32;
    private static final int EDIT_COLUMNS = 11;
    private static final int FORMER_EDIT_COLUMNS = 9;
    private static final HexFormat HEX = HexFormat.of();

    private final Map<Long, ReadEdit> edits = new TreeMap<>();
    private final Map<Long, List<ReadChange>> changes = new HashMap<>();
    private final Map<Long, List<String>> absent = new HashMap<>();
    private final NavigableMap<Long, String> idsOfChanges = new TreeMap<>();
    private final Map<Long, Set<Long>> changesOfEdits = new HashMap<>();
    private final Map<Long, List<Stretch>> stretches = new HashMap<>();
    private final Set<Long> namedEdits = new HashSet<>();
    private final Set<String> readIds = new HashSet<>();
    private String dataset;

    private record ReadEdit(Edit head, String hash) {
    }

    private record ReadChange(long number, String id, Cell cell, String value, List<String> replaces) {
    }

    private record Stretch(long first, long last) {
    }

    /**
     * An edit as it was read.
     *
     * @param number its place in the log
     * @param entry with those of its changes that are as recorded; the others count as absent
     * @param lost how many of its changes are not as recorded
     */
    public record Found(long number, Entry entry, int lost) {
    }

    private Salvage() {
    }

    /** Reads the file and the log beside it; both stay as they are. */
    public static Salvage of(Path damaged) throws IOException {
        var salvage = new Salvage();
        try (var pages = new RawPages(damaged)) {
            pages.read(salvage::row, salvage::entry);
        }
        return salvage;
    }

    // The tables are told apart by their columns; what is not of the log fails to be read and is left out.
    private void row(long number, List<Object> row) {
        boolean isEdit = row.size() == EDIT_COLUMNS || row.size() == FORMER_EDIT_COLUMNS;
        if (isEdit && row.get(8) instanceof byte[] hash && hash.length == HASH_BYTES
                && row.get(4) instanceof Long at) {
            var head = new Edit((String) row.get(1), new Author((String) row.get(3), (String) row.get(2)),
                    Instant.ofEpochMilli(at), EditKind.valueOf((String) row.get(5)), Lines.split((String) row.get(6)),
                    (String) row.get(7), List.of());
            edits.put(number, new ReadEdit(head, HEX.formatHex(hash)));
            if (row.size() == EDIT_COLUMNS) {
                addStretch(number, row.get(9), row.get(10));
            }
        } else if (row.size() == 8 && row.get(1) instanceof byte[] id && id.length == HASH_BYTES
                && row.get(2) instanceof Long edit && row.get(7) instanceof byte[] replaces) {
            readIds.add(HEX.formatHex(id));
            changes.computeIfAbsent(edit, key -> new ArrayList<>()).add(new ReadChange(number,
                    HEX.formatHex(id), new Cell((String) row.get(3), (String) row.get(4), (String) row.get(5)), (String) row.get(6),
                    ChangeReader.unpacked(replaces)));
        } else if (row.size() == 2 && "workspace".equals(row.get(0)) && row.get(1) instanceof String id) {
            dataset = id;
        }
    }

    // The history and, in a file of an earlier version, the indexes name changes that are not readable themselves:
    // without their ids no hash of their edit would match.
    private void entry(List<Object> entry) {
        if (entry.size() == 4 && entry.get(2) instanceof Long change && entry.get(3) instanceof byte[] id
                && id.length == HASH_BYTES) {
            idsOfChanges.put(change, HEX.formatHex(id));
        } else if (entry.size() == 3 && entry.get(0) instanceof Long edit) {
            addStretch(edit, entry.get(1), entry.get(2));
        } else if (entry.size() == 2 && entry.get(1) instanceof Long number) {
            if (entry.get(0) instanceof byte[] id && id.length == HASH_BYTES) {
                idsOfChanges.putIfAbsent(number, HEX.formatHex(id));
                absent.computeIfAbsent(number, key -> new ArrayList<>()).add(HEX.formatHex(id));
            } else if (entry.get(0) instanceof Long edit) {
                changesOfEdits.computeIfAbsent(edit, key -> new HashSet<>()).add(number);
            } else {
                namedEdits.add(number);
            }
        }
    }

    private void addStretch(long edit, Object first, Object last) {
        if (first instanceof Long from && last instanceof Long to) {
            stretches.computeIfAbsent(edit, key -> new ArrayList<>()).add(new Stretch(from, to));
        }
    }

    /** The edits of which anything is readable, in the order of the log; one whose hash is wrong is not intact. */
    public List<Found> found() {
        var found = new ArrayList<Found>();
        edits.forEach((number, read) -> found.add(found(number, read)));
        return found;
    }

    private Found found(long number, ReadEdit read) {
        Edit head = read.head();
        Map<String, Change> intact = new LinkedHashMap<>();
        var damaged = new LinkedHashSet<String>();
        for (ReadChange own : changes.getOrDefault(number, List.of()).stream()
                .sorted(Comparator.comparing(ReadChange::number)).toList()) {
            var change = new Change(own.id(), head.id(), own.cell(), own.value(), own.replaces());
            if (change.isIntact()) {
                intact.put(change.id(), change);
            } else {
                damaged.add(own.id());
            }
        }
        damaged.removeAll(intact.keySet());
        var named = new LinkedHashSet<>(damaged);
        placesOf(number).forEach(change -> {
            String id = idsOfChanges.get(change);
            if (id != null && !intact.containsKey(id)) {
                named.add(id);
            }
        });
        var stayed = absent.getOrDefault(number, List.of()).stream().filter(id -> !readIds.contains(id)).toList();
        Entry last = null;
        for (Set<String> lost : List.of(Set.<String>of(), damaged, named)) {
            for (boolean withAbsent : new boolean[] {false, true}) {
                var elsewhere = new LinkedHashSet<>(lost);
                if (withAbsent) {
                    elsewhere.addAll(stayed);
                }
                last = new Entry(new Edit(head.id(), head.author(), head.at(), head.kind(), head.subjects(),
                        head.undoes(), List.copyOf(intact.values())), List.copyOf(elsewhere), read.hash());
                if (last.isIntact()) {
                    return new Found(number, last, lost.size());
                }
            }
        }
        return new Found(number, last, named.size());
    }

    private Set<Long> placesOf(long edit) {
        var places = new TreeSet<>(changesOfEdits.getOrDefault(edit, Set.of()));
        for (Stretch stretch : stretches.getOrDefault(edit, List.of())) {
            if (stretch.first() <= stretch.last()) {
                places.addAll(idsOfChanges.subMap(stretch.first(), true, stretch.last(), true).keySet());
            }
        }
        return places;
    }

    /** The places in the log of edits that cannot be read although some of their changes can. */
    public Set<Long> broken() {
        var broken = new TreeSet<>(changes.keySet());
        broken.removeAll(edits.keySet());
        var named = new HashSet<>(changesOfEdits.keySet());
        named.addAll(namedEdits);
        broken.retainAll(named); // a number that only one of the two has was itself altered
        return broken;
    }

    /** The id that all copies of this workspace share, or null when it cannot be read. */
    public String dataset() {
        return dataset;
    }

    /** True when nothing could be read. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }
}
