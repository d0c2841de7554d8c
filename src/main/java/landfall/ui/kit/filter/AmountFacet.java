package landfall.ui.kit.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import landfall.domain.value.Money;

/** The bands of total investment by which the bureau reports, and its cumulative lines (domain §3.7). */
final class AmountFacet implements Facet {

    /** A bound belongs to the higher band. */
    private enum Band {
        ANY(null, null), UNDER_20M(null, 2_000 * Money.WAN), FROM_20M(2_000 * Money.WAN, Money.YI),
        FROM_1(Money.YI, 10 * Money.YI), FROM_10(10 * Money.YI, 50 * Money.YI), FROM_50(50 * Money.YI, 100 * Money.YI),
        FROM_100(100 * Money.YI, null), OVER_1(Money.YI, null), OVER_10(10 * Money.YI, null),
        OVER_50(50 * Money.YI, null);

        private final Long least;
        private final Long most;

        Band(Long from, Long next) {
            least = from;
            most = next == null ? null : next - 1;
        }
    }

    private final Narrowing narrowing;

    AmountFacet(Narrowing narrowing) {
        this.narrowing = narrowing;
    }

    @Override
    public String id() {
        return "filter-amount";
    }

    @Override
    public String label() {
        return narrowing.text("kit.filter.amount");
    }

    @Override
    public String value() {
        Band band = chosen();
        return band == Band.ANY ? "" : band == null ? narrowing.text("kit.filter.band.other") : name(band);
    }

    @Override
    public boolean isOffered() {
        return true;
    }

    @Override
    public List<MenuItem> items() {
        Band chosen = chosen();
        var items = new ArrayList<MenuItem>();
        for (Band band : Band.values()) {
            if (band == Band.UNDER_20M || band == Band.OVER_1) {
                items.add(new SeparatorMenuItem());
            }
            var item = new RadioMenuItem(name(band));
            item.setSelected(band == chosen);
            item.setOnAction(event -> narrowing.set(narrowing.now().withAmount(band.least, band.most)));
            items.add(item);
        }
        return items;
    }

    private Band chosen() {
        for (Band band : Band.values()) {
            if (Objects.equals(band.least, narrowing.now().fromYuan())
                    && Objects.equals(band.most, narrowing.now().toYuan())) {
                return band;
            }
        }
        return null;
    }

    private String name(Band band) {
        return narrowing.text("kit.filter.band." + band);
    }
}
