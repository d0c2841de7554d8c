package landfall.ui.kit.filter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.ui.kit.look.StageGlyph;

/** The stages in which projects stand; several may be ticked. */
final class StageFacet implements Facet {
    private static final double GLYPH = 14;

    private final Narrowing narrowing;

    StageFacet(Narrowing narrowing) {
        this.narrowing = narrowing;
    }

    @Override
    public String id() {
        return "filter-stage";
    }

    @Override
    public String label() {
        return narrowing.text("kit.filter.stage");
    }

    @Override
    public String value() {
        Set<Stage> wanted = narrowing.now().stages();
        return wanted.isEmpty() ? "" : wanted.size() == 1 ? name(wanted.iterator().next())
                : narrowing.context().texts().of("kit.filter.several", wanted.size());
    }

    @Override
    public boolean isOffered() {
        return true;
    }

    @Override
    public List<MenuItem> items() {
        Set<Stage> wanted = narrowing.now().stages();
        var others = narrowing.now().withStages(Set.of()).matching(narrowing.pipeline(), narrowing.ageing());
        var counts = new int[Stage.values().length];
        for (Project project : narrowing.pipeline().projects()) {
            if (others.test(project)) {
                counts[project.stage().ordinal()]++;
            }
        }
        var items = new ArrayList<MenuItem>();
        if (!wanted.isEmpty()) {
            items.add(Ticks.plain(narrowing.text("kit.filter.any"),
                    () -> narrowing.set(narrowing.now().withStages(Set.of()))));
            items.add(new SeparatorMenuItem());
        }
        for (Stage stage : Stage.values()) {
            items.add(Ticks.item(name(stage), new StageGlyph(stage, GLYPH), counts[stage.ordinal()],
                    wanted.contains(stage), () -> toggle(stage)));
        }
        return items;
    }

    private boolean toggle(Stage stage) {
        var next = EnumSet.noneOf(Stage.class);
        next.addAll(narrowing.now().stages());
        if (!next.remove(stage)) {
            next.add(stage);
        }
        narrowing.set(narrowing.now().withStages(next));
        return next.contains(stage);
    }

    private String name(Stage stage) {
        return narrowing.text("stage." + stage);
    }
}
