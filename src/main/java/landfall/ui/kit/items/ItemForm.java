package landfall.ui.kit.items;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.FdiRecordFields;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.value.Dollars;
import landfall.journal.Draft;
import landfall.text.Texts;
import landfall.ui.kit.OpeningKey;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.FieldEditor;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.FormDraft;
import landfall.ui.kit.form.ProjectForm;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.Style;

/** The form of one item, made from the fields of its kind; what was typed stays in it until it is saved or dropped. */
final class ItemForm extends VBox {
    private static final double WIDTH = 560;
    private static final double MOST_HEIGHT = 440;

    /** What becomes of a form. */
    interface Actions {
        /** @param item the item with what was typed */
        void save(ItemForm form, Item item);

        void drop(ItemForm form);

        void close(ItemForm form);
    }

    private final Item shown;
    private final ProjectForm form;
    private final FormDraft typed;
    private final Actions actions;
    private final OpeningKey opened = new OpeningKey(this);

    /**
     * @param key what tells the form from others of the workspace
     * @param shown what the form starts with
     * @param note a line above the fields, or empty
     */
    ItemForm(PlaceContext context, String key, String title, String note, List<Field<?>> fields, Item shown, Actions actions) {
        this.shown = shown;
        this.actions = actions;
        Texts texts = context.texts();
        form = new ProjectForm(fields, Field::isRequired, FormContext.of(context));
        form.show(shown);
        typed = FormDraft.of(context, key, form);
        fields.forEach(field -> form.editor(field).input().focusNode().setId("item-" + field.key()));
        convertOnLeaving(FdiRecordFields.ORIGINAL_AMOUNT);
        convertOnLeaving(FdiRecordFields.RATE);
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        var body = Style.DIALOG_BODY.on(new VBox());
        if (!note.isEmpty()) {
            var line = Controls.label(note, Style.TEXT_SM, Style.MUTED);
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            body.getChildren().add(line);
        }
        body.getChildren().addAll(typed, scroll);
        var save = Controls.primary(texts.of("kit.items.save"), this::save);
        save.setId("item-save");
        save.setGraphic(Controls.keyCap(Keys.command("Enter")));
        save.setContentDisplay(ContentDisplay.RIGHT);
        var drop = Controls.button(texts.of("kit.items.drop"), () -> actions.drop(this));
        drop.setId("item-drop");
        setPrefWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(title, Style.DIALOG_TITLE))), body,
                Style.DIALOG_FOOT.on(new HBox(drop, save)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                actions.close(this);
            } else if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                save();
            }
        });
    }

    private void convertOnLeaving(Field<BigDecimal> field) {
        if (form.editor(field) != null) {
            form.editor(field).input().focusNode().focusedProperty().addListener((property, old, focused) -> {
                if (!focused) {
                    convert();
                }
            });
        }
    }

    // Dollars that somebody typed stand, even where the rate says otherwise: they may come from the official system.
    private void convert() {
        BigDecimal original = form.editor(FdiRecordFields.ORIGINAL_AMOUNT).value();
        BigDecimal rate = form.editor(FdiRecordFields.RATE).value();
        FieldEditor<Dollars> dollars = form.editor(FdiRecordFields.DOLLARS);
        if (original != null && rate != null && dollars.value() == null) {
            dollars.show(Dollars.of(original.multiply(rate), 1));
        }
    }

    /** True when something was typed that is not saved. */
    boolean isTouched() {
        return form.isTouched(shown);
    }

    /** Adds to the draft what has to exist before the item can name it, such as an enterprise not yet known. */
    void prepare(Draft draft) {
        form.prepare(draft);
    }

    /** Forgets what was typed: it is saved, or not wanted any more. */
    void done() {
        typed.done();
    }

    /** The item as it was when the form was made. */
    Item shown() {
        return shown;
    }

    /** Puts the cursor into the first field. */
    void start() {
        applyCss(); // what scrolls is in the window, and can take the cursor, only once it is dressed
        form.start();
        opened.expect();
    }

    private void save() {
        if (form.validate()) {
            Map<Field<?>, Object> typed = new LinkedHashMap<>(form.values());
            actions.save(this, new Item(shown.id(), shown.facts().withAll(typed)));
        }
    }
}
