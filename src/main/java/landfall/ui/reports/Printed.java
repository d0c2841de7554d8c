package landfall.ui.reports;

import landfall.report.Paper;
import landfall.report.pdf.Pdf;

/**
 * A report and its print: what the place shows, saves and sends to the printer.
 *
 * @param state whether the month of the monthly bulletin is closed; null for the other reports
 */
record Printed(Paper paper, Pdf pdf, CloseState state) {
}
