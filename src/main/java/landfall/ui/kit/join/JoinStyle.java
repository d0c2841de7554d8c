package landfall.ui.kit.join;

import landfall.ui.kit.look.StyleClass;


/** The style classes of join.css. */
enum JoinStyle implements StyleClass {
    JOIN_HEAD, JOIN_GRID, JOIN_CELL, JOIN_PLAIN
}
