package landfall.ui.dashboard;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The line above figures to whose rows projects belong about which laptops disagree; it opens these. */
final class ConflictLine extends HBox {
    private final PlaceContext context;
    private final Label sentence = new Label();
    private List<String> projects = List.of();

    ConflictLine(PlaceContext context) {
        this.context = context;
        Style.all(this, Style.BANNER, Style.BANNER_WARN, DashboardStyle.DASH_NARROWED);
        setId("dashboard-conflicts");
        sentence.setMinWidth(0);
        getChildren().addAll(Icons.of(Feather.GIT_MERGE), sentence,
                Controls.link(context.texts().of("dashboard.conflicts.show"), () -> context.navigator()
                        .go(new Route.Ledger(context.texts().of("kit.conflict"), projects))));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(DashboardFigures figures) {
        Texts texts = context.texts();
        projects = figures.pipeline().projectsInConflict().stream().sorted().toList();
        setVisible(!projects.isEmpty());
        sentence.setText(texts.of("kit.conflict.figures", context.formats().integer(projects.size())));
    }
}
