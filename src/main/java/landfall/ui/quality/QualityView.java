package landfall.ui.quality;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.quality.Inspection;
import landfall.quality.rule.Finding;
import landfall.text.Texts;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The findings by topic at the left, the list in the middle, and at the right the repair of the chosen one. */
final class QualityView extends VBox {
    /** What is to be seen. */
    record Shown(Pipeline pipeline, Inspection inspection, QualityFilter filter, List<Finding> findings) {
    }

    private final Texts texts;
    private final PlaceContext context;
    private final Consumer<QualityFilter> narrow;
    private final FindingList list;
    private final TopicList topics;
    private final RepairPanel panel;
    private final StackPane middle = new StackPane();
    private final Label owner = new Label();
    private final Label stage = new Label();
    private final MenuButton owners;
    private final MenuButton stages;
    private QualityFilter filter = QualityFilter.ALL;

    QualityView(PlaceContext context, QualityActions actions, Consumer<QualityFilter> narrow) {
        this.context = context;
        this.narrow = narrow;
        texts = context.texts();
        panel = new RepairPanel(context, actions);
        list = new FindingList(texts, actions, panel::show, panel::start);
        topics = new TopicList(texts, context.formats(), topic -> narrow.accept(filter.withTopic(topic)));
        owners = FilterBar.choice(Feather.USER, texts.of("kit.filter.owner"), owner);
        owners.setId("quality-owner");
        stages = FilterBar.choice(null, texts.of("field.project.stage"), stage);
        stages.setId("quality-stage");
        var export = Controls.button(Feather.UPLOAD, texts.of("quality.export"), actions::export);
        export.setId("quality-export");
        var merge = Controls.button(Feather.GIT_MERGE, texts.of("quality.join.any"),
                () -> PairDialog.open(context, actions));
        merge.setId("quality-join-any");
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        middle.getChildren().setAll(list);
        var body = new HBox(topics, middle, panel);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        QualityStyle.QUALITY.on(this);
        getChildren().addAll(new Toolbar(context, texts.of("quality.title")).withSearch().with(merge).withLanguages()
                .with(export), new FilterBar().with(owners, stages), body);
        Theme.addSheet(this, QualityView.class, "quality.css");
    }

    ListView<?> list() {
        return list;
    }

    void focusList() {
        list.requestFocus();
    }

    void show(Shown shown) {
        filter = shown.filter();
        owner.setText(filter.owner() == null ? texts.of("kit.filter.any")
                : filter.owner().isEmpty() ? texts.of("kit.filter.none") : filter.owner());
        stage.setText(filter.stage() == null ? texts.of("kit.filter.any") : stage(filter.stage()));
        Style.FACET_ON.on(owners, filter.owner() != null);
        Style.FACET_ON.on(stages, filter.stage() != null);
        fill(shown.pipeline());
        var ofAll = new Inspection(filter.withTopic(null).select(shown.inspection(), shown.pipeline()));
        topics.show(ofAll, filter.topic());
        list.show(shown.findings(), filter.topic() == null, shown.pipeline());
        middle.getChildren().setAll(list);
        if (shown.findings().isEmpty()) {
            middle.getChildren().add(empty(shown));
            panel.show(null, shown.pipeline());
        }
    }

    private EmptyState empty(Shown shown) {
        int hidden = shown.inspection().findings().size();
        return hidden == 0 ? new EmptyState(Feather.CHECK_CIRCLE, texts.of("quality.empty"), "")
                : new EmptyState(Feather.FILTER, texts.of("quality.filtered", context.formats().integer(hidden)), "",
                        Controls.button(texts.of("kit.filter.clear"), () -> narrow.accept(QualityFilter.ALL)));
    }

    private void fill(Pipeline pipeline) {
        var names = new TreeSet<String>();
        for (Project project : pipeline.projects()) {
            names.add(project.owner() == null ? "" : project.owner());
        }
        owners.getItems().setAll(item(texts.of("kit.filter.any"), filter.withOwner(null)));
        names.forEach(name -> owners.getItems().add(item(name.isEmpty() ? texts.of("kit.filter.none") : name,
                filter.withOwner(name))));
        stages.getItems().setAll(item(texts.of("kit.filter.any"), filter.withStage(null)));
        for (Stage wanted : Stage.values()) {
            stages.getItems().add(item(stage(wanted), filter.withStage(wanted)));
        }
    }

    private MenuItem item(String name, QualityFilter wanted) {
        var item = new MenuItem(name);
        item.setOnAction(event -> narrow.accept(wanted));
        return item;
    }

    private String stage(Stage wanted) {
        return texts.of("stage." + wanted.name());
    }
}
