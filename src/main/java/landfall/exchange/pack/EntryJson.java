package landfall.exchange.pack;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.exchange.pack.bytes.Hashes;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.journal.Author;
import landfall.journal.Cell;
import landfall.journal.Change;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.text.Problem;

/**
 * Writes the entries of a journal, one a line, and reads them back. The ids of changes are not written: they follow
 * from the content, and the hash of the edit covers them.
 */
final class EntryJson {
    /** The known fields by the key of their kind and their own. */
    private static final Map<String, Map<String, Field<?>>> FIELDS = Arrays.stream(EntityKind.values())
            .collect(Collectors.toMap(EntityKind::key, kind -> kind.fields().stream()
                    .collect(Collectors.toMap(Field::key, field -> field))));

    private final Json json;
    private final Trouble trouble;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();
    private int changes;
    private long characters;

    EntryJson(Json json, Trouble trouble) {
        this.json = json;
        this.trouble = trouble;
    }

    static void write(JsonGenerator json, Entry entry) throws IOException {
        Edit edit = entry.edit();
        json.writeStartObject();
        json.writeStringField("id", edit.id());
        json.writeStringField("author", edit.author().name());
        json.writeStringField("laptop", edit.author().laptop());
        json.writeNumberField("at", edit.at().toEpochMilli());
        json.writeStringField("kind", edit.kind().name());
        writeTexts(json, "subjects", edit.subjects());
        json.writeStringField("undoes", edit.undoes());
        json.writeStringField("hash", entry.hash());
        json.writeArrayFieldStart("changes");
        for (Change change : edit.changes()) {
            json.writeStartObject();
            json.writeStringField("entity", change.cell().entity());
            json.writeStringField("row", change.cell().row());
            json.writeStringField("field", change.cell().field());
            json.writeStringField("value", change.value());
            writeTexts(json, "replaces", change.replaces());
            json.writeEndObject();
        }
        json.writeEndArray();
        writeTexts(json, "absent", entry.absent());
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** How many entries were read. */
    int entries() {
        return ids.size();
    }

    /** How many changes the entries that were read have. */
    int changes() {
        return changes;
    }

    /**
     * The next entry, checked; null at the end.
     *
     * @throws Problem when it was altered, is there twice, is too large, or says what this version does not know
     */
    Entry next() throws IOException {
        trouble.atEntry(ids.size() + 1);
        if (!json.nextObject()) {
            return null;
        }
        characters = 0;
        String id = text("id", Limits.SHORT_TEXT);
        Author author = new Author(word(text("author", Limits.SHORT_TEXT)), word(text("laptop", Limits.SHORT_TEXT)));
        Instant at = Instant.ofEpochMilli(json.number("at"));
        EditKind kind = kind(text("kind", Limits.SHORT_TEXT));
        List<String> subjects = texts("subjects", Limits.VALUE, Limits.SUBJECTS);
        String undoes = json.textOrNull("undoes", Limits.SHORT_TEXT);
        String hash = text("hash", Limits.SHORT_TEXT);
        List<Change> read = changes(id);
        Edit edit = new Edit(id, author, at, kind, subjects, undoes, read);
        Entry entry = new Entry(edit, hashes("absent", Limits.CHANGES_OF_EDIT - read.size()), hash);
        json.next(JsonToken.END_OBJECT);
        refuseDoubles(entry);
        if (read.isEmpty() || !entry.isIntact()) {
            throw trouble.damaged();
        }
        read.forEach(this::refuseUnknown);
        changes += read.size();
        return entry;
    }

    private List<Change> changes(String editId) throws IOException {
        var read = new ArrayList<Change>();
        json.list("changes");
        while (json.nextInList()) {
            Limits.check(read.size() + 1L, Limits.CHANGES_OF_EDIT, trouble);
            String entity = word(text("entity", Limits.SHORT_TEXT));
            String row = text("row", Limits.SHORT_TEXT);
            String field = word(text("field", Limits.SHORT_TEXT));
            String value = json.textOrNull("value", Limits.VALUE);
            spend(Limits.CHANGE + (value == null ? 0 : value.length()));
            read.add(Change.of(editId, new Cell(entity, row, field), value, hashes("replaces", Limits.REPLACED)));
            json.next(JsonToken.END_OBJECT);
        }
        return read;
    }

    private void refuseDoubles(Entry entry) {
        var named = new HashSet<>(entry.absent());
        boolean once = named.size() == entry.absent().size()
                && entry.edit().changes().stream().allMatch(change -> named.add(change.id()));
        if (!ids.add(entry.edit().id()) || !once) {
            throw trouble.twice();
        }
    }

    private EditKind kind(String name) {
        try {
            return EditKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw trouble.newer(name);
        }
    }

    // A kind of record or a field that is unknown waits in the log for a newer version, but what stands in a known
    // field must be readable, or nothing of the workspace would be.
    private void refuseUnknown(Change change) {
        Field<?> field = FIELDS.getOrDefault(change.cell().entity(), Map.of()).get(change.cell().field());
        if (field == null) {
            return;
        }
        try {
            field.type().decode(change.value());
        } catch (RuntimeException e) {
            throw trouble.newer(field.toString());
        }
    }

    private List<String> hashes(String name, int most) throws IOException {
        List<String> hashes = texts(name, Limits.SHORT_TEXT, most);
        if (!hashes.stream().allMatch(Hashes::isOne)) {
            throw trouble.damaged();
        }
        return hashes;
    }

    private List<String> texts(String name, int length, int most) throws IOException {
        json.list(name);
        var texts = new ArrayList<String>(1);
        for (String text = json.nextText(length); text != null; text = json.nextText(length)) {
            spend(text.length());
            texts.add(text);
            Limits.check(texts.size(), most, trouble);
        }
        return texts;
    }

    private String text(String name, int most) throws IOException {
        String text = json.text(name, most);
        spend(text.length());
        return text;
    }

    private void spend(int length) {
        characters += length;
        Limits.check(characters, Limits.EDIT, trouble);
    }

    // The same few words stand in every line.
    private String word(String word) {
        return words.size() < Limits.SHORT_TEXT ? words.computeIfAbsent(word, same -> same)
                : words.getOrDefault(word, word);
    }
}
