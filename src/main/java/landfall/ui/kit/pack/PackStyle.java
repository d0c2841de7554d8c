package landfall.ui.kit.pack;

import landfall.ui.kit.StyleClass;

/** The style classes of pack.css. */
enum PackStyle implements StyleClass {
    PACK, PACK_STAGES, PACK_SIZE
}
