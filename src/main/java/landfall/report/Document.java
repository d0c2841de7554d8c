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
 * @param orientation how the pages lie
 * @param size how large the pages are
 */
public record Document(Language language, Letterhead head, String title, List<Block> blocks, List<String> footer,
        Orientation orientation, PageSize size) {
    /** How a page lies: upright or across. */
    public enum Orientation { PORTRAIT, LANDSCAPE }

    public Document {
        Objects.requireNonNull(orientation);
        Objects.requireNonNull(size);
        Objects.requireNonNull(language);
        Objects.requireNonNull(head);
        Objects.requireNonNull(title);
        blocks = List.copyOf(blocks);
        footer = List.copyOf(footer);
    }

    /** A document on A4. */
    public Document(Language language, Letterhead head, String title, List<Block> blocks, List<String> footer,
            Orientation orientation) {
        this(language, head, title, blocks, footer, orientation, PageSize.A4);
    }

    /** A document on upright pages of A4. */
    public Document(Language language, Letterhead head, String title, List<Block> blocks, List<String> footer) {
        this(language, head, title, blocks, footer, Orientation.PORTRAIT);
    }

    /** The same document on pages of another size; only print has them, a Word file keeps to its template. */
    public Document on(PageSize other) {
        return new Document(language, head, title, blocks, footer, orientation, other);
    }
}
