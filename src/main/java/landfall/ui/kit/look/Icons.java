package landfall.ui.kit.look;

import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Feather icons in the sizes of the design; their colour comes from the style sheet. */
public final class Icons {
    private Icons() {
    }

    /** 16 pixels: beside the text of a control. */
    public static FontIcon of(Feather icon) {
        return sized(icon, 16);
    }

    /** 12 pixels: inside a line of small text or a chip. */
    public static FontIcon small(Feather icon) {
        return sized(icon, 12);
    }

    /** 20 pixels: the navigation rail and the large rows of the welcome view. */
    public static FontIcon large(Feather icon) {
        return sized(icon, 20);
    }

    /** 24 pixels: above the sentence of an empty view. */
    public static FontIcon huge(Feather icon) {
        return sized(icon, 24);
    }

    /** The font that the icons are letters of, in that size in pixels, for icons that are too many for nodes of their own. */
    public static Font font(double pixels) {
        of(Feather.CLOCK); // any icon makes the font known
        return Font.font("FeatherIcons", pixels);
    }

    // By style class: the base theme's own size would win over one that is set here.
    private static FontIcon sized(Feather icon, int pixels) {
        var node = new FontIcon(icon);
        node.getStyleClass().add("lf-icon-" + pixels);
        return node;
    }
}
