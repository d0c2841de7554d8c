package landfall.ui.shell.frame;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;

/** The amber lines above every place: that the past is shown, and what the user should know about the workspace. */
public final class Notices extends VBox {
    private final Texts texts;
    private final ObservableList<Notice> notices;
    private final ListChangeListener<Notice> listener = change -> show();
    private Node past;

    public Notices(Texts texts, ObservableList<Notice> notices) {
        this.texts = texts;
        this.notices = notices;
        notices.addListener(listener);
        show();
    }

    /** Stops listening. */
    public void dispose() {
        notices.removeListener(listener);
    }

    /** Shows the line about the past, or none. */
    public void past(Node banner) {
        past = banner;
        show();
    }

    private void show() {
        getChildren().clear();
        if (past != null) {
            getChildren().add(past);
        }
        notices.forEach(notice -> getChildren().add(line(notice)));
    }

    private HBox line(Notice notice) {
        var words = new Label(notice.words().in(texts));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = Style.all(new HBox(Icons.of(notice.icon()), words), Style.BANNER, Style.BANNER_WARN,
                Style.PAST_BANNER);
        line.setId(notice.id());
        notice.actions().forEach(action -> line.getChildren().add(
                Controls.link(action.name().in(texts), action.run())));
        return line;
    }
}
