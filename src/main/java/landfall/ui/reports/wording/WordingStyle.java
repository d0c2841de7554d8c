package landfall.ui.reports.wording;

import landfall.ui.kit.look.StyleClass;


/** The style classes of what is set by hand. */
enum WordingStyle implements StyleClass {
    REPORT_RIGHT, REPORT_HEAD, REPORT_FACT, REPORT_WORDING, REPORT_QUOTE
}
