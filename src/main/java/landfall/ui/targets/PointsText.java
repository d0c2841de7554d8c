package landfall.ui.targets;

import java.math.BigDecimal;
import landfall.insight.target.Progress;
import landfall.ui.kit.PlaceContext;

/** Says in words how far a figure is ahead or behind. */
final class PointsText {
    private PointsText() {
    }

    /** Against the passing of time: 落后序时 2.8 个百分点. */
    static String time(Progress progress, PlaceContext context) {
        return words(progress.points(), "targets.points.ahead", "targets.points.behind", "targets.points.level", context);
    }

    /** Against the target's monthly curve. */
    static String curve(Progress progress, PlaceContext context) {
        return words(progress.pointsOfCurve(), "targets.curve.ahead", "targets.curve.behind", "targets.curve.level",
                context);
    }

    private static String words(BigDecimal points, String ahead, String behind, String level, PlaceContext context) {
        return points.signum() == 0 ? context.texts().of(level)
                : context.texts().of(points.signum() > 0 ? ahead : behind, context.formats().fixed(points.abs(), 1));
    }
}
