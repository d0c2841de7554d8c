package landfall.store.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A checked copy of a workspace file.
 *
 * @param at when it was taken, by this computer's clock
 * @param isSound false when what was copied had altered records, which the copy has too
 */
public record Backup(Path file, Reason reason, LocalDateTime at, boolean isSound) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");
    private static final String UNSOUND = "-unsound";
    private static final Pattern NAME = Pattern.compile(
            "(.+)-(\\d{8}-\\d{6}-\\d{3})(?:-([a-z-]+?))?(" + UNSOUND + ")?\\.landfall", Pattern.DOTALL);

    /** What the name of a file says; empty when it is not the name of a copy. */
    public static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Backup(file, Reason.of(name.group(3)), LocalDateTime.parse(name.group(2), STAMP),
                    name.group(4) == null));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * A copy that is yet to be made.
     *
     * @param workspace the name of the workspace file without its ending
     */
    static Backup in(Path folder, String workspace, Reason reason, LocalDateTime at, boolean isSound) {
        return new Backup(folder.resolve(workspace + "-" + STAMP.format(at) + "-" + reason.word()
                + (isSound ? "" : UNSOUND) + ".landfall"), reason, at, isSound);
    }

    /** The name of the file, by which the command line knows the copy. */
    public String name() {
        return file.getFileName().toString();
    }
}
