package landfall.ui.kit.bulk;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Project;
import landfall.journal.Draft;
import landfall.quality.FindingWords;
import landfall.quality.rule.Surroundings;
import landfall.text.FieldText;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.bulk.BulkEdit.Outcome;
import landfall.ui.kit.form.FieldEditor;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/**
 * The value of one field for several projects: where it is typed or emptied, and what that does to each project.
 *
 * @param <T> the type of the value
 */
final class ValuePane<T> extends VBox {
    private final PlaceContext context;
    private final Supplier<List<Project>> projects;
    private final Runnable onChange;
    private final FieldEditor<T> editor;
    private final CheckBox empty;
    private final PreviewSummary summary;
    private final Label caution = Style.FIELD_CAUTION.on(new Label());
    private final PreviewList preview;
    private BulkEdit edit;

    /**
     * @param projects those that are meant, as they stand now
     * @param onChange run when another value was typed
     */
    ValuePane(Field<T> field, PlaceContext context, Supplier<List<Project>> projects, Runnable onChange) {
        this.context = context;
        this.projects = projects;
        this.onChange = onChange;
        Texts texts = context.texts();
        editor = new FieldEditor<>(field, FormContext.of(context), true);
        empty = new CheckBox(texts.of("bulk.empty"));
        summary = new PreviewSummary(texts);
        preview = new PreviewList(texts);
        Node input = editor.input().focusNode();
        input.setId("bulk-value");
        empty.setId("bulk-empty");
        startWithYes();
        watch(input);
        editor.disableProperty().bind(empty.selectedProperty());
        empty.selectedProperty().addListener(property -> refresh());
        caution.setWrapText(true);
        caution.setMinHeight(Region.USE_PREF_SIZE);
        caution.managedProperty().bind(caution.visibleProperty());
        VBox.setVgrow(preview, Priority.ALWAYS);
        setSpacing(8);
        getChildren().addAll(editor, empty, summary, caution, preview);
        refresh();
    }

    // An untouched tick is no value in the forms, but whoever sets a yes or no for several projects means one of them.
    @SuppressWarnings("unchecked")
    private void startWithYes() {
        if (editor.field().type().shape() == Shape.FLAG) {
            ((FieldEditor<Boolean>) editor).show(true);
        }
    }

    private void watch(Node input) {
        switch (input) {
            case TextInputControl text -> text.textProperty().addListener(property -> refresh());
            case CheckBox box -> box.selectedProperty().addListener(property -> refresh());
            default -> throw new IllegalStateException(editor.field() + " has an input that cannot be watched");
        }
        if (input instanceof TextArea area) {
            area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                    event.consume();
                    area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS
                            : TraversalDirection.NEXT);
                }
            });
        }
    }

    Field<T> field() {
        return editor.field();
    }

    /** Puts the cursor where the value is typed. */
    void takeFocus() {
        (empty.isSelected() ? empty : editor.input().focusNode()).requestFocus();
    }

    /** The preview that is shown. */
    BulkEdit edit() {
        return edit;
    }

    /** True when the projects are to have no value. */
    boolean isEmptying() {
        return empty.isSelected();
    }

    /** Says what is wrong with what was typed, if anything; true when there is a value to give. */
    boolean validate() {
        return empty.isSelected() || editor.validate(true);
    }

    /** The edit, with whatever has to exist before it, as the projects stand now; empty when nothing changes. */
    Draft draft() {
        refresh();
        Draft draft = edit.draft();
        if (!draft.isEmpty() && !empty.isSelected()) {
            editor.input().prepare(draft);
        }
        return draft;
    }

    private void refresh() {
        T value = empty.isSelected() ? null : editor.value();
        edit = value == null && !empty.isSelected() ? BulkEdit.open(field(), projects.get())
                : BulkEdit.of(field(), value, projects.get(),
                        new Surroundings(context.pipeline(), context.today().get()));
        summary.show(edit.lines());
        caution.setText(edit.caution().map(new FindingWords(context.texts())::message).orElse(""));
        caution.setVisible(edit.caution().isPresent());
        preview.show(edit.lines(), edit.value(), this::words);
        onChange.run();
    }

    private String words(Object value) {
        if (value == null) {
            return context.texts().of("bulk.nothing");
        }
        return FieldText.of(field(), value, context.texts(), context.formats(), this::nameOf).replace('\n', ' ');
    }

    // An enterprise that is typed for the first time has no other name yet than what was typed.
    private String nameOf(String id) {
        String name = context.pipeline().nameOf(id);
        boolean typed = name == null && Objects.equals(id, edit.value());
        return typed && editor.input().focusNode() instanceof TextInputControl text ? text.getText().strip() : name;
    }
}
