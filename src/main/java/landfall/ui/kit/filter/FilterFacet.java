package landfall.ui.kit.filter;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Icons;
import landfall.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** A button of the filter bar that opens a list of one field's values, each with its count; several may be ticked. */
final class FilterFacet extends MenuButton {
    private static final double LIST_WIDTH = 200;

    private final Texts texts;
    private final Field<String> field;
    private final ObjectProperty<ProjectFilter> filter;
    private final Label value = Style.FACET_VALUE.on(new Label());
    private Pipeline pipeline = Pipeline.EMPTY;
    private Ageing ageing;

    FilterFacet(Texts texts, String label, Field<String> field, ObjectProperty<ProjectFilter> filter) {
        this.texts = texts;
        this.field = field;
        this.filter = filter;
        Style.FACET.on(this);
        setId("filter-" + field.key());
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleText(label);
        value.setMaxWidth(88);
        var face = new HBox(4, Controls.label(label, Style.FACET_LABEL), value);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        setOnShowing(event -> fill());
        getItems().add(new MenuItem()); // a menu without items never opens, and so would never be filled
    }

    /** Takes the projects to count; a field that none of them fills is not offered. */
    void show(Pipeline next, Ageing now) {
        if (next != pipeline) {
            pipeline = next;
            boolean used = next.projects().stream().anyMatch(project -> project.get(field) != null);
            setVisible(used);
            setManaged(used);
        }
        ageing = now;
        Set<String> wanted = filter.get().any(field);
        Style.FACET_ON.on(this, !wanted.isEmpty());
        value.setText(wanted.isEmpty() ? "" : wanted.size() == 1 ? word(wanted.iterator().next())
                : texts.of("kit.filter.several", wanted.size()));
        value.setManaged(!wanted.isEmpty());
    }

    private String word(String text) {
        return text.isEmpty() ? texts.of("kit.filter.none") : text;
    }

    private void fill() {
        ProjectFilter now = filter.get();
        Set<String> wanted = now.any(field);
        Map<String, Integer> counts = new HashMap<>();
        var others = now.withAny(field, Set.of()).matching(pipeline, ageing);
        for (Project project : pipeline.projects()) {
            if (others.test(project)) {
                String text = project.get(field);
                counts.merge(text == null ? "" : text, 1, Integer::sum);
            }
        }
        wanted.forEach(text -> counts.putIfAbsent(text, 0));
        List<String> values = new ArrayList<>(counts.keySet());
        Collator collator = Collator.getInstance(Locale.CHINA);
        values.sort(Comparator.comparing(String::isEmpty)
                .thenComparing(text -> -counts.get(text)).thenComparing(collator::compare));
        getItems().clear();
        if (!wanted.isEmpty()) {
            var all = new MenuItem(texts.of("kit.filter.any"));
            all.setOnAction(event -> filter.set(filter.get().withAny(field, Set.of())));
            getItems().addAll(all, new SeparatorMenuItem());
        }
        values.forEach(text -> getItems().add(item(text, counts.get(text))));
    }

    private MenuItem item(String text, int count) {
        var tick = Icons.small(Feather.CHECK);
        tick.setVisible(filter.get().any(field).contains(text));
        var row = new HBox(8, tick, Controls.label(word(text)), Controls.spacer(),
                Controls.label(Integer.toString(count), Style.MUTED));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPrefWidth(LIST_WIDTH);
        row.setMouseTransparent(true);
        var item = new CustomMenuItem(row, false); // stays open, so that several can be ticked
        item.setOnAction(event -> {
            Set<String> next = new TreeSet<>(filter.get().any(field));
            if (!next.remove(text)) {
                next.add(text);
            }
            tick.setVisible(next.contains(text));
            filter.set(filter.get().withAny(field, next));
        });
        return item;
    }
}
