package landfall.ui.kit.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import landfall.domain.Pipeline;
import landfall.journal.RecordQuery;
import landfall.store.record.LoggedEdit;
import landfall.store.record.RecordChoices;
import landfall.store.record.RecordFile;
import landfall.store.record.RecordPage.Cursor;
import landfall.store.record.RecordPage;
import landfall.text.Problem;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;
import landfall.workspace.record.RecordWords;

/** The part of the change record that is shown: read page by page beside the work, never on the window's thread. */
final class RecordModel {
    /** Small edits stand open at once, so that one sees what was changed without asking. */
    private static final int OPEN_BY_ITSELF = 3;
    private static final int PAGE = 100;
    private static final int MOST_FIELDS = 100;

    /** What there is to show. */
    enum State { LOADING, SHOWN, EMPTY, FILTERED_TO_EMPTY, FAILED }

    /** What one look into the file brought. */
    private record Read(RecordPage page, RecordChoices.Count count, RecordChoices.Count all, RecordChoices choices) {
    }

    private final PlaceContext context;
    private final ObjectProperty<RecordQuery> query = new SimpleObjectProperty<>(RecordQuery.ALL);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<RecordChoices.Count> count = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RecordChoices> choices = new ReadOnlyObjectWrapper<>();
    private final ObservableList<RecordLine> lines = FXCollections.observableArrayList();
    private final List<LoggedEdit> edits = new ArrayList<>();
    private final Map<String, Boolean> turned = new HashMap<>();
    private final Set<String> reading = new HashSet<>();
    private RecordWords words;
    private RecordChoices.Count all;
    private Problem problem;
    private Cursor next;
    private Background.Job<?> job;
    private boolean readingOn;

    RecordModel(PlaceContext context) {
        this.context = context;
        learn(Pipeline.EMPTY);
        query.addListener((property, old, wanted) -> {
            turned.clear();
            read(PAGE);
        });
    }

    /** Which part of the record is wanted; another one is read at once. */
    ObjectProperty<RecordQuery> query() {
        return query;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** How much the query finds; null before the first answer. */
    ReadOnlyObjectProperty<RecordChoices.Count> count() {
        return count.getReadOnlyProperty();
    }

    /** By what the record can be narrowed; null before the first answer. */
    ReadOnlyObjectProperty<RecordChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    ObservableList<RecordLine> lines() {
        return lines;
    }

    RecordWords words() {
        return words;
    }

    /** How much there is without the user's conditions. */
    RecordChoices.Count all() {
        return all;
    }

    /** Why reading failed; null when it did not. */
    Problem problem() {
        return problem;
    }

    /** The bureau changed: the record has grown. */
    void show(Pipeline pipeline) {
        learn(pipeline);
        read(Math.max(PAGE, edits.size()));
    }

    /** Forgets what is shown: another entity's record is coming. */
    void clear() {
        edits.clear();
        lines.clear();
        count.set(null);
        choices.set(null);
    }

    private void learn(Pipeline pipeline) {
        words = new RecordWords(context.texts(), context.formats(), pipeline);
    }

    /** Reads the record anew. */
    void read(int most) {
        if (job != null) {
            job.cancel();
        }
        readingOn = false;
        next = null;
        Path file = context.workspace().file();
        RecordQuery wanted = query.get();
        if (edits.isEmpty()) {
            state.set(State.LOADING);
        }
        job = context.background().runAside(() -> {
            try (RecordFile record = RecordFile.open(file)) {
                RecordPage page = record.page(wanted, null, most, MOST_FIELDS);
                RecordChoices.Count found = record.count(wanted);
                return new Read(page, found, wanted.isNarrow() ? record.count(wanted.wide()) : found,
                        record.choices(wanted));
            }
        }).onSuccess(this::took).onError(this::failed);
    }

    private void failed(Problem why) {
        problem = why;
        edits.clear();
        lines.clear();
        state.set(State.FAILED);
    }

    private void took(Read read) {
        problem = null;
        words.learn(read.page().names());
        edits.clear();
        edits.addAll(read.page().edits());
        next = read.page().next();
        all = read.all();
        choices.set(read.choices());
        count.set(read.count());
        lay();
        state.set(!edits.isEmpty() ? State.SHOWN : all.edits() > 0 ? State.FILTERED_TO_EMPTY : State.EMPTY);
    }

    /** Reads the next page, if there is one and it is not under way; the list asks when its end comes in sight. */
    void readOn() {
        if (next == null || readingOn) {
            return;
        }
        readingOn = true;
        Path file = context.workspace().file();
        RecordQuery wanted = query.get();
        Cursor from = next;
        job = context.background().runAside(() -> {
            try (RecordFile record = RecordFile.open(file)) {
                return record.page(wanted, from, PAGE, MOST_FIELDS);
            }
        }).onSuccess(page -> {
            words.learn(page.names());
            edits.addAll(page.edits());
            next = page.next();
            var more = new ArrayList<RecordLine>();
            page.edits().forEach(edit -> lay(edit, more));
            lines.addAll(more);
        }).onEnd(() -> readingOn = false);
    }

    /** Opens or closes an edit. */
    void turn(LoggedEdit logged) {
        turned.put(logged.edit().id(), !isOpen(logged));
        if (isOpen(logged) && logged.fields().isEmpty()) {
            readFields(logged);
        }
        lay();
    }

    /** Reads further fields of a large edit. */
    void readFields(LoggedEdit logged) {
        if (!reading.add(logged.edit().id())) {
            return;
        }
        Path file = context.workspace().file();
        RecordQuery wanted = query.get();
        context.background().runAside(() -> {
            try (RecordFile record = RecordFile.open(file)) {
                return record.fields(wanted, logged, logged.fields().size(), MOST_FIELDS);
            }
        }).onSuccess(page -> {
            words.learn(page.names());
            int at = edits.indexOf(logged);
            if (at >= 0) {
                var fields = new ArrayList<>(logged.fields());
                fields.addAll(page.edits().getFirst().fields());
                edits.set(at, new LoggedEdit(logged.edit(), logged.rows(), logged.count(), fields));
                lay();
            }
        }).onEnd(() -> reading.remove(logged.edit().id()));
    }

    private boolean isOpen(LoggedEdit logged) {
        return turned.getOrDefault(logged.edit().id(), logged.count() <= OPEN_BY_ITSELF);
    }

    private void lay() {
        var laid = new ArrayList<RecordLine>();
        edits.forEach(edit -> lay(edit, laid));
        lines.setAll(laid);
    }

    private void lay(LoggedEdit logged, List<RecordLine> laid) {
        boolean open = isOpen(logged);
        laid.add(new RecordLine.Head(logged, open));
        if (open) {
            logged.fields().forEach(change -> laid.add(new RecordLine.Field(logged, change)));
            if (!logged.isWhole()) {
                laid.add(new RecordLine.More(logged, logged.fields().size()));
            }
        }
    }
}
