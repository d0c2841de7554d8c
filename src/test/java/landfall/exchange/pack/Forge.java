package landfall.exchange.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import landfall.exchange.pack.bytes.Hashes;
import landfall.journal.Entry;

/** Makes packs that nobody made with the program, with every hash and seal put right as a forger would. */
final class Forge {
    private final Manifest manifest;
    private final List<Map.Entry<String, byte[]>> parts;

    /** @param zip a plain pack */
    Forge(byte[] zip) throws IOException {
        parts = Packs.parts(zip);
        manifest = ManifestJson.read(parts.getFirst().getValue(), new Trouble(Path.of("forged")));
    }

    List<Map.Entry<String, byte[]>> parts() {
        return new ArrayList<>(parts);
    }

    String journal() {
        return new String(parts.get(1).getValue(), StandardCharsets.UTF_8);
    }

    /** The pack with another journal, whose length and hash the manifest declares. */
    byte[] withJournal(String journal) throws IOException {
        return withJournal(journal, manifest.edits(), manifest.changes());
    }

    /** The pack with other entries. */
    byte[] withEntries(List<Entry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.writing(out)) {
            for (Entry entry : entries) {
                EntryJson.write(json, entry);
            }
        }
        return withJournal(out.toString(StandardCharsets.UTF_8), entries.size(),
                entries.stream().mapToInt(entry -> entry.edit().changes().size()).sum());
    }

    private byte[] withJournal(String journal, int edits, int changes) throws IOException {
        byte[] bytes = journal.getBytes(StandardCharsets.UTF_8);
        var declared = new ArrayList<>(manifest.parts());
        declared.set(0, new Manifest.Part(Manifest.JOURNAL, bytes.length, Hashes.of(bytes)));
        var altered = parts();
        altered.set(1, Map.entry(Manifest.JOURNAL, bytes));
        return Packs.zip(with(altered, new Manifest(manifest.origin(), edits, changes, declared)));
    }

    /** The pack with another manifest. */
    byte[] withManifest(UnaryOperator<Manifest> change) throws IOException {
        return Packs.zip(with(parts(), change.apply(manifest)));
    }

    /** The pack with another text of the manifest, sealed or not. */
    byte[] withManifestText(UnaryOperator<String> change) throws IOException {
        var altered = parts();
        String text = new String(altered.getFirst().getValue(), StandardCharsets.UTF_8);
        altered.set(0, Map.entry(Manifest.NAME, change.apply(text).getBytes(StandardCharsets.UTF_8)));
        return Packs.zip(altered);
    }

    private static List<Map.Entry<String, byte[]>> with(List<Map.Entry<String, byte[]>> parts, Manifest manifest) {
        parts.set(0, Map.entry(Manifest.NAME, ManifestJson.bytes(manifest)));
        return parts;
    }
}
