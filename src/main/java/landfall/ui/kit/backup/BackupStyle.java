package landfall.ui.kit.backup;

import landfall.ui.kit.look.StyleClass;


/** The style classes of the backup dialogs, in kit.css. */
enum BackupStyle implements StyleClass {
    BACKUP_LIST, BACKUP_ROW, BACKUP_PREVIEW
}
