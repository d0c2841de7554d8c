package landfall.insight.attribution;

import java.util.List;
import java.util.Objects;
import landfall.domain.Item;
import landfall.insight.indicator.Figure;

/**
 * What came of one trip, event or channel: visits, and of the projects that go back to them the leads, those signed and
 * the money that arrived; each figure with its rows.
 *
 * @param key the id of the trip, or the name of the event or channel; empty where no channel is recorded
 * @param trip null unless sorted by trips
 * @param visits of the trip or of the event's trips; for a channel those that met one of its projects
 * @param leads of lead_new (domain §4.2), all of them up to today
 * @param signed those of them that count in sign_n
 * @param funds what counts of theirs in fund_in
 */
public record Line(By by, String key, Item trip, List<Item> visits, Figure leads, Figure signed, Figure funds) {
    public Line {
        Objects.requireNonNull(by);
        Objects.requireNonNull(key);
        visits = List.copyOf(visits);
    }

    /** True when nothing is to be said. */
    boolean isEmpty() {
        return visits.isEmpty() && leads.rows().isEmpty();
    }
}
