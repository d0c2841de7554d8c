package landfall.ui.kit.record;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import landfall.journal.Edit;
import landfall.store.record.LoggedEdit;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.StyleClass;
import org.kordamp.ikonli.feather.Feather;

/** The edits, newest first, each with its fields below it; only the lines in sight have nodes. */
final class RecordList extends ListView<RecordLine> {
    private static final int AHEAD = 40;
    private static final double WHEN = 112;
    private static final double WHO = 150;
    private static final double GAP = 8;
    private static final double INDENT = 20;
    /** As far as the words of the edit above, so that they and the values begin on one line. */
    private static final double FIELD = WHEN + GAP + WHO;
    private static final double OWNER = 152;
    private static final double BEFORE = 240;
    private static final double ARROW = 14;
    private static final double BUTTONS = 60;
    /** Heights are reckoned for a value narrower by this: a blank line is better than a lost one. */
    private static final double SPARE = 16;
    /** What a value is reckoned with while the list does not know its width. */
    private static final double LEAST = 120;
    private static final int LONG = 600;

    private final RecordModel model;
    private final RecordActions actions;
    private final Texts texts;
    private final String ownLaptop;

    /** @param ownLaptop the id of this computer */
    RecordList(RecordModel model, RecordActions actions, Texts texts, String ownLaptop) {
        super(model.lines());
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        this.ownLaptop = ownLaptop;
        RecordStyle.RECORD_LIST.on(this);
        setId("record-list");
        setAccessibleText(texts.of("record.title"));
        setCellFactory(list -> new Line());
        setContextMenu(menu());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ContextMenu menu() {
        var revert = new MenuItem(texts.of("record.revert.edit"), Icons.of(Feather.CORNER_UP_LEFT));
        revert.setOnAction(event -> actions.revert(selected()));
        var open = new MenuItem(texts.of("record.open"), Icons.of(Feather.FOLDER));
        open.setOnAction(event -> actions.open(selected()));
        var merged = new MenuItem(texts.of("record.print_merge"), Icons.of(Feather.PRINTER));
        merged.setId("record-print-merge");
        merged.setOnAction(event -> actions.printMerge(selected()));
        var menu = new ContextMenu(revert, open, merged);
        menu.setOnShowing(event -> {
            RecordLine line = selected();
            revert.setText(texts.of(line instanceof RecordLine.Field ? "record.revert.field" : "record.revert.edit"));
            revert.setDisable(line == null || line instanceof RecordLine.More);
            merged.setVisible(RecordActions.isMerge(line));
            open.setDisable(line == null || actions.project(line) == null);
        });
        return menu;
    }

    private RecordLine selected() {
        return getSelectionModel().getSelectedItem();
    }

    private void pressed(KeyEvent event) {
        RecordLine line = selected();
        if (line == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> turn(line);
            case R -> actions.revert(line);
            case O -> actions.open(line);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(RecordLine line) {
        int at = getSelectionModel().getSelectedIndex();
        switch (line) {
            case RecordLine.More more -> model.readFields(more.logged());
            case RecordLine.Head head -> model.turn(head.logged());
            case RecordLine.Field field -> actions.open(field);
        }
        getSelectionModel().select(Math.min(at, getItems().size() - 1));
    }

    private final class Line extends ListCell<RecordLine> {
        private Label after;

        private Line() {
            setPrefWidth(0); // as wide as the list, so that long values wrap
            setOnMouseClicked(event -> {
                boolean turns = getItem() instanceof RecordLine.Head || getItem() instanceof RecordLine.More;
                if (event.getButton() == MouseButton.PRIMARY && turns) {
                    turn(getItem());
                }
            });
        }

        // A cell asks its graphic for a height without telling it the width, and the row asks its values without
        // telling them what the others leave: wrapped values would be cut.
        @Override
        protected double computePrefHeight(double width) {
            if (!(getGraphic() instanceof HBox row)) {
                return super.computePrefHeight(width);
            }
            if (!(getItem() instanceof RecordLine.Field)) {
                return Math.max(getMinHeight(), snappedTopInset() + snappedBottomInset() + row.prefHeight(-1));
            }
            double known = width > 0 ? width : getListView().getWidth();
            double left = known - SPARE - snappedLeftInset() - snappedRightInset() - INDENT
                    - GAP * (row.getChildren().size() - 1);
            for (Node child : row.getChildren()) {
                left -= child == after ? 0 : child.minWidth(-1); // all of them are as wide as they must be
            }
            double height = getMinHeight();
            for (Node child : row.getChildren()) {
                height = Math.max(height, child.prefHeight(child == after ? Math.max(LEAST, left) : child.minWidth(-1)));
            }
            return snappedTopInset() + snappedBottomInset() + height;
        }

        @Override
        protected void updateItem(RecordLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            RecordStyle.RECORD_HEAD.on(this, line instanceof RecordLine.Head);
            RecordStyle.RECORD_FIELD.on(this, line instanceof RecordLine.Field);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            setGraphic(switch (line) {
                case RecordLine.Head head -> head(head);
                case RecordLine.Field field -> field(field);
                case RecordLine.More more -> more(more);
            });
            if (line instanceof RecordLine.Field && getScene() != null) {
                applyCss(); // the height of what wraps depends on its font
            }
            if (getIndex() > getListView().getItems().size() - AHEAD) {
                model.readOn();
            }
        }

        private HBox head(RecordLine.Head head) {
            LoggedEdit logged = head.logged();
            Edit edit = logged.edit();
            var words = model.words();
            var what = Controls.label(words.label(logged), Style.TEXT_SM, RecordStyle.RECORD_WHAT);
            HBox.setHgrow(what, Priority.ALWAYS);
            what.setMaxWidth(Double.MAX_VALUE);
            var count = Controls.label(logged.rows() > 1
                    ? texts.of("record.count.rows", logged.rows(), logged.count())
                    : texts.of("record.count.fields", logged.count()),
                    Style.TEXT_XS, Style.MUTED);
            count.setMinWidth(USE_PREF_SIZE);
            String laptop = edit.author().laptop().equals(ownLaptop) ? texts.of("record.laptop.own")
                    : words.laptop(edit);
            var who = fixed(texts.of("record.who", edit.author().name(), laptop), WHO, Style.TEXT_SM, Style.MUTED);
            who.setTooltip(new Tooltip(texts.of("record.who", edit.author().name(), edit.author().laptop())));
            var row = new HBox(GAP, Icons.small(head.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT),
                    fixed(words.formats().moment(edit.at()), WHEN, Style.TEXT_SM, Style.MUTED), who, what, count,
                    buttons(head));
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }

        private HBox field(RecordLine.Field field) {
            var words = model.words();
            var cell = field.change().cell();
            var row = new HBox(GAP);
            boolean several = field.logged().rows() > 1;
            if (several) {
                row.getChildren().add(fixed(words.name(cell), OWNER, Style.TEXT_SM));
            }
            var before = value(words.value(cell, field.change().before()), true);
            before.setMinWidth(BEFORE);
            before.setMaxWidth(BEFORE);
            after = value(words.value(cell, field.change().after()), field.change().after() == null);
            var arrow = fixed("\u2192", ARROW, Style.TEXT_SM, Style.SUBTLE);
            row.getChildren().addAll(fixed(words.field(cell), several ? FIELD - OWNER - GAP : FIELD,
                    Style.TEXT_SM, Style.MUTED), before, arrow, after, buttons(field));
            row.setPadding(new javafx.geometry.Insets(0, 0, 0, INDENT));
            row.setAlignment(Pos.TOP_LEFT);
            return row;
        }

        private HBox more(RecordLine.More more) {
            int left = more.logged().count() - more.shown();
            var link = Controls.link(texts.of("record.more", model.words().formats().integer(left)),
                    () -> model.readFields(more.logged()));
            var row = new HBox(link);
            row.setPadding(new javafx.geometry.Insets(0, 0, 0, INDENT));
            return row;
        }

        private HBox buttons(RecordLine line) {
            boolean one = line instanceof RecordLine.Field;
            boolean opens = actions.project(line) != null && !(one && line.logged().rows() == 1);
            var revert = Controls.icon(Feather.CORNER_UP_LEFT,
                    texts.of(one ? "record.revert.field" : "record.revert.edit"), () -> actions.revert(line));
            revert.setId(one ? "record-revert-field" : "record-revert-edit");
            revert.setFocusTraversable(false); // the keys O and R and the menu do the same for the selected line
            var buttons = RecordStyle.RECORD_ACTIONS.on(new HBox(revert));
            if (opens) {
                var open = Controls.icon(Feather.FOLDER, texts.of("record.open"), () -> actions.open(line));
                open.setFocusTraversable(false);
                buttons.getChildren().addFirst(open);
            }
            buttons.setMinWidth(BUTTONS); // fixed, for the height of a value depends on the width that is left for it
            buttons.setPrefWidth(BUTTONS);
            buttons.setMaxWidth(BUTTONS);
            buttons.setOnMouseClicked(javafx.event.Event::consume); // or the click would turn the edit as well
            return buttons;
        }

        private Label value(String text, boolean faint) {
            String shown = text.length() > LONG ? text.substring(0, LONG) + "…" : text;
            var label = Controls.label(shown, Style.TEXT_SM, RecordStyle.RECORD_VALUE);
            Style.SUBTLE.on(label, faint);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.setMinWidth(0);
            label.setPrefWidth(0);
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            if (text.length() > LONG) {
                var whole = new Tooltip(text);
                whole.setWrapText(true);
                whole.setMaxWidth(560);
                label.setTooltip(whole);
            }
            return label;
        }

        private Label fixed(String text, double width, StyleClass... looks) {
            var label = Controls.label(text, looks);
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
            return label;
        }
    }
}
