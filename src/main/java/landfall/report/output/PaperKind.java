package landfall.report.output;

import java.nio.file.Path;
import java.util.Locale;
import landfall.text.Problem;

/** The kinds of files that a paper can be saved as. */
public enum PaperKind {
    PDF(".pdf"), WORD(".docx"), EXCEL(".xlsx");

    private final String ending;

    PaperKind(String ending) {
        this.ending = ending;
    }

    /** What the names of such files end in, with the dot. */
    public String ending() {
        return ending;
    }

    /**
     * The kind that a file's name asks for.
     *
     * @throws Problem when it ends in something else
     */
    public static PaperKind of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        for (PaperKind kind : values()) {
            if (name.endsWith(kind.ending)) {
                return kind;
            }
        }
        throw new Problem("report.problem.ending", file);
    }
}
