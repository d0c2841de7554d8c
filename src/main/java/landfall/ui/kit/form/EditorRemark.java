package landfall.ui.kit.form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.quality.FindingWords;
import landfall.quality.rule.Fix;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** What floats below an editor: why a value cannot be kept, or whether it is to be kept, with the keys that answer. */
final class EditorRemark extends VBox {
    private static final double WIDTH = 320;

    private final FindingWords words;
    private final Label message = new Label();
    private final Button meantLink;
    private final HBox meant;
    private final HBox anyway;

    /**
     * @param take takes the value that was probably meant
     * @param keep keeps the value that is asked about
     */
    EditorRemark(Texts texts, Runnable take, Runnable keep) {
        words = new FindingWords(texts);
        message.setWrapText(true);
        message.setMaxWidth(WIDTH);
        message.setMinHeight(Region.USE_PREF_SIZE);
        meantLink = Controls.link("", take);
        meantLink.setId("inline-meant");
        var anywayLink = Controls.link(texts.of("kit.form.anyway"), keep);
        anywayLink.setId("inline-anyway");
        meant = answer("\u2193", meantLink);
        anyway = answer("Enter", anywayLink);
        Style.all(this, Style.SUGGESTIONS, Style.EDITOR_REMARK);
        getChildren().setAll(message);
    }

    private static HBox answer(String key, Node link) {
        link.setFocusTraversable(false);
        return Style.EDITOR_ANSWER.on(new HBox(6, Controls.keyCap(key), link));
    }

    FindingWords words() {
        return words;
    }

    void refuse(String text) {
        say(text, Style.FIELD_ERROR);
    }

    void ask(String text) {
        say(text, Style.FIELD_CAUTION);
        getChildren().add(anyway);
    }

    /** Offers a value, or none for null. */
    void offer(Fix fix) {
        if (fix != null) {
            meantLink.setText(words.question(fix));
            getChildren().add(1, meant);
        }
    }

    private void say(String text, Style style) {
        message.setText(text);
        message.getStyleClass().removeAll(Style.FIELD_ERROR.css(), Style.FIELD_CAUTION.css());
        style.on(message);
        getChildren().setAll(message);
    }
}
