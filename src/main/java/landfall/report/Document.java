package landfall.report;

import java.util.List;
import java.util.Objects;
import landfall.text.Language;

/**
 * A paper of the bureau as plain records; what it looks like is the renderer's business.
 *
 * @param title the title below the red head
 * @param blocks the body from top to bottom
 * @param footer what stands between two rules at the very end (sent to, copies), possibly empty
 */
public record Document(Language language, Letterhead head, String title, List<Block> blocks, List<String> footer) {
    public Document {
        Objects.requireNonNull(language);
        Objects.requireNonNull(head);
        Objects.requireNonNull(title);
        blocks = List.copyOf(blocks);
        footer = List.copyOf(footer);
    }
}
