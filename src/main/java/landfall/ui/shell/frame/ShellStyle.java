package landfall.ui.shell.frame;

import landfall.ui.kit.look.StyleClass;


/** The style classes of shell.css. */
public enum ShellStyle implements StyleClass {
    RAIL, RAIL_ITEM, RAIL_COUNT, STATUS_BAR, STATUS_ITEM, PALETTE, PALETTE_HEAD, PALETTE_SECTION, PALETTE_ROW, PALETTE_FOOT,
    KEY_TABLE
}
