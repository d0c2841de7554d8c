package landfall.ui.kit.look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import landfall.domain.Stage;
import landfall.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/** A small tag; grey by default, tinted only for a stage or for trouble. */
public final class Chip extends Label {
    private Chip(String text, Node icon, Style... tints) {
        super(text, icon);
        setMinWidth(USE_PREF_SIZE);
        Style.CHIP.on(this);
        Style.all(this, tints);
    }

    /** A grey outline, such as an industry. */
    public static Chip plain(String text) {
        return new Chip(text, null);
    }

    /** A grey outline with an icon. */
    public static Chip plain(Feather icon, String text) {
        return new Chip(text, Icons.small(icon));
    }

    /** Amber: stalled or due. */
    public static Chip warn(Feather icon, String text) {
        return new Chip(text, Icons.small(icon), Style.CHIP_WARN);
    }

    /** Red: overdue or broken. */
    public static Chip danger(Feather icon, String text) {
        return new Chip(text, Icons.small(icon), Style.CHIP_DANGER);
    }

    /** Green: fulfilled. */
    public static Chip ok(Feather icon, String text) {
        return new Chip(text, Icons.small(icon), Style.CHIP_OK);
    }

    /** Blue: taken out. */
    public static Chip accent(Feather icon, String text) {
        return new Chip(text, Icons.small(icon), Style.CHIP_ACCENT);
    }

    /** The dashed mark of a demo workspace. */
    public static Chip demo(Texts texts) {
        return new Chip(texts.of("field.bureau.demo"), null, Style.CHIP_DEMO);
    }

    /** The stage with its glyph. */
    public static Chip of(Stage stage, Texts texts) {
        return new Chip(texts.of("stage." + stage.name()), new StageGlyph(stage, 12), Style.of(stage),
                Style.CHIP_STAGE);
    }
}
