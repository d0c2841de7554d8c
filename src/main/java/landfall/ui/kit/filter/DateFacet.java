package landfall.ui.kit.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.filter.Condition.Dates;
import landfall.insight.filter.DateSpan;
import landfall.text.Texts;

/** The dates of a project, each with spans to choose by one click or to type. */
final class DateFacet implements Facet {
    /** The dates that are asked for most, first. */
    private static final List<Field<DayOrMonth>> USUAL = List.of(ProjectFields.SIGNED_ON, ProjectFields.NEXT_DUE,
            ProjectFields.HEARD_ON, ProjectFields.TALKS_ON, ProjectFields.REGISTERED_ON, ProjectFields.STARTED_ON,
            ProjectFields.PRODUCED_ON, ProjectFields.LAST_PROGRESS_ON);

    private final Narrowing narrowing;

    DateFacet(Narrowing narrowing) {
        this.narrowing = narrowing;
    }

    @Override
    public String id() {
        return "filter-dates";
    }

    @Override
    public String label() {
        return narrowing.text("kit.filter.dates");
    }

    @Override
    public String value() {
        List<Dates> dates = narrowing.now().dates();
        Texts texts = narrowing.context().texts();
        return dates.isEmpty() ? "" : dates.size() == 1 ? dates.getFirst().describe(texts)
                : texts.of("kit.filter.several", dates.size());
    }

    @Override
    public boolean isOffered() {
        return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        USUAL.stream().filter(this::isOffered).forEach(field -> items.add(menu(field)));
        var others = new Menu(narrowing.text("kit.filter.dates.others"));
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            if (field.type() == FieldType.DATE && !USUAL.contains(field) && isOffered((Field<DayOrMonth>) field)) {
                others.getItems().add(menu((Field<DayOrMonth>) field));
            }
        }
        if (!others.getItems().isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.add(others);
        }
        if (!narrowing.now().dates().isEmpty()) {
            items.addFirst(new SeparatorMenuItem());
            items.addFirst(Ticks.plain(narrowing.text("kit.filter.any"), this::clear));
        }
        if (items.isEmpty()) {
            var none = new MenuItem(narrowing.text("kit.filter.dates.none"));
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }

    private boolean isOffered(Field<DayOrMonth> field) {
        return narrowing.now().dates(field) != null || narrowing.isUsed(field);
    }

    private Menu menu(Field<DayOrMonth> field) {
        Texts texts = narrowing.context().texts();
        DateSpan chosen = narrowing.now().dates(field);
        String name = texts.of(field.labelKey());
        var menu = new Menu(chosen == null ? name : new Dates(field, chosen).describe(texts));
        menu.setId(id() + "-" + field.key());
        for (DateSpan.Current span : DateSpan.Current.values()) {
            menu.getItems().add(radio(span.describe(texts), span == chosen, () -> set(field, span)));
        }
        boolean typed = chosen instanceof DateSpan.Between;
        menu.getItems().add(radio(typed ? chosen.describe(texts) : texts.of("kit.filter.span"), typed,
                () -> SpanDialog.open(narrowing.context(), name, chosen, span -> set(field, span))));
        if (chosen != null) {
            menu.getItems().addAll(new SeparatorMenuItem(),
                    Ticks.plain(texts.of("kit.filter.any"), () -> set(field, null)));
        }
        return menu;
    }

    private static RadioMenuItem radio(String text, boolean selected, Runnable action) {
        var item = new RadioMenuItem(text);
        item.setSelected(selected);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void set(Field<DayOrMonth> field, DateSpan span) {
        narrowing.set(narrowing.now().withDates(field, span));
    }

    private void clear() {
        var next = narrowing.now();
        for (Dates dates : next.dates()) {
            next = next.withDates(dates.field(), null);
        }
        narrowing.set(next);
    }
}
