package landfall.ui.merge.conflict;

import landfall.ui.kit.StyleClass;

/** The style classes of merge.css. */
public enum MergeStyle implements StyleClass {
    MERGE, MERGE_STEP, MERGE_STEP_NOW, MERGE_STEP_LINE, MERGE_DROP, MERGE_SIDE, MERGE_GROUP, MERGE_ITEM, MERGE_ITEM_NOW,
    MERGE_CARDS, MERGE_CARD, MERGE_CARD_NOW, MERGE_CARD_HEAD, MERGE_CARD_BODY, MERGE_CARD_FOOT, MERGE_CLAIM,
    MERGE_CLAIM_TAKEN, MERGE_VALUE, MERGE_LINE, MERGE_RIGHT, MERGE_HEAD, MERGE_FOOT
}
