package landfall.ui.capture;

import java.nio.file.Files;
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

    /** What was left before the program ended or the language changed; files that are not there any more are left out. */
    public static Kept of(String line, Map<String, String> texts) {
        var typed = new LinkedHashMap<Field<?>, String>();
        var files = new ArrayList<Path>();
        Stream.of(EntityKind.PROJECT, EntityKind.CONTACT).flatMap(kind -> kind.fields().stream())
                .filter(field -> texts.containsKey(name(field)))
                .forEach(field -> typed.put(field, texts.get(name(field))));
        for (int i = 0; texts.containsKey("file " + i); i++) {
            Path file = Path.of(texts.get("file " + i));
            if (Files.exists(file)) {
                files.add(file);
            }
        }
        return new Kept(line, typed, List.copyOf(files));
    }

    /** What was typed by hand and the files, by names of their own. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        typed.forEach((field, text) -> texts.put(name(field), text));
        for (int i = 0; i < files.size(); i++) {
            texts.put("file " + i, files.get(i).toString());
        }
        return texts;
    }

    private static String name(Field<?> field) {
        return field.kind().key() + " " + field.key();
    }

    /** The same with more files. */
    public Kept with(List<Path> more) {
        return new Kept(line, typed, Stream.concat(files.stream(), more.stream()).distinct().toList());
    }
}
