package landfall.ui.quality;

import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.quality.FindingWords;
import landfall.quality.Inspection;
import landfall.quality.rule.Topic;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The topics with how many findings each has; one may be chosen. */
final class TopicList extends VBox {
    private static final double WIDTH = 208;

    private final Texts texts;
    private final Formats formats;
    private final Consumer<Topic> choose;

    /** @param choose takes the chosen topic, or null for everything */
    TopicList(Texts texts, Formats formats, Consumer<Topic> choose) {
        this.texts = texts;
        this.formats = formats;
        this.choose = choose;
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        QualityStyle.QUALITY_TOPICS.on(this);
    }

    void show(Inspection inspection, Topic chosen) {
        var words = new FindingWords(texts);
        Map<Topic, Integer> counts = inspection.counts();
        getChildren().setAll(button(texts.of("quality.topic.all"), inspection.findings().size(), null, chosen == null));
        for (Topic topic : Topic.values()) {
            if (counts.containsKey(topic) || topic == chosen) {
                getChildren().add(button(words.topic(topic), counts.getOrDefault(topic, 0), topic, topic == chosen));
            }
        }
    }

    private ToggleButton button(String name, int count, Topic topic, boolean on) {
        var number = Style.MUTED.on(new Label(formats.integer(count)));
        number.setMinWidth(USE_PREF_SIZE);
        var face = new HBox(8, Controls.label(name), Controls.spacer(), number);
        face.setAlignment(Pos.CENTER_LEFT);
        var button = QualityStyle.QUALITY_TOPIC.on(new ToggleButton(null, face));
        button.setId("quality-topic-" + (topic == null ? "all" : topic.name()));
        button.setAccessibleText(name + " " + number.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        face.prefWidthProperty().bind(button.widthProperty().subtract(22));
        button.setSelected(on);
        button.setOnAction(event -> {
            button.setSelected(true);
            choose.accept(topic);
        });
        return button;
    }
}
