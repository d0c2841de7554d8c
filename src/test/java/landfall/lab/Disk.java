package landfall.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What is on a disk when the power goes. What was synced is there. Of each file, every later write may be there, missing,
 * or torn at the borders of sectors, in any combination; of each folder, the later changes of its names are there up to
 * some one, as file systems with a journal keep them.
 */
final class Disk {
    private static final int SECTOR = 512;

    private final Random random;
    private final Map<Integer, Content> contents = new HashMap<>();
    private final Map<Integer, List<Event>> unsynced = new HashMap<>();
    private final Map<Path, Integer> names = new LinkedHashMap<>();
    private final Set<Path> folders = new LinkedHashSet<>();
    private final Map<Path, List<Event>> unsyncedNames = new HashMap<>();

    private Disk(Random random) {
        this.random = random;
    }

    /** The disk after the power went when these events were over. */
    static Disk after(List<Event> events, Random random) {
        var disk = new Disk(random);
        events.forEach(disk::take);
        disk.losePower();
        return disk;
    }

    private void take(Event event) {
        switch (event) {
            case Event.Write write -> later(unsynced, write.file(), write);
            case Event.Resize resize -> later(unsynced, resize.file(), resize);
            case Event.Name name -> later(unsyncedNames, name.path().getParent(), name);
            case Event.Unname name -> later(unsyncedNames, name.path().getParent(), name);
            case Event.Folder made -> later(unsyncedNames, made.path().getParent(), made);
            case Event.Sync sync -> unsynced.getOrDefault(sync.file(), new ArrayList<>()).removeIf(this::keep);
            case Event.SyncFolder sync -> unsyncedNames.getOrDefault(sync.folder(), new ArrayList<>()).removeIf(this::keep);
            case Event.Said said -> { }
        }
    }

    private static <K> void later(Map<K, List<Event>> all, K key, Event event) {
        all.computeIfAbsent(key, none -> new ArrayList<>()).add(event);
    }

    private boolean keep(Event event) {
        switch (event) {
            case Event.Write write -> content(write.file()).write(write.offset(), write.data(), 0, write.data().length);
            case Event.Resize resize -> content(resize.file()).resize(resize.length());
            case Event.Name name -> {
                names.remove(name.former(), name.file());
                names.put(name.path(), name.file());
            }
            case Event.Unname name -> names.remove(name.path());
            case Event.Folder made -> folders.add(made.path());
            default -> throw new IllegalStateException(event.toString());
        }
        return true;
    }

    private Content content(int file) {
        return contents.computeIfAbsent(file, none -> new Content());
    }

    private void losePower() {
        int kept = random.nextInt(4); // of four: none at all, some, most
        for (List<Event> later : unsynced.values()) {
            for (Event event : later) {
                if (random.nextInt(4) < kept) {
                    keep(event);
                } else if (event instanceof Event.Write write && random.nextInt(4) < kept) {
                    tear(write);
                }
            }
        }
        for (List<Event> later : unsyncedNames.values()) {
            later.subList(0, kept == 0 ? 0 : random.nextInt(later.size() + 1)).forEach(this::keep);
        }
    }

    private void tear(Event.Write write) {
        long at = write.offset();
        int from = 0;
        while (from < write.data().length) {
            int length = (int) Math.min(SECTOR - at % SECTOR, write.data().length - from);
            if (random.nextBoolean()) {
                content(write.file()).write(at, write.data(), from, length);
            }
            at += length;
            from += length;
        }
    }

    /** Writes everything that is there to where it was; what was worked in shared memory holds rubbish. */
    void write() throws IOException {
        for (Path path : folders) {
            if (path.getNameCount() > 0 && (folders.contains(path.getParent()) || Files.isDirectory(path.getParent()))) {
                Files.createDirectories(path);
            }
        }
        for (Map.Entry<Path, Integer> name : names.entrySet()) {
            if (Files.isDirectory(name.getKey().getParent())) {
                byte[] bytes = content(name.getValue()).bytes();
                if (name.getKey().toString().endsWith("-shm")) {
                    random.nextBytes(bytes);
                }
                Files.write(name.getKey(), bytes);
            }
        }
    }
}
