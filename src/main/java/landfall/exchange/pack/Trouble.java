package landfall.exchange.pack;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import landfall.exchange.pack.bytes.FileBytes;
import landfall.exchange.pack.envelope.SealBroken;
import landfall.text.Problem;
import landfall.text.Wording;

/** Why a pack is refused, in words that say what to do about it. */
final class Trouble {
    private static final long HARDLY_ANY_SPACE = 1 << 20;

    private final String file;
    private Wording place = texts -> texts.of("exchange.pack.place.file");

    Trouble(Path file) {
        this.file = name(file);
    }

    static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    /** Says what is being read from now on. */
    void at(String part) {
        place = switch (part) {
            case Manifest.NAME -> texts -> texts.of("exchange.pack.place.manifest");
            case Manifest.JOURNAL -> texts -> texts.of("exchange.pack.place.journal");
            default -> texts -> texts.of("exchange.pack.place.attachment",
                    part.substring(Manifest.ATTACHMENTS.length()));
        };
    }

    /** Says which entry of the journal is being read, from 1. */
    void atEntry(int number) {
        place = texts -> texts.of("exchange.pack.place.entry", number);
    }

    void atEnd() {
        place = texts -> texts.of("exchange.pack.place.file");
    }

    Problem missing() {
        return new Problem("exchange.pack.missing", file);
    }

    Problem noFile() {
        return new Problem("exchange.pack.no_file", file);
    }

    Problem notAPack() {
        return new Problem("exchange.pack.not_a_pack", file);
    }

    Problem cut() {
        return new Problem("exchange.pack.cut", file);
    }

    Problem damaged() {
        return damaged(null);
    }

    Problem damaged(Throwable cause) {
        return new Problem(cause, "exchange.pack.damaged", file, place);
    }

    Problem twice() {
        return new Problem("exchange.pack.twice", file, place);
    }

    Problem tooLarge() {
        return new Problem("exchange.pack.too_large", file, place);
    }

    Problem newer(String what) {
        return new Problem("exchange.pack.newer", file, what);
    }

    Problem foreign() {
        return new Problem("exchange.pack.foreign", file);
    }

    Problem isProtected() {
        return new Problem("exchange.pack.protected", file);
    }

    /** What an error in reading means. */
    Problem reading(IOException e) {
        return switch (e) {
            case SealBroken broken -> switch (broken.reason()) {
                case CUT -> cut();
                case DAMAGED -> damaged(e);
                case NEWER -> newer("envelope");
                case TOO_COSTLY -> tooLarge();
                case WRONG_PASSPHRASE -> new Problem("exchange.pack.wrong_passphrase", file); // no trouble for the log
            };
            case StreamConstraintsException tooLong -> tooLarge();
            case FileBytes.Unreadable unreadable -> new Problem(e, "exchange.pack.unreadable", file);
            default -> damaged(e);
        };
    }

    /** What an error in writing means. */
    static Problem writing(Path target, IOException e) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            if (Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_SPACE) {
                return new Problem(e, "exchange.pack.no_space", name(target), folder);
            }
        } catch (IOException unknown) {
            // who cannot say how much room there is does not say that there is none
        }
        return new Problem(e, "exchange.pack.unwritable", name(target), folder);
    }
}
