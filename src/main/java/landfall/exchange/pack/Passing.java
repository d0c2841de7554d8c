package landfall.exchange.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import landfall.exchange.pack.bytes.FileBytes;
import landfall.exchange.pack.bytes.PartBytes;
import landfall.exchange.pack.bytes.Tail;
import landfall.exchange.pack.envelope.Envelope;
import landfall.journal.Entry;
import landfall.text.Problem;

/** Goes through a pack once, part by part in the order in which they must stand, and checks all it meets. */
final class Passing implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Tail tail;
    private final ZipInputStream zip;
    private final Trouble trouble;
    private final long size;

    /** @param envelope what the pack is closed with, or null */
    Passing(Path file, Envelope envelope, Trouble trouble, PackProgress progress) throws IOException {
        this.trouble = trouble;
        InputStream in = null;
        try {
            size = Files.size(file);
            in = new BufferedInputStream(new FileBytes(Files.newInputStream(file),
                    done -> progress.at(done, size)), BUFFER);
        } catch (IOException e) {
            throw new FileBytes.Unreadable(e);
        }
        try {
            tail = new Tail(envelope == null ? in : envelope.opening(in, size));
        } catch (IOException e) {
            in.close();
            throw e;
        }
        zip = new ZipInputStream(tail, StandardCharsets.UTF_8);
    }

    Manifest manifest() throws IOException {
        trouble.at(Manifest.NAME);
        ZipEntry entry = next();
        if (entry == null) {
            throw trouble.damaged();
        }
        if (!entry.getName().equals(Manifest.NAME)) {
            throw trouble.notAPack();
        }
        byte[] bytes = zip.readNBytes(Limits.MANIFEST + 1);
        Limits.check(bytes.length, Limits.MANIFEST, trouble);
        Manifest manifest = ManifestJson.read(bytes, trouble);
        long declared = 0;
        for (Manifest.Part part : manifest.parts()) {
            if (part.length() > Long.MAX_VALUE - declared) {
                throw trouble.tooLarge();
            }
            declared += part.length();
        }
        if (Limits.isBomb(size, declared)) {
            throw trouble.tooLarge();
        }
        return manifest;
    }

    /**
     * Hands every entry of the journal out, each checked by itself, and then makes sure that the journal is the one
     * that was declared.
     */
    void journal(Manifest manifest, Consumer<Entry> taker) throws IOException {
        PartBytes part = part(manifest.journal());
        try (Json json = new Json(part)) {
            var reader = new EntryJson(json, trouble);
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                taker.accept(entry);
            }
            trouble.at(Manifest.JOURNAL);
            if (reader.entries() != manifest.edits() || reader.changes() != manifest.changes()) {
                throw trouble.damaged();
            }
        } catch (IOException e) {
            throw refusal(trouble.reading(e), part);
        } catch (Problem problem) {
            throw refusal(problem, part);
        }
        finish(part);
    }

    // A flipped bit may look like a word that only a newer version knows; the hash of the whole tells the two apart.
    private Problem refusal(Problem problem, PartBytes part) throws IOException {
        trouble.at(Manifest.JOURNAL);
        return part.isSound() ? problem : trouble.damaged(problem);
    }

    /** Reads an attachment, whose place this must be, into the stream. */
    void attachment(Manifest.Part attachment, OutputStream out) throws IOException {
        PartBytes part = part(attachment);
        part.transferTo(out);
        finish(part);
    }

    /** Makes sure that nothing but the archive's table of contents comes now. */
    void end(Manifest manifest) throws IOException {
        trouble.atEnd();
        if (next() != null || !tail.isTableOf(manifest.parts().size() + 1)) {
            throw trouble.damaged();
        }
    }

    private PartBytes part(Manifest.Part part) throws IOException {
        trouble.at(part.name());
        ZipEntry entry = next();
        if (entry == null || !entry.getName().equals(part.name())) {
            throw trouble.damaged();
        }
        return new PartBytes(zip, part.length(), part.hash());
    }

    private void finish(PartBytes part) throws IOException {
        if (!part.isSound()) {
            throw trouble.damaged();
        }
    }

    private ZipEntry next() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new IOException(e); // a name that is no text
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
