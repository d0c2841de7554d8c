package landfall.exchange.pack;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import landfall.domain.ProjectFields;
import landfall.exchange.pack.envelope.Envelope;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.report.Golden;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a pack is refused, in the words that people read. */
class RefusalsTest {
    private static final String PASSPHRASE = "密码";

    @TempDir
    private Path parent;
    private Path folder;
    private Path file;
    private byte[] plain;
    private byte[] sealed;
    private Forge forge;
    private final StringBuilder said = new StringBuilder();

    @BeforeEach
    void makePacks() throws IOException {
        folder = Files.createDirectory(parent.resolve("U盘"));
        file = folder.resolve("湘中.landpack");
        plain = written(Packs.journal(6, 1), null);
        sealed = written(Packs.journal(6, 1), PASSPHRASE);
        forge = new Forge(plain);
    }

    private byte[] written(List<Entry> journal, String passphrase) throws IOException {
        new PackWriter(PackProgress.NONE, Packs.CHEAP).write(file, Packs.ORIGIN, journal::forEach,
                List.of(Packs.enclosure(folder, 5_000, 1)), passphrase == null ? null : passphrase.toCharArray());
        return Files.readAllBytes(file);
    }

    private void refused(String what, byte[] bytes, String passphrase) throws IOException {
        Files.write(file, bytes);
        refused(what, () -> Pack.open(file, Packs.DATASET, passphrase == null ? null : passphrase.toCharArray(),
                PackProgress.NONE));
    }

    private void refused(String what, Executable trial) {
        Problem problem = assertThrows(Problem.class, trial, what);
        said.append(what).append(": ").append(problem.key()).append('\n');
        for (Language language : Language.values()) {
            said.append(problem.message(Texts.in(language)).replace(folder.toString(), "FOLDER")).append('\n');
        }
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 1;
        return flipped;
    }

    @Test
    void everyRefusalSaysWhatWhereAndWhatToDo() throws IOException {
        refused("missing", () -> Pack.isProtected(folder.resolve("没有.landpack")));
        refused("a folder", () -> Pack.isProtected(folder));
        refused("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, null);
        refused("a workbook", Packs.zip(List.of(Map.entry("xl/workbook.xml", new byte[10]))), null);
        refused("cut", Arrays.copyOf(plain, plain.length / 2), null);
        refused("cut, protected", Arrays.copyOf(sealed, sealed.length / 2), PASSPHRASE);
        refused("other workspace", () -> {
            Files.write(file, plain);
            Pack.open(file, "another", null, PackProgress.NONE);
        });
        refused("no passphrase", sealed, null);
        refused("wrong passphrase", sealed, "mima");
        refused("a newer envelope", newerEnvelope(), PASSPHRASE);
        refused("a greedy envelope", greedy(), PASSPHRASE);
        refused("altered, protected", flipped(sealed, 1_000), PASSPHRASE);
        refused("altered header", flipped(sealed, 20), PASSPHRASE);
        refused("a newer format", forge.withManifestText(text -> text.replace("\"version\":1", "\"version\":2,\"x\":1")),
                null);
        refused("a manifest retouched", forge.withManifestText(text -> text.replace("周敏", "李航")), null);
        refused("a journal retouched", retouchedJournal(), null);
        refused("an entry forged", forge.withJournal(forge.journal().replaceFirst("laptop-2", "laptop-1")), null);
        refused("an entry twice", forge.withJournal(forge.journal().lines().findFirst().orElseThrow() + "\n"
                + forge.journal()), null);
        refused("an attachment altered", attachmentAltered(), null);
        refused("something behind", somethingBehind(), null);
        refused("too large", forge.withManifest(manifest -> new Manifest(manifest.origin(), 2_000_000,
                manifest.changes(), manifest.parts())), null);
        refused("an unknown edit", unknownEdit(), null);
        refused("an unknown value", unknownValue(), null);
        refused("nowhere to write", () -> new PackWriter(PackProgress.NONE).write(folder.resolve("没有/a.landpack"),
                Packs.ORIGIN, taker -> { }, List.of(), null));
        Enclosure enclosure = new Enclosure("0".repeat(64), "合同.pdf", folder.resolve("contract"));
        refused("an attachment gone", () -> write(enclosure));
        Files.writeString(enclosure.file(), "altered");
        refused("an attachment that is another", () -> write(enclosure));
        var shrinking = new ArrayList<>(Packs.journal(6, 1));
        refused("another reading", () -> new PackWriter(PackProgress.NONE).write(file, Packs.ORIGIN, taker -> {
            shrinking.forEach(taker);
            shrinking.removeLast();
        }, List.of(), null));
        Golden.assertSame("../exchange/pack-refusals.txt", said.toString());
    }

    private void write(Enclosure enclosure) {
        new PackWriter(PackProgress.NONE).write(file, Packs.ORIGIN, taker -> { }, List.of(enclosure), null);
    }

    private byte[] retouchedJournal() throws IOException {
        var parts = forge.parts();
        parts.set(1, Map.entry(Manifest.JOURNAL, forge.journal().replace("CHANGE_SEVERAL", "CHANGE_SEVERAK")
                .getBytes(StandardCharsets.UTF_8)));
        return Packs.zip(parts);
    }

    private byte[] attachmentAltered() throws IOException {
        var parts = forge.parts();
        parts.set(2, Map.entry("attachments/" + "1".repeat(64), parts.get(2).getValue()));
        return Packs.zip(parts);
    }

    private byte[] somethingBehind() throws IOException {
        var parts = forge.parts();
        parts.add(Map.entry("readme.txt", new byte[3]));
        return Packs.zip(parts);
    }

    private byte[] unknownEdit() throws IOException {
        return forge.withJournal(forge.journal().replace("CHANGE_SEVERAL", "TELEPORT"));
    }

    private byte[] unknownValue() throws IOException {
        Change change = Change.of("e", new Cell("project", "p", ProjectFields.STAGE.key()), "TELEPORTED", List.of());
        Edit edit = new Edit("e", new Author("周敏", "laptop-1"), Instant.EPOCH, EditKind.CHANGE, List.of("甲"), null,
                List.of(change));
        return forge.withEntries(List.of(new Entry(edit, List.of(), edit.hash())));
    }

    private byte[] newerEnvelope() {
        byte[] newer = sealed.clone();
        newer[8] = 2;
        return checked(newer);
    }

    private byte[] greedy() {
        byte[] greedy = sealed.clone();
        greedy[11] = 0x7F;
        return checked(greedy);
    }

    // With the checksum of the header put right.
    private static byte[] checked(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes, 0, Envelope.HEADER - 4);
        ByteBuffer.wrap(bytes).putInt(Envelope.HEADER - 4, (int) crc.getValue());
        return bytes;
    }
}
