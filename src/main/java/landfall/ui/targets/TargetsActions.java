package landfall.ui.targets;

import java.nio.file.Path;
import landfall.domain.Holder;
import landfall.domain.value.Quantity;
import landfall.domain.value.YearCurve;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;

/** What can be done with the targets of the year that is shown. */
interface TargetsActions {
    /** Sets a target, or takes it away for null. */
    void set(Indicator indicator, Holder holder, Quantity value);

    /** Spreads a target over its months; null is even twelfths. */
    void curve(Indicator indicator, Holder holder, YearCurve curve);

    /** Opens what makes an actual figure. */
    void open(Progress progress);

    /** Asks for a file with targets and shows what it would bring. */
    void choose();

    /** Shows what a file would bring. */
    void read(Path file);

    /** Shows what the table on the clipboard would bring. */
    void paste();

    /** Puts the table that is shown on the clipboard. */
    void copy();

    /** Writes the table that is shown to a file. */
    void export();

    /** True while nothing may be changed, which the user is then told. */
    boolean refused();
}
