package landfall.ui.reports;

import landfall.report.Paper;
import landfall.report.pdf.Pdf;

/** A bulletin, its print, and whether its month is closed: what the place shows, saves and sends to the printer. */
record Printed(Paper paper, Pdf pdf, CloseState state) {
}
