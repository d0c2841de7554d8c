package landfall.ui.kit.filter;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import landfall.ui.kit.Background;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.look.Controls;
import org.kordamp.ikonli.feather.Feather;

/** The switches of the filter bar, each with the number of projects that it would leave over. */
final class FilterSwitches {
    private final Narrowing narrowing;
    private final Label staleCount = new Label();
    private final Label overdueCount = new Label();
    private final Label mineCount = new Label();
    private final Label exitsCount = new Label();
    private final ToggleButton stale;
    private final ToggleButton overdue;
    private final ToggleButton mine;
    private final ToggleButton exits;
    private Background.Job<int[]> counting;

    FilterSwitches(Narrowing narrowing) {
        this.narrowing = narrowing;
        stale = toggle(Feather.PAUSE, "stale", staleCount, ProjectFilter::withStaleOnly);
        overdue = toggle(Feather.ALERT_CIRCLE, "overdue", overdueCount, ProjectFilter::withOverdueOnly);
        mine = toggle(Feather.USER, "mine", mineCount,
                (filter, on) -> filter.withAny(ProjectFields.OWNER, on ? Set.of(me()) : Set.of()));
        exits = toggle(Feather.ARCHIVE, "exits", exitsCount, ProjectFilter::withExits);
    }

    private ToggleButton toggle(Feather icon, String name, Label count,
            BiFunction<ProjectFilter, Boolean, ProjectFilter> with) {
        ToggleButton toggle = FilterBar.toggle(icon, narrowing.text("kit.filter." + name), count);
        toggle.setId("filter-" + name);
        toggle.setOnAction(event -> narrowing.set(with.apply(narrowing.now(), toggle.isSelected())));
        return toggle;
    }

    List<Node> nodes() {
        return List.of(stale, overdue, mine, exits);
    }

    Node exits() {
        return exits;
    }

    private String me() {
        return narrowing.context().workspace().author().name();
    }

    /** Shows what is switched on, and the numbers as soon as they are counted. */
    void refresh() {
        ProjectFilter now = narrowing.now();
        stale.setSelected(now.staleOnly());
        overdue.setSelected(now.overdueOnly());
        mine.setSelected(now.any(ProjectFields.OWNER).equals(Set.of(me())));
        exits.setSelected(now.exitsToo());
        Pipeline projects = narrowing.pipeline();
        Ageing ageing = narrowing.ageing();
        stale.setTooltip(Controls.explanation(ageing.definition(narrowing.context().texts())));
        String me = me();
        if (counting != null) {
            counting.cancel();
        }
        counting = narrowing.context().background().runAside(() -> counts(projects, now, ageing, me))
                .onSuccess(counts -> {
                    var formats = narrowing.context().formats();
                    staleCount.setText(formats.integer(counts[0]));
                    overdueCount.setText(formats.integer(counts[1]));
                    mineCount.setText(formats.integer(counts[2]));
                    exitsCount.setText(formats.integer(counts[3]));
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
