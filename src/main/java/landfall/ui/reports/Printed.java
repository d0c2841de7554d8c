package landfall.ui.reports;

import landfall.report.monthly.MonthlySummary;
import landfall.report.pdf.Pdf;

/** A bulletin and its print: what the place shows, saves and sends to the printer. */
record Printed(MonthlySummary summary, Pdf pdf) {
}
