package landfall.ui.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Stage;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.ThemeChoice;
import org.kordamp.ikonli.feather.Feather;

/** The left half of the first view: what the program is, and how it should look. */
final class WelcomeIntro extends VBox {
    private static final double WIDTH = 376;
    private static final double LOGO = 48;

    WelcomeIntro(Texts texts, WelcomeActions actions, ThemeChoice theme) {
        setMinWidth(320);
        setPrefWidth(WIDTH);
        setPadding(new Insets(4, 0, 0, 0));
        var first = Style.all(new Label(texts.of("welcome.name.first")), Style.TEXT_2XL, Style.BOLD);
        var second = Controls.label(texts.of("welcome.name.second"), Style.TEXT_2XL, Style.MUTED);
        var name = new HBox(8, first, second);
        name.setPadding(new Insets(12, 0, 0, 0));
        var motto = Controls.label(texts.of("welcome.motto"), Style.TEXT_LG, Style.MUTED);
        motto.setWrapText(true);
        motto.setPadding(new Insets(4, 0, 0, 0));
        var languages = new Segmented<Language>(actions::language).add(Language.CHINESE, "中文", null)
                .add(Language.ENGLISH, "English", null).choose(texts.language());
        var looks = ThemeChoice.segmented(texts, theme, actions::theme);
        var switches = new HBox(8, languages, looks);
        switches.setPadding(new Insets(36, 0, 0, 0));
        var logo = new ImageView(new Image(WelcomeIntro.class.getResourceAsStream("/landfall/ui/icon-128.png")));
        logo.setFitWidth(LOGO);
        logo.setFitHeight(LOGO);
        logo.setSmooth(true);
        getChildren().addAll(logo, name, motto, steps(texts),
                point(Feather.WIFI_OFF, texts.of("welcome.point.offline")),
                point(Feather.HARD_DRIVE, texts.of("welcome.point.file")),
                point(Feather.CORNER_UP_LEFT, texts.of("welcome.point.undo")),
                point(Feather.BRIEFCASE, texts.of("welcome.point.travel")),
                point(Feather.PRINTER, texts.of("welcome.point.print")), switches);
    }

    private static HBox steps(Texts texts) {
        var row = new HBox(8);
        row.setPadding(new Insets(28, 0, 22, 0));
        row.setAlignment(Pos.TOP_LEFT);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.LEAD) {
                var line = WelcomeStyle.WELCOME_STEP_LINE.on(new Region());
                HBox.setMargin(line, new Insets(10, 0, 0, 0));
                row.getChildren().add(line);
            }
            var step = new VBox(6, new StageGlyph(stage, 20),
                    Controls.label(texts.of("stage." + stage.name()), Style.TEXT_SM, Style.MUTED));
            step.setAlignment(Pos.TOP_CENTER);
            step.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(step);
        }
        return row;
    }

    private static HBox point(Feather icon, String text) {
        var words = new Label(text);
        words.setWrapText(true);
        var row = new HBox(10, Icons.of(icon), words);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(32);
        return row;
    }
}
