package landfall.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import landfall.exchange.pack.bytes.Hashes;
import landfall.exchange.pack.envelope.Envelope;
import landfall.lab.Lab;
import landfall.text.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs altered at random are refused, or what they give is what was put in: never another exception. */
class MutatedPacksTest {
    private static final int ROUNDS = Lab.times(2_000, 10);
    private static final String PASSPHRASE = "密码";

    @TempDir
    private Path folder;
    private Path file;
    private byte[] plain;
    private byte[] sealed;
    private byte[] otherSealed;
    private Forge forge;
    private Packs.Content whole;
    private final Map<String, Integer> outcomes = new TreeMap<>();

    @BeforeEach
    void makePacks() throws IOException {
        file = folder.resolve("a.landpack");
        plain = written(null);
        whole = Packs.content(file, null, folder);
        sealed = written(PASSPHRASE);
        otherSealed = written(PASSPHRASE);
        forge = new Forge(plain);
    }

    private byte[] written(String passphrase) throws IOException {
        new PackWriter(PackProgress.NONE, Packs.CHEAP).write(file, Packs.ORIGIN, Packs.journal(12, 5)::forEach,
                List.of(Packs.enclosure(folder, 9_000, 1), Packs.enclosure(folder, 700, 2)),
                passphrase == null ? null : passphrase.toCharArray());
        return Files.readAllBytes(file);
    }

    @Test
    void twoThousandMutatedPacksAreRefusedOrReadWhole() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] mutated = switch (random.nextInt(4)) {
                case 0 -> withBytesAltered(plain, plain, random);
                case 1 -> withBytesAltered(sealed, otherSealed, random);
                case 2 -> forged(random);
                default -> sealed(forged(random));
            };
            expectRefusedOrWhole(mutated, seed);
        }
        int read = outcomes.getOrDefault("read", 0);
        Lab.report("altered packs", ROUNDS + ", " + outcomes);
        assertTrue(read > 10 && read < ROUNDS / 5, outcomes.toString());
        for (String key : List.of("cut", "damaged", "twice", "not_a_pack", "too_large", "newer")) {
            assertTrue(outcomes.getOrDefault("exchange.pack." + key, 0) > 3, key + " in " + outcomes);
        }
    }

    private void expectRefusedOrWhole(byte[] mutated, int seed) throws IOException {
        Files.write(file, mutated);
        String outcome;
        try {
            assertTrue(whole.equals(Packs.content(file, PASSPHRASE.toCharArray(), folder)), "seed " + seed);
            outcome = "read";
        } catch (Problem problem) {
            outcome = problem.key();
        } catch (RuntimeException e) {
            fail("seed " + seed, e);
            return;
        }
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** The bytes as a bad disk, a broken copy or somebody with an editor leaves them. */
    private static byte[] withBytesAltered(byte[] original, byte[] other, Random random) {
        byte[] bytes = original.clone();
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from);
        switch (random.nextInt(8)) {
            case 0 -> bytes = Arrays.copyOf(bytes, from);
            case 1 -> bytes = joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
            case 2 -> bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
            case 3 -> bytes = joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(other, from, other.length));
            case 4 -> Arrays.fill(bytes, from, Math.min(to, from + 600), (byte) random.nextInt());
            case 5 -> bytes = joined(bytes, Arrays.copyOfRange(other, from, to));
            // Where headers, names, lengths and the table of contents stand.
            case 6 -> bytes[random.nextBoolean() ? random.nextInt(120) : bytes.length - 1 - random.nextInt(300)]
                    ^= (byte) (1 << random.nextInt(8));
            default -> {
                for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** A proper archive with something wrong inside. */
    private byte[] forged(Random random) throws IOException {
        return switch (random.nextInt(12)) {
            case 0 -> withPartsShuffled(random);
            case 1 -> withNameOf(random.nextInt(4), List.of("../../evil", "/etc/passwd", "C:\\evil", "attachments/../x",
                    "attachments/", "manifest.json", "\u0000", "附件", "MANIFEST.JSON").get(random.nextInt(9)));
            case 2 -> withPart(random.nextInt(4), new byte[random.nextInt(20_000)]);
            case 3 -> forge.withManifestText(text -> withCharacterAltered(text, random));
            case 4 -> forge.withManifestText(text -> resealed(withCountAltered(text, random)));
            case 5 -> forge.withManifest(manifest -> withPartsAltered(manifest, random));
            case 6 -> forge.withJournal(withCharacterAltered(forge.journal(), random));
            case 7 -> forge.withJournal(withNumberAltered(forge.journal(), random));
            case 8 -> forge.withJournal(withLinesAltered(forge.journal(), random));
            case 9 -> forge.withJournal(withWordAltered(forge.journal(), random));
            case 10 -> forge.withJournal(withSomethingOversized(forge.journal(), random));
            default -> withBytesAltered(plain, plain, random);
        };
    }

    private byte[] withPartsShuffled(Random random) throws IOException {
        var parts = forge.parts();
        int at = random.nextInt(parts.size());
        switch (random.nextInt(4)) {
            case 0 -> parts.add(random.nextInt(parts.size() + 1), parts.get(at));
            case 1 -> parts.remove(at);
            case 2 -> parts.add(random.nextInt(parts.size()), parts.remove(at));
            default -> parts.add(random.nextInt(parts.size() + 1), Map.entry("extra" + at, new byte[at]));
        }
        return Packs.zip(parts);
    }

    private byte[] withNameOf(int at, String name) throws IOException {
        var parts = forge.parts();
        parts.set(at, Map.entry(name, parts.get(at).getValue()));
        return Packs.zip(parts);
    }

    private byte[] withPart(int at, byte[] content) throws IOException {
        var parts = forge.parts();
        parts.set(at, Map.entry(parts.get(at).getKey(), content));
        return Packs.zip(parts);
    }

    private static Manifest withPartsAltered(Manifest manifest, Random random) {
        var parts = new ArrayList<>(manifest.parts());
        int at = random.nextInt(parts.size());
        Manifest.Part part = parts.get(at);
        switch (random.nextInt(6)) {
            case 0 -> parts.set(at, new Manifest.Part(part.name(), part.length() + random.nextInt(3) - 1, part.hash()));
            case 1 -> parts.set(at, new Manifest.Part(part.name(), random.nextLong(), part.hash()));
            case 2 -> parts.set(at, Manifest.Part.attachment("../" + part.hash().substring(3), part.length()));
            case 3 -> parts.add(part);
            case 4 -> parts.remove(at);
            default -> parts.add(parts.remove(at));
        }
        if (parts.isEmpty()) {
            parts.add(part);
        }
        return new Manifest(manifest.origin(), manifest.edits() + random.nextInt(2), manifest.changes(), parts);
    }

    private static String withCharacterAltered(String text, Random random) {
        var altered = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            altered.setCharAt(random.nextInt(altered.length()), "{}[]\",:\\ x0\n\u0000\uD83D".charAt(random.nextInt(14)));
        }
        return altered.toString();
    }

    private static String withNumberAltered(String text, Random random) {
        int at = random.nextInt(text.length());
        while (!Character.isDigit(text.charAt(at))) {
            at = (at + 1) % text.length();
        }
        String number = List.of("-", "9", "99999999999999999999", "1e9", "1.5", "null", "", "2147483648").get(random.nextInt(8));
        return text.substring(0, at) + number + text.substring(at + 1);
    }

    private static String withCountAltered(String manifest, Random random) {
        int counts = manifest.indexOf("\"edits\"");
        return manifest.substring(0, counts) + withNumberAltered(manifest.substring(counts), random);
    }

    private static String withLinesAltered(String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.add(random.nextInt(lines.size() + 1), lines.get(at));
            case 1 -> lines.remove(at);
            case 2 -> lines.set(at, lines.get(at).substring(0, random.nextInt(lines.get(at).length())));
            case 3 -> lines.set(at, lines.get(at).replaceFirst("\\{\"entity\".*?\\},", "$0$0"));
            default -> lines.add(at, List.of("", " ", "null", "[]", "{}", "0", "\uFEFF", "[".repeat(5_000))
                    .get(random.nextInt(8)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String withWordAltered(String text, Random random) {
        List<String> words = List.of("CHANGE_SEVERAL", "\"subjects\"", "\"project\"", "total_investment", "\"undoes\":null",
                "\"replaces\":[]", "\"absent\":[", "SIGNED", "\"hash\":\"", "laptop-1");
        List<String> others = List.of("TELEPORT", "\"unknown\"", "\"value\":null", "\"x\":[", "\"", "LANDED",
                "\"replaces\":[\"0\"]", "\\uD800", "DELETE");
        return text.replace(words.get(random.nextInt(words.size())), others.get(random.nextInt(others.size())));
    }

    private static String withSomethingOversized(String text, Random random) {
        String hash = "\"" + "0".repeat(64) + "\"";
        return switch (random.nextInt(4)) {
            case 0 -> text.replaceFirst("\"id\":\"", "$0" + "x".repeat(5_000));
            case 1 -> text.replaceFirst("\"subjects\":\\[", "$0" + "\"y\",".repeat(200));
            case 2 -> text.replaceFirst("\"replaces\":\\[", "$0" + String.join(",", Collections.nCopies(10_001, hash)) + (text.contains("\"replaces\":[]") ? "" : ","));
            default -> text.replaceFirst("\"laptop\":\"", "$0" + "z".repeat(5_000));
        };
    }

    /** The text of a manifest with the seal that its altered content asks for. */
    private static String resealed(String text) {
        int seal = text.lastIndexOf(",\"sha256\"");
        String open = text.substring(0, seal < 0 ? text.length() : seal) + "}";
        return open.substring(0, open.length() - 1) + ",\"sha256\":\"" + Hashes.of(open.getBytes(StandardCharsets.UTF_8))
                + "\"}";
    }

    private byte[] sealed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (Envelope envelope = Envelope.create(PASSPHRASE.toCharArray(), Packs.CHEAP)) {
            OutputStream sealing = envelope.sealing(out);
            sealing.write(content);
            sealing.close();
        }
        return out.toByteArray();
    }

    @Test
    void aPackThatWouldFillTheDiskIsRefusedAtOnce() throws IOException {
        // Declared as they are: too much for so small a file. Declared smaller: longer than declared.
        long declared = 24L << 20;
        byte[] honest = forge.withManifest(manifest -> withAttachment(manifest, declared));
        byte[] lying = forge.withManifest(manifest -> withAttachment(manifest, 1_000));
        for (Map.Entry<byte[], String> bomb : Map.of(honest, "too_large", lying, "damaged").entrySet()) {
            Files.write(file, withBlanks(bomb.getKey(), declared));
            Problem problem = assertThrows(Problem.class, () -> Pack.open(file, null, null, PackProgress.NONE));
            assertEquals("exchange.pack." + bomb.getValue(), problem.key());
        }
    }

    private static Manifest withAttachment(Manifest manifest, long length) {
        return new Manifest(manifest.origin(), manifest.edits(), manifest.changes(),
                List.of(manifest.parts().getFirst(), Manifest.Part.attachment("f".repeat(64), length)));
    }

    private static byte[] withBlanks(byte[] pack, long length) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : Packs.parts(pack).subList(0, 2)) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            zip.putNextEntry(new ZipEntry("attachments/" + "f".repeat(64)));
            byte[] blanks = new byte[1 << 20];
            for (long written = 0; written < length; written += blanks.length) {
                zip.write(blanks);
            }
        }
        return out.toByteArray();
    }
}
