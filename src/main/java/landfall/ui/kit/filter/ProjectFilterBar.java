package landfall.ui.kit.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.Controls;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** The bar that edits the one filter of projects; board and ledger show it, each with a filter of its own. */
public final class ProjectFilterBar extends HBox {
    private final PlaceContext context;
    private final ObjectProperty<ProjectFilter> filter;
    private final TextField text = new TextField();
    private final List<FilterFacet> facets = new ArrayList<>();
    private final Label stale = new Label();
    private final Label overdue = new Label();
    private final Label mine = new Label();
    private final Label exits = new Label();
    private final ToggleButton staleToggle;
    private final ToggleButton overdueToggle;
    private final ToggleButton mineToggle;
    private final ToggleButton exitsToggle;
    private final Button clear;
    private Pipeline pipeline = Pipeline.EMPTY;
    private Background.Job<int[]> counting;

    /**
     * A bar that edits the given filter.
     *
     * @param prompt what the text field says while it is empty
     */
    public ProjectFilterBar(PlaceContext context, ObjectProperty<ProjectFilter> filter, String prompt) {
        this.context = context;
        this.filter = filter;
        Texts texts = context.texts();
        Style.FILTER_BAR.on(this);
        text.setId("filter-text");
        getChildren().add(FilterBar.filter(text, prompt));
        facet(ProjectFields.PARK, "kit.filter.park");
        facet(ProjectFields.CHAIN, "kit.filter.chain");
        facet(ProjectFields.CHANNEL, "kit.filter.channel");
        facet(ProjectFields.ORIGIN_PLACE, "kit.filter.origin");
        facet(ProjectFields.OWNER, "kit.filter.owner");
        getChildren().addAll(new AmountFacet(context.texts(), filter), Controls.divider());
        staleToggle = toggle(Feather.PAUSE, "kit.filter.stale", stale,
                on -> filter.get().withStaleOnly(on));
        overdueToggle = toggle(Feather.ALERT_CIRCLE, "kit.filter.overdue", overdue,
                on -> filter.get().withOverdueOnly(on));
        mineToggle = toggle(Feather.USER, "kit.filter.mine", mine,
                on -> filter.get().withAny(ProjectFields.OWNER, on ? Set.of(me()) : Set.of()));
        exitsToggle = toggle(Feather.ARCHIVE, "kit.filter.exits", exits,
                on -> filter.get().withExits(on));
        clear = Controls.link(texts.of("kit.filter.clear"), () -> filter.set(ProjectFilter.LIVE));
        getChildren().addAll(clear, Controls.spacer());
        text.textProperty().addListener((property, before, now) -> filter.set(filter.get().withText(now)));
        filter.addListener((property, before, now) -> refresh());
        refresh();
    }

    private void facet(Field<String> field, String key) {
        var facet = new FilterFacet(context.texts(), context.texts().of(key), field, filter);
        facets.add(facet);
        getChildren().add(facet);
    }

    private ToggleButton toggle(Feather icon, String key, Label count, Function<Boolean, ProjectFilter> with) {
        ToggleButton toggle = FilterBar.toggle(icon, context.texts().of(key), count);
        toggle.setOnAction(event -> filter.set(with.apply(toggle.isSelected())));
        getChildren().add(toggle);
        return toggle;
    }

    /** Adds nodes at the right end. */
    public ProjectFilterBar with(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /** Counts anew what can be chosen. */
    public void show(Pipeline next) {
        pipeline = next;
        refresh();
    }

    /** The field that "/" goes to. */
    public TextField field() {
        return text;
    }

    private String me() {
        return context.workspace().author().name();
    }

    private void refresh() {
        ProjectFilter now = filter.get();
        if (!text.getText().strip().equals(now.text())) {
            text.setText(now.text());
        }
        staleToggle.setSelected(now.staleOnly());
        overdueToggle.setSelected(now.overdueOnly());
        mineToggle.setSelected(now.any(ProjectFields.OWNER).equals(Set.of(me())));
        exitsToggle.setSelected(now.exitsToo());
        clear.setVisible(now.isNarrow());
        clear.setManaged(now.isNarrow());
        Ageing ageing = Ageing.of(pipeline, context.today().get());
        staleToggle.setTooltip(Controls.explanation(ageing.definition(context.texts())));
        facets.forEach(facet -> facet.show(pipeline, ageing));
        count(now, ageing);
    }

    private void count(ProjectFilter now, Ageing ageing) {
        Pipeline projects = pipeline;
        String me = me();
        if (counting != null) {
            counting.cancel();
        }
        counting = context.background().runAside(() -> counts(projects, now, ageing, me)).onSuccess(counts -> {
            stale.setText(context.formats().integer(counts[0]));
            overdue.setText(context.formats().integer(counts[1]));
            mine.setText(context.formats().integer(counts[2]));
            exits.setText(context.formats().integer(counts[3]));
        });
    }

    // What each switch would leave over, given everything else that is chosen.
    private static int[] counts(Pipeline pipeline, ProjectFilter now, Ageing ageing, String me) {
        UnaryOperator<ProjectFilter> free = filter -> filter.withStaleOnly(false).withOverdueOnly(false);
        var live = free.apply(now).withExits(false).matching(pipeline, ageing);
        var own = now.withAny(ProjectFields.OWNER, Set.of(me)).matching(pipeline, ageing);
        var left = free.apply(now).withExits(true).matching(pipeline, ageing);
        var counts = new int[4];
        for (Project project : pipeline.projects()) {
            if (live.test(project)) {
                counts[0] += ageing.isStale(project) ? 1 : 0;
                counts[1] += ageing.isOverdue(project) ? 1 : 0;
            }
            counts[2] += own.test(project) ? 1 : 0;
            counts[3] += !project.isLive() && left.test(project) ? 1 : 0;
        }
        return counts;
    }
}
