package landfall.sheet.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Says that a file could not be written, and why; whatever stood at its place before is untouched. */
public final class UnwritableTarget extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why the file could not be written; the words for a person are chosen where it is shown. */
    public enum Reason {
        /** The folder does not exist. */
        NO_FOLDER,
        /** A folder of that name is in the way. */
        IS_FOLDER,
        /** The file or the folder may not be changed. */
        READ_ONLY,
        /** Another program, usually the spreadsheet program, holds the file open. */
        IN_USE,
        /** The disk is full. */
        NO_SPACE,
        /** Something else; the cause tells. */
        OTHER
    }

    private final transient Path target;
    private final Reason reason;

    UnwritableTarget(Path target, Reason reason, Throwable cause) {
        super(target + ": " + reason + (cause == null ? "" : ": " + cause.getMessage()), cause);
        this.target = Objects.requireNonNull(target);
        this.reason = Objects.requireNonNull(reason);
    }

    /** The file that was to be written; never null. */
    public Path target() {
        return target;
    }

    /** Why it was not; never null. */
    public Reason reason() {
        return reason;
    }
}
