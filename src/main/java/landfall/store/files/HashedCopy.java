package landfall.store.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import landfall.text.Problem;

/** Reads a file from its beginning to its end, hashes what it reads, and may write it to another place meanwhile. */
final class HashedCopy {
    private static final int PIECE = 1 << 18;

    private HashedCopy() {
    }

    /**
     * Writes the content of a file to a new file, which is safe on the disk when this returns.
     *
     * @param name what the user calls the source
     * @throws Problem when one of the two fails; the target may then be there in part
     */
    static Kept copy(Path source, String name, Path target, Progress progress) {
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            Kept kept = read(source, name, out, target.getParent(), progress);
            out.force(true);
            return kept;
        } catch (IOException e) {
            throw FileTrouble.writing(target.getParent(), name, 0, e);
        }
    }

    /** The hash and length of a file's content. */
    static Kept of(Path source, String name, Progress progress) {
        return read(source, name, null, null, progress);
    }

    private static Kept read(Path source, String name, FileChannel out, Path folder, Progress progress) {
        MessageDigest digest = sha256();
        long done = 0;
        try (InputStream in = Files.newInputStream(source)) {
            long total = Files.size(source);
            byte[] piece = new byte[PIECE];
            progress.at(name, 0, total);
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                digest.update(piece, 0, length);
                if (out != null) {
                    write(out, piece, length, folder, name, total - done);
                }
                done += length;
                progress.at(name, done, Math.max(done, total));
            }
        } catch (IOException e) {
            throw FileTrouble.reading(source, name, e);
        }
        return new Kept(HexFormat.of().formatHex(digest.digest()), done);
    }

    private static void write(FileChannel out, byte[] piece, int length, Path folder, String name, long rest) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(piece, 0, length);
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw FileTrouble.writing(folder, name, rest, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
