package landfall.workspace.backup;

import java.nio.file.Path;
import landfall.store.backup.Backup;

/**
 * What a restoration left behind and brought along.
 *
 * @param before the copy of the former state, or null when that could not be copied because it is damaged or missing
 * @param setAside the former file itself, or null when there was none
 * @param attachments how many contents of attachments that were missing came back with it
 * @param failed how many lie beside the copy but are altered, or could not be read or kept
 */
public record Restored(Backup before, Path setAside, int attachments, int failed) {
}
