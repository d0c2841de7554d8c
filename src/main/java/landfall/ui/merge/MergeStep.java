package landfall.ui.merge;

import landfall.text.Texts;

/** The steps of a merge, in order. */
enum MergeStep {
    READ, COMPARE, MERGE, SETTLE;

    String label(Texts texts) {
        return texts.of("merge.step." + name());
    }
}
