package landfall.report.file;

import java.nio.file.Path;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.file.WholeFile;
import landfall.text.Problem;

/** Where a paper is written to. */
public final class PaperTarget {
    private PaperTarget() {
    }

    /**
     * Writes the whole file or nothing: a file that was there before stays as it was when this fails.
     *
     * @throws Problem when the file cannot be written, saying why and what to do
     */
    public static void write(byte[] bytes, Path target) {
        WindowThread.assertElsewhere();
        try {
            WholeFile.write(target, out -> out.write(bytes));
        } catch (UnwritableTarget e) {
            throw new Problem(e, switch (e.reason()) {
                case IS_FOLDER -> "report.problem.is_folder";
                case NO_FOLDER -> "report.problem.no_folder";
                case READ_ONLY -> "report.problem.read_only";
                case NO_SPACE -> "report.problem.no_space";
                case IN_USE -> "report.problem.in_use";
                case OTHER -> "report.problem.unwritable";
            }, target.toString());
        }
    }
}
