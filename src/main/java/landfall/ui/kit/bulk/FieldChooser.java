package landfall.ui.kit.bulk;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.text.Texts;
import landfall.ui.kit.bulk.BulkFields.Choice;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The fields on offer in their groups, and a line to look for one; the keyboard stays in that line. */
final class FieldChooser extends VBox {
    private static final double FIELD = 26;
    private static final double CAPTION = 26;

    private final Texts texts;
    private final TextField search = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private Field<?> chosen;

    /**
     * @param chosen told of every other field that the user stands on
     * @param done run when the user has found the field
     */
    FieldChooser(Texts texts, Consumer<Field<?>> chosen, Runnable done) {
        this.texts = texts;
        setSpacing(8);
        search.setId("bulk-search");
        search.setAccessibleText(texts.of("bulk.fields.search"));
        list.setId("bulk-fields");
        list.setAccessibleText(texts.of("bulk.fields"));
        list.setPlaceholder(Controls.label(texts.of("bulk.fields.none"), Style.MUTED));
        list.setCellFactory(view -> new Line());
        BulkStyle.BULK_FIELDS.on(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        search.setPromptText(texts.of("bulk.fields.search"));
        getChildren().addAll(search, list);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && now.field() != this.chosen) {
                this.chosen = now.field();
                chosen.accept(now.field());
            }
        });
        search.textProperty().addListener((property, before, text) -> {
            list.getItems().setAll(BulkFields.matching(text, texts));
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case DOWN -> step(event, 1);
                case UP -> step(event, -1);
                case ENTER -> finish(event, done);
                default -> { }
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                finish(event, done);
            }
        });
        list.getItems().setAll(BulkFields.offered());
    }

    /** Stands on a field, as if the user had chosen it. */
    void choose(Field<?> field) {
        for (Choice choice : list.getItems()) {
            if (choice.field() == field) {
                list.getSelectionModel().select(choice);
            }
        }
    }

    private void step(KeyEvent event, int by) {
        event.consume();
        int next = list.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }

    private void finish(KeyEvent event, Runnable done) {
        event.consume();
        if (!list.getSelectionModel().isEmpty()) {
            done.run();
        }
    }

    /** A field; the first one of a group has the group's name above it. */
    private final class Line extends ListCell<Choice> {
        private final Label caption = BulkStyle.BULK_CAPTION.on(new Label());
        private final Label label = BulkStyle.BULK_FIELD.on(new Label());
        private final VBox box = new VBox(caption, label);
        private double height = FIELD;

        private Line() {
            label.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            int before = getIndex() - 1;
            boolean first = before < 0 || !list.getItems().get(before).captionKey().equals(choice.captionKey());
            caption.setText(texts.of(choice.captionKey()));
            caption.setVisible(first);
            caption.setManaged(first);
            label.setText(texts.of(choice.field().labelKey()));
            height = first ? CAPTION + FIELD : FIELD;
            setGraphic(box);
            setAccessibleText(label.getText());
        }

        @Override
        protected double computePrefHeight(double width) {
            return height; // known before the list has laid the line out, so that it measures every line right
        }
    }
}
