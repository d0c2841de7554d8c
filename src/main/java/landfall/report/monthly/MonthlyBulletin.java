package landfall.report.monthly;

import java.time.YearMonth;
import landfall.domain.Pipeline;
import landfall.report.Paper;
import landfall.text.Texts;

/** The monthly bulletin (月通报, domain §5.3). */
public final class MonthlyBulletin {
    private MonthlyBulletin() {
    }

    /** Writes the bulletin of a month: a pure function of its arguments. */
    public static Paper of(Pipeline pipeline, YearMonth month, Texts texts, Options options) {
        var figures = new MonthFigures(pipeline, month, options.cutOff(month));
        var composer = new Composer(figures, texts, options);
        return new Paper(figures.cutOff(), composer.compose(), composer.traces(), Checks.of(figures, texts));
    }
}
