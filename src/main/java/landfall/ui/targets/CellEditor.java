package landfall.ui.targets;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import landfall.domain.value.Quantity;
import landfall.insight.target.TargetValues;
import landfall.text.Reading;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/**
 * An annual value edited in its cell: Enter keeps it and goes down, Tab keeps it and goes on, Esc leaves it as it was;
 * whoever clicks elsewhere keeps it. What cannot be read is said why below the cell, and the editor stays.
 */
final class CellEditor extends StackPane {
    private static final double REMARK = 280;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Where the user goes when done. */
    enum Exit { DOWN, ON, BACK, STAY }

    private final Texts texts;
    private final TextField field = new TextField();
    private final Popup popup = new Popup();
    private final Label remark = Controls.label("", Style.FIELD_ERROR);
    private final ChangeListener<Node> focus = (property, lost, gained) -> {
        if (lost == field() && gained != null) {
            elsewhere = true;
            leave(Exit.STAY);
            elsewhere = false;
        }
    };
    private Function<String, Reading<Quantity>> read;
    private Consumer<Quantity> keep;
    private Consumer<Exit> left;
    private Quantity before;
    private String begin = "";
    private boolean open;
    private boolean elsewhere;

    CellEditor(Texts texts) {
        this.texts = texts;
        field.setId("targets-editor");
        TargetsStyle.TARGETS_EDITOR.on(field);
        getChildren().add(field);
        remark.setWrapText(true);
        remark.setMaxWidth(REMARK);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        var bubble = Style.all(new StackPane(remark), Style.SUGGESTIONS, Style.EDITOR_REMARK);
        popup.getContent().add(bubble);
        popup.setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((property, old, text) -> popup.hide());
        sceneProperty().addListener((property, old, scene) -> watch(old, scene));
    }

    private void watch(Scene before, Scene scene) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(focus);
        }
        if (scene != null) {
            scene.focusOwnerProperty().addListener(focus);
        }
    }

    /** True when the user left by giving the focus to something else, which then keeps it. */
    boolean isElsewhere() {
        return elsewhere;
    }

    boolean isOpen() {
        return open;
    }

    /**
     * Begins to edit and puts the cursor into the field.
     *
     * @param typed what the user typed to begin with, or null to begin with the value that stands
     * @param keeper takes the new value, null for none; not called when it is the same
     * @param leaver called when the editor is done
     */
    void start(Quantity value, String typed, Function<String, Reading<Quantity>> reader, Consumer<Quantity> keeper,
            Consumer<Exit> leaver) {
        read = reader;
        keep = keeper;
        left = leaver;
        before = value;
        begin = TargetValues.typed(value, texts);
        field.setText(typed == null ? begin : typed);
        field.pseudoClassStateChanged(WRONG, false);
        open = true;
        field.requestFocus();
        if (typed == null) {
            field.selectAll();
        } else {
            field.end();
        }
    }

    private TextField field() {
        return field;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> leave(Exit.DOWN);
            case TAB -> leave(event.isShiftDown() ? Exit.BACK : Exit.ON);
            case ESCAPE -> close(Exit.STAY);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave(Exit exit) {
        if (!open) {
            return;
        }
        Reading<Quantity> reading = field.getText().equals(begin) && before != null ? Reading.of(before)
                : read.apply(field.getText());
        if (reading.isUnreadable()) {
            refuse(reading.message(texts), exit);
            return;
        }
        close(exit);
        if (!Objects.equals(reading.value(), before)) {
            keep.accept(reading.value());
        }
    }

    // What cannot be kept stays where it was typed, also when the user has gone elsewhere: nothing typed is lost.
    private void refuse(String why, Exit exit) {
        remark.setText(why);
        field.pseudoClassStateChanged(WRONG, true);
        if (exit == Exit.STAY) {
            field.requestFocus();
            field.end();
        }
        Bounds at = field.localToScreen(field.getLayoutBounds());
        if (at != null) {
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void close(Exit exit) {
        open = false;
        popup.hide();
        left.accept(exit);
    }
}
