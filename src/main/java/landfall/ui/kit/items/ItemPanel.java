package landfall.ui.kit.items;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.value.DayOrMonth;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** All items of one kind that belong to one project or enterprise, or to nobody: a table in which they can be edited. */
public final class ItemPanel extends VBox {
    private final Texts texts;
    private final EntityKind kind;
    private final ItemEditor editor;
    private final ItemTable table;
    private final Label count = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
    private final HBox narrowing = new HBox(8);
    private final HBox head;
    private final Label none;
    private List<Item> items = List.of();
    private Set<String> only;
    private String ownerId;
    private Pipeline pipeline = Pipeline.EMPTY;

    /** @param host where forms are shown, see {@link ItemEditor} */
    public ItemPanel(PlaceContext context, EntityKind kind, Function<Region, Runnable> host) {
        this.texts = context.texts();
        this.kind = kind;
        this.editor = new ItemEditor(context, kind, host);
        ItemStyle.ITEMS.on(this);
        table = new ItemTable(context, editor);
        String name = texts.of(kind.labelKey());
        String several = texts.of(kind.severalKey());
        none = ItemStyle.ITEMS_NONE.on(new Label(texts.of("kit.items.none", several)));
        narrowing.setAlignment(Pos.CENTER_LEFT);
        head = ItemStyle.ITEMS_HEAD.on(new HBox(8, Style.BOLD.on(new Label(several)), count, narrowing,
                Controls.spacer(), button(name, "items-" + kind.key() + "-add", editor::add)));
        getChildren().addAll(head, none);
    }

    /** Offers supplementary agreements as well; for the contracts of a project. */
    public ItemPanel withAgreements() {
        head.getChildren().add(button(texts.of("edit.supplement"), "items-agreement-add", editor::addAgreement));
        return this;
    }

    private static Button button(String text, String id, Runnable action) {
        var button = Style.TEXT_SM.on(Controls.quiet(text, action));
        button.setGraphic(Icons.small(Feather.PLUS));
        button.setId(id);
        return button;
    }

    /** Adds and changes items without the table. */
    public ItemEditor editor() {
        return editor;
    }

    /** Tells which item the user chooses; null for none. */
    public ItemPanel onChosen(Consumer<Item> chosen) {
        table.getSelectionModel().selectedItemProperty().addListener((property, before, item) -> chosen.accept(item));
        return this;
    }

    /** Marks an item as chosen, if it is shown. */
    public void choose(Item item) {
        table.getSelectionModel().select(item);
    }

    /** Shows the items of an owner; null shows all of the kind. */
    public void show(Entity owner, Pipeline now) {
        String id = owner == null ? null : owner.id();
        if (!java.util.Objects.equals(id, ownerId)) {
            only = null;
            ownerId = id;
        }
        pipeline = now;
        editor.setOwner(owner);
        Field<DayOrMonth> day = kind.happenedOn().orElse(null);
        List<Item> all = owner == null ? now.items(kind) : now.itemsOf(kind, id);
        items = day == null ? all : all.stream().sorted(Comparator.comparing(item -> item.get(day),
                Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        fill();
    }

    /** Shows some of the items only, with the reason beside the title, until the user wants all again. */
    public void showOnly(String reason, Collection<Item> rows) {
        only = rows.stream().map(Item::id).collect(Collectors.toSet());
        narrowing.getChildren().setAll(Style.all(new Label(reason), Style.CHIP, Style.CHIP_ACCENT),
                Controls.link(texts.of("kit.items.all"), () -> {
                    only = null;
                    fill();
                }));
        fill();
        table.requestFocus();
    }

    private void fill() {
        List<Item> shown = only == null ? items : items.stream().filter(item -> only.contains(item.id())).toList();
        narrowing.setVisible(only != null);
        count.setText(only == null ? items.isEmpty() ? "" : Integer.toString(items.size())
                : shown.size() + " / " + items.size());
        table.show(shown, pipeline::nameOf);
        getChildren().setAll(head, items.isEmpty() ? none : table);
    }
}
