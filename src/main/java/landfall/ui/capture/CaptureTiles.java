package landfall.ui.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import landfall.domain.ContactFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.exchange.capture.Captured;
import landfall.ui.kit.form.FormContext;

/** The fields under the line: the usual ones always, the others once the line speaks of them, and the note at the end. */
final class CaptureTiles extends GridPane {
    static final Field<String> NOTE = ProjectFields.PROGRESS_NOTE;
    private static final int COLUMNS = 4;
    private static final List<Field<?>> ALWAYS = List.of(ProjectFields.INVESTOR, ProjectFields.TOTAL_INVESTMENT, ProjectFields.CHAIN,
            ProjectFields.ORIGIN_PLACE, ProjectFields.NEXT_STEP, ProjectFields.NEXT_DUE, ContactFields.NAME, ContactFields.PHONE,
            ProjectFields.CHANNEL);
    private static final List<Field<?>> AT_TIMES = List.of(ProjectFields.CHANNEL_NOTE, ContactFields.POST, ProjectFields.FOREIGN_CAPITAL,
            ProjectFields.FIXED_INVESTMENT, ProjectFields.LAND, ProjectFields.FLOOR_AREA, ProjectFields.EXPECTED_OUTPUT,
            ProjectFields.EXPECTED_TAX, ProjectFields.PLAN_START, ProjectFields.PLAN_TOP_OUT, ProjectFields.PLAN_COMPLETE,
            ProjectFields.PLAN_PRODUCE);

    private final Map<Field<?>, CaptureTile<?>> tiles = new LinkedHashMap<>();
    private final NoteTile note;
    private List<Field<?>> laid = List.of();

    /** @param changed told when a value was typed by hand */
    CaptureTiles(FormContext form, Runnable changed) {
        CaptureStyle.CAPTURE_TILES.on(this);
        for (List<Field<?>> fields : List.of(ALWAYS, AT_TIMES)) {
            fields.forEach(field -> tiles.put(field, new CaptureTile<>(field, form, changed)));
        }
        note = new NoteTile(form.texts(), changed);
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        lay();
    }

    /** Shows what a line says, but for what was typed by hand. */
    void show(Captured read) {
        tiles.forEach((field, tile) -> {
            if (field == ProjectFields.INVESTOR) {
                tile.say(read.enterprise());
            } else {
                tile.say(read.part(field).orElse(null));
            }
        });
        note.say(read.rest());
        lay();
    }

    private void lay() {
        List<Field<?>> wanted = tiles.keySet().stream().filter(field -> ALWAYS.contains(field) || tiles.get(field).isSaid())
                .<Field<?>>map(field -> field).toList();
        if (wanted.equals(laid)) {
            return;
        }
        laid = wanted;
        getChildren().clear();
        int at = 0;
        for (Field<?> field : wanted) {
            add(tiles.get(field), at % COLUMNS, at / COLUMNS);
            at++;
        }
        int left = (COLUMNS - at % COLUMNS) % COLUMNS;
        boolean beside = left >= 2;
        add(note, beside ? at % COLUMNS : 0, at / COLUMNS + (beside || left == 0 ? 0 : 1), beside ? left : COLUMNS, 1);
    }

    /** The tile of a field, or null. */
    @SuppressWarnings("unchecked")
    <T> CaptureTile<T> tile(Field<T> field) {
        return (CaptureTile<T>) tiles.get(field);
    }

    /** The note as it stands. */
    String note() {
        return note.text();
    }

    /** The values of one kind's fields, null for those left empty. */
    Map<Field<?>, Object> values(EntityKind kind) {
        var values = new LinkedHashMap<Field<?>, Object>();
        tiles.forEach((field, tile) -> {
            if (field.kind() == kind) {
                values.put(field, tile.read().value());
            }
        });
        if (kind == EntityKind.PROJECT) {
            values.put(NOTE, note().isBlank() ? null : note().strip());
        }
        return values;
    }

    /** The first tile that cannot be read, or null. */
    CaptureTile<?> firstUnreadable() {
        return tiles.values().stream().filter(tile -> tile.read().isUnreadable()).findFirst().orElse(null);
    }

    /** True when nothing is said and nothing typed. */
    boolean isEmpty() {
        return note().isBlank() && tiles.values().stream().allMatch(tile -> tile.control().getText().isBlank());
    }

    /** The texts that were typed by hand. */
    Map<Field<?>, String> typed() {
        var typed = new LinkedHashMap<Field<?>, String>();
        tiles.forEach((field, tile) -> {
            if (tile.isByHand()) {
                typed.put(field, tile.control().getText());
            }
        });
        if (note.isByHand()) {
            typed.put(NOTE, note.text());
        }
        return typed;
    }

    /** Types texts again that were typed by hand before. */
    void type(Map<Field<?>, String> typed) {
        typed.forEach((field, text) -> {
            if (field == NOTE) {
                note.type(text);
            } else if (tiles.containsKey(field)) {
                tiles.get(field).type(text);
            }
        });
        lay();
    }
}
