package landfall.ui.dossier.files;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Count;
import landfall.text.FileSize;
import landfall.text.Texts;
import landfall.ui.kit.FileDrop;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The files kept with a project: added, opened, named and taken away here. */
public final class AttachmentsTab extends VBox {
    private static final double ROW = 36;
    private static final Insets NAME = new Insets(0, 0, 0, 28);
    private static final Insets VALUE = new Insets(0, 0, 0, 6);

    private final PlaceContext context;
    private final Texts texts;
    private final AttachmentActions actions;
    private final ListView<Item> list = FilesStyle.FILES_LIST.on(new ListView<>());
    private final List<AttachmentCell> cells = new ArrayList<>();
    private final StackPane middle = new StackPane();
    private final HBox head;
    private final Label count = Style.all(new Label(), Style.TEXT_XS, Style.MUTED);
    private final Label total = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
    private final EmptyState empty;
    private Project project;
    private List<Item> shown = List.of();
    private boolean editing;
    private Runnable afterwards = () -> { };

    public AttachmentsTab(PlaceContext context, TaskLine task) {
        this.context = context;
        texts = context.texts();
        actions = new AttachmentActions(context, task);
        FilesStyle.FILES.on(this);
        Theme.addSheet(this, AttachmentsTab.class, "files.css");
        var add = Controls.button(Feather.PAPERCLIP, texts.of("files.add"), () -> actions.choose(project));
        add.setId("files-add");
        var hint = Controls.label(texts.of("files.hint", Keys.command("V")), Style.TEXT_SM, Style.SUBTLE);
        getChildren().add(FilesStyle.FILES_BAR.on(new HBox(add, hint, Controls.spacer(), total)));
        head = head();
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> {
            var cell = new AttachmentCell(context, this);
            cells.add(cell);
            return cell;
        });
        list.setAccessibleText(texts.of("files.tab"));
        list.setId("files-list");
        list.setContextMenu(menu());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        empty = new EmptyState(Feather.PAPERCLIP, texts.of("files.empty"), texts.of("files.empty.note"));
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, middle);
    }

    private HBox head() {
        var name = new Label(texts.of("field.attachment.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setPadding(NAME);
        var size = heading("field.attachment.length", AttachmentCell.SIZE);
        size.setAlignment(Pos.CENTER_RIGHT);
        var category = heading("field.attachment.category", AttachmentCell.CATEGORY);
        var remarks = heading("field.attachment.remarks", AttachmentCell.REMARKS);
        category.setPadding(VALUE);
        remarks.setPadding(VALUE);
        return FilesStyle.FILES_HEAD.on(new HBox(name, category, size,
                heading("field.attachment.added_on", AttachmentCell.DAY), remarks, heading(null, AttachmentCell.BUTTONS)));
    }

    private Label heading(String key, double width) {
        var label = new Label(key == null ? "" : texts.of(key));
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private ContextMenu menu() {
        return new ContextMenu(item("files.open", () -> actions.open(selected())),
                item("files.show", () -> actions.show(selected())),
                item("files.rename", () -> edit(AttachmentFields.NAME)),
                item("files.category", () -> edit(AttachmentFields.CATEGORY)),
                item("files.remarks", () -> edit(AttachmentFields.REMARKS)),
                item("files.remove", () -> remove(selected())));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.of(key));
        item.setOnAction(event -> {
            if (selected() != null) {
                action.run();
            }
        });
        return item;
    }

    private Item selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != list || selected() == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable action = switch (event.getCode()) {
            case ENTER -> () -> actions.open(selected());
            case F2 -> () -> edit(AttachmentFields.NAME);
            case DELETE, BACK_SPACE -> () -> remove(selected());
            default -> null;
        };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    /**
     * Takes files that are dropped or pasted anywhere on a node.
     *
     * @param reveal brings this tab to the front
     */
    public void take(Node node, Runnable reveal) {
        FileDrop.ofAny(node, files -> {
            reveal.run();
            add(files);
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.V && Clipboard.getSystemClipboard().hasFiles()) {
                event.consume();
                reveal.run();
                add(Clipboard.getSystemClipboard().getFiles().stream().map(File::toPath).toList());
            }
        });
    }

    private void add(List<Path> files) {
        if (project != null) {
            actions.add(project, files);
        }
    }

    AttachmentActions actions() {
        return actions;
    }

    void remove(Item attachment) {
        actions.remove(attachment, project);
    }

    /** How many there are, for the tab's head. */
    public Label count() {
        return count;
    }

    /** Shows the files of a project. */
    public void show(Project current, Pipeline pipeline) {
        if (project != null && !project.id().equals(current.id())) {
            editing = false; // what was being edited went with the dossier
            list.getItems().clear();
            shown = List.of();
        }
        project = current;
        List<Item> items = pipeline.itemsOf(EntityKind.ATTACHMENT, current.id());
        count.setText(items.isEmpty() ? "" : context.formats().integer(items.size()));
        long bytes = items.stream().map(item -> item.get(AttachmentFields.LENGTH)).filter(Objects::nonNull)
                .mapToLong(Count::number).sum();
        total.setText(items.isEmpty() ? "" : texts.of("files.total", items.size(), FileSize.of(bytes)));
        head.setVisible(!items.isEmpty());
        middle.getChildren().setAll(items.isEmpty() ? empty : list);
        if (!items.equals(shown)) {
            shown = items;
            lay();
        }
    }

    // What is being edited must not be swept away by a change from elsewhere.
    private void lay() {
        if (editing) {
            return;
        }
        String id = selected() == null ? null : selected().id();
        int index = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(shown);
        int same = shown.stream().map(Item::id).toList().indexOf(id);
        if (!shown.isEmpty()) {
            list.getSelectionModel().select(same >= 0 ? same : Math.clamp(index, 0, shown.size() - 1));
        }
        afterwards.run();
        afterwards = () -> { };
    }

    private void edit(Field<String> field) {
        Item item = selected();
        list.scrollTo(item);
        list.layout();
        cells.stream().filter(cell -> !cell.isEmpty() && cell.getItem() != null && cell.getScene() != null
                && cell.getItem().id().equals(item.id())).findFirst().ifPresent(cell -> cell.edit(field));
    }

    /** A cell says that something is being edited, or no more. */
    void edits(boolean now) {
        editing = now;
        if (!now && !list.getItems().equals(shown)) {
            lay();
        }
    }

    /** Edits a field of an attachment once what was changed before is shown. */
    void editLater(String id, Field<String> field) {
        context.background().run(() -> id).onSuccess(asked -> {
            if (selected() != null && selected().id().equals(asked)) {
                edit(field);
            }
        });
    }
}
