package landfall.ui.kit.record;

import landfall.ui.kit.look.StyleClass;


/** The style classes of record.css. */
enum RecordStyle implements StyleClass {
    RECORD, RECORD_LIST, RECORD_HEAD, RECORD_WHAT, RECORD_FIELD, RECORD_VALUE, RECORD_ACTIONS, RECORD_FOOT,
    RECORD_SKELETON, REVERT_LIST
}
