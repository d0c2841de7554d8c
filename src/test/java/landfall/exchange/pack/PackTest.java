package landfall.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import landfall.exchange.pack.envelope.Cost;
import landfall.journal.Entry;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    private static final List<Entry> JOURNAL = Packs.journal(60, 1);

    @TempDir
    private Path folder;
    private Path file;
    private List<Enclosure> enclosures;

    @BeforeEach
    void chooseAttachments() throws IOException {
        file = folder.resolve("湘中.landpack");
        enclosures = List.of(Packs.enclosure(folder, 70_000, 1), Packs.enclosure(folder, 0, 2),
                Packs.enclosure(folder, 9, 3));
    }

    private Manifest write(String passphrase) {
        return new PackWriter(PackProgress.NONE, Packs.CHEAP).write(file, Packs.ORIGIN, JOURNAL::forEach, enclosures,
                passphrase == null ? null : passphrase.toCharArray());
    }

    private Packs.Content read(String passphrase) throws IOException {
        return Packs.content(file, passphrase == null ? null : passphrase.toCharArray(), folder);
    }

    private void expectWhole(Packs.Content content) {
        assertEquals(JOURNAL, content.entries());
        assertEquals(Packs.ORIGIN, content.origin());
        var expected = new TreeMap<String, String>();
        enclosures.forEach(enclosure -> expected.put(enclosure.hash(), enclosure.hash()));
        assertEquals(expected, content.attachments());
    }

    @Test
    void aPackGivesBackWhatWasPutIn() throws IOException {
        Manifest manifest = write(null);
        assertEquals(60, manifest.edits());
        assertEquals(220, manifest.changes());
        assertEquals(70_009, manifest.attachedBytes());
        assertFalse(Pack.isProtected(file));
        expectWhole(read(null));
    }

    @Test
    void aProtectedPackOpensWithItsPassphraseOnly() throws IOException {
        write("密码 correct");
        assertTrue(Pack.isProtected(file));
        expectWhole(read("密码 correct"));
        assertEquals("exchange.pack.wrong_passphrase", refusal("密码 Correct").key());
        assertEquals("exchange.pack.wrong_passphrase", refusal("").key());
        assertNull(refusal("").getCause(), "who mistypes leaves nothing in the log");
        assertEquals("exchange.pack.protected", refusal(null).key());
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("manifest") || bytes.contains("attachments"));
    }

    @Test
    void theUsualPassphraseCostsMemoryAndTime() throws IOException {
        new PackWriter(PackProgress.NONE).write(file, Packs.ORIGIN, JOURNAL::forEach, List.of(), "密码".toCharArray());
        byte[] header = Arrays.copyOf(Files.readAllBytes(file), 23);
        assertArrayEquals(new byte[] {1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 3, 0, 16, 0, 0}, Arrays.copyOfRange(header, 8, 23));
    }

    @Test
    void passphrasesAreWiped() {
        char[] writing = "密码".toCharArray();
        new PackWriter(PackProgress.NONE, Packs.CHEAP).write(file, Packs.ORIGIN, JOURNAL::forEach, List.of(), writing);
        char[] reading = "错的".toCharArray();
        assertThrows(Problem.class, () -> Pack.open(file, null, reading, PackProgress.NONE));
        assertArrayEquals(new char[2], writing);
        assertArrayEquals(new char[2], reading);
    }

    @Test
    void theSameContentMakesTheSamePlainPackAndNeverTheSameProtectedOne() throws IOException {
        write(null);
        byte[] first = Files.readAllBytes(file);
        enclosures = enclosures.reversed();
        write(null);
        assertArrayEquals(first, Files.readAllBytes(file));
        write("密码");
        byte[] sealed = Files.readAllBytes(file);
        write("密码");
        assertFalse(Arrays.equals(sealed, Files.readAllBytes(file)));
    }

    @Test
    void anEmptyPackIsAPack() throws IOException {
        for (char[] passphrase : new char[][] {null, "密码".toCharArray()}) {
            char[] again = passphrase == null ? null : passphrase.clone();
            new PackWriter(PackProgress.NONE, Packs.CHEAP).write(file, Packs.ORIGIN, taker -> { }, List.of(), passphrase);
            assertEquals(new Packs.Content(Packs.ORIGIN, List.of(), Map.of()), Packs.content(file, again, folder));
        }
    }

    @Test
    void aPackCutOffAnywhereIsRefused() throws IOException {
        for (String passphrase : new String[] {null, "密码"}) {
            write(passphrase);
            byte[] whole = Files.readAllBytes(file);
            for (int length = 1024; length < whole.length; length += 1024) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertEquals("exchange.pack.cut", refusal(passphrase).key(), length + " of " + whole.length);
            }
            Files.write(file, Arrays.copyOf(whole, whole.length - 1));
            assertEquals("exchange.pack.cut", refusal(passphrase).key());
        }
    }

    @Test
    void segmentsThatAreCutOffSwappedOrOfAnotherPackAreNoticedWhereTheEndIsPutBack() throws IOException {
        write("密码");
        byte[] whole = Files.readAllBytes(file);
        int header = 82;
        int sealed = Packs.CHEAP.segment() + 16;
        byte[] end = Arrays.copyOfRange(whole, whole.length - 8, whole.length);
        for (int segments = 1; header + segments * sealed < whole.length - 8; segments++) {
            byte[] shorter = Arrays.copyOf(whole, header + segments * sealed + end.length);
            System.arraycopy(end, 0, shorter, shorter.length - end.length, end.length);
            Files.write(file, shorter);
            assertEquals("exchange.pack.damaged", refusal("密码").key());
        }
        byte[] swapped = whole.clone();
        System.arraycopy(whole, header, swapped, header + sealed, sealed);
        System.arraycopy(whole, header + sealed, swapped, header, sealed);
        Files.write(file, swapped);
        assertEquals("exchange.pack.damaged", refusal("密码").key());
        write("密码");
        byte[] other = Files.readAllBytes(file);
        System.arraycopy(whole, header, other, header, sealed);
        Files.write(file, other);
        assertEquals("exchange.pack.damaged", refusal("密码").key());
    }

    @Test
    void aPackOfAnotherWorkspaceIsRefusedUnlessAnyWillDo() {
        write(null);
        Problem problem = assertThrows(Problem.class, () -> Pack.open(file, "another", null, PackProgress.NONE));
        assertEquals("exchange.pack.foreign", problem.key());
        try (Pack pack = Pack.open(file, null, null, PackProgress.NONE)) {
            assertEquals(Packs.DATASET, pack.manifest().origin().dataset());
        }
    }

    @Test
    void whatIsNoPackIsRefused() throws IOException {
        assertEquals("exchange.pack.missing", refusal(null).key());
        Files.write(file, new byte[0]);
        assertEquals("exchange.pack.not_a_pack", refusal(null).key());
        Files.writeString(file, "%PDF-1.7 and more than that");
        assertEquals("exchange.pack.not_a_pack", refusal(null).key());
        Files.write(file, Packs.zip(List.of(Map.entry("xl/workbook.xml", new byte[100]))));
        assertEquals("exchange.pack.not_a_pack", refusal(null).key());
        for (String other : List.of("{\"manifest_version\":3}", "[]", "", "\u0000\u0001", "{\"format\":\"other\"}")) {
            Files.write(file, Packs.zip(List.of(Map.entry(Manifest.NAME, other.getBytes(StandardCharsets.UTF_8)))));
            assertEquals("exchange.pack.not_a_pack", refusal(null).key(), other);
        }
        file = folder;
        assertEquals("exchange.pack.no_file", refusal(null).key());
    }

    @Test
    void aFailureLeavesNothingBehindAndAnOlderPackAsItWas() throws IOException {
        write(null);
        byte[] older = Files.readAllBytes(file);
        List<Path> before = files();
        Files.writeString(enclosures.getFirst().file(), "altered");
        assertEquals("exchange.pack.attachment_altered", assertThrows(Problem.class, () -> write("密码")).key());
        Files.delete(enclosures.getLast().file());
        assertEquals("exchange.pack.attachment_missing", assertThrows(Problem.class, () -> write(null)).key());
        enclosures = List.of();
        var changing = new ArrayList<>(JOURNAL);
        assertEquals("exchange.pack.not_read_back", assertThrows(Problem.class, () ->
                new PackWriter(PackProgress.NONE).write(file, Packs.ORIGIN, taker -> {
                    changing.forEach(taker);
                    changing.removeLast();
                }, List.of(), null)).key());
        assertThrows(CancellationException.class, () -> new PackWriter((done, total) -> {
            if (done > total / 2) {
                throw new CancellationException();
            }
        }).write(file, Packs.ORIGIN, JOURNAL::forEach, List.of(), null));
        assertArrayEquals(older, Files.readAllBytes(file));
        assertEquals(before.size() - 1, files().size());
        file = folder.resolve("no such folder").resolve("a.landpack");
        assertEquals("exchange.pack.unwritable", assertThrows(Problem.class, () -> write(null)).key());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void progressRunsFromTheBeginningToTheEnd() {
        var told = new ArrayList<Double>();
        new PackWriter((done, total) -> told.add((double) done / total), new Cost(8, 1, 1 << 10)).write(file, Packs.ORIGIN,
                JOURNAL::forEach, enclosures, "密码".toCharArray());
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.getFirst() < 0.5 && told.getLast() == 1.0, told.toString());
    }

    private Problem refusal(String passphrase) {
        Problem problem = assertThrows(Problem.class, () -> Pack.open(file, Packs.DATASET,
                passphrase == null ? null : passphrase.toCharArray(), PackProgress.NONE).close());
        for (Language language : Language.values()) {
            assertTrue(problem.message(Texts.in(language)).contains(file.getFileName().toString()));
        }
        return problem;
    }
}
