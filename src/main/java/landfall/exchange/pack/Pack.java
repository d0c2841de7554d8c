package landfall.exchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import landfall.exchange.pack.bytes.FileBytes;
import landfall.exchange.pack.bytes.Tail;
import landfall.exchange.pack.bytes.TargetBytes;
import landfall.exchange.pack.envelope.Envelope;
import landfall.journal.Entry;
import landfall.text.Problem;

/**
 * A pack file that was read to its end and found whole before this object was given out. Not to be used from several
 * threads at once; closing it forgets the key.
 */
public final class Pack implements AutoCloseable {
    /** What the name of a pack file ends in. */
    public static final String SUFFIX = ".landpack";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int START = 8;

    private final Path file;
    private final Envelope envelope;
    private final Manifest manifest;

    private Pack(Path file, Envelope envelope, Manifest manifest) {
        this.file = file;
        this.envelope = envelope;
        this.manifest = manifest;
    }

    /**
     * True when the pack is closed with a passphrase.
     *
     * @throws Problem when the file is missing, unreadable, no pack or not copied to its end
     */
    public static boolean isProtected(Path file) {
        return isProtected(file, new Trouble(file));
    }

    private static boolean isProtected(Path file, Trouble trouble) {
        if (!Files.exists(file)) {
            throw trouble.missing();
        }
        if (!Files.isRegularFile(file)) {
            throw trouble.noFile();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] start = bytes(channel, 0, START);
            byte[] end = bytes(channel, Math.max(0, channel.size() - Tail.RECORD), Tail.RECORD);
            boolean sealed = Envelope.begins(start);
            if (!sealed && !Arrays.equals(ZIP, Arrays.copyOf(start, ZIP.length))) {
                throw trouble.notAPack();
            }
            if (sealed ? !Envelope.ends(end) : !Tail.ends(end)) {
                throw trouble.cut();
            }
            return sealed;
        } catch (IOException e) {
            throw trouble.reading(new FileBytes.Unreadable(e));
        }
    }

    private static byte[] bytes(FileChannel channel, long position, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) > 0) {
            // until all are here
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    /**
     * Opens a pack and reads it whole: every part by its hash, every entry by its own.
     *
     * @param dataset the id of the workspace that the pack must be of, or null for any
     * @param passphrase wiped when this returns; null when there is none
     * @throws Problem when the file is missing, no pack, cut off, damaged, too large, of a newer version, of another
     *     workspace, or closed with another passphrase or one that was not given
     * @throws CancellationException when the progress does
     */
    public static Pack open(Path file, String dataset, char[] passphrase, PackProgress progress) {
        var trouble = new Trouble(file);
        Envelope envelope = null;
        boolean opened = false;
        try {
            if (isProtected(file, trouble)) {
                if (passphrase == null) {
                    throw trouble.isProtected();
                }
                envelope = envelope(file, passphrase);
            }
            Pack pack = new Pack(file, envelope, verified(file, dataset, envelope, trouble, progress));
            opened = true;
            return pack;
        } catch (IOException e) {
            throw trouble.reading(e);
        } finally {
            if (passphrase != null) {
                Arrays.fill(passphrase, '\0');
            }
            if (!opened && envelope != null) {
                envelope.close();
            }
        }
    }

    private static Envelope envelope(Path file, char[] passphrase) throws IOException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(Envelope.HEADER);
        } catch (IOException e) {
            throw new FileBytes.Unreadable(e);
        }
        return Envelope.open(header, passphrase);
    }

    /** Reads the whole file and checks everything in it; the envelope is null for a pack without one. */
    static Manifest verified(Path file, String dataset, Envelope envelope, Trouble trouble,
            PackProgress progress) {
        try (Passing passing = new Passing(file, envelope, trouble, progress)) {
            Manifest manifest = passing.manifest();
            if (dataset != null && !dataset.equals(manifest.origin().dataset())) {
                throw trouble.foreign();
            }
            passing.journal(manifest, entry -> { });
            for (Manifest.Part attachment : manifest.attachments()) {
                passing.attachment(attachment, OutputStream.nullOutputStream());
            }
            passing.end(manifest);
            return manifest;
        } catch (IOException e) {
            throw trouble.reading(e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * Hands out every entry in the order of the journal, one by one, each checked again.
     *
     * @throws Problem when the file is not any more what was opened; entries may have been handed out by then
     * @throws CancellationException when the progress does
     */
    public void entries(Consumer<Entry> taker, PackProgress progress) {
        passing(progress, passing -> passing.journal(manifest, taker));
    }

    /**
     * Copies the wanted attachments into a folder that is there, each under its hash and compared with it on the way.
     *
     * @param wanted asked for each hash
     * @throws Problem when the file is not any more what was opened, or the folder cannot be written to; attachments
     *     may have been copied by then
     * @throws CancellationException when the progress does
     */
    public void attachments(Predicate<String> wanted, Path folder, PackProgress progress) {
        passing(progress, passing -> {
            passing.journal(manifest, entry -> { });
            for (Manifest.Part attachment : manifest.attachments()) {
                if (wanted.test(attachment.hash())) {
                    copy(passing, attachment, folder.resolve(attachment.hash()));
                } else {
                    passing.attachment(attachment, OutputStream.nullOutputStream());
                }
            }
        });
    }

    private static void copy(Passing passing, Manifest.Part attachment, Path target) throws IOException {
        try (OutputStream out = new TargetBytes(target)) {
            passing.attachment(attachment, out);
        }
    }

    private void passing(PackProgress progress, Work work) {
        var trouble = new Trouble(file);
        try (Passing passing = new Passing(file, envelope, trouble, progress)) {
            if (!passing.manifest().equals(manifest)) {
                throw trouble.damaged();
            }
            work.run(passing);
        } catch (TargetBytes.Unwritable e) {
            throw Trouble.writing(e.target(), e);
        } catch (IOException e) {
            throw trouble.reading(e);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run(Passing passing) throws IOException;
    }

    /** Forgets the key. */
    @Override
    public void close() {
        if (envelope != null) {
            envelope.close();
        }
    }
}
