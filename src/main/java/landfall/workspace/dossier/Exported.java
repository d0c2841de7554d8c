package landfall.workspace.dossier;

import java.nio.file.Path;
import java.util.List;

/**
 * A dossier that was written.
 *
 * @param folder where it stands
 * @param files how many files it has, the index among them
 * @param missing the names of the attachments that could not be copied; the index says why
 */
public record Exported(Path folder, int files, List<String> missing) {
    public Exported {
        missing = List.copyOf(missing);
    }
}
