package landfall.ui.reports;

import landfall.ui.kit.StyleClass;

/** The style classes of reports.css. */
enum ReportsStyle implements StyleClass {
    REPORT_LEFT, REPORT_RIGHT, REPORT_HEAD, REPORT_FACT, REPORT_SECTION, REPORT_CANVAS, REPORT_PAGES, REPORT_PAGE,
    REPORT_SPOT, REPORT_ZOOM, REPORT_CHECK, REPORT_ROW, REPORT_TRACE, REPORT_MONTHS, REPORT_MONTH, REPORT_MONTH_ON,
    REPORT_CLOSE, REPORT_PERIOD
}
