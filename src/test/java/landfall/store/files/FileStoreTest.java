package landfall.store.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import landfall.store.files.FileStore.State;
import landfall.text.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    @TempDir
    private Path folder;
    private FileStore store;

    @BeforeEach
    void start() {
        store = FileStore.beside(folder.resolve("湘中.landfall"));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static String hash(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    /** The files that stand for contents. */
    private List<Path> contents() throws IOException {
        try (Stream<Path> all = Files.walk(store.folder())) {
            return all.filter(path -> Files.isRegularFile(path)
                    && path.getFileName().toString().matches("[0-9a-f]{64}")).toList();
        }
    }

    private List<Path> drafts() throws IOException {
        try (Stream<Path> all = Files.list(store.folder().resolve("tmp"))) {
            return all.toList();
        }
    }

    private static String refusal(org.junit.jupiter.api.function.Executable attempt) {
        return assertThrows(Problem.class, attempt).key();
    }

    @Test
    void whateverIsKeptComesBackByteForByteAndTheSameContentStandsOnce() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        Map<String, byte[]> expected = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            byte[] content = new byte[random.nextInt(4) == 0 ? random.nextInt(600_000) : random.nextInt(5)];
            random.nextBytes(content);
            Kept kept = store.keep(file("文件 " + i % 7, content), Progress.NONE);
            assertEquals(new Kept(hash(content), content.length), kept, "seed " + seed);
            expected.put(kept.hash(), content);
        }
        assertEquals(expected.size(), contents().size(), "seed " + seed);
        for (var each : expected.entrySet()) {
            assertArrayEquals(each.getValue(), Files.readAllBytes(store.file(each.getKey())), "seed " + seed);
            assertEquals(State.SOUND, store.state(each.getKey(), Progress.NONE));
        }
        assertEquals(List.of(), drafts());
    }

    @Test
    void copyingThatStopsAnywhereLeavesNoContentAndNoDraft() throws Exception {
        byte[] content = new byte[1 << 21];
        Path source = file("大.bin", content);
        for (long stop : new long[] {0, 1, 1 << 20, content.length}) {
            assertThrows(CancellationException.class, () -> store.keep(source, (name, done, total) -> {
                if (done >= stop) {
                    throw new CancellationException();
                }
            }));
            assertEquals(List.of(), contents());
            assertEquals(List.of(), drafts());
        }
    }

    @Test
    void whatACrashLeftHalfWrittenIsNeverTakenForContentAndIsTidiedAway() throws Exception {
        byte[] content = "完整的合同".getBytes();
        Files.createDirectories(store.folder().resolve("tmp"));
        Files.write(store.folder().resolve("tmp/" + hash(content) + ".part"), "完整".getBytes());
        assertEquals(State.MISSING, store.state(hash(content), Progress.NONE));
        store.tidy();
        assertEquals(List.of(), drafts());
        assertEquals(hash(content), store.keep(file("合同.txt", content), Progress.NONE).hash());
        assertEquals(State.SOUND, store.state(hash(content), Progress.NONE));
    }

    @Test
    void alteredContentIsFoundNotHandedOutAndHealedByTheOriginal() throws Exception {
        byte[] content = "总投资 20 亿元".getBytes();
        Path source = file("合同.txt", content);
        Kept kept = store.keep(source, Progress.NONE);
        Path inside = store.file(kept.hash());
        assertFalse(Files.isWritable(inside) && !System.getProperty("user.name").equals("root"));
        inside.toFile().setWritable(true);
        Files.write(inside, "总投资 30 亿元".getBytes());
        assertEquals(State.ALTERED, store.state(kept.hash(), Progress.NONE));
        Path out = folder.resolve("out.txt");
        assertEquals("files.problem.altered", refusal(() -> store.copy(kept.hash(), "合同.txt", out, Progress.NONE)));
        assertFalse(Files.exists(out));
        store.keep(source, Progress.NONE);
        assertEquals(State.SOUND, store.state(kept.hash(), Progress.NONE));
        store.copy(kept.hash(), "合同.txt", out, Progress.NONE);
        assertArrayEquals(content, Files.readAllBytes(out));
        try (Stream<Path> beside = Files.list(inside.getParent())) {
            assertEquals(2, beside.count(), "the altered file is kept beside the true one");
        }
    }

    @Test
    void aMissingContentIsSaidToBeMissingAndNothingIsOverwritten() throws Exception {
        Kept kept = store.keep(file("a.txt", "a".getBytes()), Progress.NONE);
        Path taken = file("taken.txt", "mine".getBytes());
        assertEquals("files.problem.exists", refusal(() -> store.copy(kept.hash(), "a.txt", taken, Progress.NONE)));
        assertEquals("mine", Files.readString(taken));
        Files.delete(store.file(kept.hash()));
        assertEquals("files.problem.missing",
                refusal(() -> store.copy(kept.hash(), "a.txt", folder.resolve("b"), Progress.NONE)));
        assertEquals("files.problem.missing",
                refusal(() -> store.copy("../../etc", "a.txt", folder.resolve("b"), Progress.NONE)));
    }

    @Test
    void whatCannotBeKeptIsRefusedWithTheReason() throws Exception {
        assertEquals("files.problem.vanished", refusal(() -> store.keep(folder.resolve("gone.pdf"), Progress.NONE)));
        assertEquals("files.problem.no_file", refusal(() -> store.keep(folder, Progress.NONE)));
        Path growing = file("growing.txt", new byte[10]);
        assertEquals("files.problem.changing", refusal(() -> store.keep(growing, (name, done, total) -> {
            if (done == 10) {
                append(growing);
            }
        })));
        Path source = file("a.txt", "a".getBytes());
        Files.setPosixFilePermissions(store.folder(), PosixFilePermissions.fromString("r-xr-xr-x"));
        assertEquals("files.problem.folder", refusal(() -> store.keep(source, Progress.NONE)));
        Files.setPosixFilePermissions(store.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(List.of(), contents());
        assertTrue(Files.exists(source));
    }

    private static void append(Path file) {
        try {
            Files.write(file, new byte[5], java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFolderThatIsAFileIsAProblemInTheUsersWords() throws Exception {
        Files.writeString(store.folder(), "in the way");
        Path source = file("a.txt", "a".getBytes());
        assertEquals("files.problem.folder", refusal(() -> store.keep(source, Progress.NONE)));
    }
}
