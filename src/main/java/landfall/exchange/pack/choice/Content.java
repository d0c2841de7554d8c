package landfall.exchange.pack.choice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.journal.Past;

/**
 * The content of an attachment that travels, of a removed one too, so that the removal can be taken back and an earlier
 * day be looked at on the other laptop.
 *
 * @param hash the SHA-256 of it in lower-case hexadecimal digits
 * @param name what the attachment was called last
 * @param isRemoved true when no attachment has it any more
 */
public record Content(String hash, String name, boolean isRemoved) {
    /** Every content that the history of the records that travel names, each once. */
    static List<Content> of(Selection selection, Pipeline pipeline, Past past) {
        var names = new HashMap<String, String>();
        past.values(EntityKind.ATTACHMENT.key(), AttachmentFields.NAME.key(),
                (cell, name) -> names.put(cell.row(), name));
        Set<String> standing = new LinkedHashSet<>();
        for (Item attachment : pipeline.items(EntityKind.ATTACHMENT)) {
            if (selection.travels(attachment.id())) {
                standing.add(attachment.get(AttachmentFields.HASH));
            }
        }
        Map<String, Content> contents = new LinkedHashMap<>();
        past.values(EntityKind.ATTACHMENT.key(), AttachmentFields.HASH.key(), (cell, hash) -> {
            if (selection.travels(cell.row())) {
                contents.putIfAbsent(hash,
                        new Content(hash, names.getOrDefault(cell.row(), hash), !standing.contains(hash)));
            }
        });
        return List.copyOf(contents.values());
    }
}
