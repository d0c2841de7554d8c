package landfall.sheet.file;

import java.nio.file.Path;
import java.util.Objects;

/** Says that a file cannot be read as a spreadsheet, and why; nothing of it was used. */
public final class UnreadableSheet extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why a file was refused; the words for a person are chosen where the refusal is shown. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The path names a folder. */
        DIRECTORY,
        /** The operating system does not let us read it: rights, or another program holds it. */
        NO_ACCESS,
        /** The file has no content at all. */
        EMPTY,
        /** Something else than a spreadsheet: a picture, a PDF, an archive. */
        NOT_A_SPREADSHEET,
        /** A Word document, whatever its name ends in. */
        WORD_DOCUMENT,
        /** A web page saved under a spreadsheet's name, as many web systems export it. */
        WEB_PAGE,
        /** The binary .xls (or .et) of before 2007: save it as .xlsx first. */
        OLD_EXCEL,
        /** A spreadsheet of a kind not read here (.ods, .xlsb, XML 2003): save it as .xlsx first. */
        OTHER_SPREADSHEET,
        /** Protected by a password. */
        ENCRYPTED,
        /** It began as a spreadsheet, but is cut off or altered. */
        DAMAGED,
        /** Text in an encoding that is neither Unicode nor a Chinese national standard. */
        UNKNOWN_ENCODING,
        /** Larger than any ledger: too many bytes, rows or columns. */
        TOO_LARGE
    }

    private final transient Path file;
    private final Reason reason;

    /** The reason, with a detail for the log in English, or null. */
    public UnreadableSheet(Path file, Reason reason, String detail) {
        this(file, reason, detail, null);
    }

    /** Like {@link #UnreadableSheet(Path, Reason, String)}, with what went wrong underneath, or null. */
    public UnreadableSheet(Path file, Reason reason, String detail, Throwable cause) {
        super(file + ": " + reason + (detail == null || detail.isBlank() ? "" : ": " + detail), cause);
        this.file = Objects.requireNonNull(file);
        this.reason = Objects.requireNonNull(reason);
    }

    /** The file that was refused; never null. */
    public Path file() {
        return file;
    }

    /** Why it was refused; never null. */
    public Reason reason() {
        return reason;
    }
}
