package landfall.ui.kit.filter;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import landfall.domain.Money;
import landfall.insight.filter.ProjectFilter;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Style;

/** The button of the filter bar that chooses a band of total investment; a bound belongs to the higher band. */
final class AmountFacet extends MenuButton {

    /** The usual bands of the bureau's reports, in yuan. */
    private enum Band {
        ANY(null, null), UNDER_1(null, Money.YI - 1), FROM_1(Money.YI, 5 * Money.YI - 1),
        FROM_5(5 * Money.YI, 10 * Money.YI - 1), FROM_10(10 * Money.YI, 50 * Money.YI - 1),
        FROM_50(50 * Money.YI, null);

        private final Long least;
        private final Long most;

        Band(Long least, Long most) {
            this.least = least;
            this.most = most;
        }

        boolean isIn(ProjectFilter filter) {
            return java.util.Objects.equals(least, filter.fromYuan()) && java.util.Objects.equals(most, filter.toYuan());
        }
    }

    private final Texts texts;
    private final Label value = Style.FACET_VALUE.on(new Label());
    private final ToggleGroup group = new ToggleGroup();

    AmountFacet(Texts texts, ObjectProperty<ProjectFilter> filter) {
        this.texts = texts;
        Style.FACET.on(this);
        setId("filter-amount");
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(texts.of("kit.filter.amount"));
        var face = new HBox(4, Controls.label(texts.of("kit.filter.amount"), Style.FACET_LABEL), value);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        for (Band band : Band.values()) {
            var item = new RadioMenuItem(texts.of("kit.filter.band." + band.name()));
            item.setUserData(band);
            item.setToggleGroup(group);
            item.setOnAction(event -> filter.set(filter.get().withAmount(band.least, band.most)));
            getItems().add(item);
        }
        filter.addListener((property, before, now) -> show(now));
        show(filter.get());
    }

    private void show(ProjectFilter filter) {
        boolean any = filter.fromYuan() == null && filter.toYuan() == null;
        group.selectToggle(null);
        value.setText(any ? "" : texts.of("kit.filter.band.other"));
        for (var toggle : group.getToggles()) {
            Band band = (Band) toggle.getUserData();
            if (band.isIn(filter)) {
                group.selectToggle(toggle);
                value.setText(any ? "" : texts.of("kit.filter.band." + band.name()));
            }
        }
        value.setManaged(!any);
        Style.FACET_ON.on(this, !any);
    }
}
