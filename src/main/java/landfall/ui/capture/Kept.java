package landfall.ui.capture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** The same with more files. */
    public Kept with(List<Path> more) {
        return new Kept(line, typed, java.util.stream.Stream.concat(files.stream(), more.stream()).distinct().toList());
    }
}
