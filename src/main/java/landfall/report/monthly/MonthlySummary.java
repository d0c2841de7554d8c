package landfall.report.monthly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import landfall.domain.Pipeline;
import landfall.report.Check;
import landfall.report.Document;
import landfall.report.Trace;
import landfall.text.Texts;

/**
 * The bulletin of a month: the paper, where its figures come from, and what was checked.
 *
 * @param cutOff the day up to which it reports
 * @param traces the printed figures by id, in the order of the paper
 */
public record MonthlySummary(YearMonth month, LocalDate cutOff, Document document, Map<String, Trace> traces,
        List<Check> checks) {
    public MonthlySummary {
        checks = List.copyOf(checks);
    }

    /** Writes the bulletin: a pure function of its arguments. */
    public static MonthlySummary of(Pipeline pipeline, YearMonth month, Texts texts, Options options) {
        var figures = new MonthFigures(pipeline, month, options.cutOff(month));
        var composer = new Composer(figures, texts, options);
        Document document = composer.compose();
        return new MonthlySummary(month, figures.cutOff(), document, composer.traces(), Checks.of(figures, texts));
    }
}
