package landfall.ui.shell.form;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The amber line above every place while the past is shown. */
public final class PastBanner extends HBox {
    /** @param back returns to today */
    public PastBanner(PlaceContext context, Runnable back) {
        this(context);
        var button = Controls.link(context.texts().of("shell.past.back"), back);
        button.setId("past-back");
        getChildren().addAll(button, Controls.keyCap("Esc"));
    }

    private PastBanner(PlaceContext context) {
        Style.all(this, Style.BANNER, Style.BANNER_WARN, Style.PAST_BANNER);
        setId("past-banner");
        var sentence = new Label(context.navigator().past().sentence(context.texts(), context.formats()));
        getChildren().addAll(Icons.of(Feather.CLOCK), sentence);
    }

    /** The page with a line above it that only tells. */
    public static Region above(PlaceContext context, Region page) {
        VBox.setVgrow(page, Priority.ALWAYS);
        return new VBox(new PastBanner(context), page);
    }
}
