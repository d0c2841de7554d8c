package landfall.ui.reports;

import java.util.Map;
import landfall.report.Paper;
import landfall.report.monthly.MonthlyBulletin.Written;
import landfall.report.monthly.Section;
import landfall.report.pdf.Pdf;
import landfall.report.wording.Wording;

/**
 * A report and its print: what the place shows, saves and sends to the printer.
 *
 * @param state whether the month of the monthly bulletin is closed; null for the other reports
 */
record Printed(Written written, Pdf pdf, CloseState state) {
    Paper paper() {
        return written.paper();
    }

    /** The texts that can be worded by hand, by their sections; none for the other reports and for a closed month. */
    Map<Section, Wording> wordings() {
        return written.wordings();
    }
}
