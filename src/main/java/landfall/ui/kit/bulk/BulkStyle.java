package landfall.ui.kit.bulk;

import landfall.ui.kit.look.StyleClass;


/** The style classes of what concerns several projects at once. */
enum BulkStyle implements StyleClass {
    BULK_BAR, BULK_FIELDS, BULK_FIELD, BULK_CAPTION, BULK_PREVIEW, BULK_LINE, BULK_SUMMARY
}
