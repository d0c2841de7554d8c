package landfall.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import landfall.text.Language;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The bar at the head of a place: its title, the search, the switches and, at the right, its one primary button. */
public final class Toolbar extends HBox {
    private static final double SEARCH_WIDTH = 320;
    private static final double NARROW_SEARCH = 180;

    private final PlaceContext context;

    /** A bar with the title only. */
    public Toolbar(PlaceContext context, String title) {
        this.context = context;
        Style.TOOLBAR.on(this);
        var label = Style.VIEW_TITLE.on(new Label(title));
        label.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(label);
    }

    /** Adds nodes after those already there. */
    public Toolbar with(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /** Adds the search in the middle, which opens the command palette; what follows stands at the right. */
    public Toolbar withSearch() {
        var words = Controls.label(context.texts().of("kit.search.prompt"), Style.TEXT_SM, Style.SUBTLE);
        var row = new HBox(6, Icons.of(Feather.SEARCH), words, Controls.spacer(), Controls.keyCap("Ctrl K"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMouseTransparent(true);
        var button = new Button(null, row);
        Style.SEARCH.on(button);
        button.setAccessibleText(context.texts().of("kit.search.prompt"));
        button.setCursor(Cursor.TEXT);
        button.setPrefWidth(SEARCH_WIDTH);
        button.setMaxWidth(SEARCH_WIDTH);
        button.setMinWidth(NARROW_SEARCH);
        row.prefWidthProperty().bind(button.widthProperty().subtract(18));
        HBox.setHgrow(row, Priority.ALWAYS);
        button.setOnAction(event -> context.navigator().palette());
        getChildren().addAll(Controls.spacer(), button, Controls.spacer());
        return this;
    }

    /** Adds the switch between 亿元 and 万元. */
    public Toolbar withUnits() {
        var units = new Segmented<MoneyUnit>(context.unit()::set);
        for (MoneyUnit unit : MoneyUnit.values()) {
            units.add(unit, unit.label(context.texts()), null);
        }
        units.choose(context.unit().get());
        context.unit().addListener((property, old, unit) -> units.choose(unit));
        getChildren().add(units);
        return this;
    }

    /** Adds the switch between 中 and EN. */
    public Toolbar withLanguages() {
        var languages = new Segmented<Language>(context.navigator()::language)
                .add(Language.CHINESE, "中", null).add(Language.ENGLISH, "EN", null)
                .choose(context.texts().language());
        getChildren().add(languages);
        return this;
    }

    /** Adds the button for a new project as the primary button. */
    public Toolbar withNewProject() {
        var capture = Controls.icon(Feather.ZAP, context.texts().of("kit.capture", "F8"), () -> context.navigator().capture(List.of()));
        capture.setId("toolbar-capture");
        getChildren().add(capture);
        getChildren().add(Controls.primary(Feather.PLUS, context.texts().of("kit.new_project"), "N",
                context.navigator()::newProject));
        return this;
    }
}
