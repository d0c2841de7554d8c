package landfall.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.journal.Edit;
import landfall.journal.Entry;
import landfall.store.backup.Backup;
import landfall.store.backup.BackupFolder;
import landfall.store.backup.Replacement;
import landfall.store.check.Finding;
import landfall.store.database.Database;
import landfall.store.database.WorkspaceFiles;
import landfall.store.database.WorkspaceLock;
import landfall.store.log.LogSchema;
import landfall.store.salvage.Salvage;
import landfall.text.Problem;
import landfall.text.Texts;

/**
 * What became of a damaged workspace: the last good backup, and on top of it every edit that is still as recorded in
 * the damaged file, which was set aside.
 *
 * @param setAside where the damaged file is now, or null when there was none
 * @param base the backup, or null when there was no good one
 * @param inBase how many edits the backup had
 * @param newer how many edits the damaged file gave that the backup did not have
 * @param partly those of them of which some fields were altered and are missing now, without their changes
 * @param lost the edits that are in no backup and not as recorded, without their changes
 * @param unreadable how many further edits are in no backup and cannot be read at all
 */
public record Recovery(Path setAside, Backup base, long inBase, int newer, List<Edit> partly, List<Edit> lost,
        int unreadable) {
    public Recovery {
        partly = List.copyOf(partly);
        lost = List.copyOf(lost);
    }

    /** True when nothing that was ever recorded is missing. */
    public boolean isComplete() {
        return partly.isEmpty() && lost.isEmpty() && unreadable == 0;
    }

    /** What was recovered and what was not, in the user's language, a sentence each. */
    public List<String> sentences(Texts texts) {
        var sentences = new ArrayList<String>();
        sentences.add(base == null ? texts.of("store.recovery.no_base", newer)
                : texts.of("store.recovery.base", base.name(), inBase, newer));
        if (isComplete()) {
            sentences.add(texts.of("store.recovery.complete"));
        }
        if (unreadable > 0) {
            sentences.add(texts.of("store.recovery.unreadable", unreadable));
        }
        if (!partly.isEmpty()) {
            sentences.add(texts.of("store.recovery.partly", partly.size()));
        }
        if (!lost.isEmpty()) {
            sentences.add(texts.of("store.recovery.lost", lost.size()));
        }
        return sentences;
    }

    /**
     * Recovers a workspace; takes some seconds for a large one. An interruption leaves the file as it was or as it
     * becomes.
     *
     * @param backups where its backups are
     * @param holder who recovers it, for the message to a second program
     * @throws Problem when the workspace is in use or of a newer version, nothing can be recovered, or a file cannot be
     *     written; then everything is as before
     */
    public static Recovery recover(Path workspace, Path backups, String holder) {
        Path file = workspace.toAbsolutePath();
        WorkspaceFiles.refuseReadOnlyFolder(file.getParent());
        WorkspaceLock lock = WorkspaceLock.take(file, holder);
        Path draft = Replacement.draft(file);
        try {
            Replacement.finish(file);
            refuseNewer(file);
            Salvage salvage = Files.exists(file)
                    ? Salvage.of(file) : null;
            Backup base = lastGood(new BackupFolder(backups), salvage == null ? null : salvage.dataset());
            if (base == null && (salvage == null || salvage.isEmpty())) {
                throw new Problem("store.nothing_to_recover", file.getFileName(), backups);
            }
            WorkspaceFiles.remove(draft, new IOException());
            Recovery made = make(draft, base, salvage, new BackupFolder(backups).list(), holder);
            Path setAside = Replacement.replace(file, draft);
            return new Recovery(setAside, base, made.inBase, made.newer, made.partly, made.lost, made.unreadable);
        } catch (IOException e) {
            throw new Problem(e, "store.restore_failed", file);
        } finally {
            WorkspaceFiles.remove(draft, new IOException());
            lock.close();
        }
    }

    // What a sound file of a newer version says is not lost; an older state must not take its place.
    private static void refuseNewer(Path file) {
        try {
            WorkspaceFiles.check(file);
            try (Database inside = Database.look(file)) {
                if ("ok".equals(inside.text("PRAGMA quick_check"))) {
                    LogSchema.refuseNewer(inside, file);
                }
            }
        } catch (Problem e) {
            if (e.key().equals("store.newer")) {
                throw e;
            }
            // what cannot be read is what is to be recovered
        }
    }

    // A workspace that stood in the same place before has left its backups there too.
    private static Backup lastGood(BackupFolder backups, String dataset) {
        for (Backup backup : backups.list()) {
            try (Snapshot inside = Snapshot.ofCopy(backup.file())) {
                if ((dataset == null || dataset.equals(inside.dataset())) && inside.isSound()) {
                    return backup;
                }
            } catch (Problem unreadable) {
                // the one before may be readable
            }
        }
        return null;
    }

    // What is damaged in the file may be as recorded in another backup than the one that is built on.
    private static Map<String, Entry> elsewhere(Set<String> ids, List<Backup> backups, String dataset) {
        var whole = new HashMap<String, Entry>();
        for (Backup backup : backups) {
            if (whole.size() == ids.size()) {
                break;
            }
            try {
                Salvage inside = Salvage.of(backup.file());
                if (dataset == null || dataset.equals(inside.dataset())) {
                    inside.found().stream().filter(found -> found.lost() == 0 && found.entry().isIntact())
                            .map(Salvage.Found::entry).filter(entry -> ids.contains(entry.edit().id()))
                            .forEach(entry -> whole.putIfAbsent(entry.edit().id(), entry));
                }
            } catch (IOException unreadable) {
                // the one before may be readable
            }
        }
        return whole;
    }

    private static Recovery make(Path draft, Backup base, Salvage salvage, List<Backup> backups, String holder)
            throws IOException {
        if (base == null) {
            Store.create(draft, holder).close();
        } else {
            Files.copy(base.file(), draft, StandardCopyOption.REPLACE_EXISTING);
            draft.toFile().setWritable(true);
        }
        Set<String> known;
        Set<String> hashes;
        Set<Long> places;
        try (Snapshot inside = Snapshot.ofWorkspace(draft)) {
            known = inside.editIds();
            hashes = inside.editHashes();
            places = inside.editPlaces();
        }
        var entries = new ArrayList<Entry>();
        var more = new ArrayList<Entry>();
        var partly = new ArrayList<Edit>();
        var lost = new ArrayList<Edit>();
        var unreadable = new HashSet<Long>();
        if (salvage != null) {
            List<Salvage.Found> all = salvage.found();
            Map<String, Entry> whole = elsewhere(all.stream().filter(found -> found.lost() > 0 || !found.entry().isIntact())
                    .map(found -> found.entry().edit().id()).collect(Collectors.toSet()), backups, salvage.dataset());
            for (Salvage.Found found : all) {
                String id = found.entry().edit().id();
                Entry entry = whole.getOrDefault(id, found.entry());
                int missing = whole.containsKey(id) ? 0 : found.lost();
                if (known.contains(entry.edit().id()) || hashes.contains(entry.hash())) { // one of them may be altered
                    if (entry.isIntact() && !entry.edit().changes().isEmpty()) {
                        more.add(entry); // of an edit that came in parts the backup may have but the first
                    }
                    continue;
                }
                if (!entry.isIntact() || entry.edit().changes().isEmpty() && missing > 0) {
                    lost.add(entry.edit());
                    continue;
                }
                entries.add(entry);
                if (missing > 0) {
                    partly.add(entry.edit());
                }
            }
            unreadable.addAll(salvage.broken());
            unreadable.removeAll(places);
        }
        try (Store store = Store.adopt(draft)) {
            more.addAll(entries);
            store.add(more, base == null ? salvage.dataset() : null);
        }
        List<Finding> findings = Contents.examine(draft, () -> false);
        if (!findings.isEmpty()) {
            throw new IOException("What was recovered is not sound: " + findings);
        }
        return new Recovery(null, base, known.size(), entries.size(), partly, lost, unreadable.size());
    }
}
