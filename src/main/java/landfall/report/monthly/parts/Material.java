package landfall.report.monthly.parts;

import java.time.LocalDate;
import java.time.YearMonth;
import landfall.domain.Pipeline;
import landfall.domain.value.Period;
import landfall.insight.close.OfficialFigures;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.report.writing.FigureWords;
import landfall.report.writing.Manuscript;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.Words;

/**
 * What the parts of a bulletin are written from.
 *
 * @param pipeline the bureau as it is known now
 * @param then the bureau as it stood on the cut-off day
 * @param official the figures as the bureau publishes them
 * @param manuscript where the figures are remembered
 */
public record Material(Pipeline pipeline, Pipeline then, YearMonth month, LocalDate cutOff, OfficialFigures official,
        Manuscript manuscript) {
    Words words() {
        return manuscript.words();
    }

    Period inMonth() {
        return Period.month(month);
    }

    Period yearToDate() {
        return Period.yearToDate(month);
    }

    Figure ofMonth(Indicator indicator) {
        return official.figure(indicator, inMonth());
    }

    Figure ofYear(Indicator indicator) {
        return official.figure(indicator, yearToDate());
    }

    Figure ofYearBefore(Indicator indicator) {
        return official.figure(indicator, yearToDate().lastYear());
    }

    FigureWords figureWords() {
        return new FigureWords(manuscript, Definitions.of(pipeline.bureau()));
    }

    ProjectWords projectWords() {
        return new ProjectWords(pipeline, manuscript);
    }
}
