package landfall.ui.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.report.Ink;
import landfall.report.Trace;
import landfall.report.monthly.Options;
import landfall.report.monthly.Section;
import landfall.report.monthly.SectionOrder;
import landfall.report.rhythm.Rhythm;

/** Which report the user chose and how, and the paper that came of it. */
public final class ReportsModel {
    private static final int STALE_MONTHS = 12;

    private final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
    private final ObjectProperty<Rhythm> rhythm = new SimpleObjectProperty<>(Rhythm.MONTHLY);
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Ink> ink = new SimpleObjectProperty<>(Ink.COLOUR_AND_PATTERNS);
    private final ObjectProperty<SectionOrder> sections = new SimpleObjectProperty<>(SectionOrder.usual());
    private final ObjectProperty<Section> worded = new SimpleObjectProperty<>();
    private final ObjectProperty<Printed> printed = new SimpleObjectProperty<>();
    private final ObjectProperty<Trace> trace = new SimpleObjectProperty<>();

    public ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    /** Which of the five reports is shown. */
    public ObjectProperty<Rhythm> rhythmProperty() {
        return rhythm;
    }

    /** A day of the period that is reported, for every report but the monthly one, which has a month. */
    public ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** True while the monthly bulletin is shown, the only report with sections. */
    ObservableValue<Boolean> monthly() {
        return rhythm.map(Rhythm.MONTHLY::equals);
    }

    public ObjectProperty<Ink> inkProperty() {
        return ink;
    }

    /** The sections in the order of printing. */
    ObjectProperty<SectionOrder> sectionsProperty() {
        return sections;
    }

    /** The section whose text is edited, or null. */
    ObjectProperty<Section> wordedProperty() {
        return worded;
    }

    /** The bulletin as it is shown, or null while there is none yet. */
    ObjectProperty<Printed> printedProperty() {
        return printed;
    }

    /** The figure whose projects are listed, or null. */
    ObjectProperty<Trace> traceProperty() {
        return trace;
    }

    Options options(LocalDate today) {
        return new Options(sections.get().printed(), today);
    }

    /** The day to begin with: today, or the last one of the month to begin with when that is long ago. */
    static LocalDate firstDay(YearMonth firstMonth, LocalDate today) {
        return firstMonth.isBefore(YearMonth.from(today).minusMonths(1)) ? firstMonth.atEndOfMonth() : today;
    }

    /**
     * The month to begin with: the latest whole one; for a bureau whose records end long before that, the month of
     * the last signing.
     */
    static YearMonth firstMonth(Pipeline pipeline, LocalDate today) {
        YearMonth latest = YearMonth.from(today).minusMonths(1);
        YearMonth last = pipeline.projects().stream().map(Project::signedOn).filter(date -> date != null)
                .map(DayOrMonth::month).filter(signed -> !signed.isAfter(latest)).max(YearMonth::compareTo)
                .orElse(latest);
        return last.isBefore(latest.minusMonths(STALE_MONTHS)) ? last : latest;
    }
}
