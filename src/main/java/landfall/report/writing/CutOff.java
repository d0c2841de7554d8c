package landfall.report.writing;

import java.time.LocalDate;
import landfall.domain.value.Period;

/** Up to which day a period is reported. */
public final class CutOff {
    private CutOff() {
    }

    /** The period's last day, or the day of issue while the period still runs. */
    public static LocalDate of(Period period, LocalDate issuedOn) {
        return issuedOn.isBefore(period.to()) && !issuedOn.isBefore(period.from()) ? issuedOn : period.to();
    }
}
