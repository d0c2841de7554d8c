package landfall.workspace.merge;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import landfall.domain.Bureau;
import landfall.domain.Pipeline;
import landfall.domain.value.Mask;
import landfall.exchange.pack.Enclosure;
import landfall.exchange.pack.Manifest;
import landfall.exchange.pack.Origin;
import landfall.exchange.pack.PackProgress;
import landfall.exchange.pack.PackWriter;
import landfall.exchange.pack.choice.Choice;
import landfall.exchange.pack.choice.Content;
import landfall.exchange.pack.choice.Selection;
import landfall.insight.secrecy.Masking;
import landfall.journal.Author;
import landfall.journal.Edit;
import landfall.journal.EditKind;
import landfall.journal.Entry;
import landfall.journal.Past;
import landfall.store.Contents;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.Attachments;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;

/** Puts what an officer takes along into a pack file. */
public final class Packing {
    /** Edits of many records, which are called after their number or after a file. */
    private static final Set<EditKind> NAMES_NOTHING = EnumSet.of(EditKind.IMPORT, EditKind.BULK, EditKind.DEMO,
            EditKind.TARGETS_SET, EditKind.SETTINGS, EditKind.SETTLE_ALL);

    private final Author author;
    private final String program;
    private final Instant at;

    /**
     * @param author who takes it along
     * @param program the version of the program
     * @param at now
     */
    public Packing(Author author, String program, Instant at) {
        this.author = author;
        this.program = program;
        this.at = at;
    }

    /**
     * Packs from the open workspace; what is recorded meanwhile is not in the pack.
     *
     * @param passphrase closes the pack and is wiped; null for a pack that anybody can read
     * @throws Problem when the pack cannot be written; nothing is left behind
     */
    public Packed pack(Workspace workspace, Choice choice, Path target, char[] passphrase, PackProgress progress) {
        return write(workspace.pipeline(), choice, workspace.dataset(), workspace, workspace.attachments(),
                target, passphrase, progress);
    }

    /** Packs like {@link #pack}, from a workspace file that another program may have open. */
    public Packed pack(Path workspace, Choice choice, Path target, char[] passphrase, PackProgress progress) {
        Pipeline pipeline = WorkspaceReading.pipeline(workspace, author);
        return Contents.reading(workspace.toAbsolutePath(), contents -> write(pipeline, choice, contents.dataset(),
                contents, Attachments.of(workspace), target, passphrase, progress));
    }

    /** How much a pack would hold; nothing is written. */
    public static PackSize size(Workspace workspace, Choice choice) {
        Pipeline pipeline = workspace.pipeline();
        Selection selection = selection(pipeline, choice, workspace);
        return PackSize.of(selection, selection.contents(pipeline, workspace), pipeline, workspace.attachments());
    }

    private static Selection selection(Pipeline pipeline, Choice choice, Past recorded) {
        Selection selection = Selection.of(pipeline, recorded, choice);
        return selection.withheld().isEmpty() ? selection : selection.without(
                toldWith(recorded, selection, Masking.of(pipeline, Texts.in(Language.CHINESE)).mask()));
    }

    // In one go, so that the pack is of one moment however often its writer asks.
    private static List<Entry> taken(Past recorded, Selection selection) {
        var entries = new ArrayList<Entry>();
        recorded.entries(selection::travels, entries::add);
        return entries;
    }

    // What an edit is called cannot be left out of it: records that share an edit with a restricted project, whose name
    // the edit carries, stay behind as well.
    private static Set<String> toldWith(Past recorded, Selection selection, Mask mask) {
        var telling = new HashSet<String>();
        recorded.entries(selection.withheld()::contains, entry -> {
            if (!NAMES_NOTHING.contains(kind(entry.edit()))) {
                telling.add(entry.edit().id());
            }
        });
        var rows = new HashSet<String>();
        recorded.entries(selection.rows()::contains, entry -> {
            boolean byLabel = telling.contains(entry.edit().id())
                    || entry.edit().subjects().stream().anyMatch(subject -> tells(subject, mask));
            entry.edit().changes().stream().filter(change -> byLabel || tells(change.value(), mask))
                    .forEach(change -> rows.add(change.cell().row()));
        });
        rows.remove(Bureau.ID);
        return rows;
    }

    // An edit that takes another back or does it again is called after that one.
    private static EditKind kind(Edit edit) {
        return switch (edit.kind()) {
            case UNDO, REDO, REVERT -> EditKind.valueOf(edit.subjects().getFirst());
            default -> edit.kind();
        };
    }

    // Whatever a text is about, it may name a restricted project.
    private static boolean tells(String text, Mask mask) {
        return text != null && !mask.over(text).equals(text);
    }

    private Packed write(Pipeline pipeline, Choice choice, String dataset, Past recorded, Attachments attachments,
            Path target, char[] passphrase, PackProgress progress) {
        Selection selection = selection(pipeline, choice, recorded);
        List<Entry> entries = taken(recorded, selection);
        List<Content> contents = selection.contents(pipeline, recorded);
        var enclosures = contents.stream().filter(content -> attachments.has(content.hash()))
                .map(content -> new Enclosure(content.hash(), content.name(), attachments.content(content.hash())))
                .toList();
        var origin = new Origin(program, dataset, selection.whole(), selection.restricted(), author, at);
        Manifest manifest = new PackWriter(progress).write(target, origin, entries::forEach, enclosures, passphrase);
        return new Packed(manifest, PackSize.of(selection, contents, pipeline, attachments));
    }

    /** What a pack holds and how much that is. */
    public record Packed(Manifest manifest, PackSize size) {
    }
}
