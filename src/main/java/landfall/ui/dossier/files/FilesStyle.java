package landfall.ui.dossier.files;

import landfall.ui.kit.look.StyleClass;


/** The style classes of files.css. */
enum FilesStyle implements StyleClass {
    FILES, FILES_BAR, FILES_HEAD, FILES_LIST, FILES_ROW, FILES_NAME, FILES_VALUE, FILES_TASK
}
