package landfall.ui.dossier.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import landfall.domain.AttachmentFields;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.value.Count;
import landfall.journal.Draft;
import landfall.text.FileNames;
import landfall.text.FileSize;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.InlineEditor;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** One attachment in the list; its name, category and remarks turn into editors in their place. */
final class AttachmentCell extends ListCell<Item> {
    static final double CATEGORY = 104;
    static final double SIZE = 64;
    static final double DAY = 104;
    static final double REMARKS = 184;
    static final double BUTTONS = 64;
    private static final List<Field<String>> EDITED =
            List.of(AttachmentFields.NAME, AttachmentFields.CATEGORY, AttachmentFields.REMARKS);
    private static final Map<String, Feather> ICONS = Map.ofEntries(Map.entry(".pdf", Feather.FILE_TEXT),
            Map.entry(".doc", Feather.FILE_TEXT), Map.entry(".docx", Feather.FILE_TEXT),
            Map.entry(".wps", Feather.FILE_TEXT), Map.entry(".txt", Feather.FILE_TEXT),
            Map.entry(".xls", Feather.GRID), Map.entry(".xlsx", Feather.GRID), Map.entry(".et", Feather.GRID),
            Map.entry(".csv", Feather.GRID), Map.entry(".jpg", Feather.IMAGE), Map.entry(".jpeg", Feather.IMAGE),
            Map.entry(".png", Feather.IMAGE), Map.entry(".heic", Feather.IMAGE), Map.entry(".ppt", Feather.MONITOR),
            Map.entry(".pptx", Feather.MONITOR), Map.entry(".zip", Feather.ARCHIVE), Map.entry(".rar", Feather.ARCHIVE),
            Map.entry(".mp4", Feather.FILM), Map.entry(".mp3", Feather.MUSIC));

    private final PlaceContext context;
    private final AttachmentsTab tab;
    private InlineEditor<String> editor;

    AttachmentCell(PlaceContext context, AttachmentsTab tab) {
        this.context = context;
        this.tab = tab;
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null
                    && editor == null) {
                tab.actions().open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Item item, boolean empty) {
        super.updateItem(item, empty);
        editor = null;
        setText(null);
        setGraphic(empty || item == null ? null : row(item));
    }

    private HBox row(Item item) {
        var icon = Icons.of(ICONS.getOrDefault(FileNames.extension(item.name()).toLowerCase(Locale.ROOT), Feather.FILE));
        var name = slot(item, AttachmentFields.NAME, 0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Count length = item.get(AttachmentFields.LENGTH);
        var size = fixed(length == null ? "" : FileSize.of(length.number()), SIZE);
        size.setAlignment(Pos.CENTER_RIGHT);
        var day = fixed(context.formats().date(item.get(AttachmentFields.ADDED_ON)), DAY);
        var open = Controls.icon(Feather.EXTERNAL_LINK, context.texts().of("files.open"), () -> tab.actions().open(item));
        var remove = Controls.icon(Feather.TRASH_2, context.texts().of("files.remove"), () -> tab.remove(item));
        open.setFocusTraversable(false);
        remove.setFocusTraversable(false);
        var buttons = new HBox(open, remove);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(BUTTONS);
        buttons.setPrefWidth(BUTTONS);
        var row = FilesStyle.FILES_ROW.on(new HBox(icon, name, slot(item, AttachmentFields.CATEGORY, CATEGORY), size,
                day, slot(item, AttachmentFields.REMARKS, REMARKS), buttons));
        row.setMaxWidth(Double.MAX_VALUE);
        return row;
    }

    private static Label fixed(String text, double width) {
        var label = Controls.label(text, Style.TEXT_SM, Style.MUTED);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    // The name is the row itself, on which a double click opens; category and remarks are edited where one clicks.
    private StackPane slot(Item item, Field<String> field, double width) {
        String value = item.get(field);
        String text = value == null ? "" : value.replaceAll("\\s*\\R\\s*", " ");
        Label label = field == AttachmentFields.NAME ? FilesStyle.FILES_NAME.on(new Label(text))
                : FilesStyle.FILES_VALUE.on(new Label(text.isEmpty() ? "\u2014" : text));
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(text.length() > 12 ? new Tooltip(value) : null);
        Style.SUBTLE.on(label, text.isEmpty());
        var slot = new StackPane(label);
        slot.setId("attachment-" + field.key());
        slot.setAlignment(Pos.CENTER_LEFT);
        slot.setMinWidth(width);
        slot.setPrefWidth(width);
        if (field != AttachmentFields.NAME) {
            slot.setMaxWidth(width);
            label.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    event.consume();
                    edit(field);
                }
            });
        }
        return slot;
    }

    /** Opens the editor of a field in its place. */
    void edit(Field<String> field) {
        Item item = getItem();
        if (item == null || editor != null || context.refusesEdits()) {
            return;
        }
        StackPane slot = slot(field);
        editor = new InlineEditor<>(field, item, item.name(), FormContext.of(context),
                (exit, changed) -> left(item, field, exit, changed));
        slot.getChildren().setAll(editor);
        tab.edits(true);
        editor.start();
    }

    private StackPane slot(Field<String> field) {
        for (Node node : ((HBox) getGraphic()).getChildren()) {
            if (("attachment-" + field.key()).equals(node.getId())) {
                return (StackPane) node;
            }
        }
        throw new IllegalArgumentException(field.toString());
    }

    private void left(Item item, Field<String> field, InlineEditor.Exit exit, Draft changed) {
        updateItem(getItem(), isEmpty());
        if (exit != InlineEditor.Exit.ELSEWHERE) {
            getListView().requestFocus();
        }
        if (changed != null) {
            tab.actions().change(item, changed);
        }
        tab.edits(false);
        int next = EDITED.indexOf(field) + (exit == InlineEditor.Exit.TAB ? 1 : exit == InlineEditor.Exit.SHIFT_TAB ? -1 : 9);
        if (next >= 0 && next < EDITED.size()) {
            tab.editLater(item.id(), EDITED.get(next));
        }
    }
}
