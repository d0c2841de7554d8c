package landfall.ui.targets;

import java.time.YearMonth;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import landfall.domain.Holder;

/** What the place shows: a year, the month up to which it is reckoned, whose columns, and the figures taken for it. */
final class TargetsModel {
    /** What the figures are taken for. */
    record Asked(int year, YearMonth upTo, Holder.Kind kind) {
    }

    private final ObjectProperty<Asked> asked = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<TargetTable> table = new ReadOnlyObjectWrapper<>();
    private YearMonth latest;

    TargetsModel(YearMonth latest) {
        this.latest = latest;
        asked.set(new Asked(latest.getYear(), latest, Holder.Kind.UNIT));
    }

    ReadOnlyObjectProperty<Asked> asked() {
        return asked;
    }

    ReadOnlyObjectProperty<TargetTable> table() {
        return table.getReadOnlyProperty();
    }

    /** The month of today, beyond which nothing is reckoned. */
    YearMonth latest() {
        return latest;
    }

    /** The day moved on, or the user looks at another one; a year that was reckoned up to today still is. */
    void setLatest(YearMonth month) {
        if (!month.equals(latest)) {
            boolean uptoDate = asked.get().upTo().equals(latest);
            latest = month;
            if (uptoDate || asked.get().upTo().isAfter(month)) {
                year(asked.get().year());
            }
        }
    }

    /** Another year: up to today, or the whole of it when it is over. */
    void year(int year) {
        YearMonth last = YearMonth.of(year, 12);
        asked.set(new Asked(year, last.isBefore(latest) ? last : latest, asked.get().kind()));
    }

    /** Another month of the same year. */
    void month(int month) {
        asked.set(new Asked(asked.get().year(), YearMonth.of(asked.get().year(), month), asked.get().kind()));
    }

    void kind(Holder.Kind kind) {
        asked.set(new Asked(asked.get().year(), asked.get().upTo(), kind));
    }

    void show(TargetTable taken) {
        table.set(taken);
    }
}
