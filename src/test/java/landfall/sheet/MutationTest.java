package landfall.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import landfall.lab.Lab;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files altered at random either read or are refused: never another exception, never endless work. */
class MutationTest {

    private static final int ROUNDS = Lab.times(150, 1);

    @TempDir
    private Path folder;

    /** How often a mutated file was still readable, and how often it was refused. */
    private int read;
    private int refused;

    private static byte[] ledger(String name) throws IOException {
        try (var in = MutationTest.class.getResourceAsStream("/landfall/ledgers/" + name)) {
            return in.readAllBytes();
        }
    }

    private void tryReading(byte[] bytes, String name, String what) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        try {
            SheetFile.read(file).sheets().forEach(sheet -> sheet.rows().forEach(row -> row.cells().forEach(Cell::shown)));
            read++;
        } catch (UnreadableSheet e) {
            refused++;
        } catch (RuntimeException e) {
            fail(what, e);
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> {
                int from = random.nextInt(bytes.length);
                random.nextBytes(bytes);
                System.arraycopy(original, 0, bytes, 0, from);
            }
            default -> {
                for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }

    @Test
    void alteredFilesAreReadOrRefused() throws Exception {
        for (String name : new String[] {"hengyang-2019-signing-list.xlsx", "zhuzhou-2019q1-ledger.xlsx", "yuhua-2022-2023-ledger-gbk.csv"}) {
            byte[] original = ledger(name);
            for (int seed = 0; seed < ROUNDS; seed++) {
                tryReading(mutated(original, new Random(seed)), name, name + ", seed " + seed);
            }
        }
        Lab.report("altered ledgers", 3 * ROUNDS + ", " + refused + " refused, " + read + " read");
        assertTrue(refused > ROUNDS, refused + " refused, " + read + " read");
        assertTrue(read > ROUNDS / 10, refused + " refused, " + read + " read");
    }

    /** Behind a right checksum the mutations reach the XML, where the zip would have stopped them before. */
    @Test
    void alteredPartsInsideAWholeArchiveAreReadOrRefused() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            tryReading(withAlteredPart(ledger("hengyang-2019-signing-list.xlsx"), random), "a.xlsx", "seed " + seed);
        }
        assertTrue(refused > ROUNDS / 10 && read > ROUNDS / 10, refused + " refused, " + read + " read");
    }

    private static byte[] withAlteredPart(byte[] zip, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                copy.putNextEntry(new ZipEntry(entry.getName()));
                copy.write(random.nextInt(3) == 0 && part.length > 0 ? shuffledDigits(part, random) : part);
            }
        }
        return out.toByteArray();
    }

    /** Mostly other digits, so that the XML stays well formed and indexes and references point astray. */
    private static byte[] shuffledDigits(byte[] part, Random random) {
        byte[] bytes = part.clone();
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            int at = random.nextInt(bytes.length);
            for (int i = at; i < bytes.length && i < at + 300; i++) {
                if (bytes[i] >= '0' && bytes[i] <= '9') {
                    bytes[i] = (byte) "0123456789-A".charAt(random.nextInt(12));
                    break;
                }
            }
            if (random.nextInt(6) == 0) {
                bytes[at] = "<>&\"' x\u0001".getBytes(StandardCharsets.US_ASCII)[random.nextInt(8)];
            }
        }
        return bytes;
    }
}
