package landfall.ui.kit.record;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.value.DayOrMonth;
import landfall.journal.EditKind;
import landfall.journal.RecordQuery;
import landfall.store.record.RecordChoices;
import landfall.text.Reading;
import landfall.text.Readings;
import landfall.text.SearchWord;
import landfall.text.Texts;
import landfall.ui.kit.FilterBar;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.DateField;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The bar that narrows the record: a text, a person, a field, a kind of edit, and the days. */
final class RecordBar extends HBox {
    /** Long enough not to search at every letter, short enough not to be felt. */
    private static final Duration TYPING = Duration.millis(200);
    private static final double LIST_WIDTH = 220;
    private static final double DATE_WIDTH = 112;

    private final PlaceContext context;
    private final Texts texts;
    private final RecordModel model;
    private final TextField text = new TextField();
    private final MenuButton person;
    private final MenuButton field;
    private final MenuButton kind;
    private final DateField from;
    private final DateField to;
    private final Button clear;
    private final PauseTransition typing = new PauseTransition(TYPING);
    private boolean showing;

    RecordBar(PlaceContext context, RecordModel model, Node... atTheEnd) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        Style.FILTER_BAR.on(this);
        text.setId("record-text");
        person = facet("record.filter.person", "record-person");
        field = facet("record.filter.field", "record-field");
        kind = facet("record.filter.kind", "record-kind");
        from = date("record.filter.from", "record-from");
        to = date("record.filter.to", "record-to");
        clear = Controls.link(texts.of("kit.filter.clear"), () -> model.query().set(model.query().get().wide()));
        clear.setId("record-clear");
        getChildren().addAll(FilterBar.filter(text, texts.of("record.filter.text")), person, field, kind,
                from, Controls.label("–", Style.MUTED), to, clear, Controls.spacer());
        getChildren().addAll(atTheEnd);
        typing.setOnFinished(event -> search());
        text.textProperty().addListener((property, old, now) -> {
            if (!showing) {
                typing.playFromStart();
            }
        });
        model.query().addListener(property -> show());
        // What the record offers says nothing of what is asked: somebody may be typing just then.
        model.choices().addListener(property -> showChoices());
        show();
    }

    /** The field that "/" goes to. */
    TextField field() {
        return text;
    }

    private MenuButton facet(String key, String id) {
        var button = Style.FACET.on(new MenuButton());
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.of(key));
        var value = Style.FACET_VALUE.on(new Label());
        value.setMaxWidth(96);
        var face = new HBox(4, Controls.label(texts.of(key), Style.FACET_LABEL), value);
        face.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(face);
        return button;
    }

    private DateField date(String key, String id) {
        var field = new DateField(() -> context.today().get());
        field.field().setId(id);
        field.field().setPromptText(texts.of(key));
        field.field().setAccessibleText(texts.of(key));
        field.setMinWidth(DATE_WIDTH);
        field.setPrefWidth(DATE_WIDTH);
        field.setMaxWidth(DATE_WIDTH);
        field.field().setOnAction(event -> readDays());
        field.field().focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                readDays();
            }
        });
        return field;
    }

    private void search() {
        String wanted = text.getText().strip();
        Set<String> named = wanted.isEmpty() ? Set.of() : model.words().named(SearchWord.of(wanted));
        model.query().set(model.query().get().withText(wanted, named));
    }

    // What cannot be read is marked and limits nothing; it is not thrown away.
    private void readDays() {
        LocalDate first = read(from, true);
        LocalDate last = read(to, false);
        model.query().set(model.query().get().withDays(first, last));
    }

    private LocalDate read(DateField date, boolean earliest) {
        String typed = date.field().getText().strip();
        Reading<DayOrMonth> reading = Readings.date(typed, context.today().get());
        DayOrMonth day = typed.isEmpty() ? null : reading.value();
        boolean unread = !typed.isEmpty() && day == null;
        date.field().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("error"), unread);
        if (unread) {
            context.navigator().say(texts.of("record.filter.bad_day", context.today().get()));
        }
        return day == null ? null : earliest ? day.earliest() : day.latest();
    }

    private void show() {
        RecordQuery query = model.query().get();
        showing = true;
        if (!text.getText().strip().equals(query.text())) {
            text.setText(query.text());
        }
        showing = false;
        showDay(from, query.from(), DayOrMonth::earliest);
        showDay(to, query.to(), DayOrMonth::latest);
        clear.setVisible(query.isNarrow());
        clear.setManaged(query.isNarrow());
        showChoices();
    }

    private void showChoices() {
        RecordQuery query = model.query().get();
        RecordChoices choices = model.choices().get();
        if (choices != null) {
            fill(person, choices.persons(), query.person(), name -> name, name -> set(q -> q.withPerson(name)));
            fill(kind, choices.kinds(), query.kind(), each -> texts.of("record.kind." + each),
                    (EditKind each) -> set(q -> q.withKind(each)));
            fillFields(choices.fields(), query.fields());
        }
    }

    private void showDay(DateField date, LocalDate day, Function<DayOrMonth, LocalDate> bound) {
        DayOrMonth typed = Readings.date(date.field().getText(), context.today().get()).value();
        boolean same = day == null ? typed == null : typed != null && bound.apply(typed).equals(day);
        if (!same) {
            date.field().setText(day == null ? "" : day.toString());
        }
    }

    private void set(Function<RecordQuery, RecordQuery> change) {
        model.query().set(change.apply(model.query().get()));
    }

    // Fields of the same name, such as 名称, are one choice; the officer does not care which table it stands in.
    private void fillFields(Map<Field<?>, Integer> counts, Set<Field<?>> chosen) {
        Map<String, Set<Field<?>>> byName = new HashMap<>();
        Map<String, Integer> byNameCounts = new HashMap<>();
        counts.forEach((each, count) -> {
            if (!each.isInternal()) {
                String name = name(each);
                byName.computeIfAbsent(name, key -> new java.util.HashSet<>()).add(each);
                byNameCounts.merge(name, count, Integer::sum);
            }
        });
        String now = chosen.isEmpty() ? null : name(chosen.iterator().next());
        fill(field, byNameCounts, now, name -> name,
                name -> set(q -> q.withFields(name == null ? Set.of() : byName.get(name))));
    }

    private String name(Field<?> each) {
        String label = texts.of(each.labelKey());
        boolean ofItem = each.kind() != EntityKind.PROJECT && each.kind() != EntityKind.ENTERPRISE
                && each.kind() != EntityKind.BUREAU;
        return ofItem ? texts.of("record.filter.of", texts.of(each.kind().labelKey()), label) : label;
    }

    private <T> void fill(MenuButton button, Map<T, Integer> counts, T chosen, Function<T, String> word,
            Consumer<T> choose) {
        var value = (Label) ((HBox) button.getGraphic()).getChildren().get(1);
        value.setText(chosen == null ? "" : word.apply(chosen));
        value.setManaged(chosen != null);
        Style.FACET_ON.on(button, chosen != null);
        List<T> values = new ArrayList<>(counts.keySet());
        Collator collator = Collator.getInstance(Locale.CHINA);
        values.sort((a, b) -> counts.get(a).equals(counts.get(b)) ? collator.compare(word.apply(a), word.apply(b))
                : counts.get(b) - counts.get(a));
        button.getItems().clear();
        if (chosen != null) {
            var any = new MenuItem(texts.of("kit.filter.any"));
            any.setOnAction(event -> choose.accept(null));
            button.getItems().addAll(any, new SeparatorMenuItem());
        }
        for (T each : values) {
            var tick = Icons.small(Feather.CHECK);
            tick.setVisible(each.equals(chosen));
            var row = new HBox(8, tick, Controls.label(word.apply(each)), Controls.spacer(),
                    Controls.label(context.formats().integer(counts.get(each)), Style.MUTED));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(LIST_WIDTH);
            row.setMouseTransparent(true);
            var item = new CustomMenuItem(row, true);
            item.setOnAction(event -> choose.accept(each.equals(chosen) ? null : each));
            button.getItems().add(item);
        }
        button.setDisable(values.isEmpty() && chosen == null);
    }
}
