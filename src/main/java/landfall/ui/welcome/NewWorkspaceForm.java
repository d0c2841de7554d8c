package landfall.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** Asks for the bureau's name and for the place of the new file. */
final class NewWorkspaceForm extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Texts texts;
    private final WelcomeActions actions;
    private final TextField bureau = new TextField();
    private final TextField officer = new TextField();
    private final TextField place = new TextField();
    private final Label wrong = Style.FIELD_ERROR.on(new Label());
    private boolean placeChosen;

    NewWorkspaceForm(Texts texts, WelcomeActions actions, Runnable back) {
        this.texts = texts;
        this.actions = actions;
        WelcomeStyle.WELCOME_FORM.on(this);
        var browse = Controls.icon(Feather.FOLDER, texts.of("welcome.create.browse"), this::browse);
        HBox.setHgrow(place, Priority.ALWAYS);
        officer.setText(actions.officer());
        var names = new HBox(16, field(texts.of("welcome.create.bureau"), bureau, bureau),
                field(texts.of("welcome.create.officer"), officer, officer));
        var where = field(texts.of("welcome.create.place"), place, new HBox(4, place, browse));
        var create = Controls.primary(texts.of("welcome.create.do"), this::create);
        create.setGraphic(Controls.keyCap("Enter"));
        create.setContentDisplay(ContentDisplay.RIGHT);
        var cancel = Controls.quiet(texts.of("welcome.create.back"), back);
        cancel.setGraphic(Controls.keyCap("Esc"));
        cancel.setContentDisplay(ContentDisplay.RIGHT);
        var foot = new HBox(8, wrong, Controls.spacer(), cancel, create);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(names, where, foot);
        bureau.setPromptText(texts.of("welcome.create.bureau.prompt"));
        bureau.textProperty().addListener((property, old, text) -> suggestPlace());
        suggestPlace();
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                create();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    /** Puts the focus where the user starts to type; false when the form is in no window. */
    boolean begin() {
        bureau.requestFocus();
        return getScene() != null;
    }

    private static VBox field(String name, TextField input, javafx.scene.Node node) {
        var label = Style.FIELD_LABEL.on(new Label(name));
        label.setLabelFor(input);
        input.setAccessibleText(name);
        var field = Style.FIELD.on(new VBox(label, node));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(100);
        return field;
    }

    private void suggestPlace() {
        if (!placeChosen) {
            String name = bureau.getText().strip().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
            String file = (name.isEmpty() ? texts.of("welcome.create.file") : name) + ".landfall";
            place.setText(actions.folder().resolve(file).toString());
            place.positionCaret(place.getLength());
        }
    }

    private void browse() {
        actions.files().save(texts.of("welcome.create.place"), Path.of(place.getText()),
                texts.of("welcome.file_kind"), "*.landfall").ifPresent(file -> {
                    placeChosen = true;
                    place.setText(file.toString());
                });
    }

    private void create() {
        String name = bureau.getText().strip();
        String file = place.getText().strip();
        bureau.pseudoClassStateChanged(DANGER, name.isEmpty());
        if (name.isEmpty()) {
            wrong.setText(texts.of("welcome.create.no_name"));
            bureau.requestFocus();
            return;
        }
        Path path = Path.of(file.endsWith(".landfall") ? file : file + ".landfall");
        boolean taken = Files.exists(path);
        place.pseudoClassStateChanged(DANGER, taken);
        if (taken) {
            wrong.setText(texts.of("welcome.create.exists"));
            place.requestFocus();
            return;
        }
        actions.create(path, name, officer.getText().strip());
    }
}
