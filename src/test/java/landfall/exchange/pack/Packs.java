package landfall.exchange.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import landfall.domain.EnterpriseFields;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.exchange.pack.bytes.Hashes;
import landfall.exchange.pack.envelope.Cost;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;

/** A journal with attachments, packed and unpacked again. */
final class Packs {
    static final String DATASET = "0190f3a4-0000-7000-8000-00000000abcd";
    static final Origin ORIGIN = new Origin("1.0.0", DATASET, false, 2, new Author("周敏", "laptop-1"),
            Instant.parse("2024-08-30T01:00:00Z"));
    /** So little that a test can open thousands. */
    static final Cost CHEAP = new Cost(8, 1, 4 << 10);

    private Packs() {
    }

    /** What a pack gives. */
    record Content(Origin origin, List<Entry> entries, Map<String, String> attachments) {
    }

    /** So many edits; of every third one change stays behind. */
    static List<Entry> journal(int edits, long seed) {
        Random random = new Random(seed);
        var entries = new ArrayList<Entry>();
        var last = new LinkedHashMap<Cell, String>();
        for (int i = 0; i < edits; i++) {
            String id = "edit-" + seed + "-" + i;
            var changes = new ArrayList<Change>();
            String row = "row-" + random.nextInt(1 + edits / 3);
            changes.add(change(id, row, ProjectFields.NAME, "项目\n\"" + i + "\" \uD83D\uDE80 \t\u0001", last));
            changes.add(change(id, row, ProjectFields.STAGE, Stage.values()[random.nextInt(5)], last));
            changes.add(change(id, row, ProjectFields.TOTAL_INVESTMENT, Money.yi("" + (1 + random.nextInt(50))), last));
            changes.add(change(id, "ent-" + row, EnterpriseFields.ORIGIN_PLACE, i % 2 == 0 ? null : "深圳", last));
            Edit edit = new Edit(id, new Author("周敏", "laptop-" + i % 3), Instant.ofEpochMilli(random.nextInt()),
                    EditKind.CHANGE_SEVERAL, List.of("项目" + i, "4"), i % 5 == 4 ? "edit-" + seed + "-" + (i - 1) : null,
                    changes);
            entries.add(i % 3 == 0 ? partial(edit) : new Entry(edit, List.of(), edit.hash()));
        }
        return entries;
    }

    private static Entry partial(Edit edit) {
        List<Change> here = edit.changes().subList(0, 3);
        return new Entry(new Edit(edit.id(), edit.author(), edit.at(), edit.kind(), edit.subjects(), edit.undoes(), here),
                List.of(edit.changes().getLast().id()), edit.hash());
    }

    private static Change change(String edit, String row, Field<?> field, Object value, Map<Cell, String> last) {
        Cell cell = new Cell(field.kind().key(), row, field.key());
        String replaced = last.get(cell);
        Change change = Change.of(edit, cell, field.type().encode(value), replaced == null ? List.of() : List.of(replaced));
        last.put(cell, change.id());
        return change;
    }

    /** A file with that many bytes, which do not pack. */
    static Enclosure enclosure(Path folder, int length, long seed) throws IOException {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        String hash = Hashes.of(bytes);
        return new Enclosure(hash, "照片" + seed + ".jpg", Files.write(folder.resolve(hash), bytes));
    }

    /** Everything that the pack gives. */
    static Content content(Path file, char[] passphrase, Path folder) throws IOException {
        try (Pack pack = Pack.open(file, DATASET, passphrase, PackProgress.NONE)) {
            var entries = new ArrayList<Entry>();
            pack.entries(entries::add, PackProgress.NONE);
            Path copies = Files.createTempDirectory(folder, "copies");
            pack.attachments(hash -> true, copies, PackProgress.NONE);
            var attachments = new TreeMap<String, String>();
            for (Manifest.Part part : pack.manifest().attachments()) {
                Path copy = copies.resolve(part.hash());
                attachments.put(part.hash(), Hashes.of(Files.readAllBytes(copy)));
                Files.delete(copy);
            }
            Files.delete(copies);
            return new Content(pack.manifest().origin(), entries, attachments);
        }
    }

    /** The parts of a zip archive in their order. */
    static List<Map.Entry<String, byte[]>> parts(byte[] zip) throws IOException {
        var parts = new ArrayList<Map.Entry<String, byte[]>>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(Map.entry(entry.getName(), in.readAllBytes()));
            }
        }
        return parts;
    }

    /**
     * A zip archive of these parts, whatever they are. The JDK writes no name twice, so that the second is written as
     * another of the same length and renamed in the bytes.
     */
    static byte[] zip(List<Map.Entry<String, byte[]>> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        var names = new LinkedHashMap<String, String>();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts) {
                String name = part.getKey();
                if (names.containsKey(name)) {
                    name = "\u0002" + name.substring(1);
                }
                names.put(name, part.getKey());
                zip.putNextEntry(new ZipEntry(name));
                zip.write(part.getValue());
            }
        }
        String bytes = out.toString(StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (!name.getKey().equals(name.getValue())) {
                bytes = bytes.replace(name.getKey(), name.getValue());
            }
        }
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
}
