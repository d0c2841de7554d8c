package landfall.lab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import landfall.journal.Entry;
import landfall.store.Snapshot;
import landfall.store.backup.Backup;
import landfall.store.backup.BackupFolder;
import landfall.store.backup.Replacement;
import landfall.store.check.Finding;
import landfall.text.Problem;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;

/** What a worker said before it ended, and whether what it left behind agrees. */
final class Testimony {
    /** The edits of a state; {@code packed} says whether those of the pack are in it, null when either may be. */
    private record State(Set<String> edits, Boolean packed) {
        private State(Set<String> edits, Boolean packed) {
            this.edits = Set.copyOf(edits);
            this.packed = packed;
        }
    }

    private final Set<String> packed;
    private final Set<String> now;
    private final Map<String, String> hashes = new HashMap<>();
    private final Map<String, State> backups = new HashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private Boolean hasPacked = false;
    private boolean isCreated;
    private boolean isEditing;
    private State atBackup;
    private State restoring;
    private String latestBackup;
    private String copy;
    private int acknowledged;
    private int lost;
    private int partial;

    /**
     * @param before the edits that were there before, null when the worker made the file
     * @param packed the edits that only the pack has
     */
    Testimony(Set<String> before, Set<String> packed, List<String> said) {
        this.isCreated = before != null;
        this.now = new HashSet<>(before == null ? Set.of() : before);
        this.packed = packed;
        said.forEach(line -> hear(line.split(" ")));
    }

    private void hear(String[] words) {
        switch (words[0]) {
            case "created" -> isCreated = true;
            case "begin" -> begun(words[1]);
            case "nothing" -> isEditing = false;
            case "done" -> {
                isEditing = false;
                now.add(words[1]);
                hashes.put(words[1], words[2]);
                acknowledged++;
            }
            case "merged" -> hasPacked = true;
            case "separated" -> hasPacked = false;
            case "backup" -> {
                latestBackup = words[1];
                backups.put(words[1], atBackup);
            }
            case "restoring" -> restoring = backups.get(words[1]);
            case "restored" -> {
                restoring = null;
                now.clear();
                now.addAll(backups.get(words[1]).edits());
                hasPacked = backups.get(words[1]).packed();
            }
            default -> { }
        }
    }

    private void begun(String what) {
        switch (what) {
            case "edit" -> isEditing = true;
            case "merging", "separating" -> {
                isEditing = true;
                hasPacked = null;
            }
            case "backup" -> atBackup = new State(now, hasPacked);
            default -> copy = what;
        }
    }

    /** How many edits the worker said were safe. */
    int acknowledged() {
        return acknowledged;
    }

    /** How many of them are missing or not as they were. */
    int lost() {
        return lost;
    }

    /** How many edits are there in part. */
    int partial() {
        return partial;
    }

    /** Compares with what is in the folder of the sample; what does not agree is told, nothing when all is well. */
    List<String> against(Path folder) {
        Path file = folder.resolve(Sample.BUREAU);
        if (!isCreated && !isWorkspace(file)) {
            return troubles; // nothing was promised yet
        }
        if (copy != null) {
            againstCopy(folder.resolve(copy), folder);
        }
        Set<String> known = open(file, folder, true);
        List<State> possible = new ArrayList<>(List.of(new State(now, hasPacked)));
        if (restoring != null) {
            possible.add(restoring);
        }
        if (possible.stream().noneMatch(state -> agrees(state, known))) {
            var missing = new HashSet<>(now);
            missing.removeAll(known);
            lost += missing.size();
            troubles.add(missing.size() + " acknowledged edits missing, " + known.size() + " there, " + now.size()
                    + " expected");
        }
        againstBackups(folder);
        return troubles;
    }

    private boolean isWorkspace(Path file) {
        try {
            return Files.exists(file) && WorkspaceReading.dataset(file) != null;
        } catch (Problem e) {
            return false;
        }
    }

    private boolean agrees(State state, Set<String> known) {
        var others = new HashSet<>(known);
        others.removeAll(state.edits());
        others.removeAll(packed);
        long here = packed.stream().filter(known::contains).count();
        boolean isWhole = here == 0 || here == packed.size();
        return known.containsAll(state.edits()) && others.size() <= (isEditing ? 1 : 0) && isWhole
                && (state.packed() == null || state.packed() == (here > 0));
    }

    private Set<String> open(Path file, Path folder, boolean hasAttachments) {
        var known = new HashSet<String>();
        try (Workspace workspace = Workspace.open(file, Sample.AUTHOR, Sample.home(folder))) {
            List<Finding> findings = hasAttachments ? workspace.check() : WorkspaceReading.examine(file, () -> false);
            if (!findings.isEmpty()) {
                troubles.add("check of " + file.getFileName() + ": " + findings);
            }
            workspace.history(Integer.MAX_VALUE).forEach(edit -> known.add(edit.id()));
            workspace.entries(row -> true, this::compare);
        } catch (RuntimeException e) {
            troubles.add(file.getFileName() + " does not open: " + e + " " + e.getCause());
        }
        return known;
    }

    private void compare(Entry entry) {
        String said = hashes.getOrDefault(entry.edit().id(), "-");
        if (!entry.isIntact() || !entry.absent().isEmpty()) {
            partial++;
            troubles.add("an edit in part: " + entry.edit().id());
        } else if (!said.equals("-") && !said.equals(entry.hash())) {
            lost++;
            troubles.add("an edit that is not what was acknowledged: " + entry.edit().id());
        }
    }

    // The file that was being migrated or recovered: that can be done now, and gives everything.
    private void againstCopy(Path file, Path folder) {
        try {
            // Where the new file already waits, opening puts it in its place.
            if (!Replacement.isWaiting(file) && !WorkspaceReading.examine(file, () -> false).isEmpty()) {
                new landfall.workspace.backup.Backups(file, Sample.home(folder)).recover(Sample.AUTHOR.name());
            }
        } catch (Problem e) {
            troubles.add(file.getFileName() + " cannot be recovered: " + e + " " + e.getCause());
        }
        Set<String> known = open(file, folder, false);
        if (!known.equals(now)) {
            var missing = new HashSet<>(now);
            missing.removeAll(known);
            lost += missing.size();
            troubles.add(missing.size() + " edits missing in " + file.getFileName());
        }
    }

    // Whatever has the name of a backup is one, and holds all that was safe when it was begun.
    private void againstBackups(Path folder) {
        var found = new HashSet<String>();
        for (Path place : foldersOfBackups(folder)) {
            for (Backup backup : new BackupFolder(place).list()) {
                found.add(backup.name());
                try (Snapshot inside = Snapshot.ofCopy(backup.file())) {
                    State state = backups.get(backup.name());
                    if (!backup.isSound() || !inside.isSound()
                            || state != null && !inside.editIds().containsAll(state.edits())) {
                        troubles.add("not a sound backup: " + backup.name());
                    }
                } catch (Problem e) {
                    troubles.add("not a sound backup: " + backup.name() + ": " + e);
                }
            }
        }
        if (latestBackup != null && !found.contains(latestBackup)) {
            troubles.add("the latest backup is missing: " + latestBackup);
        }
    }

    private static List<Path> foldersOfBackups(Path folder) {
        Path all = Sample.home(folder).folder().resolve("backups");
        if (!Files.exists(all)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
