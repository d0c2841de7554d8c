package landfall.ui.kit.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.filter.SavedView;
import landfall.journal.Draft;
import landfall.journal.Ids;
import landfall.journal.draft.ViewDrafts;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The saved views at the left of the filter bar: which one is shown, the others, and how to keep the present filter. */
final class ViewsMenu extends MenuButton {
    private static final double MOST_NAME = 120;

    private final PlaceContext context;
    private final StringProperty view = new SimpleStringProperty(this, "view");
    private final Label name = Style.FACET_VALUE.on(new Label());
    private final Label changed = Style.MUTED.on(new Label());

    ViewsMenu(PlaceContext context) {
        this.context = context;
        Texts texts = context.texts();
        Style.FACET.on(this);
        setId("views");
        setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(MOST_NAME);
        changed.setText(texts.of("kit.views.changed"));
        changed.managedProperty().bind(changed.visibleProperty());
        var face = new HBox(4, Icons.small(Feather.BOOKMARK), name, changed);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        setOnShowing(event -> fill());
        getItems().add(new MenuItem()); // a menu without items never opens, and so would never be filled
        view.bind(context.filter().view()); // bound weakly: the window's filter outlives this menu
        view.addListener((property, before, now) -> refresh());
        refresh();
    }

    // Views are tools, not facts: while the past is shown, those of today are offered.
    private Pipeline present() {
        return context.workspace().pipeline();
    }

    private Optional<SavedView> shown() {
        return SavedView.withId(present(), view.get());
    }

    private ProjectFilter filter() {
        return context.filter().filter().get();
    }

    /** Shows the name of the view and whether the filter was changed since it was chosen. */
    void refresh() {
        Texts texts = context.texts();
        Optional<SavedView> view = shown();
        name.setText(view.map(SavedView::name).orElse(texts.of("kit.views.title")));
        changed.setVisible(view.isPresent() && !view.get().filter().equals(filter()));
        Style.FACET_ON.on(this, view.isPresent());
        setAccessibleText(view.isEmpty() ? texts.of("kit.views.title")
                : texts.of("kit.views.shown", name.getText(), changed.isVisible() ? changed.getText() : ""));
    }

    private void fill() {
        Texts texts = context.texts();
        Optional<SavedView> shown = shown();
        var items = new ArrayList<MenuItem>();
        for (SavedView view : SavedView.all(present())) {
            var item = new RadioMenuItem(view.name());
            item.setMnemonicParsing(false);
            item.setSelected(shown.isPresent() && shown.get().id().equals(view.id()));
            item.setOnAction(event -> context.show(view));
            items.add(item);
        }
        if (items.isEmpty()) {
            var none = new MenuItem(texts.of("kit.views.none"));
            none.setDisable(true);
            items.add(none);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("views-save", texts.of("kit.views.save"), this::save));
        shown.ifPresent(view -> items.addAll(List.of(
                item("views-replace", texts.of("kit.views.replace", view.name()), () -> perform(
                        ViewDrafts.replace(view.id(), view.name(), filter().encode()))),
                item("views-rename", texts.of("kit.views.rename", view.name()), () -> rename(view)),
                item("views-delete", texts.of("kit.views.delete", view.name()), () -> perform(
                        ViewDrafts.delete(view.id(), view.name()))))));
        shown.filter(view -> view.filter().equals(filter())).ifPresent(view ->
                items.stream().filter(item -> "views-replace".equals(item.getId())).forEach(item ->
                        item.setDisable(true)));
        getItems().setAll(items);
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = Ticks.plain(text, action);
        item.setId(id);
        item.setMnemonicParsing(false);
        return item;
    }

    private void perform(Draft draft) {
        if (!context.refusesEdits()) {
            context.perform(draft);
        }
    }

    private void save() {
        if (context.refusesEdits()) {
            return;
        }
        ViewNameDialog.open(context, null, name -> {
            String id = Ids.next();
            context.perform(ViewDrafts.save(id, name, filter().encode()))
                    .onSuccess(edit -> context.filter().view().set(id));
        });
    }

    private void rename(SavedView view) {
        if (!context.refusesEdits()) {
            ViewNameDialog.open(context, view, name -> perform(ViewDrafts.rename(view.id(), view.name(), name)));
        }
    }
}
