package landfall.store.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.journal.Cell;
import landfall.store.files.FileStore;
import landfall.store.files.FileStore.State;
import landfall.store.files.Progress;

/** Reads the files of all attachments through: is each there, and is it what was added? */
final class AttachmentCheck {
    private AttachmentCheck() {
    }

    /** What is wrong with the attachments; takes as long as reading all of them. */
    static List<Finding> of(FileStore files, Pipeline pipeline) {
        Map<String, State> states = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (Item attachment : pipeline.items(EntityKind.ATTACHMENT).stream()
                .sorted(Comparator.comparing(Item::id)).toList()) {
            String hash = attachment.get(AttachmentFields.HASH);
            State state = states.computeIfAbsent(String.valueOf(hash), kept -> files.state(kept, Progress.NONE));
            if (state != State.SOUND) {
                var cell = new Cell(EntityKind.ATTACHMENT.key(), attachment.id(), AttachmentFields.HASH.key());
                String project = pipeline.nameOf(attachment.ownerId());
                findings.add(new Finding(kind(state), null, cell,
                        project == null ? attachment.name() : project + " / " + attachment.name()));
            }
        }
        return findings;
    }

    private static Finding.Kind kind(State state) {
        return switch (state) {
            case MISSING -> Finding.Kind.FILE_MISSING;
            case ALTERED -> Finding.Kind.FILE_ALTERED;
            case UNREADABLE -> Finding.Kind.FILE_UNREADABLE;
            case SOUND -> throw new IllegalArgumentException();
        };
    }
}
