package landfall.ui.capture;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Field;

/**
 * What was typed and not saved, for the next time the line is opened.
 *
 * @param typed the texts of the fields that were changed by hand
 * @param files that wait for the lead
 */
public record Kept(String line, Map<Field<?>, String> typed, List<Path> files) {
    /** Nothing was left. */
    public static final Kept NOTHING = new Kept("", Map.of(), List.of());

    private static final String LINE = "line";
    private static final String FILE = "file ";
    private static final String BETWEEN = ".";

    /** What {@link #texts} once gave; fields that this version does not know are left out. */
    public static Kept of(Map<String, String> texts) {
        Map<Field<?>, String> typed = new LinkedHashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            for (Field<?> field : kind.fields()) {
                String text = texts.get(key(field));
                if (text != null) {
                    typed.put(field, text);
                }
            }
        }
        var files = new ArrayList<Path>();
        for (int i = 0; texts.containsKey(FILE + i); i++) {
            try {
                files.add(Path.of(texts.get(FILE + i)));
            } catch (InvalidPathException e) {
                // of a computer whose files are named otherwise
            }
        }
        return new Kept(texts.getOrDefault(LINE, ""), typed, List.copyOf(files));
    }

    /** The same as texts by name, from which it can be read again; empty when nothing was left. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        if (!line.isEmpty()) {
            texts.put(LINE, line);
        }
        typed.forEach((field, text) -> texts.put(key(field), text));
        for (int i = 0; i < files.size(); i++) {
            texts.put(FILE + i, files.get(i).toAbsolutePath().toString());
        }
        return texts;
    }

    private static String key(Field<?> field) {
        return field.kind().key() + BETWEEN + field.key();
    }

    /** The same with more files, without those that are gone. */
    public Kept with(List<Path> more) {
        return new Kept(line, typed, Stream.concat(files.stream(), more.stream()).distinct().filter(Files::exists)
                .toList());
    }
}
