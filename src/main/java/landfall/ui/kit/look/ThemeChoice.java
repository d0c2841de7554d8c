package landfall.ui.kit.look;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import landfall.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/** What the user chose for the look: light, dark, or whatever the operating system shows. */
public enum ThemeChoice {
    LIGHT, DARK, SYSTEM;

    /** The choice that the settings stored; SYSTEM when the text is none. */
    public static ThemeChoice of(String stored) {
        for (ThemeChoice choice : values()) {
            if (choice.name().equals(stored)) {
                return choice;
            }
        }
        return SYSTEM;
    }

    /** The theme that this choice means now. */
    public Theme theme() {
        return switch (this) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    /** The switch between the three. */
    public static Segmented<ThemeChoice> segmented(Texts texts, ThemeChoice chosen,
            java.util.function.Consumer<ThemeChoice> onChosen) {
        return new Segmented<>(onChosen)
                .add(LIGHT, texts.of("kit.theme.light"), Icons.small(Feather.SUN))
                .add(DARK, texts.of("kit.theme.dark"), Icons.small(Feather.MOON))
                .add(SYSTEM, texts.of("kit.theme.system"), null).choose(chosen);
    }
}
