package landfall.ui.targets;

import landfall.ui.kit.look.StyleClass;

/** The style classes of targets.css. */
enum TargetsStyle implements StyleClass {
    TARGETS, TARGETS_TABLE, TARGETS_CELL, TARGETS_VALUE, TARGETS_ACTUAL, TARGETS_SHARE, TARGETS_POINTS, TARGETS_EDITOR,
    TARGETS_SIDE, TARGETS_PANEL, TARGETS_FOOT, TARGETS_FACTS, TARGETS_MONTHS, TARGETS_MONTH_NOW, TARGETS_PREVIEW,
    TARGETS_NOTES
}
