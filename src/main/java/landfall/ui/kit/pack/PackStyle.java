package landfall.ui.kit.pack;

import landfall.ui.kit.look.StyleClass;


/** The style classes of pack.css. */
enum PackStyle implements StyleClass {
    PACK, PACK_STAGES, PACK_SIZE
}
