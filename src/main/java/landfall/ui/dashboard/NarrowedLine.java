package landfall.ui.dashboard;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The line above figures that are taken of some projects only, so that nobody mistakes them for the bureau's. */
final class NarrowedLine extends HBox {
    private final PlaceContext context;
    private final Label sentence = new Label();

    /** @param clear takes the filter away */
    NarrowedLine(PlaceContext context, Runnable clear) {
        this.context = context;
        Style.all(this, Style.BANNER, Style.BANNER_INFO, DashboardStyle.DASH_NARROWED);
        setId("dashboard-narrowed");
        sentence.setMinWidth(0);
        getChildren().addAll(Icons.of(Feather.FILTER), sentence,
                Controls.link(context.texts().of("dashboard.narrowed.clear"), clear));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(DashboardFigures figures) {
        Texts texts = context.texts();
        setVisible(figures.isNarrow());
        String asked = String.join(texts.of("dashboard.narrowed.and"), figures.asked().filter().withExits(false).describe(texts));
        sentence.setText(texts.of("dashboard.narrowed", context.formats().integer(figures.pipeline().projects().size()),
                context.formats().integer(figures.all()), asked));
        sentence.setTooltip(new Tooltip(sentence.getText()));
    }
}
