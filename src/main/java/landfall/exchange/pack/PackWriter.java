package landfall.exchange.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import landfall.exchange.pack.bytes.Hashes;
import landfall.exchange.pack.bytes.TargetBytes;
import landfall.exchange.pack.envelope.Cost;
import landfall.exchange.pack.envelope.Envelope;
import landfall.journal.Entry;
import landfall.text.Problem;

/** Writes a pack file: beside its place, forced to the disk, read back whole, and only then under its name. */
public final class PackWriter {
    // The same content gives the same bytes, whenever it is written.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int BUFFER = 1 << 16;

    private final Cost cost;
    private final PackProgress progress;

    public PackWriter(PackProgress progress) {
        this(progress, Cost.USUAL);
    }

    PackWriter(PackProgress progress, Cost cost) {
        this.progress = progress;
        this.cost = cost;
    }

    /** Hands out the entries of a journal, the same ones in the same order each time it is asked. */
    @FunctionalInterface
    public interface Journal {
        void each(Consumer<Entry> taker);
    }

    /**
     * Writes a pack; a file that is there is replaced at the last moment, at once.
     *
     * @param journal asked twice
     * @param enclosures in any order; one content once
     * @param passphrase closes the pack and is wiped when this returns; null for a pack that anybody can read
     * @return what the pack holds
     * @throws Problem when an attachment is missing or altered, the place cannot be written to, or what was written
     *     does not read back; nothing is left behind then
     * @throws CancellationException when the progress does; nothing is left behind
     */
    public Manifest write(Path target, Origin origin, Journal journal, Collection<Enclosure> enclosures,
            char[] passphrase) {
        Path draft = target.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".tmp");
        try (Envelope envelope = passphrase == null ? null : Envelope.create(passphrase, cost)) {
            var sorted = new TreeMap<String, Enclosure>();
            enclosures.forEach(enclosure -> sorted.putIfAbsent(enclosure.hash(), enclosure));
            Manifest manifest = manifest(origin, journal, List.copyOf(sorted.values()));
            try (TargetBytes file = new TargetBytes(draft)) {
                long total = total(manifest);
                OutputStream out = new BufferedOutputStream(
                        new Counted(file, count -> progress.at(Math.min(count, total), 2 * total)), BUFFER);
                write(envelope == null ? out : envelope.sealing(out), manifest, journal, sorted);
            }
            readBack(draft, target, manifest, envelope);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            sync(target.toAbsolutePath().getParent());
            return manifest;
        } catch (IOException e) {
            throw Trouble.writing(target, e);
        } finally {
            if (passphrase != null) {
                Arrays.fill(passphrase, '\0');
            }
            remove(draft);
        }
    }

    private static Manifest manifest(Origin origin, Journal journal, List<Enclosure> sorted) throws IOException {
        MessageDigest digest = Hashes.sha256();
        var counted = new Counted(new DigestOutputStream(OutputStream.nullOutputStream(), digest),
                count -> { });
        int[] counts = write(journal, counted);
        var parts = new ArrayList<Manifest.Part>();
        parts.add(new Manifest.Part(Manifest.JOURNAL, counted.count, HexFormat.of().formatHex(digest.digest())));
        for (Enclosure enclosure : sorted) {
            try {
                parts.add(Manifest.Part.attachment(enclosure.hash(), Files.size(enclosure.file())));
            } catch (IOException e) {
                throw new Problem(e, "exchange.pack.attachment_missing", enclosure.name());
            }
        }
        return new Manifest(origin, counts[0], counts[1], parts);
    }

    private static void write(OutputStream out, Manifest manifest, Journal journal, TreeMap<String, Enclosure> sorted)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            begin(zip, Manifest.NAME, Deflater.DEFAULT_COMPRESSION);
            zip.write(ManifestJson.bytes(manifest));
            begin(zip, Manifest.JOURNAL, Deflater.DEFAULT_COMPRESSION);
            write(journal, zip);
            for (Manifest.Part part : manifest.attachments()) {
                // Pictures and office files are packed already.
                begin(zip, part.name(), Deflater.NO_COMPRESSION);
                copy(sorted.get(part.hash()), part, zip);
            }
        }
    }

    private static void begin(ZipOutputStream zip, String name, int level) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.setLevel(level);
        zip.putNextEntry(entry);
    }

    // How many edits, and how many changes these have.
    private static int[] write(Journal journal, OutputStream out) throws IOException {
        int[] counts = new int[2];
        try (JsonGenerator json = Json.writing(out)) {
            journal.each(entry -> {
                try {
                    EntryJson.write(json, entry);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                counts[0]++;
                counts[1] += entry.edit().changes().size();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return counts;
    }

    private static void copy(Enclosure enclosure, Manifest.Part part, OutputStream out) throws IOException {
        MessageDigest digest = Hashes.sha256();
        byte[] piece = new byte[BUFFER];
        long left = part.length();
        try (InputStream in = reading(enclosure)) {
            for (int read = read(in, piece, enclosure); read >= 0 && left >= 0; read = read(in, piece, enclosure)) {
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
                left -= read;
            }
        }
        if (left != 0 || !HexFormat.of().formatHex(digest.digest()).equals(enclosure.hash())) {
            throw new Problem("exchange.pack.attachment_altered", enclosure.name());
        }
    }

    private static InputStream reading(Enclosure enclosure) {
        try {
            return Files.newInputStream(enclosure.file());
        } catch (IOException e) {
            throw new Problem(e, "exchange.pack.attachment_missing", enclosure.name());
        }
    }

    private static int read(InputStream in, byte[] piece, Enclosure enclosure) {
        try {
            return in.read(piece);
        } catch (IOException e) {
            throw new Problem(e, "exchange.pack.attachment_missing", enclosure.name());
        }
    }

    private void readBack(Path draft, Path target, Manifest manifest, Envelope envelope) throws IOException {
        long total = total(manifest);
        Problem different = null;
        try {
            Manifest read = Pack.verified(draft, manifest.origin().dataset(), envelope, new Trouble(draft),
                    (done, size) -> progress.at(total + Math.round((double) total * done / size), 2 * total));
            if (read.equals(manifest)) {
                return;
            }
        } catch (Problem e) {
            different = e;
        }
        throw new Problem(different, "exchange.pack.not_read_back", Trouble.name(target),
                target.toAbsolutePath().getParent());
    }

    private static long total(Manifest manifest) {
        return manifest.journal().length() + manifest.attachedBytes();
    }

    // A name is safe only when its folder is; not every system lets a folder be opened, and those need it not.
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            // the content itself is safe
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // It stays behind under a name that nobody takes for a pack.
        }
    }

    /** Counts what passes. */
    private static final class Counted extends FilterOutputStream {
        private final LongConsumer told;
        private long count;

        Counted(OutputStream out, LongConsumer told) {
            super(out);
            this.told = told;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
            told.accept(count);
        }
    }
}
