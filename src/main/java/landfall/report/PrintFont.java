package landfall.report;

import java.awt.Font;

/** The print font for drawings, which stays text in the PDF. */
public final class PrintFont {
    private PrintFont() {
    }

    /** @param size in pixels of 1/96 inch */
    public static Font regular(double size) {
        return PrintFonts.Weight.REGULAR.awt().deriveFont((float) size);
    }

    /** @param size in pixels of 1/96 inch */
    public static Font bold(double size) {
        return PrintFonts.Weight.BOLD.awt().deriveFont((float) size);
    }
}
