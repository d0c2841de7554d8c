package landfall.ui.trips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Item;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.draft.ItemDrafts;
import landfall.ui.kit.OpeningKey;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.DateField;
import landfall.ui.kit.form.FieldEditor;
import landfall.ui.kit.form.FieldInputs;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.SuggestionField;
import landfall.ui.kit.form.TypedTexts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/**
 * Two lines in which visits are typed one after the other: Enter keeps one and asks for the next of the same day, Page
 * Down goes on to the next day.
 */
final class QuickVisit extends VBox {
    private static final List<Field<?>> WHO =
            List.of(VisitFields.DAY, VisitFields.ENTERPRISE, VisitFields.PERSONS, VisitFields.RESULT);
    private static final List<Field<?>> THEN = List.of(VisitFields.FOLLOW_UP, VisitFields.FOLLOW_UP_OWNER,
            VisitFields.FOLLOW_UP_DUE, VisitFields.PURPOSE);
    private static final int DAY_AT = WHO.indexOf(VisitFields.DAY);
    private static final int ENTERPRISE_AT = WHO.indexOf(VisitFields.ENTERPRISE);
    private static final int PERSONS_AT = WHO.indexOf(VisitFields.PERSONS);
    private static final int OWNER_AT = WHO.size() + THEN.indexOf(VisitFields.FOLLOW_UP_OWNER);
    private static final int DUE_AT = WHO.size() + THEN.indexOf(VisitFields.FOLLOW_UP_DUE);
    private static final double DAY_WIDTH = 128;
    private static final Map<Field<?>, Double> WIDTHS = Map.of(VisitFields.ENTERPRISE, 140.0, VisitFields.PERSONS, 92.0,
            VisitFields.RESULT, 140.0, VisitFields.FOLLOW_UP, 140.0, VisitFields.FOLLOW_UP_OWNER, 92.0,
            VisitFields.PURPOSE, 80.0);

    private final PlaceContext context;
    private final Consumer<String> added;
    private final HBox who = new HBox(8);
    private final HBox then = new HBox(8);
    private final List<FieldEditor<?>> editors = new ArrayList<>();
    private final Map<String, List<String>> kept = new HashMap<>();
    private TypedTexts drafts;
    private final OpeningKey opened = new OpeningKey(this);
    private Item trip;

    /** @param added takes the id of each visit that was recorded */
    QuickVisit(PlaceContext context, Consumer<String> added, Runnable leave) {
        super(4);
        this.context = context;
        this.added = added;
        TripsStyle.TRIPS_QUICK.on(this);
        who.setAlignment(Pos.TOP_LEFT);
        then.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(who, then, Controls.label(context.texts().of("trips.quick.note"), Style.TEXT_SM, Style.SUBTLE));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> { // before a field, which takes these keys for itself
            boolean next = event.getCode() == KeyCode.PAGE_DOWN;
            if (next || event.getCode() == KeyCode.PAGE_UP) {
                move(next ? 1 : -1);
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> add();
                case ESCAPE -> leave.run();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void move(int days) {
        ((DateField) editors.get(DAY_AT).input().node()).move(days);
        editors.get(DAY_AT).validate(false);
    }

    /** True while something stands there that is not kept. */
    boolean isTouched() {
        List<String> typed = editors.isEmpty() ? List.of() : typed();
        return typed.stream().skip(1).anyMatch(text -> !text.isBlank());
    }

    /** Asks for visits of a trip; what was typed for it and not kept stands there again. */
    void show(Item shown) {
        int focused = focused();
        boolean same = trip != null && trip.id().equals(shown.id());
        if (trip != null) {
            kept.put(trip.id(), typed());
            drafts.keepNow();
        }
        trip = shown;
        if (!same) {
            drafts = TypedTexts.of(context, "visits of " + trip.id());
        }
        build();
        List<String> before = kept.get(trip.id());
        if (before == null) {
            propose(day());
            takeUp(drafts.waiting());
        } else {
            fill(before);
        }
        if (same && focused >= 0) {
            focus(focused);
        }
    }

    // The editors know the bureau as it was when they were made, so they are made anew whenever it has changed.
    private void build() {
        editors.clear();
        FormContext form = FormContext.of(context);
        fill(who, WHO, form);
        fill(then, THEN, form);
        control(editors.get(OWNER_AT)).setPromptText(owner());
        control(editors.get(DUE_AT)).setPromptText(context.texts().of("trips.quick.due"));
        var persons = (SuggestionField) editors.get(PERSONS_AT).input().node();
        persons.field().focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                persons.offerFrom(met((String) editors.get(ENTERPRISE_AT).value(), form));
            }
        });
    }

    private void fill(HBox line, List<Field<?>> fields, FormContext form) {
        line.getChildren().clear();
        for (Field<?> field : fields) {
            var editor = editor(field, form);
            boolean date = field.type().shape() == Shape.DATE;
            editor.input().focusNode().setId("quick-" + field.key());
            HBox.setHgrow(editor, date ? Priority.NEVER : Priority.ALWAYS);
            editor.setPrefWidth(WIDTHS.getOrDefault(field, DAY_WIDTH));
            editor.setMinWidth(date ? DAY_WIDTH : 0);
            control(editor).textProperty().addListener((property, before, text) -> drafts.typed(this::draft));
            editors.add(editor);
            line.getChildren().add(editor);
        }
    }

    private static <T> FieldEditor<T> editor(Field<T> field, FormContext form) {
        return field.type().shape() == Shape.LONG_TEXT ? new FieldEditor<>(FieldInputs.line(field, form), form, false)
                : new FieldEditor<>(field, form, field == VisitFields.DAY);
    }

    // The contacts of the enterprise, and whom earlier visits met there.
    private static List<String> met(String enterprise, FormContext form) {
        Set<String> names = new LinkedHashSet<>();
        if (enterprise != null) {
            form.pipeline().itemsOf(EntityKind.CONTACT, enterprise).forEach(contact -> names.add(contact.name()));
            form.pipeline().items(EntityKind.VISIT).stream().filter(visit -> enterprise.equals(visit.get(VisitFields.ENTERPRISE)))
                    .map(visit -> visit.get(VisitFields.PERSONS)).filter(Objects::nonNull).forEach(names::addAll);
        }
        return List.copyOf(names);
    }

    // Who follows up when nobody else is named: whoever did so for the visit before, else who writes.
    private String owner() {
        return context.pipeline().itemsOf(EntityKind.VISIT, trip.id()).reversed().stream()
                .map(visit -> visit.get(VisitFields.FOLLOW_UP_OWNER)).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> context.workspace().author().name());
    }

    private DayOrMonth day() {
        DayOrMonth latest = trip.get(TripFields.FIRST_DAY);
        for (Item visit : context.pipeline().itemsOf(EntityKind.VISIT, trip.id())) {
            DayOrMonth day = visit.get(VisitFields.DAY);
            latest = day != null && (latest == null || day.compareTo(latest) > 0) ? day : latest;
        }
        return latest;
    }

    @SuppressWarnings("unchecked")
    private void propose(DayOrMonth day) {
        ((FieldEditor<DayOrMonth>) editors.get(DAY_AT)).show(day);
    }

    private List<String> typed() {
        return editors.stream().map(editor -> control(editor).getText()).toList();
    }

    private void fill(List<String> texts) {
        for (int i = 0; i < editors.size(); i++) {
            control(editors.get(i)).setText(texts.get(i));
        }
    }

    // What a crash interrupted stands there again.
    private void takeUp(Map<String, String> waiting) {
        for (FieldEditor<?> editor : editors) {
            String text = waiting.get(editor.field().key());
            if (text != null) {
                control(editor).setText(text);
            }
        }
    }

    private Map<String, String> draft() {
        Map<String, String> texts = new HashMap<>();
        if (isTouched()) {
            editors.forEach(editor -> texts.put(editor.field().key(), control(editor).getText()));
        }
        return texts;
    }

    private static TextInputControl control(FieldEditor<?> editor) {
        return (TextInputControl) editor.input().focusNode();
    }

    private int focused() {
        for (int i = 0; i < editors.size(); i++) {
            if (control(editors.get(i)).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void focus(int at) {
        control(editors.get(at)).requestFocus();
        control(editors.get(at)).end();
    }

    /** Puts the cursor where the enterprise is typed. */
    void start() {
        focus(ENTERPRISE_AT);
        opened.expect();
    }

    private void add() {
        if (context.refusesEdits()) {
            return;
        }
        boolean complete = true;
        for (FieldEditor<?> editor : editors) {
            complete &= editor.validate(true);
        }
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        editors.forEach(editor -> values.put(editor.field(), editor.value()));
        if (complete && values.get(VisitFields.ENTERPRISE) == null && values.get(VisitFields.PURPOSE) == null) {
            editors.get(ENTERPRISE_AT).setNote(context.texts().of("trips.quick.empty"));
            focus(ENTERPRISE_AT);
            return;
        }
        boolean follows = values.get(VisitFields.FOLLOW_UP) != null || values.get(VisitFields.FOLLOW_UP_DUE) != null;
        if (follows) {
            values.putIfAbsent(VisitFields.FOLLOW_UP_OWNER, owner());
        }
        if (complete) {
            perform(ItemDrafts.make(EntityKind.VISIT, trip.id(), values));
        }
    }

    private void perform(Item visit) {
        Draft draft = ItemDrafts.save(null, visit, trip.name());
        editors.forEach(editor -> editor.input().prepare(draft));
        List<String> texts = typed();
        String here = trip.id();
        build();
        propose(visit.get(VisitFields.DAY));
        focus(ENTERPRISE_AT);
        context.perform(draft).onSuccess(edit -> {
            drafts.typed(this::draft);
            added.accept(visit.id());
        }).onError(problem -> {
            kept.put(here, texts);
            if (trip.id().equals(here)) {
                fill(texts);
            }
            context.navigator().warn(problem);
        });
    }
}
