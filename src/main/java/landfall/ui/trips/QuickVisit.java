package landfall.ui.trips;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import landfall.domain.Item;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.ItemDrafts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.OpeningKey;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Style;
import landfall.ui.kit.form.FieldEditor;
import landfall.ui.kit.form.FormContext;

/** One line in which visits are typed one after the other: Enter keeps one and asks for the next of the same day. */
final class QuickVisit extends VBox {
    private static final List<Field<?>> ASKED =
            List.of(VisitFields.DAY, VisitFields.ENTERPRISE, VisitFields.PERSONS, VisitFields.PURPOSE);
    private static final double DAY_WIDTH = 128;

    private final PlaceContext context;
    private final Consumer<String> added;
    private final HBox line = new HBox(8);
    private final List<FieldEditor<?>> editors = new ArrayList<>();
    private final Map<String, List<String>> kept = new HashMap<>();
    private final OpeningKey opened = new OpeningKey(this);
    private Item trip;

    /** @param added takes the id of each visit that was recorded */
    QuickVisit(PlaceContext context, Consumer<String> added, Runnable leave) {
        super(4);
        this.context = context;
        this.added = added;
        TripsStyle.TRIPS_QUICK.on(this);
        line.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(line, Controls.label(context.texts().of("trips.quick.note"), Style.TEXT_SM, Style.SUBTLE));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                add();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    /** Asks for visits of a trip; what was typed for it and not kept stands there again. */
    void show(Item shown) {
        int focused = focused();
        boolean same = trip != null && trip.id().equals(shown.id());
        if (trip != null) {
            kept.put(trip.id(), typed());
        }
        trip = shown;
        build();
        List<String> before = kept.get(trip.id());
        if (before == null) {
            propose(day());
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
        line.getChildren().clear();
        FormContext form = FormContext.of(context);
        for (Field<?> field : ASKED) {
            var editor = new FieldEditor<>(field, form, field == VisitFields.DAY);
            editor.input().focusNode().setId("quick-" + field.key());
            HBox.setHgrow(editor, field == VisitFields.DAY ? Priority.NEVER : Priority.ALWAYS);
            editor.setPrefWidth(DAY_WIDTH);
            editor.setMinWidth(field == VisitFields.DAY ? DAY_WIDTH : 0);
            editors.add(editor);
        }
        line.getChildren().addAll(editors);
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
        ((FieldEditor<DayOrMonth>) editors.getFirst()).show(day);
    }

    private List<String> typed() {
        return editors.stream().map(editor -> control(editor).getText()).toList();
    }

    private void fill(List<String> texts) {
        for (int i = 0; i < editors.size(); i++) {
            control(editors.get(i)).setText(texts.get(i));
        }
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
        focus(1);
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
            editors.get(1).setNote(context.texts().of("trips.quick.empty"));
            focus(1);
            return;
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
        focus(1);
        context.perform(draft).onSuccess(edit -> added.accept(visit.id())).onError(problem -> {
            kept.put(here, texts);
            if (trip.id().equals(here)) {
                fill(texts);
            }
            context.navigator().warn(problem);
        });
    }
}
