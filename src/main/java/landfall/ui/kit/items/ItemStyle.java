package landfall.ui.kit.items;

import landfall.ui.kit.look.StyleClass;


/** The style classes of tables of items. */
enum ItemStyle implements StyleClass {
    ITEMS, ITEMS_HEAD, ITEMS_TABLE, ITEMS_NONE, ITEMS_NUMBER, ITEMS_ACTIONS, ITEMS_MASKED
}
