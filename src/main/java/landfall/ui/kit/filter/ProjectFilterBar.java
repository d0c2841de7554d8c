package landfall.ui.kit.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.insight.filter.ProjectFilter;
import landfall.text.Texts;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The bar that edits the one filter of projects, which board, ledger and analysis share. */
public final class ProjectFilterBar extends HBox {
    /** The facets that have a place in the bar, with their short names; all other choices are under "more". */
    private static final Map<Field<String>, String> USUAL = Map.of(ProjectFields.PARK, "kit.filter.park",
            ProjectFields.CHAIN, "kit.filter.chain", ProjectFields.CHANNEL, "kit.filter.channel",
            ProjectFields.ORIGIN_PLACE, "kit.filter.origin", ProjectFields.OWNER, "kit.filter.owner");

    private final Narrowing narrowing;
    private final ViewsMenu views;
    private final TextField text = new TextField();
    private final Region search;
    private final List<FacetButton> facets = new ArrayList<>();
    private final List<FacetButton> foldable;
    private final MoreFacet more;
    private final FacetButton moreButton;
    private final FilterSwitches switches;
    private final Button clear;
    private final List<Node> conditions = new ArrayList<>();
    private final Node rest = Controls.spacer();
    private BooleanSupplier narrowOtherwise = () -> false;
    private Runnable clearOtherwise = () -> { };

    /**
     * A bar that edits the given filter.
     *
     * @param prompt what the text field says while it is empty
     */
    public ProjectFilterBar(PlaceContext context, ObjectProperty<ProjectFilter> filter, String prompt) {
        narrowing = new Narrowing(context, filter);
        Texts texts = context.texts();
        Style.FILTER_BAR.on(this);
        text.setId("filter-text");
        FacetButton stage = new FacetButton(new StageFacet(narrowing));
        FacetButton park = usual(ProjectFields.PARK);
        FacetButton chain = usual(ProjectFields.CHAIN);
        FacetButton channel = usual(ProjectFields.CHANNEL);
        FacetButton origin = usual(ProjectFields.ORIGIN_PLACE);
        FacetButton owner = usual(ProjectFields.OWNER);
        FacetButton amount = new FacetButton(new AmountFacet(narrowing));
        FacetButton dates = new FacetButton(new DateFacet(narrowing));
        facets.addAll(List.of(stage, park, chain, channel, origin, owner, amount, dates));
        foldable = List.of(park, origin, channel, stage, dates, amount, chain, owner);
        more = new MoreFacet(narrowing, seldom(texts));
        moreButton = new FacetButton(more);
        switches = new FilterSwitches(narrowing);
        clear = Controls.link(texts.of("kit.filter.clear"), this::clear);
        clear.setId("filter-clear");
        views = new ViewsMenu(context);
        search = FilterBar.filter(text, prompt);
        getChildren().addAll(views, search);
        getChildren().addAll(facets);
        getChildren().addAll(moreButton, Controls.divider());
        getChildren().addAll(switches.nodes());
        getChildren().addAll(clear, rest);
        text.textProperty().addListener((property, before, now) ->
                narrowing.set(narrowing.now().withText(now)));
        filter.addListener((property, before, now) -> refresh());
        refresh();
    }

    private FacetButton usual(Field<String> field) {
        return new FacetButton(new FieldFacet(narrowing, field, narrowing.text(USUAL.get(field))));
    }

    @SuppressWarnings("unchecked")
    private List<Facet> seldom(Texts texts) {
        Stream<Field<?>> first = Stream.of(ProjectFields.OWNER_UNIT, ProjectFields.IMPORTANCE,
                ProjectFields.CAPITAL_ORIGIN, ProjectFields.KIND);
        return Stream.concat(first, EntityKind.PROJECT.fields().stream()).distinct()
                .filter(field -> field.type() == FieldType.CHOICE && !USUAL.containsKey(field))
                .map(field -> (Facet) new FieldFacet(narrowing, (Field<String>) field, texts.of(field.labelKey())))
                .toList();
    }

    /** Leaves the switch out that shows exited projects, for a place where they always count. */
    public ProjectFilterBar withoutExits() {
        getChildren().remove(switches.exits());
        return this;
    }

    /** Adds nodes at the right end. */
    public ProjectFilterBar with(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /** Adds nodes to the switches. */
    public ProjectFilterBar withSwitches(Node... nodes) {
        getChildren().addAll(getChildren().indexOf(clear), List.of(nodes));
        return this;
    }

    /**
     * Lets "clear" take away what the place narrows by beside this filter.
     *
     * @param isNarrow true when there is such a thing
     */
    public ProjectFilterBar clearing(BooleanSupplier isNarrow, Runnable alsoClear) {
        narrowOtherwise = isNarrow;
        clearOtherwise = alsoClear;
        return this;
    }

    /** Shows what else narrows the place, before "clear". */
    public void showConditions(List<? extends Node> nodes) {
        getChildren().removeAll(conditions);
        conditions.clear();
        conditions.addAll(nodes);
        getChildren().addAll(getChildren().indexOf(clear), conditions);
        showClear();
    }

    /** Counts anew what can be chosen. */
    public void show(Pipeline next) {
        narrowing.show(next);
        refresh();
    }

    /** The field that "/" goes to. */
    public TextField field() {
        return text;
    }

    /** Shows that the place has a filter of its own for a while, which no saved view is about. */
    public void setApart(boolean apart) {
        views.setVisible(!apart);
        views.setManaged(!apart);
    }

    /** Takes away everything that narrows the place. */
    public void clear() {
        if (views.isManaged()) {
            narrowing.context().filter().view().set(null);
        }
        narrowing.set(ProjectFilter.LIVE);
        clearOtherwise.run();
    }

    private void refresh() {
        ProjectFilter now = narrowing.now();
        if (!text.getText().strip().equals(now.text())) {
            text.setText(now.text());
        }
        facets.forEach(FacetButton::refresh);
        moreButton.refresh();
        views.refresh();
        showClear();
        switches.refresh();
        requestLayout();
    }

    private void showClear() {
        boolean narrow = narrowing.now().isNarrow() || narrowOtherwise.getAsBoolean();
        clear.setVisible(narrow);
        clear.setManaged(narrow);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0; // what has no room is folded away
    }

    @Override
    protected void layoutChildren() {
        fold();
        super.layoutChildren();
    }

    // The least wanted facets go under "more" until the others fit; what they have chosen makes "more" itself wider.
    private void fold() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        List<FacetButton> offered = foldable.stream().filter(button -> button.facet().isOffered()).toList();
        double fixed = fixedWidth();
        int folded = 0;
        while (folded < offered.size() && fixed + width(offered, folded) > room) {
            folded++;
        }
        List<FacetButton> shown = offered.subList(folded, offered.size());
        for (FacetButton button : foldable) {
            boolean isShown = shown.contains(button);
            if (button.isManaged() != isShown) {
                button.setManaged(isShown);
                button.setVisible(isShown);
            }
        }
        if (more.fold(crowded(offered, folded))) {
            moreButton.refresh();
        }
    }

    // What stands in the bar whatever is folded, without the button "more".
    private double fixedWidth() {
        double width = -getSpacing();
        for (Node child : getChildren()) {
            if (child.isManaged() && child != moreButton && !foldable.contains(child)) {
                double least = child == rest ? 0 : child == search ? child.minWidth(-1) : child.prefWidth(-1);
                width += getSpacing() + snapSizeX(least);
            }
        }
        return width;
    }

    private double width(List<FacetButton> offered, int folded) {
        double width = getSpacing() + snapSizeX(moreButton.widthWith(more.value(crowded(offered, folded))));
        for (FacetButton button : offered.subList(folded, offered.size())) {
            width += getSpacing() + snapSizeX(button.prefWidth(-1));
        }
        return width;
    }

    private static List<Facet> crowded(List<FacetButton> offered, int folded) {
        return offered.subList(0, folded).reversed().stream().map(FacetButton::facet).toList();
    }
}
