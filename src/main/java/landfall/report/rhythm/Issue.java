package landfall.report.rhythm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import landfall.domain.Pipeline;
import landfall.domain.value.Quarter;
import landfall.domain.value.Week;
import landfall.report.Paper;
import landfall.report.daily.DailyList;
import landfall.report.kept.IssuedBulletin;
import landfall.report.monthly.Options;
import landfall.report.quarterly.QuarterlyReview;
import landfall.report.weekly.WeeklyDispatch;
import landfall.report.yearly.YearSheets;
import landfall.text.Texts;

/**
 * One report of a period.
 *
 * @param day any day of the period
 * @param issuedOn the day of issue; a period that has not ended by then is reported as far as it goes
 * @param unit the only unit of which the yearly sheets are wanted; empty for all
 */
public record Issue(Rhythm rhythm, LocalDate day, LocalDate issuedOn, String unit) {
    public Issue {
        Objects.requireNonNull(rhythm);
        Objects.requireNonNull(day);
        Objects.requireNonNull(issuedOn);
        Objects.requireNonNull(unit);
    }

    /** A report about everybody. */
    public Issue(Rhythm rhythm, LocalDate day, LocalDate issuedOn) {
        this(rhythm, day, issuedOn, "");
    }

    /** Writes it: a pure function of its arguments. */
    public Paper of(Pipeline pipeline, Texts texts) {
        return switch (rhythm) {
            case DAILY -> DailyList.of(pipeline, day, texts);
            case WEEKLY -> WeeklyDispatch.of(pipeline, Week.of(day), issuedOn, texts);
            case MONTHLY -> IssuedBulletin.of(pipeline, YearMonth.from(day), texts,
                    Options.of(pipeline.bureau(), issuedOn));
            case QUARTERLY -> QuarterlyReview.of(pipeline, Quarter.of(day), issuedOn, texts);
            case YEARLY -> YearSheets.of(pipeline, day.getYear(), unit, issuedOn, texts);
        };
    }
}
