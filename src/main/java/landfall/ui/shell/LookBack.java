package landfall.ui.shell;

import java.util.function.BiConsumer;
import landfall.domain.Pipeline;
import landfall.ui.kit.Background;
import landfall.ui.kit.PastView;
import landfall.ui.kit.PlaceContext;

/** Which day's bureau the window shows: the present one, until the user asks for another. */
final class LookBack {
    private final PlaceContext context;
    private final BiConsumer<PastView, Pipeline> shown;
    private PastView view = PastView.NONE;
    private Background.Job<Pipeline> lookingBack;

    /** @param shown is given the view and its bureau as soon as that is worked out */
    LookBack(PlaceContext context, BiConsumer<PastView, Pipeline> shown) {
        this.context = context;
        this.shown = shown;
    }

    PastView view() {
        return view;
    }

    boolean isPast() {
        return view.isPast();
    }

    /** Works out the bureau of the view, unless it is the present one that is shown anyway. */
    void to(PastView wanted) {
        if (lookingBack != null) {
            lookingBack.cancel();
        }
        if (!wanted.isPast() && !view.isPast()) {
            return;
        }
        lookingBack = context.background().runAside(() -> wanted.of(context.workspace())).onSuccess(bureau -> {
            view = wanted;
            shown.accept(view, bureau);
        });
    }

    /** Works the bureau of the view out anew, as more is recorded now; false when it is the present one. */
    boolean again() {
        if (!view.isPast()) {
            return false;
        }
        to(view);
        return true;
    }
}
