package landfall.ui.merge;

import landfall.domain.Pipeline;

/** How far the merge has come in which bureau; every step is shown at once. */
final class MergeModel {
    private final MergeView view;
    private MergeState state = MergeState.START;
    private Pipeline pipeline = Pipeline.EMPTY;
    private int standing;

    MergeModel(MergeView view) {
        this.view = view;
        put(state);
    }

    MergeState state() {
        return state;
    }

    /** The bureau as the user may read it. */
    Pipeline pipeline() {
        return pipeline;
    }

    void setPipeline(Pipeline now) {
        pipeline = now;
    }

    /** @param conflicts how many wait from before */
    void setStanding(int conflicts) {
        standing = conflicts;
    }

    void put(MergeState next) {
        state = next;
        view.show(next, pipeline, standing);
    }

    /** Like {@link #put}, and the user goes on there. */
    void goOn(MergeState next) {
        put(next);
        view.focusFirst();
    }
}
