package landfall.ui.kit.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** A look of the window: AtlantaFX Primer underneath, the design's colours and shapes on top. */
public enum Theme {
    LIGHT, DARK;

    /** Dresses the scene, and all later ones' controls, in this theme; call it again to change over. */
    public void applyTo(Scene scene) {
        Fonts.load();
        var base = this == LIGHT ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets());
    }

    /** The style sheets on top of Primer, in order. */
    List<String> sheets() {
        return List.of(sheet(Theme.class, this == LIGHT ? "theme-light.css" : "theme-dark.css"),
                sheet(Theme.class, "kit.css"));
    }

    /** Adds a place's own style sheet, which lies beside the class as {@code resources/landfall/ui/...}, to its root. */
    public static void addSheet(Parent root, Class<?> place, String name) {
        root.getStylesheets().add(sheet(place, name));
    }

    private static String sheet(Class<?> near, String name) {
        return Objects.requireNonNull(near.getResource(name), name).toExternalForm();
    }
}
