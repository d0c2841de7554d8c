package landfall.ui.reports;

import landfall.report.Pdf;
import landfall.report.monthly.MonthlySummary;

/** A bulletin and its print: what the place shows, saves and sends to the printer. */
record Printed(MonthlySummary summary, Pdf pdf) {
}
