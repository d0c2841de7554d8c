package landfall.ui.kit.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The facets for which the bar has no room or which are seldom wanted, each as a submenu. */
final class MoreFacet implements Facet {
    private final Narrowing narrowing;
    private final List<Facet> seldom;
    private List<Facet> folded = List.of();

    /** @param seldom what never stands in the bar itself */
    MoreFacet(Narrowing narrowing, List<Facet> seldom) {
        this.narrowing = narrowing;
        this.seldom = List.copyOf(seldom);
    }

    /** Takes the facets for which the bar has no room at present; true when they differ from those it had. */
    boolean fold(List<Facet> crowded) {
        boolean changed = !crowded.equals(folded);
        folded = List.copyOf(crowded);
        return changed;
    }

    private List<Facet> facets() {
        return with(folded);
    }

    private List<Facet> with(List<Facet> crowded) {
        var all = new ArrayList<>(crowded);
        all.addAll(seldom);
        return all;
    }

    @Override
    public String id() {
        return "filter-more";
    }

    @Override
    public String label() {
        return narrowing.text("kit.filter.more");
    }

    @Override
    public String value() {
        return value(folded);
    }

    /** What would be shown as chosen if the bar had no room for these facets. */
    String value(List<Facet> crowded) {
        List<Facet> chosen = with(crowded).stream().filter(facet -> !facet.value().isEmpty()).toList();
        return chosen.isEmpty() ? "" : chosen.size() == 1 ? chosen.getFirst().value()
                : narrowing.context().texts().of("kit.filter.several", chosen.size());
    }

    @Override
    public boolean isOffered() {
        return true;
    }

    @Override
    public List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        for (Facet facet : facets()) {
            if (facet.isOffered()) {
                String value = facet.value();
                var menu = new Menu(value.isEmpty() ? facet.label()
                        : narrowing.context().texts().of("kit.filter.chosen", facet.label(), value));
                menu.setId(facet.id());
                menu.getItems().add(new MenuItem()); // filled when it opens, since counting takes time
                menu.setOnShowing(event -> {
                    if (event.getTarget() == menu) {
                        menu.getItems().setAll(facet.items());
                    }
                });
                items.add(menu);
            }
        }
        if (items.isEmpty()) {
            var none = new MenuItem(narrowing.text("kit.filter.more.none"));
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }
}
