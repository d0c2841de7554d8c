package landfall.ui.kit.form;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import landfall.domain.value.Names;
import landfall.text.SearchWord;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/**
 * A text field that offers words while one types and takes any other word as well. Small letters that are the pinyin
 * initials of a word mark it at once, and Tab or Enter takes what is marked; Esc lets the letters stand.
 */
public final class SuggestionField extends StackPane {
    private static final int ROW_HEIGHT = 26;
    private static final int MOST_ROWS = 8;
    private static final int MOST = 50;
    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,}");
    private static final Pattern SIGNS = Pattern.compile("[、,，;；]\\s*");

    private final TextField field = new TextField();
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();
    private final boolean several;
    private List<String> words;
    private boolean picking;

    /** @param words what to offer, the likeliest first */
    public SuggestionField(List<String> words) {
        this(words, false);
    }

    private SuggestionField(List<String> words, boolean several) {
        this.words = words;
        this.several = several;
        var arrow = Icons.small(Feather.CHEVRON_DOWN);
        arrow.setOnMousePressed(event -> {
            field.requestFocus();
            offer("");
            event.consume();
        });
        Style.SUGGESTION_FIELD.on(this);
        StackPane.setAlignment(arrow, Pos.CENTER_RIGHT);
        getChildren().addAll(field, arrow);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> pick());
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.getContent().add(Style.SUGGESTIONS.on(new StackPane(list)));
        field.textProperty().addListener((property, old, text) -> {
            if (field.isFocused() && !picking) {
                offer(text);
            }
        });
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** A field for several words with signs between, of which the last is offered for. */
    static SuggestionField ofSeveral(List<String> words) {
        return new SuggestionField(words, true);
    }

    /** Offers other words from now on. */
    public void offerFrom(List<String> others) {
        words = others;
    }

    /** The field in which one types. */
    public TextField field() {
        return field;
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> {
                if (popup.isShowing()) {
                    list.getSelectionModel().selectNext();
                    list.scrollTo(list.getSelectionModel().getSelectedIndex());
                } else {
                    offer("");
                }
                event.consume();
            }
            case UP -> {
                if (popup.isShowing()) {
                    list.getSelectionModel().selectPrevious();
                    event.consume();
                }
            }
            case TAB -> pick();
            case ENTER -> {
                if (popup.isShowing() && list.getSelectionModel().getSelectedItem() != null) {
                    pick();
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (popup.isShowing()) {
                    popup.hide();
                    event.consume();
                }
            }
            default -> {
            }
        }
    }

    private void offer(String whole) {
        String text = whole.substring(lastWord(whole));
        var wanted = SearchWord.of(Names.normalised(text));
        List<String> found = several && text.isBlank() && !whole.isEmpty() ? List.of() : words.stream()
                .filter(word -> wanted.isInName(Names.normalised(word)))
                .sorted(Comparator.comparing(word -> wanted.fit(Names.normalised(word)))).limit(MOST).toList();
        if (found.isEmpty() || found.size() == 1 && found.getFirst().equals(text) || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        // Only small letters: IBM is a name, and a name in Chinese is one from the first character on.
        if (INITIALS.matcher(text).matches() && found.stream().noneMatch(word -> wanted.isIn(Names.normalised(word)))) {
            list.getSelectionModel().select(0);
        }
        list.setPrefSize(Math.max(field.getWidth() - 8, 160), Math.min(found.size(), MOST_ROWS) * ROW_HEIGHT + 2);
        if (!popup.isShowing()) {
            Bounds at = field.localToScreen(field.getLayoutBounds());
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private int lastWord(String text) {
        Matcher sign = SIGNS.matcher(text);
        int start = 0;
        while (several && sign.find()) {
            start = sign.end();
        }
        return start;
    }

    private void pick() {
        String word = list.getSelectionModel().getSelectedItem();
        if (popup.isShowing() && word != null) {
            String text = field.getText();
            picking = true;
            field.setText(text.substring(0, lastWord(text)) + word);
            field.end();
            picking = false;
        }
        popup.hide();
    }
}
